import type { BufferGeometry, Material, Object3D } from 'three';
import type { DetailBlock } from '../../plan/details/detail-types.ts';
import type { StandingColumns } from '../../plan/details/ground-bounds.ts';
import type { Plan, ThingBlock, ThingKind } from '../../plan/plan-types.ts';
import type { FrameInfo, RoofState } from '../layer.ts';
import type { InstanceSource } from './batch-level.ts';
import type { LayerPart } from './define-layer.ts';
import { InstanceBatch, STATE_COLUMN } from './instance-batch.ts';
import { fillThingMatrices, fillThingState, type ModelledSize } from './thing-columns.ts';
import { buildingOfThings, sameNumbers, standsStill } from './things-in-buildings.ts';
import { TileLevels } from './tile-levels.ts';
import { orderByTile, type TileOrder, tilesOfNeighbours } from './tile-order.ts';

export interface ThingsOptions {
  readonly kind: ThingKind;
  /** Of the draw call; the kind where left out. */
  readonly name?: string;
  readonly material: Material;
  /** One geometry a level of detail, nearest first. */
  readonly levels: readonly BufferGeometry[];
  /**
   * Size the geometries are modelled at: width, height, depth in metres. Stretched to the plan's size; a side of null is
   * left as it is modelled. A unit body where left out.
   */
  readonly modelledM?: ModelledSize;
  /** Draws these details of the things, with the state of the thing that each stands with, and not the things. */
  readonly details?: (plan: Plan) => DetailBlock;
  /** Whether a campus has things of this look; always where left out. */
  readonly when?: (plan: Plan) => boolean;
  readonly castShadow?: boolean;
  readonly receiveShadow?: boolean;
}

const UNIT: ModelledSize = [1, 1, 1];
const NOTHING: StandingColumns = {
  count: 0,
  position: new Float32Array(0),
  size: new Float32Array(0),
  yaw: new Float32Array(0),
};

/** All things of one kind, drawn from the columns of their block. */
export class Things implements LayerPart {
  readonly kind: ThingKind;
  readonly options: ThingsOptions;
  readonly #batch: InstanceBatch;
  readonly #where: Where;
  #plan: Plan | null = null;

  constructor(options: ThingsOptions, where: Where) {
    this.kind = options.kind;
    this.options = options;
    this.#where = where;
    this.#batch = new InstanceBatch({ ...options, name: options.name ?? options.kind, column: STATE_COLUMN });
  }

  get objects(): readonly Object3D[] {
    return this.#batch.meshes;
  }

  /** Writes state alone, and only where it differs, when nothing has moved. */
  applyPlan(plan: Plan): void {
    const before = this.#plan;
    this.#plan = plan;
    if (before === null || !this.#standStill(before, plan)) this.#layOut(plan);
    else if (!sameState(before.things[this.kind], plan.things[this.kind])) this.#batch.refreshState();
  }

  #standStill(before: Plan, after: Plan): boolean {
    const { when } = this.options;
    if (when !== undefined && when(before) !== when(after)) return false;
    return this.#where.standStill(before, after, this.kind);
  }

  #layOut(plan: Plan): void {
    const { when, details, modelledM = UNIT } = this.options;
    const shown = when === undefined || when(plan);
    const detail = shown ? details?.(plan) : undefined;
    const columns = shown ? (detail ?? plan.things[this.kind]) : NOTHING;
    const tiles = this.#where.tilesOf(plan, this.kind, columns, detail?.owner);
    const ownerAt = detail === undefined ? tiles.order : tiles.order.map((index) => detail.owner[index] ?? 0);
    const source: InstanceSource = {
      tiles,
      fillMatrices: (from, to, out) =>
        fillThingMatrices(columns, tiles.order.subarray(from, to), out, modelledM),
      // The state of the newest plan, which may be newer than the one laid out.
      fillState: (from, to, out) =>
        fillThingState((this.#plan ?? plan).things[this.kind], ownerAt.subarray(from, to), out),
    };
    this.#batch.setSource(source);
  }

  beforeFrame(frame: FrameInfo): void {
    this.#batch.choose(this.#where.levels(frame));
  }

  addCounts(counts: Record<string, number>): void {
    counts[this.kind] = this.#plan?.things[this.kind].count ?? 0;
    if (this.options.details !== undefined) return;
    counts[`${this.kind}-drawn`] = (counts[`${this.kind}-drawn`] ?? 0) + this.#batch.drawnCount;
  }
}

/** How things are tiled, and which tiles are drawn how. */
interface Where {
  /** `owner`: of details, the thing each stands with. */
  tilesOf(plan: Plan, kind: ThingKind, columns: StandingColumns, owner?: Int32Array): TileOrder;
  standStill(before: Plan, after: Plan, kind: ThingKind): boolean;
  levels(frame: FrameInfo): Uint8Array;
}

/** Things in buildings: those that can be looked into. */
export function thingsInside(roofs: RoofState, options: ThingsOptions): Things {
  return new Things(
    // Lamps light the halls from everywhere: what stands there neither throws nor takes shadows of the sun.
    { receiveShadow: false, ...options },
    {
      tilesOf: (plan, kind, { count }, owner) => {
        const building = buildingOfThings(plan, kind);
        const tileOf = owner?.map((index) => building[index] ?? -1) ?? building.subarray(0, count);
        return orderByTile(tileOf, plan.things.building.count);
      },
      standStill: (before, after, kind) =>
        before.things.building.count === after.things.building.count && standsStill(before, after, kind),
      levels: () => roofs.insideLevel,
    },
  );
}

/** Things in the open, all of them, each level but the last drawn up to `untilM` from the camera. */
export function thingsOutside(options: ThingsOptions, untilM: readonly number[] = []): Things {
  const tileLevels = new TileLevels(untilM);
  return new Things(
    { castShadow: true, ...options },
    {
      tilesOf: (_plan, _kind, { position, count }) => {
        const tiles = tilesOfNeighbours(position, count);
        tileLevels.setPlaces(tiles, position);
        return tiles;
      },
      standStill: (before, after, kind) => before.things[kind].geometryKey === after.things[kind].geometryKey,
      levels: ({ camera }) => {
        tileLevels.look(camera.position.x, camera.position.y, camera.position.z);
        return tileLevels.levelOf;
      },
    },
  );
}

function sameState(before: ThingBlock, after: ThingBlock): boolean {
  // Temperatures change more often, and one that differs is found at once.
  return sameNumbers(before.tempC, after.tempC) && sameNumbers(before.load, after.load);
}
