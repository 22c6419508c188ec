import type { BufferGeometry, Material } from 'three';
import type { Plan, ThingBlock, ThingKind } from '../../plan/plan-types.ts';
import { buildingOfThings, sameNumbers, standsStill } from './building-tiles.ts';
import { type FixedSides, fillThingMatrices, fillThingState, orderByTile } from './thing-instances.ts';
import { type InstanceSource, TiledInstances } from './tiled-instances.ts';

export interface HallThingsOptions {
  readonly kind: ThingKind;
  readonly name: string;
  readonly material: Material;
  /** One geometry a level of detail; level 1 is the far one when there are two. */
  readonly levels: readonly BufferGeometry[];
  readonly fixed?: FixedSides;
}

/** All things of one kind that stand inside buildings: a draw call a level of detail, tiled by building. */
export class HallThings {
  readonly kind: ThingKind;
  readonly levels: readonly TiledInstances[];
  #plan: Plan | null = null;
  #tileCount = 0;
  readonly #fixed: FixedSides;

  constructor(options: HallThingsOptions) {
    this.kind = options.kind;
    this.#fixed = options.fixed ?? {};
    this.levels = options.levels.map(
      (geometry, level) =>
        new TiledInstances({
          name: level === 0 ? options.name : `${options.name}-far`,
          geometry,
          material: options.material,
          stateName: 'aState',
          stateSize: 2,
          // Lamps light the halls from everywhere: what stands there neither throws nor takes shadows of the sun.
          receiveShadow: false,
        }),
    );
  }

  get plannedCount(): number {
    return this.#plan?.things[this.kind].count ?? 0;
  }

  get drawnCount(): number {
    let count = 0;
    for (const level of this.levels) count += level.drawnCount;
    return count;
  }

  /** Writes state alone, and only where it differs, when nothing has moved. Answers whether things were laid out anew. */
  applyPlan(plan: Plan, buildingCount: number): boolean {
    const before = this.#plan;
    this.#plan = plan;
    if (before === null || this.#tileCount !== buildingCount || !standsStill(before, plan, this.kind)) {
      this.#tileCount = buildingCount;
      this.#layOut(plan, buildingCount);
      return true;
    }
    if (!sameState(before.things[this.kind], plan.things[this.kind])) {
      for (const level of this.levels) level.refreshState();
    }
    return false;
  }

  #layOut(plan: Plan, buildingCount: number): void {
    const block = plan.things[this.kind];
    const tiles = orderByTile(buildingOfThings(plan, this.kind), buildingCount);
    const source: InstanceSource = {
      tiles,
      fillMatrices: (from, to, out) =>
        fillThingMatrices(block, tiles.order.subarray(from, to), out, this.#fixed),
      // The state of the newest plan, which may be newer than the one laid out.
      fillState: (from, to, out) =>
        fillThingState(this.#plan?.things[this.kind] ?? block, tiles.order.subarray(from, to), out),
    };
    for (const level of this.levels) level.setSource(source);
  }

  /** `wanted[building]`: 0 hidden, 1 far, 2 near. */
  choose(wanted: Uint8Array): void {
    const [near, far] = this.levels;
    near?.choose(wanted, far === undefined ? 1 : 2, 2);
    far?.choose(wanted, 1);
  }

  dispose(): void {
    for (const level of this.levels) level.dispose();
  }
}

function sameState(before: ThingBlock, after: ThingBlock): boolean {
  // Temperatures change more often, and one that differs is found at once.
  return sameNumbers(before.tempC, after.tempC) && sameNumbers(before.load, after.load);
}
