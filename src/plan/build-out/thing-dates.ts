import { buildDates } from '../../model/build-out/build-dates.ts';
import { feedDates } from '../../model/build-out/feed-dates.ts';
import { type Plan, THING_KINDS, type ThingKind } from '../plan-types.ts';

/** Months from broken ground after which each thing of a plan stands, by kind; Infinity where it never does. */
export type ThingDates = Readonly<Record<ThingKind, ArrayLike<number>>>;

type Standing = Pick<Plan, 'campus' | 'things'>;

/** What hangs on the units of a source. */
const UNIT_THINGS = {
  'gas-turbine': 'gas',
  battery: 'battery',
  generator: 'standby',
  'solar-block': 'solar',
  reactor: 'smr',
  'turbine-hall': 'smr',
  'main-transformer': 'main-transformer',
} as const satisfies Partial<Record<ThingKind, string>>;

const isUnit = (kind: ThingKind): kind is keyof typeof UNIT_THINGS => Object.hasOwn(UNIT_THINGS, kind);

/** Building, or hall, of every thing of a kind, through its parents; −1 where it stands in none. */
function ownersOf(things: Plan['things'], kind: ThingKind, of: 'building' | 'hall'): Int32Array {
  const { count, parent, parentKind } = things[kind];
  if (kind === of) return Int32Array.from({ length: count }, (_, index) => index);
  if (parentKind === null || parentKind === kind) return new Int32Array(count).fill(-1);
  const above = ownersOf(things, parentKind, of);
  return Int32Array.from(parent, (index) => above[index] ?? -1);
}

const KNOWN = new WeakMap<Plan['things'], ThingDates>();

/**
 * When each thing of a plan stands: units of sources one by one, the switchyard with the first that feeds through it, racks with
 * the feed of their hall, all else with its building. Rules BLD-1, BLD-2, BLD-5.
 */
export function thingDates(plan: Standing): ThingDates {
  const known = KNOWN.get(plan.things) ?? readDates(plan);
  KNOWN.set(plan.things, known);
  return known;
}

function readDates({ campus, things }: Standing): ThingDates {
  const dates = buildDates(campus);
  const fed = feedDates(campus, dates);
  const first = dates.buildings[0] ?? 0;
  const by = (kind: ThingKind, of: 'building' | 'hall', months: readonly number[]): ArrayLike<number> =>
    Float64Array.from(ownersOf(things, kind, of), (owner) => months[owner] ?? first);
  const datesOf = (kind: ThingKind): ArrayLike<number> => {
    if (isUnit(kind)) return dates.units[UNIT_THINGS[kind]];
    if (kind === 'switchyard') return [dates.switchyard];
    if (kind === 'pump-house')
      return Float64Array.from(things[kind].parent, () => dates.units.smr[0] ?? first);
    if (kind === 'rack' || kind === 'support-rack') return by(kind, 'hall', fed);
    return by(kind, 'building', dates.buildings);
  };
  // Every kind of the list.
  return Object.fromEntries(THING_KINDS.map((kind) => [kind, datesOf(kind)])) as Record<
    ThingKind,
    ArrayLike<number>
  >;
}
