import type { BufferGeometry, Object3D } from 'three';
import { groundBoundsOfEach, type StandingColumns } from '../../plan/details/ground-bounds.ts';
import type { Plan, ThingBlock, ThingKind } from '../../plan/plan-types.ts';
import type { QualityName, ViewSlice } from '../../store/store-types.ts';
import type { ChosenLevels, FrameInfo, RoofState } from '../layer.ts';
import type { InstanceSource } from './batch-level.ts';
import type { LayerPart } from './define-layer.ts';
import { floorsOf, floorTile, sameFloors } from './floor-tiles.ts';
import { InstanceBatch, STATE_COLUMN } from './instance-batch.ts';
import type { Surface } from './surface.ts';
import {
  fillFamilyState,
  fillOwnerState,
  fillThingMatrices,
  fillThingState,
  type ModelledSize,
} from './thing-columns.ts';
import {
  areAlike,
  fillLineState,
  LINE_COLUMN,
  type ThingLines,
  thingLines,
  thingsInLines,
} from './thing-lines.ts';
import { buildingOfThings, changeOfState, type StateChange, standsStill } from './things-in-buildings.ts';
import { TileLevels } from './tile-levels.ts';
import { orderByTile, type TileOrder, tilesOfNeighbours } from './tile-order.ts';

export interface ThingsOptions {
  readonly kind: ThingKind;
  /** Of the draw call; the kind where left out. */
  readonly name?: string;
  readonly surface: Surface;
  /** One geometry a level of detail, nearest first; null where nothing is drawn at a level. */
  readonly levels: readonly (BufferGeometry | null)[];
  /**
   * Size the geometries are modelled at: width, height, depth in metres. Stretched to the plan's size; a side of null is
   * left as it is modelled. A unit body where left out.
   */
  readonly modelledM?: ModelledSize;
  /** Draws these details of the things, with the state of the thing that each stands with, and not the things. */
  readonly details?: (plan: Plan) => OwnedColumns;
  /** Equal keys: the details stand where they stood, if the things do. */
  readonly detailsKey?: (plan: Plan) => string;
  /** Draws each line of things in one state, side by side and no more than this many metres apart, as one body. */
  readonly lineGapM?: number;
  /** Which of several looks each thing has, where things of a kind differ: told in the third place of `aState`. */
  readonly families?: Families;
  /** Whether a campus has things of this look; always where left out. */
  readonly when?: (plan: Plan) => boolean;
  /** A part of things that another draws: it does not count as one of them. */
  readonly uncounted?: boolean;
  /** Shows neither load nor temperature. */
  readonly stateless?: boolean;
  readonly castShadow?: boolean;
  readonly receiveShadow?: boolean;
  readonly renderOrder?: number;
}

/** How things of a kind fall into families of one look. */
export interface Families {
  /** Equal keys: the same things are in the same families. */
  keyOf(plan: Plan): string;
  /** The family of each thing; null where all are of one. */
  familiesOf(plan: Plan): ((index: number) => number) | null;
}

/** Families are counted in steps of more things than any line holds. */
export const FAMILY_STEP = 1024;

/** What stands with things, and the thing that each stands with. */
interface OwnedColumns extends StandingColumns {
  readonly owner: Int32Array;
}

const UNIT: ModelledSize = [1, 1, 1];
const HOLDS = (): boolean => true;
const NOTHING: StandingColumns = {
  count: 0,
  position: new Float32Array(0),
  size: new Float32Array(0),
  yaw: new Float32Array(0),
};

/** What is drawn for the things of a block. */
interface Bodies {
  /** The things themselves where left out: those of the newest plan, so that none laid out before is kept. */
  readonly columns?: StandingColumns;
  /** The thing that each stands with, where they are not the things themselves. */
  readonly owner?: Int32Array | Uint32Array;
  /** How many things the bodies at these places stand for; one each where left out. */
  thingsIn?(order: Uint32Array): number;
  /** Whether each body can show its things after this change; always where left out. */
  holds?(block: ThingBlock, change: StateChange): boolean;
  fillState(block: ThingBlock, order: Uint32Array, out: Float32Array): void;
}

function bodiesOfDetails(detail: OwnedColumns): Bodies {
  const { owner } = detail;
  return {
    columns: detail,
    owner,
    fillState: (block, order, out) => fillOwnerState(block, owner, order, out),
  };
}

function bodiesOfLines(lines: ThingLines): Bodies {
  return {
    columns: lines,
    owner: lines.first,
    thingsIn: (order) => thingsInLines(lines, order),
    holds: ({ load, tempC }, change) =>
      (!change.load || areAlike(load, lines)) && (!change.tempC || areAlike(tempC, lines)),
    fillState: (block, order, out) => fillLineState(block, lines, order, out),
  };
}

/** All things of one kind, drawn from the columns of their block. */
export class Things implements LayerPart {
  readonly kind: ThingKind;
  readonly options: ThingsOptions;
  readonly #batch: InstanceBatch;
  readonly #where: Where;
  #plan: Plan | null = null;
  /** Whether the bodies can show this state of the things. */
  #holds: NonNullable<Bodies['holds']> = HOLDS;

  constructor(options: ThingsOptions, where: Where) {
    this.kind = options.kind;
    this.options = options;
    this.#where = where;
    const { kind, name = kind, lineGapM, stateless, families } = options;
    const column = lineGapM === undefined && families === undefined ? STATE_COLUMN : LINE_COLUMN;
    this.#batch = new InstanceBatch({ ...options, name, ...(stateless !== true && { column }) });
  }

  get objects(): readonly Object3D[] {
    return this.#batch.meshes;
  }

  /** Writes state alone, and only where it differs, when nothing has moved. */
  applyPlan(plan: Plan): void {
    const before = this.#plan;
    this.#plan = plan;
    if (before === null || !this.#standStill(before, plan)) {
      this.#layAnew();
      return;
    }
    if (this.options.stateless === true) return;
    const block = plan.things[this.kind];
    const change = changeOfState(before.things[this.kind], block);
    if (!change.load && !change.tempC) return;
    if (this.#holds(block, change)) this.#batch.refreshState();
    else this.#layAnew();
  }

  /** What stands under closed roofs is laid out when the first of them opens. */
  #layAnew(): void {
    this.#holds = HOLDS;
    if (this.#where.isHidden?.() === true) this.#batch.setUnseen(() => this.#laidOut());
    else this.#batch.setSource(this.#laidOut());
  }

  #standStill(before: Plan, after: Plan): boolean {
    const { when, families, detailsKey } = this.options;
    if (when !== undefined && when(before) !== when(after)) return false;
    if (detailsKey !== undefined && detailsKey(before) !== detailsKey(after)) return false;
    if (families !== undefined && families.keyOf(before) !== families.keyOf(after)) return false;
    return this.#where.standStill(before, after, this.kind);
  }

  #laidOut(): InstanceSource {
    const plan = this.#newest();
    const { modelledM = UNIT } = this.options;
    const { columns, owner, thingsIn, holds = HOLDS, fillState } = this.#bodiesOf(plan);
    this.#holds = holds;
    // The state of the newest plan, which may be newer than the one laid out.
    const newest = (): ThingBlock => this.#newest().things[this.kind];
    const tiles = this.#where.tilesOf(plan, this.kind, columns ?? newest(), owner);
    return {
      tiles,
      ...(thingsIn && { thingsIn: (from: number, to: number) => thingsIn(tiles.order.subarray(from, to)) }),
      fillMatrices: (from, to, out) =>
        fillThingMatrices(columns ?? newest(), tiles.order.subarray(from, to), out, modelledM),
      fillState: (from, to, out) => {
        const order = tiles.order.subarray(from, to);
        fillState(newest(), order, out);
        this.#markFamilies(order, owner, out);
      },
    };
  }

  /** Adds the family of each body to the third place of its state. */
  #markFamilies(order: Uint32Array, owner: ArrayLike<number> | undefined, out: Float32Array): void {
    const familyOf = this.options.families?.familiesOf(this.#newest()) ?? null;
    if (familyOf === null) return;
    for (let place = 0; place < order.length; place += 1) {
      const body = order[place] ?? 0;
      out[place * 3 + 2] = (out[place * 3 + 2] ?? 0) + FAMILY_STEP * familyOf(owner?.[body] ?? body);
    }
  }

  #newest(): Plan {
    if (this.#plan === null) throw new Error(`no plan says where each ${this.kind} stands`);
    return this.#plan;
  }

  #bodiesOf(plan: Plan): Bodies {
    const { when, details, lineGapM } = this.options;
    const block = plan.things[this.kind];
    if (when !== undefined && !when(plan)) return { columns: NOTHING, fillState: fillThingState };
    if (details !== undefined) return bodiesOfDetails(details(plan));
    if (lineGapM !== undefined) return bodiesOfLines(thingLines(block, lineGapM));
    return { fillState: this.options.families === undefined ? fillThingState : fillFamilyState };
  }

  applyView({ quality }: ViewSlice): void {
    this.#where.setQuality?.(quality);
  }

  beforeFrame(frame: FrameInfo): void {
    this.#batch.choose(this.#where.levels(frame), this.#where.isHidden?.() !== true);
  }

  addCounts(counts: Record<string, number>): void {
    counts[this.kind] = this.#plan?.things[this.kind].count ?? 0;
    if (this.options.details !== undefined || this.options.uncounted === true) return;
    counts[`${this.kind}-drawn`] = (counts[`${this.kind}-drawn`] ?? 0) + this.#batch.drawnCount;
  }
}

/** How things are tiled, and which tiles are drawn how. */
interface Where {
  /** `owner`: the thing that each body stands with, where bodies are not the things themselves. */
  tilesOf(plan: Plan, kind: ThingKind, columns: StandingColumns, owner?: Int32Array | Uint32Array): TileOrder;
  standStill(before: Plan, after: Plan, kind: ThingKind): boolean;
  levels(frame: FrameInfo): ChosenLevels;
  /** Whether none of them can be seen, wherever they stand; never where left out. */
  isHidden?(): boolean;
  setQuality?(quality: QualityName): void;
}

/** Things in buildings: those that can be looked into. */
export function thingsInside(roofs: RoofState, options: ThingsOptions): Things {
  return new Things(
    // Lamps light the halls from everywhere: what stands there neither throws nor takes shadows of the sun.
    { receiveShadow: false, ...options },
    {
      tilesOf: (plan, kind, { count, position }, owner) => {
        const building = buildingOfThings(plan, kind);
        const floors = floorsOf(plan);
        const tileOf = new Int32Array(count);
        for (let body = 0; body < count; body++)
          tileOf[body] = floorTile(
            floors,
            building[owner?.[body] ?? body] ?? -1,
            position[3 * body + 1] ?? 0,
          );
        return orderByTile(tileOf, plan.things.building.count * floors.storeys);
      },
      standStill: (before, after, kind) =>
        before.things.building.count === after.things.building.count &&
        sameFloors(before, after) &&
        standsStill(before, after, kind),
      levels: () => roofs.floors,
      isHidden: () => roofs.insideCount === 0,
    },
  );
}

/** Things in the open, all of them, each level but the last drawn up to `untilM` from the camera. */
export function thingsOutside(options: ThingsOptions, untilM: readonly number[] = []): Things {
  const tileLevels = new TileLevels(untilM);
  return new Things(
    { castShadow: true, ...options },
    {
      tilesOf: (_plan, _kind, columns) => {
        const tiles = tilesOfNeighbours(columns.position, columns.count);
        tileLevels.setPlaces(tiles, columns.position, groundBoundsOfEach(columns));
        return tiles;
      },
      standStill: (before, after, kind) => before.things[kind].geometryKey === after.things[kind].geometryKey,
      levels: ({ camera }) => {
        tileLevels.look(camera.position.x, camera.position.y, camera.position.z);
        return tileLevels;
      },
      setQuality: (quality) => tileLevels.setQuality(quality),
    },
  );
}
