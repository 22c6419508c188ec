import { type Plan, THING_KINDS, type ThingBlock, type ThingKind } from '../../plan/plan-types.ts';
import { flatBoundsOf } from './pick-geometry.ts';

/** Kinds that only enclose others: found when nothing inside them is hit. */
export const ENCLOSING_KINDS: ReadonlySet<ThingKind> = new Set<ThingKind>(['building', 'hall', 'row']);

/** Racks go into the grid through the bounds of their row, in runs of this many, so that a cell stays short. */
const RUN_LENGTH = 24;
const CELL_M = 32;
const MAX_CELLS_A_SIDE = 512;

/** One entry of the grid: a run of things of one kind that stand close together. */
interface PickRuns {
  readonly kind: ThingKind[];
  readonly first: number[];
  readonly count: number[];
}

/** A uniform grid over the ground. Cells list runs; runs list things by their place in the block. */
export interface PickIndex {
  readonly minX: number;
  readonly minZ: number;
  readonly cellM: number;
  readonly columns: number;
  readonly rows: number;
  readonly topM: number;
  readonly runs: PickRuns;
  /** Min x, max x, min z, max z, top of each run. */
  readonly runBounds: Float64Array;
  readonly cellStart: Uint32Array;
  readonly cellRuns: Uint32Array;
  /** The last query that looked at each run, so that a run in many cells is tried once. */
  readonly seen: Uint32Array;
  query: number;
  /** Shell boxes of each building: `shellOf[shellStart[b] … shellStart[b+1])`. */
  readonly shellStart: Uint32Array;
  readonly shellOf: Uint32Array;
}

const indices = new WeakMap<Plan, PickIndex>();

/** The index of a plan, built on first use and forgotten with the plan. */
export function pickIndexOf(plan: Plan): PickIndex {
  const known = indices.get(plan);
  if (known) return known;
  const built = buildPickIndex(plan);
  indices.set(plan, built);
  return built;
}

/** At the latest after this long the index is built, idle or not. */
const IDLE_WITHIN_MS = 1000;

/** Builds the index of a plan when the page has nothing else to do; the returned function calls it off. */
export function preparePickIndex(plan: Plan): () => void {
  const build = (): void => {
    pickIndexOf(plan);
  };
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(build, { timeout: IDLE_WITHIN_MS });
    return () => cancelIdleCallback(handle);
  }
  // Not every browser tells when it is idle.
  const timer = setTimeout(build, IDLE_WITHIN_MS / 4);
  return () => clearTimeout(timer);
}

interface RunCollector extends PickRuns {
  readonly bounds: number[];
}

function addRuns(block: ThingBlock, into: RunCollector): void {
  const scratch = new Float64Array(5);
  const runLength = block.count > 2000 ? RUN_LENGTH : 1;
  let first = 0;
  while (first < block.count) {
    const parent = block.parent[first] ?? -1;
    let [minX, maxX, minZ, maxZ, top] = [Infinity, -Infinity, Infinity, -Infinity, 0];
    let next = first;
    while (next < block.count && next - first < runLength && (block.parent[next] ?? -1) === parent) {
      flatBoundsOf(block, next, scratch);
      minX = Math.min(minX, scratch[0] ?? 0);
      maxX = Math.max(maxX, scratch[1] ?? 0);
      minZ = Math.min(minZ, scratch[2] ?? 0);
      maxZ = Math.max(maxZ, scratch[3] ?? 0);
      top = Math.max(top, scratch[4] ?? 0);
      next += 1;
    }
    into.kind.push(block.kind);
    into.first.push(first);
    into.count.push(next - first);
    into.bounds.push(minX, maxX, minZ, maxZ, top);
    first = next;
  }
}

function collectRuns(plan: Plan): RunCollector {
  const collected: RunCollector = { kind: [], first: [], count: [], bounds: [] };
  for (const kind of THING_KINDS) if (!ENCLOSING_KINDS.has(kind)) addRuns(plan.things[kind], collected);
  return collected;
}

function extentOf(bounds: readonly number[]) {
  let [minX, maxX, minZ, maxZ, topM] = [Infinity, -Infinity, Infinity, -Infinity, 0];
  for (let at = 0; at < bounds.length; at += 5) {
    minX = Math.min(minX, bounds[at] ?? 0);
    maxX = Math.max(maxX, bounds[at + 1] ?? 0);
    minZ = Math.min(minZ, bounds[at + 2] ?? 0);
    maxZ = Math.max(maxZ, bounds[at + 3] ?? 0);
    topM = Math.max(topM, bounds[at + 4] ?? 0);
  }
  return minX <= maxX ? { minX, maxX, minZ, maxZ, topM } : { minX: 0, maxX: 1, minZ: 0, maxZ: 1, topM: 1 };
}

function shellsByBuilding(plan: Plan): { start: Uint32Array; of: Uint32Array } {
  const buildings = plan.things.building.count;
  const start = new Uint32Array(buildings + 1);
  const of = new Uint32Array(plan.shells.count);
  for (let b = 0, at = 0; b < buildings; b += 1) {
    for (let box = 0; box < plan.shells.count; box += 1)
      if (plan.shells.building[box] === b) {
        of[at] = box;
        at += 1;
      }
    start[b + 1] = at;
  }
  return { start, of };
}

function buildPickIndex(plan: Plan): PickIndex {
  const collected = collectRuns(plan);
  const { bounds } = collected;
  const { minX, maxX, minZ, maxZ, topM } = extentOf(bounds);
  const cellM = Math.max(CELL_M, (maxX - minX) / MAX_CELLS_A_SIDE, (maxZ - minZ) / MAX_CELLS_A_SIDE);
  const columns = Math.floor((maxX - minX) / cellM) + 1;
  const rows = Math.floor((maxZ - minZ) / cellM) + 1;
  const runCount = collected.first.length;
  const cellStart = new Uint32Array(columns * rows + 1);
  const eachCell = (visit: (cell: number, run: number) => void): void => {
    for (let run = 0; run < runCount; run += 1) {
      const at = 5 * run;
      const lastColumn = Math.floor(((bounds[at + 1] ?? 0) - minX) / cellM);
      const lastRow = Math.floor(((bounds[at + 3] ?? 0) - minZ) / cellM);
      for (let r = Math.floor(((bounds[at + 2] ?? 0) - minZ) / cellM); r <= lastRow; r += 1)
        for (let c = Math.floor(((bounds[at] ?? 0) - minX) / cellM); c <= lastColumn; c += 1)
          visit(r * columns + c, run);
    }
  };
  eachCell((cell) => {
    cellStart[cell + 1] = (cellStart[cell + 1] ?? 0) + 1;
  });
  for (let cell = 0; cell < columns * rows; cell += 1)
    cellStart[cell + 1] = (cellStart[cell + 1] ?? 0) + (cellStart[cell] ?? 0);
  const fill = cellStart.slice();
  const cellRuns = new Uint32Array(cellStart[columns * rows] ?? 0);
  eachCell((cell, run) => {
    const at = fill[cell] ?? 0;
    cellRuns[at] = run;
    fill[cell] = at + 1;
  });
  const shells = shellsByBuilding(plan);
  return {
    minX,
    minZ,
    cellM,
    columns,
    rows,
    topM,
    runs: collected,
    runBounds: Float64Array.from(bounds),
    cellStart,
    cellRuns,
    seen: new Uint32Array(runCount),
    query: 0,
    shellStart: shells.start,
    shellOf: shells.of,
  };
}
