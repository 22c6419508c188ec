import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDates } from '../../../src/model/build-out/build-dates.ts';
import { buildOut } from '../../../src/model/build-out/build-out.ts';
import { computeCampus } from '../../../src/model/campus.ts';
import type { ParamValues } from '../../../src/params/param-types.ts';
import { PRESETS } from '../../../src/params/presets.ts';
import { anyValues } from '../../helpers/random-values.ts';
import { ABILENE } from '../examples.ts';

/** The first tranche of the second Colossus, in one warehouse. */
const COLOSSUS = {
  'compute.acceleratorCount': 110_000,
  'power.gridLimitMw': 300,
  'power.gasMw': 245,
  'layout.archetype': 'warehouse',
  'layout.buildingCount': 1,
} as const;

const RISING = [
  'buildings',
  'fedHalls',
  'acceleratorCount',
  'feedW',
  'itPowerW',
  'facilityPowerW',
  'tokensPerS',
  'spentUsd',
  'runUsd',
] as const;

function check(values: ParamValues): void {
  const campus = computeCampus(values);
  const { months, dates, firstMonth, fedMonths } = buildOut(campus);
  months.forEach((now, month) => {
    expect(now.month).toBe(month);
    const before = months[month - 1];
    // What adds up in floating point may fall by its rounding.
    if (before !== undefined)
      for (const key of RISING) expect(now[key]).toBeGreaterThanOrEqual(before[key] * (1 - 1e-12));
    expect(now.fedHalls).toBeLessThanOrEqual(now.buildings * campus.layout.hallsPerBuilding);
    expect(Number.isFinite(now.spentUsd + now.runUsd + now.tokensPerS)).toBe(true);
  });
  const last = months.at(-1);
  expect(last?.buildings).toBe(campus.layout.buildingCount);
  const firm = campus.power.supply.filter(({ kind }) => kind === 'grid' || kind === 'gas' || kind === 'smr');
  const fed = firm.some(({ capacityW }) => capacityW > 0);
  expect(fedMonths.every((month) => month !== null)).toBe(fed);
  if (firstMonth !== null) {
    expect(firstMonth).toBeGreaterThanOrEqual(dates.buildings[0] ?? Number.NaN);
    const sources = firm.flatMap(({ kind }) => dates.units[kind].slice(0, 1));
    expect(firstMonth).toBeGreaterThanOrEqual(Math.min(...sources));
    expect(firstMonth).toBeGreaterThanOrEqual(dates.units['main-transformer'][0] ?? Number.NaN);
  }
  if (!fed) return;
  expect(last?.acceleratorCount).toBe(campus.compute.acceleratorCount);
  expect(last?.itPowerW).toBeCloseTo(campus.compute.itPowerW, 3);
  expect(last?.facilityPowerW).toBeCloseTo(campus.power.facilityPeakPowerW, 3);
  expect(last?.tokensPerS).toBeCloseTo(campus.workload.tokensPerS, 6);
  const capex = campus.economics.capexUsd;
  expect(Math.abs((last?.spentUsd ?? 0) - capex)).toBeLessThanOrEqual(1e-9 * capex);
}

describe('the build-out of a campus', () => {
  // Catches dates out of order, racks before their building or feed, and money that is lost on the way.
  it.each(PRESETS.map(({ id, values }) => [id, values] as const))(
    'only grows, and ends at the whole campus: %s (BLD-1 … BLD-4)',
    (_, values) => check(values),
  );

  it('does so on any campus', () => {
    fc.assert(fc.property(anyValues, check), { numRuns: 40 });
  });

  it('has the dates of the worked example (BLD-1)', () => {
    const campus = computeCampus(ABILENE);
    const { buildings, units, lastMonth } = buildDates(campus);
    expect(buildings[0]).toBe(16);
    const stepMonths = campus.power.facilityPeakPowerW / 8 / 44e6;
    expect(buildings[7]).toBeCloseTo(16 + 7 * stepMonths, 9);
    expect([units.gas[0], units['main-transformer'][0], units.grid[0]]).toEqual([0, 9, 30]);
    expect(lastMonth).toBe(Math.ceil(16 + 7 * stepMonths));
    expect(buildOut(campus).firstMonth).toBe(16);
  });

  // A tent stands in month 6, the first main transformer in month 9.
  it('waits for transformers, however early its buildings stand (BLD-2)', () => {
    const campus = computeCampus({ ...ABILENE, 'layout.archetype': 'tent-row' });
    const { firstMonth, months } = buildOut(campus);
    expect(months[6]?.buildings).toBe(1);
    expect(firstMonth).toBeGreaterThanOrEqual(9);
  });

  // 245 MW of gas carry three of four halls long before the grid comes in month 30.
  it('fills the halls that a part of the feed carries (BLD-2)', () => {
    const campus = computeCampus({ ...ABILENE, ...COLOSSUS });
    const { firstMonth, months } = buildOut(campus);
    expect(firstMonth).toBe(9);
    expect(months[20]?.fedHalls).toBe(3);
    expect(months[30]?.fedHalls).toBe(4);
  });

  // Five reactors from month 55, one every six months; seven of 24 halls run on 300 MW of the grid from month 30.
  it('waits for reactors where nothing else feeds it (BLD-2)', () => {
    const values = { ...ABILENE, ...(PRESETS.find(({ id }) => id === 'smr-direct-1gw')?.values ?? {}) };
    const fedHalls = (gridMw: number) => {
      const { months } = buildOut(computeCampus({ ...values, 'power.gridLimitMw': gridMw }));
      return [29, 30, 54, 55, 61, 73].map((month) => months[month]?.fedHalls);
    };
    expect(fedHalls(0)).toEqual([0, 0, 0, 7, 14, 24]);
    expect(fedHalls(300)).toEqual([0, 7, 7, 14, 21, 24]);
  });
});
