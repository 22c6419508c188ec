import type { BufferGeometry, Material } from 'three';
import type { Plan, ThingBlock, ThingKind } from '../../../plan/plan-types.ts';
import { buildingOfThings, sameGeometry, sameParents } from './building-tiles.ts';
import {
  type FixedSides,
  fillThingMatrices,
  fillThingState,
  orderByTile,
  type TileOrder,
} from './thing-instances.ts';
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
  #block: ThingBlock | null = null;
  #plan: Plan | null = null;
  #stateStale = false;
  #source: InstanceSource | null = null;
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
    return this.#block?.count ?? 0;
  }

  get drawnCount(): number {
    let count = 0;
    for (const level of this.levels) count += level.drawnCount;
    return count;
  }

  /** Fills state alone when nothing has moved; matrices too otherwise. */
  applyPlan(plan: Plan, buildingCount: number): void {
    const block = plan.things[this.kind];
    const source = this.#source;
    const before = this.#plan;
    const still =
      source !== null &&
      before !== null &&
      source.tiles.tileCount === buildingCount &&
      sameGeometry(this.#block, block) &&
      sameParents(before, plan, this.kind);
    this.#block = block;
    this.#plan = plan;
    if (still) {
      // Nobody sees what is under a closed roof: its state waits until the roof opens.
      this.#stateStale = true;
      if (this.drawnCount > 0) this.#fillState();
      return;
    }
    this.#stateStale = false;
    this.#source = sourceOf(
      block,
      orderByTile(buildingOfThings(plan, this.kind), buildingCount),
      this.#fixed,
    );
    for (const level of this.levels) level.setSource(this.#source);
  }

  #fillState(): void {
    const source = this.#source;
    const block = this.#block;
    if (!this.#stateStale || source === null || block === null) return;
    this.#stateStale = false;
    fillThingState(block, source.tiles.order, source.state);
    for (const level of this.levels) level.refreshState();
  }

  /** `wanted[building]`: 0 hidden, 1 far, 2 near. */
  choose(wanted: Uint8Array): void {
    if (this.#stateStale && wanted.includes(1)) this.#fillState();
    if (this.#stateStale && wanted.includes(2)) this.#fillState();
    const [near, far] = this.levels;
    near?.choose(wanted, far === undefined ? 1 : 2, 2);
    far?.choose(wanted, 1);
  }

  dispose(): void {
    for (const level of this.levels) level.dispose();
  }
}

function sourceOf(block: ThingBlock, tiles: TileOrder, fixed: FixedSides): InstanceSource {
  const matrices = new Float32Array(tiles.order.length * 16);
  const state = new Float32Array(tiles.order.length * 2);
  fillThingMatrices(block, tiles.order, matrices, fixed);
  fillThingState(block, tiles.order, state);
  return { tiles, matrices, state };
}
