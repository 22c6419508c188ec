import { propsWhere, runsWhere, shellsWhere, thingsWhere } from '../part-of-plan.ts';
import {
  PATH_KINDS,
  type PathBlock,
  type PathKind,
  type Plan,
  type PropBlock,
  type PropKind,
  THING_KINDS,
  type ThingBlock,
  type ThingKind,
} from '../plan-types.ts';
import { distanceM, runDates } from './run-dates.ts';
import { type ThingDates, thingDates } from './thing-dates.ts';

type Standing = Pick<Plan, 'campus' | 'things' | 'paths'>;
type RunDates = Readonly<Record<PathKind, ArrayLike<number>>>;

/** A month tells its end: what is finished in it stands. */
const standsBy = (dates: ArrayLike<number>, index: number, month: number): boolean =>
  (dates[index] ?? Number.POSITIVE_INFINITY) <= month + 1e-9;

/** The block with the things that do not stand shrunk to nothing, and idle: all keep their places and numbers. */
function thingsAt(whole: ThingBlock, dates: ArrayLike<number>, month: number): ThingBlock {
  const load = whole.load.slice();
  const { block, left } = thingsWhere(
    whole,
    (index) => standsBy(dates, index, month),
    (index) => {
      load[index] = 0;
    },
  );
  if (left === whole.count) return whole;
  const suffix = ` ${left} built`;
  const { geometryKey, loadKey } = whole;
  return { ...block, load, geometryKey: geometryKey + suffix, loadKey: loadKey + suffix };
}

/** The runs of a kind without those that do not lie yet. */
function runsAt(block: PathBlock, dates: ArrayLike<number>, month: number): PathBlock {
  const radiusM = block.radiusM.slice();
  const { block: built, left } = runsWhere(
    block,
    (run) => standsBy(dates, run, month),
    (run) => {
      radiusM[run] = 0;
    },
  );
  if (left === block.count) return block;
  const suffix = ` ${left} built`;
  return {
    ...built,
    radiusM,
    geometryKey: block.geometryKey + suffix,
    radiusKey: block.radiusKey + suffix,
  };
}

const ROADS = ['road', 'service-road'] as const satisfies PathKind[];

/** When the road lies that is nearest to a place. */
function roadMonth({ paths }: Standing, runs: RunDates, x: number, z: number): number {
  let [leastM, month] = [Number.POSITIVE_INFINITY, 0];
  for (const kind of ROADS)
    for (let run = 0; run < paths[kind].count; run += 1) {
      const awayM = distanceM(paths[kind], run, x, z);
      if (awayM < leastM) [leastM, month] = [awayM, runs[kind][run] ?? 0];
    }
  return month;
}

/** When the building stands whose middle is nearest to a place. */
function buildingMonth({ things }: Standing, dates: ThingDates, x: number, z: number): number {
  const { position, count } = things.building;
  let [leastM, month] = [Number.POSITIVE_INFINITY, 0];
  for (let building = 0; building < count; building += 1) {
    const awayM = Math.hypot((position[3 * building] ?? 0) - x, (position[3 * building + 2] ?? 0) - z);
    if (awayM < leastM) [leastM, month] = [awayM, dates.building[building] ?? 0];
  }
  return month;
}

/** Lamps and vehicles with their road, people and tanks with their building, pylons with the line. */
function propsAt({ props, ...plan }: Plan, things: ThingDates, runs: RunDates, month: number): Plan['props'] {
  const where = (kind: PropKind, dateOf: (x: number, z: number) => number): PropBlock =>
    propsWhere(
      props[kind],
      (index) =>
        dateOf(props[kind].pose[5 * index] ?? 0, props[kind].pose[5 * index + 2] ?? 0) <= month + 1e-9,
      (left) => `${left} built`,
    );
  const byRoad = (x: number, z: number): number => roadMonth(plan, runs, x, z);
  const byBuilding = (x: number, z: number): number => buildingMonth(plan, things, x, z);
  return {
    ...props,
    lamp: where('lamp', byRoad),
    vehicle: where('vehicle', byRoad),
    person: where('person', byBuilding),
    'water-tank': where('water-tank', byBuilding),
    pylon: where('pylon', () => runs['hv-line'][0] ?? 0),
  };
}

/**
 * The plan as it stands at the end of a month after ground was broken: what does not stand yet is nothing in its place, so that ids,
 * parents and numbers are those of the whole. Halls that are not fed stand without racks. Rules BLD-1, BLD-2, BLD-5.
 */
export function planAtMonth(plan: Plan, month: number): Plan {
  const dates = thingDates(plan);
  // Every kind of the lists.
  const runs = Object.fromEntries(PATH_KINDS.map((kind) => [kind, runDates(plan, kind, dates)])) as Record<
    PathKind,
    ArrayLike<number>
  >;
  const things = THING_KINDS.map((kind): readonly [ThingKind, ThingBlock] => [
    kind,
    thingsAt(plan.things[kind], dates[kind], month),
  ]);
  const paths = PATH_KINDS.map((kind) => [kind, runsAt(plan.paths[kind], runs[kind], month)]);
  return {
    ...plan,
    things: Object.fromEntries(things) as Plan['things'],
    paths: Object.fromEntries(paths) as Plan['paths'],
    props: propsAt(plan, dates, runs, month),
    shells: shellsWhere(
      plan.shells,
      (building) => standsBy(dates.building, building, month),
      (left) => `${left} built`,
    ),
  };
}
