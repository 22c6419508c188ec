import type { PathKind, Plan } from '../../../plan/plan-types.ts';
import { type FlowSegments, fillFlowSegments, refillFlowState } from '../../materials/flow-segments.ts';
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
  readonly parts: readonly FlowSegments[];
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
  gather(parts, tiles, 16, (part) => part.matrices, matrices);
  gather(parts, tiles, 4, (part) => part.flow, state);
  return { kinds, parts, source: { tiles, matrices, state } };
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
  for (const [index, kind] of group.kinds.entries()) {
    const part = group.parts[index];
    if (part !== undefined) refillFlowState(plan.paths[kind], part);
  }
  gather(group.parts, group.source.tiles, 4, (part) => part.flow, group.source.state);
}

function gather(
  parts: readonly FlowSegments[],
  tiles: TileOrder,
  size: number,
  pick: (part: FlowSegments) => Float32Array,
  out: Float32Array,
): void {
  const firstOf: number[] = [];
  let first = 0;
  for (const part of parts) {
    firstOf.push(first);
    first += part.count;
  }
  for (let place = 0; place < tiles.order.length; place++) {
    const index = tiles.order[place] ?? 0;
    let which = parts.length - 1;
    while (which > 0 && (firstOf[which] ?? 0) > index) which--;
    const part = parts[which];
    if (part === undefined) continue;
    const from = (index - (firstOf[which] ?? 0)) * size;
    const numbers = pick(part);
    for (let k = 0; k < size; k++) out[place * size + k] = numbers[from + k] ?? 0;
  }
}
