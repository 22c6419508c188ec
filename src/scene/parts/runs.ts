import type { BufferGeometry, Object3D } from 'three';
import type { PathBlock, PathKind, Plan } from '../../plan/plan-types.ts';
import type { ChosenLevels, RoofState } from '../layer.ts';
import { type Legs, listLegs, writeLegMatrix } from '../materials/flow-segments.ts';
import type { InstanceSource } from './batch-level.ts';
import type { LayerPart } from './define-layer.ts';
import { ALL_AS_ONE, type Floors, floorsOf, floorTile, sameFloors } from './floor-tiles.ts';
import { InstanceBatch } from './instance-batch.ts';
import type { Surface } from './surface.ts';
import { orderByTile } from './tile-order.ts';

/** What is drawn for the runs of a block, and how many of its runs stand for each of the block's. */
export interface DrawnForm {
  readonly perRun: number;
  of(block: PathBlock, plan: Pick<Plan, 'things'>): PathBlock;
}

export interface RunsOptions {
  readonly name: string;
  readonly kinds: readonly PathKind[];
  /** One geometry a level of detail of the buildings they are in, nearest first. */
  readonly levels: readonly BufferGeometry[];
  readonly surface: Surface;
  readonly shadows?: boolean;
  readonly form?: DrawnForm;
}

const AS_PLANNED: DrawnForm = { perRun: 1, of: (block) => block };
const FLOW_COLUMN = { name: 'aFlow', size: 4 } as const;

/** Runs of some kinds in one draw call, tiled by building; what is site-wide is in one more tile after the last. */
export class Runs implements LayerPart {
  readonly kinds: readonly PathKind[];
  readonly #batch: InstanceBatch;
  readonly #form: DrawnForm;
  readonly #name: string;
  readonly #roofs: RoofState | null;
  #plan: Plan | null = null;
  #everywhere: ChosenLevels = { levelOf: new Uint8Array(0), version: 0 };

  /** `roofs`: of runs that are seen only where one can look into their building; null for runs in the open. */
  constructor(options: RunsOptions, roofs: RoofState | null) {
    this.kinds = options.kinds;
    this.#name = options.name;
    this.#roofs = roofs;
    this.#form = options.form ?? AS_PLANNED;
    this.#batch = new InstanceBatch({
      name: options.name,
      surface: options.surface,
      levels: options.levels,
      column: FLOW_COLUMN,
      castShadow: options.shadows === true,
      receiveShadow: options.shadows === true,
    });
  }

  get objects(): readonly Object3D[] {
    return this.#batch.meshes;
  }

  /** Writes state alone, and only where it differs, when nothing has moved. */
  applyPlan(plan: Plan): void {
    const before = this.#plan;
    this.#plan = plan;
    if (before === null || !this.#standStill(before, plan)) this.#layAnew();
    else if (!this.#alike(before, plan, 'radiusKey')) this.#batch.redraw();
    else if (!this.#alike(before, plan, 'flowKey')) this.#batch.refreshState();
  }

  /** What runs under closed roofs is laid out when the first of them opens. */
  #layAnew(): void {
    if (this.#isHidden()) this.#batch.setUnseen(() => this.#layOut(this.#newest()));
    else this.#batch.setSource(this.#layOut(this.#newest()));
  }

  #isHidden(): boolean {
    return this.#roofs?.insideCount === 0;
  }

  beforeFrame(): void {
    this.#batch.choose(this.#roofs?.floors ?? this.#everywhere, !this.#isHidden());
  }

  addCounts(counts: Record<string, number>): void {
    for (const kind of this.kinds) counts[kind] = this.#plan?.paths[kind].count ?? 0;
    counts[`${this.#name}-drawn`] = this.#batch.drawnCount;
  }

  #standStill(before: Plan, after: Plan): boolean {
    if (before.things.building.count !== after.things.building.count || !sameFloors(before, after))
      return false;
    return this.kinds.every((kind) => before.paths[kind].geometryKey === after.paths[kind].geometryKey);
  }

  #alike(before: Plan, after: Plan, key: 'radiusKey' | 'flowKey'): boolean {
    return this.kinds.every((kind) => before.paths[kind][key] === after.paths[kind][key]);
  }

  #newest(): Plan {
    if (this.#plan === null) throw new Error(`no plan says where ${this.#name} run`);
    return this.#plan;
  }

  /** What is drawn for the runs of a plan. On its own: whatever shares a function with a closure over the plan keeps it. */
  #drawnFor(plan: Plan): PathBlock[] {
    return this.kinds.map((kind) => this.#form.of(plan.paths[kind], plan));
  }

  #layOut(plan: Plan): InstanceSource {
    const drawn = this.#drawnFor(plan);
    const parts = drawn.map(listLegs);
    const floors = this.#roofs === null ? ALL_AS_ONE : floorsOf(plan);
    const floorCount = plan.things.building.count * floors.storeys;
    const { part, leg, tileOf } = joinParts(parts, drawn, floors, floorCount);
    const tiles = orderByTile(tileOf, floorCount + 1);
    this.#everywhere = { levelOf: new Uint8Array(floorCount + 1).fill(1), version: 0 };
    const placed = placeLegs(tiles.order, part, leg, parts, this.#form.perRun);
    // Of the newest plan, which may be newer than the one laid out and does not keep it.
    const newest = () => this.kinds.map((kind) => this.#newest().paths[kind]);
    // Radii are state: a form has its own, which never change while nothing moves.
    const formed = this.#form === AS_PLANNED ? null : drawn;
    return {
      tiles,
      fillMatrices: (from, to, out) => {
        const now = formed ?? newest();
        for (let place = from; place < to; place++) {
          const joined = tiles.order[place] ?? 0;
          const block = now[part[joined] ?? 0];
          const legs = parts[part[joined] ?? 0];
          if (block !== undefined && legs !== undefined)
            writeLegMatrix(block, legs, leg[joined] ?? 0, out, place - from);
        }
      },
      fillState: (from, to, out, again) => {
        if (!again) fillCourse(placed, from, to, out);
        fillFlow(newest(), placed, from, to, out);
      },
    };
  }
}

/** What of each leg is written beside the state, in the order of the places. */
interface PlacedLegs {
  readonly part: Uint8Array;
  /** The run of the plan that each leg stands for. */
  readonly run: Uint32Array;
  readonly lengthM: Float32Array;
  readonly startM: Float32Array;
}

function placeLegs(
  order: Uint32Array,
  part: Uint8Array,
  leg: Uint32Array,
  parts: readonly Legs[],
  perRun: number,
): PlacedLegs {
  const { length } = order;
  const placed = {
    part: new Uint8Array(length),
    run: new Uint32Array(length),
    lengthM: new Float32Array(length),
    startM: new Float32Array(length),
  };
  for (let place = 0; place < length; place++) {
    const joined = order[place] ?? 0;
    const kind = part[joined] ?? 0;
    const at = leg[joined] ?? 0;
    placed.part[place] = kind;
    placed.run[place] = Math.floor((parts[kind]?.run[at] ?? 0) / perRun);
    placed.lengthM[place] = parts[kind]?.lengthM[at] ?? 0;
    placed.startM[place] = parts[kind]?.startM[at] ?? 0;
  }
  return placed;
}

/** What of the attribute `aFlow` never changes while nothing moves. */
function fillCourse({ lengthM, startM }: PlacedLegs, from: number, to: number, out: Float32Array): void {
  for (let place = from; place < to; place++) {
    const o = (place - from) * 4;
    out[o + 2] = lengthM[place] ?? 0;
    out[o + 3] = startM[place] ?? 0;
  }
}

/** The state in the attribute `aFlow` of `createFlowMaterial`: written for many runs while a slider moves, so in one flat loop a kind. */
function fillFlow(
  blocks: readonly PathBlock[],
  { part, run }: PlacedLegs,
  from: number,
  to: number,
  out: Float32Array,
): void {
  let place = from;
  while (place < to) {
    const kind = part[place] ?? 0;
    const flow = blocks[kind]?.flow ?? new Float32Array(0);
    const tempC = blocks[kind]?.tempC ?? flow;
    for (; place < to && part[place] === kind; place++) {
      const o = (place - from) * 4;
      const of = run[place] ?? 0;
      out[o] = flow[of] ?? 0;
      out[o + 1] = tempC[of] ?? 0;
    }
  }
}

interface JoinedLegs {
  /** Which kind each leg is of, which of its legs it is, and its tile: kind after kind. */
  readonly part: Uint8Array;
  readonly leg: Uint32Array;
  readonly tileOf: Int32Array;
}

/** Legs of all kinds with their tiles: those of no building are in one more after the last floor. */
function joinParts(
  parts: readonly Legs[],
  blocks: readonly PathBlock[],
  floors: Floors,
  floorCount: number,
): JoinedLegs {
  const count = parts.reduce((sum, legs) => sum + legs.count, 0);
  const joined: JoinedLegs = {
    part: new Uint8Array(count),
    leg: new Uint32Array(count),
    tileOf: new Int32Array(count),
  };
  let at = 0;
  for (const [kind, legs] of parts.entries()) {
    for (let index = 0; index < legs.count; index++, at++) {
      const point = 3 * (legs.point[index] ?? 0) + 1;
      const { points } = blocks[kind] ?? { points: [] };
      // A leg that rises belongs to the floor that it leads to.
      const y = Math.max(points[point] ?? 0, points[point + 3] ?? 0);
      const floor = floorTile(floors, legs.building[index] ?? -1, y);
      joined.part[at] = kind;
      joined.leg[at] = index;
      joined.tileOf[at] = floor >= 0 && floor < floorCount ? floor : floorCount;
    }
  }
  return joined;
}
