import type { BufferGeometry, Material } from 'three';
import type { PathKind, Plan } from '../../plan/plan-types.ts';
import { type Legs, listLegs, writeLegFlow, writeLegMatrix } from '../materials/flow-segments.ts';
import { sameNumbers } from './building-tiles.ts';
import { orderByTile } from './thing-instances.ts';
import { type InstanceSource, TiledInstances } from './tiled-instances.ts';

export interface TiledRunsOptions {
  readonly name: string;
  readonly kinds: readonly PathKind[];
  readonly geometry: BufferGeometry;
  readonly material: Material;
  readonly shadows: boolean;
}

/** Runs of some kinds in one draw call, tiled by building; what is site-wide is in one more tile after the last. */
export class TiledRuns {
  readonly tubes: TiledInstances;
  readonly kinds: readonly PathKind[];
  #plan: Plan | null = null;

  constructor({ name, kinds, geometry, material, shadows }: TiledRunsOptions) {
    this.kinds = kinds;
    this.tubes = new TiledInstances({
      name,
      geometry,
      material,
      stateName: 'aFlow',
      stateSize: 4,
      castShadow: shadows,
      receiveShadow: shadows,
    });
  }

  /** Writes state alone, and only where it differs, when nothing has moved. Answers whether runs were laid out anew. */
  applyPlan(plan: Plan): boolean {
    const before = this.#plan;
    this.#plan = plan;
    if (before === null || !this.#standStill(before, plan)) {
      this.tubes.setSource(this.#layOut(plan));
      return true;
    }
    if (!this.#alike(before, plan, 'radiusM')) this.tubes.redraw();
    else if (!this.#alike(before, plan, 'flow') || !this.#alike(before, plan, 'tempC'))
      this.tubes.refreshState();
    return false;
  }

  addCounts(counts: Record<string, number>): void {
    for (const kind of this.kinds) counts[kind] = this.#plan?.paths[kind].count ?? 0;
  }

  dispose(): void {
    this.tubes.dispose();
  }

  #standStill(before: Plan, after: Plan): boolean {
    if (before.things.building.count !== after.things.building.count) return false;
    return this.kinds.every((kind) => before.paths[kind].geometryKey === after.paths[kind].geometryKey);
  }

  #alike(before: Plan, after: Plan, field: 'radiusM' | 'flow' | 'tempC'): boolean {
    return this.kinds.every((kind) => sameNumbers(before.paths[kind][field], after.paths[kind][field]));
  }

  #layOut(plan: Plan): InstanceSource {
    const parts = this.kinds.map((kind) => listLegs(plan.paths[kind]));
    const buildingCount = plan.things.building.count;
    const { part, leg, tileOf } = joinParts(parts, buildingCount);
    const tiles = orderByTile(tileOf, buildingCount + 1);
    // Of the newest plan, which may be newer than the one laid out.
    const blocks = () => this.kinds.map((kind) => (this.#plan ?? plan).paths[kind]);
    // Two loops and not one that is told what to write: state is written for many runs while a slider moves.
    return {
      tiles,
      fillMatrices: (from, to, out) => {
        const now = blocks();
        for (let place = from; place < to; place++) {
          const joined = tiles.order[place] ?? 0;
          const block = now[part[joined] ?? 0];
          const legs = parts[part[joined] ?? 0];
          if (block !== undefined && legs !== undefined)
            writeLegMatrix(block, legs, leg[joined] ?? 0, out, place - from);
        }
      },
      fillState: (from, to, out) => {
        const now = blocks();
        for (let place = from; place < to; place++) {
          const joined = tiles.order[place] ?? 0;
          const block = now[part[joined] ?? 0];
          const legs = parts[part[joined] ?? 0];
          if (block !== undefined && legs !== undefined)
            writeLegFlow(block, legs, leg[joined] ?? 0, out, place - from);
        }
      },
    };
  }
}

interface JoinedLegs {
  /** Which kind each leg is of, which of its legs it is, and its tile: kind after kind. */
  readonly part: Uint8Array;
  readonly leg: Uint32Array;
  readonly tileOf: Int32Array;
}

function joinParts(parts: readonly Legs[], buildingCount: number): JoinedLegs {
  const count = parts.reduce((sum, legs) => sum + legs.count, 0);
  const joined: JoinedLegs = {
    part: new Uint8Array(count),
    leg: new Uint32Array(count),
    tileOf: new Int32Array(count),
  };
  let at = 0;
  for (const [kind, legs] of parts.entries()) {
    for (let index = 0; index < legs.count; index++, at++) {
      const building = legs.building[index] ?? -1;
      joined.part[at] = kind;
      joined.leg[at] = index;
      joined.tileOf[at] = building >= 0 && building < buildingCount ? building : buildingCount;
    }
  }
  return joined;
}
