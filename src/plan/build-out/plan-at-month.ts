import { buildDates, standingAt } from '../../model/build-out/build-dates.ts';
import { feedDates } from '../../model/build-out/feed-dates.ts';
import { runsWhere, shellsWhere, thingsWhere } from '../part-of-plan.ts';
import {
  type PathBlock,
  type PathKind,
  type Plan,
  type PropBlock,
  THING_KINDS,
  type ThingBlock,
  type ThingKind,
} from '../plan-types.ts';

/** How much of a campus stands: the first so many of each, in the order of their things. */
interface Standing {
  readonly buildings: number;
  /** Halls in them that have their racks. */
  readonly halls: number;
  /** Whether its line stands; also where a campus has none. */
  readonly grid: boolean;
  readonly unitsOf: Readonly<Partial<Record<ThingKind, number>>>;
}

/** What hangs on the units of a source. */
const UNIT_THINGS = {
  'gas-turbine': 'gas',
  battery: 'battery',
  generator: 'standby',
  'solar-block': 'solar',
  reactor: 'smr',
  'turbine-hall': 'smr',
  'main-transformer': 'main-transformer',
} as const;

/** Runs that begin at a unit of a source. */
const UNIT_RUNS: ReadonlySet<PathKind> = new Set([
  'gas-line',
  'battery-line',
  'standby-line',
  'reactor-line',
]);

function standingOf({ campus }: Plan, month: number): Standing {
  const dates = buildDates(campus);
  const units = Object.entries(UNIT_THINGS).map(([kind, id]) => [kind, standingAt(dates.units[id], month)]);
  return {
    buildings: standingAt(dates.buildings, month),
    halls: standingAt(feedDates(campus, dates), month),
    grid: standingAt(dates.units.grid, month) === dates.units.grid.length,
    unitsOf: Object.fromEntries(units),
  };
}

/** Building, or hall, of every thing of a kind, through its parents; −1 where it stands in none. */
function ownersOf(
  { things }: Pick<Plan, 'things'>,
  kind: ThingKind,
  of: 'building' | 'hall' = 'building',
): Int32Array {
  const { count, parent, parentKind } = things[kind];
  if (kind === of) return Int32Array.from({ length: count }, (_, index) => index);
  if (parentKind === null || parentKind === kind) return new Int32Array(count).fill(-1);
  const above = ownersOf({ things }, parentKind, of);
  return Int32Array.from(parent, (index) => above[index] ?? -1);
}

/** The block with the things that do not stand shrunk to nothing, and idle: all keep their places and numbers. */
function shrunk(whole: ThingBlock, stands: (index: number) => boolean): ThingBlock {
  const load = whole.load.slice();
  const { block, left } = thingsWhere(whole, stands, (index) => {
    load[index] = 0;
  });
  if (left === whole.count) return whole;
  const suffix = ` ${left} built`;
  const { geometryKey, loadKey } = whole;
  return { ...block, load, geometryKey: geometryKey + suffix, loadKey: loadKey + suffix };
}

function thingsAt(plan: Plan, standing: Standing): Plan['things'] {
  const { buildings, halls, unitsOf } = standing;
  const built = THING_KINDS.map((kind): readonly [ThingKind, ThingBlock] => {
    const block = plan.things[kind];
    const units = unitsOf[kind];
    if (units !== undefined) return [kind, shrunk(block, (index) => index < units)];
    const isRack = kind === 'rack' || kind === 'support-rack';
    const owner = isRack ? ownersOf(plan, kind, 'hall') : ownersOf(plan, kind);
    const most = isRack ? halls : buildings;
    return [kind, shrunk(block, (index) => (owner[index] ?? -1) < most)];
  });
  // Exactly the kinds of the plan.
  return Object.fromEntries(built) as Plan['things'];
}

/** The runs of a kind without those of what does not stand. */
function runsAt(plan: Plan, kind: PathKind, standing: Standing): PathBlock {
  const block = plan.paths[kind];
  const { buildings, grid, unitsOf } = standing;
  const firstUnit = (run: number): number => {
    const before = run > 0 && kind !== 'reactor-line' ? (block.fromIndex[run - 1] ?? -1) + 1 : -1;
    return kind === 'reactor-line' ? (block.fromIndex[run] ?? 0) : Math.max(0, before);
  };
  const stands = (run: number): boolean => {
    if (kind === 'hv-line') return grid;
    const from = THING_KINDS[block.fromKind[run] ?? -1];
    if (UNIT_RUNS.has(kind) && from !== undefined) return firstUnit(run) < (unitsOf[from] ?? 0);
    return (block.building[run] ?? -1) < buildings;
  };
  const radiusM = block.radiusM.slice();
  const { block: built, left } = runsWhere(block, stands, (run) => {
    radiusM[run] = 0;
  });
  if (left === block.count) return block;
  const suffix = ` ${left} built`;
  return {
    ...built,
    radiusM,
    geometryKey: block.geometryKey + suffix,
    radiusKey: block.radiusKey + suffix,
  };
}

/** The first so many props. */
function firstProps(block: PropBlock, count: number): PropBlock {
  if (count >= block.count) return block;
  const pose = block.pose.slice(0, 5 * count);
  return { ...block, count, pose, geometryKey: `${block.geometryKey} ${count} built` };
}

/**
 * The plan as it stands at the end of a month after ground was broken: what does not stand yet is nothing in its place, so that ids,
 * parents and numbers are those of the whole. Halls that are not fed stand without racks. Rules BLD-1, BLD-2.
 */
export function planAtMonth(plan: Plan, month: number): Plan {
  const standing = standingOf(plan, month);
  const { props, things } = plan;
  const tanks = props['water-tank'].count / Math.max(1, things.building.count);
  const paths = Object.keys(plan.paths).map((kind) => [kind, runsAt(plan, kind as PathKind, standing)]);
  return {
    ...plan,
    things: thingsAt(plan, standing),
    paths: Object.fromEntries(paths) as Plan['paths'],
    props: {
      ...props,
      pylon: firstProps(props.pylon, standing.grid ? props.pylon.count : 0),
      'water-tank': firstProps(props['water-tank'], standing.buildings * tanks),
    },
    shells: shellsWhere(
      plan.shells,
      (building) => building < standing.buildings,
      (left) => `${left} built`,
    ),
  };
}
