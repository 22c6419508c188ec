import type { BufferGeometry, Material, Object3D } from 'three';
import type { StandingColumns } from '../../plan/details/ground-bounds.ts';
import type { Plan, ShellBoxes } from '../../plan/plan-types.ts';
import type { RoofState } from '../layer.ts';
import type { InstanceColumn } from './batch-level.ts';
import type { LayerPart } from './define-layer.ts';
import { InstanceBatch } from './instance-batch.ts';
import type { Surface } from './surface.ts';
import { fillThingMatrices, type ModelledSize } from './thing-columns.ts';
import { orderByTile } from './tile-order.ts';

interface BuildingColumns extends StandingColumns {
  readonly building: Int32Array;
}

export interface BuildingPartOptions {
  readonly name: string;
  readonly surface: Surface;
  readonly depthMaterial?: Material;
  readonly levels: readonly BufferGeometry[];
  readonly modelledM?: ModelledSize;
  readonly castShadow?: boolean;
  /** Where it is seen: everywhere, or not where the roof is off, or only where one can look into the building. */
  readonly seen?: 'until-open' | 'inside';
  /** Buildings nearer than this show the first level, metres; all of them where left out. */
  readonly nearM?: number;
  columnsOf(shells: ShellBoxes): BuildingColumns;
  /** What depends on how open the building is, one instance of one building. */
  readonly column?: InstanceColumn;
  fillColumn?(index: number, open: number, out: Float32Array, at: number): void;
}

/** Solidity of what is on a roof: 1 with the roof on, 0 with it off. */
export const FADE_COLUMN: InstanceColumn = { name: 'aFade', size: 1 };

export function fillFade(_index: number, open: number, out: Float32Array, at: number): void {
  out[at] = 1 - open;
}

/** What buildings are made of and what stands on them: tiled by building, following the roofs. */
export class BuildingPart implements LayerPart {
  readonly objects: readonly Object3D[];
  readonly #options: BuildingPartOptions;
  readonly #roofs: RoofState;
  readonly #batch: InstanceBatch;
  readonly #levels = { levelOf: new Uint8Array(0), version: 0 };
  #key: string | null = null;
  #seen = -1;

  constructor(roofs: RoofState, options: BuildingPartOptions) {
    this.#options = options;
    this.#roofs = roofs;
    this.#batch = new InstanceBatch(options);
    if (options.depthMaterial !== undefined)
      for (const mesh of this.#batch.meshes) mesh.customDepthMaterial = options.depthMaterial;
    this.objects = this.#batch.meshes;
  }

  applyPlan(plan: Plan): void {
    const { shells } = plan;
    const key = `${shells.geometryKey} ${plan.things.building.count}`;
    if (key === this.#key) return;
    this.#key = key;
    const { columnsOf, fillColumn, modelledM = [1, 1, 1], column } = this.#options;
    const columns = columnsOf(shells);
    const tiles = orderByTile(columns.building, plan.things.building.count);
    this.#levels.levelOf = new Uint8Array(tiles.tileCount);
    this.#batch.setSource({
      tiles,
      fillMatrices: (from, to, out) =>
        fillThingMatrices(columns, tiles.order.subarray(from, to), out, modelledM),
      fillState: (from, to, out) => {
        for (let place = from; place < to; place++) {
          const index = tiles.order[place] ?? 0;
          const open = this.#roofs.amount[columns.building[index] ?? 0] ?? 0;
          fillColumn?.(index, open, out, (place - from) * (column?.size ?? 0));
        }
      },
    });
  }

  beforeFrame(): void {
    const { seen, nearM = Number.POSITIVE_INFINITY } = this.#options;
    const { amount, distanceM, inside, version } = this.#roofs;
    const { levelOf } = this.#levels;
    for (let building = 0; building < levelOf.length; building++) {
      const open = seen === 'until-open' && (amount[building] ?? 0) >= 1;
      const gone = open || (seen === 'inside' && inside.levelOf[building] === 0);
      const level = gone ? 0 : (distanceM[building] ?? 0) < nearM ? 1 : 2;
      if (levelOf[building] === level) continue;
      levelOf[building] = level;
      this.#levels.version += 1;
    }
    this.#batch.choose(this.#levels);
    if (version === this.#seen) return;
    this.#seen = version;
    this.#batch.refreshState();
  }
}
