import { campusState } from '../../model/state/campus-state.ts';
import type { WaterUse } from '../../model/water/water-types.ts';
import { L_PER_M3 } from '../../units/flow.ts';
import { formatQuantity } from '../../units/format.ts';
import type { Plan, ThingKind } from '../plan-types.ts';
import type { LensNumbers } from './lens-types.ts';

/** What draws the water of each use, the first kind of which a campus has any. */
const DRAWN_BY: Readonly<Record<WaterUse['id'], readonly ThingKind[]>> = {
  cooling: ['heat-rejection', 'pump-house'],
  loops: ['cdu', 'building'],
  people: ['office'],
  reactors: ['turbine-hall'],
  gas: ['gas-turbine'],
};

const PER_DAY = 'L/day';

/**
 * What each thing draws on a mean day: its use of the campus's water shared out evenly, that of cooling by the heat that
 * each outdoor unit gives off. Rules COOL-13, COOL-64, PWR-70.
 */
export function waterValues(plan: Plan): LensNumbers {
  const { water } = plan.campus;
  const drawn = new Map<ThingKind, number>();
  let homelessM3 = 0;
  for (const { id, meanM3PerDay } of water.uses) {
    const kind = DRAWN_BY[id].find((each) => plan.things[each].count > 0);
    if (kind === undefined) homelessM3 += meanM3PerDay;
    else drawn.set(kind, (drawn.get(kind) ?? 0) + meanM3PerDay);
  }
  const shareOfHeat = heatShares(plan);
  return {
    title: 'Water drawn',
    unit: PER_DAY,
    meaning: 'drawn on a mean day',
    logarithmic: false,
    rest: homelessM3 > 0 ? `${formatQuantity(homelessM3 * L_PER_M3, PER_DAY)} in no single thing` : null,
    valueOf: (kind, index) => {
      const m3PerDay = drawn.get(kind);
      if (m3PerDay === undefined) return null;
      const share = kind === 'heat-rejection' ? shareOfHeat(index) : 1 / plan.things[kind].count;
      return m3PerDay * share * L_PER_M3;
    },
    noteOf: (kind) => (kind === 'pump-house' ? passedText(plan) : null),
  };
}

/** Water that is only passed on is in no use; what of it evaporates downstream is told beside it. */
function passedText({ campus: { water } }: Plan): string | null {
  if (water.passedM3PerDay <= 0) return null;
  const text = (m3: number): string => formatQuantity(m3 * L_PER_M3, PER_DAY);
  return `${text(water.passedM3PerDay)} passed on, ${text(water.downstreamM3PerDay)} of it evaporates`;
}

function heatShares({ campus, things }: Plan): (unit: number) => number {
  const { buildings } = campusState(campus);
  const { count, parent } = things['heat-rejection'];
  const heatOf = (unit: number): number => buildings[parent[unit] ?? -1]?.rejection.heatW ?? 0;
  let allW = 0;
  for (let unit = 0; unit < count; unit += 1) allW += heatOf(unit);
  return (unit) => (allW > 0 ? heatOf(unit) / allW : 1 / Math.max(1, count));
}
