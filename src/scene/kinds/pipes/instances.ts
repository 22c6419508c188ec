import type { PathKind, Plan } from '../../../plan/plan-types.ts';
import { type FlowSegments, fillFlowSegments } from '../../materials/flow-segments.ts';
import { sameNumbers } from '../tiles/building-tiles.ts';
import { orderByTile, type TileOrder } from '../tiles/thing-instances.ts';
import type { InstanceSource } from '../tiles/tiled-instances.ts';

/** What is drawn together. Indoor runs are seen only with their roofs off, mains always. */
export const PIPE_GROUPS = [
  { name: 'pipes-supply', indoor: true, kinds: ['tcs-supply', 'fws-supply'], paint: '#2b7fd8' },
  { name: 'pipes-return', indoor: true, kinds: ['tcs-return', 'fws-return'], paint: '#e8742c' },
  { name: 'mains-supply', indoor: false, kinds: ['main-supply'], paint: '#2b7fd8' },
  { name: 'mains-return', indoor: false, kinds: ['main-return'], paint: '#e8742c' },
] as const;

/** Segments of several kinds of run in one buffer, tiled by building; site-wide runs are in the last tile. */
export interface PipeGroup {
  readonly kinds: readonly PathKind[];
  /** Run of the segment at each place of the source, within its kind. */
  readonly run: Uint32Array;
  /** Index into `kinds` of the segment at each place. */
  readonly part: Uint8Array;
  readonly source: InstanceSource;
}

/** Lays out the pipes of some kinds. Tiles: one a building, and one more for the site. */
export function layOutPipes(plan: Plan, kinds: readonly PathKind[], buildingCount: number): PipeGroup {
  const parts = kinds.map((kind) => fillFlowSegments(plan.paths[kind]));
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const tileOf = new Int32Array(count);
  let at = 0;
  for (const part of parts) {
    for (let segment = 0; segment < part.count; segment++, at++) {
      const building = part.building[segment] ?? -1;
      tileOf[at] = building >= 0 && building < buildingCount ? building : buildingCount;
    }
  }
  const tiles = orderByTile(tileOf, buildingCount + 1);
  const matrices = new Float32Array(count * 16);
  const state = new Float32Array(count * 4);
  const run = new Uint32Array(count);
  const part = new Uint8Array(count);
  gather(parts, tiles, { matrices, state, run, part });
  return { kinds, run, part, source: { tiles, matrices, state } };
}

/** Whether the runs of a plan stand where the group was laid out from; `before` is that plan. */
export function pipesStandStill(before: Plan | null, after: Plan, kinds: readonly PathKind[]): boolean {
  if (before === null || before.things.building.count !== after.things.building.count) return false;
  return kinds.every((kind) => {
    const old = before.paths[kind];
    const now = after.paths[kind];
    return (
      sameNumbers(old.start, now.start) &&
      sameNumbers(old.points, now.points) &&
      sameNumbers(old.radiusM, now.radiusM) &&
      sameNumbers(old.building, now.building)
    );
  });
}

/** New flow and temperature in the places of the group. */
export function refillPipes(plan: Plan, group: PipeGroup): void {
  const { run, part } = group;
  const { state } = group.source;
  for (const [index, kind] of group.kinds.entries()) {
    const { flow, tempC } = plan.paths[kind];
    for (let place = 0; place < run.length; place++) {
      if (part[place] !== index) continue;
      const from = run[place] ?? 0;
      state[place * 4] = flow[from] ?? 0;
      state[place * 4 + 1] = tempC[from] ?? 0;
    }
  }
}

interface Gathered {
  readonly matrices: Float32Array;
  readonly state: Float32Array;
  readonly run: Uint32Array;
  readonly part: Uint8Array;
}

/** Copies segments of all parts into tile order. */
function gather(parts: readonly FlowSegments[], tiles: TileOrder, out: Gathered): void {
  const placeOf = new Uint32Array(tiles.order.length);
  for (let place = 0; place < placeOf.length; place++) placeOf[tiles.order[place] ?? 0] = place;
  let first = 0;
  for (const [index, part] of parts.entries()) {
    for (let segment = 0; segment < part.count; segment++) {
      const place = placeOf[first + segment] ?? 0;
      for (let k = 0; k < 16; k++) out.matrices[place * 16 + k] = part.matrices[segment * 16 + k] ?? 0;
      for (let k = 0; k < 4; k++) out.state[place * 4 + k] = part.flow[segment * 4 + k] ?? 0;
      out.run[place] = part.run[segment] ?? 0;
      out.part[place] = index;
    }
    first += part.count;
  }
}
