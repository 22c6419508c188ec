import { buildDates, openedMonth } from '../../model/build-out/build-dates.ts';
import { type PathBlock, type PathKind, type Plan, THING_KINDS } from '../plan-types.ts';
import type { ThingDates } from './thing-dates.ts';

/** Runs that begin at units of a source. */
const UNIT_RUNS: ReadonlySet<PathKind> = new Set([
  'gas-line',
  'battery-line',
  'standby-line',
  'reactor-line',
]);
/** Beside the nearest building, others count as well that stand no farther from a road than this, metres. */
const AS_NEAR_M = 1;

type Standing = Pick<Plan, 'campus' | 'things' | 'paths'>;

/** Months after which each run of a kind lies, in their order, by when things stand. Rules BLD-1, BLD-5. */
export function runDates(plan: Standing, kind: PathKind, things: ThingDates): ArrayLike<number> {
  const block = plan.paths[kind];
  const gridMonth = buildDates(plan.campus).units.grid[0] ?? 0;
  const dateOf = (run: number): number => {
    if (kind === 'hv-line') return gridMonth;
    if (UNIT_RUNS.has(kind)) return unitDate(block, run, things);
    const building = block.building[run] ?? -1;
    return building >= 0 ? (things.building[building] ?? 0) : wayDate(plan, block, run, things);
  };
  return Float64Array.from({ length: block.count }, (_, run) => dateOf(run));
}

/** Of the first unit that hangs on it: those before it hang on the run before. */
function unitDate({ kind, fromKind, fromIndex }: PathBlock, run: number, things: ThingDates): number {
  const from = THING_KINDS[fromKind[run] ?? -1];
  if (from === undefined) return 0;
  const own = fromIndex[run] ?? 0;
  const first = kind === 'reactor-line' ? own : run > 0 ? (fromIndex[run - 1] ?? -1) + 1 : 0;
  return things[from][first] ?? Number.POSITIVE_INFINITY;
}

/** Roads, and ducts along them: with the opened ground of what they lead to, or else of the first building beside them. */
function wayDate(plan: Standing, block: PathBlock, run: number, things: ThingDates): number {
  const to = THING_KINDS[block.toKind[run] ?? -1];
  if (to !== undefined && block.kind === 'service-road')
    return openedMonth(plan.campus, things[to][block.toIndex[run] ?? 0] ?? 0);
  // The loop around the field and the way out of it are of several stretches, and lie from the start.
  if (block.kind === 'road' && stretchesOf(block, run) > 1) return 0;
  const away = Array.from(things.building, (_, building) => awayM(plan, building, block, run));
  const nearM = Math.min(...away) + AS_NEAR_M;
  const beside = Array.from(things.building).filter((_, building) => (away[building] ?? 0) <= nearM);
  return openedMonth(plan.campus, Math.min(...beside));
}

function stretchesOf({ start }: PathBlock, run: number): number {
  return (start[run + 1] ?? 0) - (start[run] ?? 0) - 1;
}

/** From a run, whose stretches lie along the axes, to the middle of a building, metres. */
function awayM({ things }: Standing, building: number, block: PathBlock, run: number): number {
  const { position } = things.building;
  return distanceM(block, run, position[3 * building] ?? 0, position[3 * building + 2] ?? 0);
}

/** From a run, whose stretches lie along the axes, to a place, metres. */
export function distanceM(block: PathBlock, run: number, x: number, z: number): number {
  const { points, start } = block;
  let least = Number.POSITIVE_INFINITY;
  for (let point = start[run] ?? 0; point + 1 < (start[run + 1] ?? 0); point += 1) {
    const beyondX = beyond(x, points[3 * point] ?? 0, points[3 * point + 3] ?? 0);
    const beyondZ = beyond(z, points[3 * point + 2] ?? 0, points[3 * point + 5] ?? 0);
    least = Math.min(least, Math.hypot(beyondX, beyondZ));
  }
  return least;
}

function beyond(at: number, one: number, other: number): number {
  return Math.max(0, Math.min(one, other) - at, at - Math.max(one, other));
}
