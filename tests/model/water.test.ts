import { describe, expect, it } from 'vitest';
import { readMetrics } from '../../src/answers/metrics.ts';
import { DEFAULT_SITE, siteOf } from '../../src/catalogue/sites.ts';
import { modeAssumptions } from '../../src/model/assumptions.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { warmerSteamK } from '../../src/model/power/reactor-output.ts';
import { plantTowerWater } from '../../src/model/water/plant-tower.ts';
import type { ParamValues } from '../../src/params/param-types.ts';
import { presetOf } from '../../src/params/presets.ts';
import { ABILENE, offBy } from './examples.ts';

const NUCLEAR: ParamValues = { ...ABILENE, ...presetOf('smr-direct-1gw')?.values };
const CARLISLE: ParamValues = { ...ABILENE, ...presetOf('new-carlisle-2025')?.values };
const siteFor = (id: string) => siteOf(id) ?? DEFAULT_SITE;
const campusOf = (change: Partial<ParamValues> = {}) => computeCampus({ ...NUCLEAR, ...change });
const useOf = (campus: Pick<ReturnType<typeof campusOf>, 'water'>, id: string) =>
  campus.water.uses.find((use) => use.id === id)?.meanM3PerDay ?? 0;
const permitOf = (values: ParamValues) =>
  computeCampus(values).warnings.find(({ rule }) => rule === 'COOL-70');

describe('the reactors’ own water (PWR-70)', () => {
  it('§3: five BWRX-300 at full output reject 2.85 GW and drink tens of megalitres a day, not 950 L', () => {
    const heatGw = 5 * (0.87 - 0.3);
    expect(heatGw).toBeCloseTo(2.85, 9);
    const { meanLPerKwh } = plantTowerWater(siteFor('mount-pleasant-wi'), 4);
    const megalitres = (heatGw * 1e6 * 24 * meanLPerKwh) / 1e6;
    expect(megalitres).toBeGreaterThan(48);
    expect(megalitres).toBeLessThan(90);
    const { water } = campusOf();
    expect(water.meanM3PerDay).toBeGreaterThan(30_000);
    expect(useOf(campusOf(), 'reactors')).toBeGreaterThan(0.95 * water.meanM3PerDay);
    expect(water.peakM3PerDay).toBeGreaterThan(water.meanM3PerDay);
  });

  it('is about what American plants with towers take: 2.2–3.2 L evaporated a kWh of electricity', () => {
    // Medians of published surveys lie at 672 (581–845) gallons a megawatt-hour consumed.
    const litres = plantTowerWater(siteFor('atlanta-ga'), 1e9).meanLPerKwh * (0.87 / 0.3 - 1);
    expect(litres).toBeGreaterThan(1.9);
    expect(litres).toBeLessThan(3.2);
  });

  it('goes with the load, and is nothing without reactors', () => {
    const none = campusOf({ 'power.smrCount': 0, 'power.gridLimitMw': 1_200 });
    expect(useOf(none, 'reactors')).toBe(0);
    expect(useOf(campusOf({ 'compute.targetPowerMw': 500 }), 'reactors')).toBeLessThan(
      0.7 * useOf(campusOf(), 'reactors'),
    );
  });

  it('turbines take 0.065 L for a kilowatt-hour', () => {
    const abilene = computeCampus(ABILENE);
    const gasJ = abilene.energy.shares.find(({ kind }) => kind === 'gas')?.energyJ ?? 0;
    expect(gasJ).toBeGreaterThan(0);
    expect(offBy(useOf(abilene, 'gas'), (gasJ / 3.6e6 / 365) * 0.065e-3)).toBeLessThan(1e-9);
  });
});

describe('dry reactors (PWR-71)', () => {
  it('drink nothing and give less, the more the hotter the air is above its wet bulb', () => {
    const dry = campusOf({ 'power.plantCooling': 'dry' });
    expect(useOf(dry, 'reactors')).toBe(0);
    const capacityOf = (campus: ReturnType<typeof campusOf>) =>
      campus.power.supply.find(({ kind }) => kind === 'smr')?.capacityW ?? 0;
    expect(capacityOf(campusOf())).toBe(1_500e6);
    const loss = 1 - capacityOf(dry) / 1_500e6;
    expect(loss).toBeGreaterThan(0.02);
    expect(loss).toBeLessThan(0.1);
    const desert = campusOf({ 'power.plantCooling': 'dry', 'site.id': 'goodyear-az' });
    expect(capacityOf(desert)).toBeLessThan(capacityOf(dry));
    expect(warmerSteamK(siteFor('goodyear-az'))).toBeCloseTo(43.4 + 25 - (21.1 + 23), 9);
  });

  it('change nothing where there are none', () => {
    const change = { 'power.plantCooling': 'dry' } as const;
    expect(readMetrics(computeCampus({ ...ABILENE, ...change }))).toEqual(
      readMetrics(computeCampus(ABILENE)),
    );
  });
});

describe('the campus’s water (COOL-13, COOL-64)', () => {
  it('closed loops for a gigawatt: some 76 m³ on a mean day, most of it people, three times that at most', () => {
    const { water } = computeCampus({
      ...ABILENE,
      'compute.sizingMode': 'facility-power',
      'compute.targetPowerMw': 1_000,
      'power.gasMw': 0,
      'power.gridLimitMw': 1_200,
    });
    expect(water.meanM3PerDay).toBeGreaterThan(60);
    expect(water.meanM3PerDay).toBeLessThan(110);
    const people = water.uses.find(({ id }) => id === 'people')?.meanM3PerDay ?? 0;
    expect(offBy(people, 312 * 0.2)).toBeLessThan(0.01);
    expect(water.peakM3PerDay).toBeGreaterThan(2 * water.meanM3PerDay);
  });

  it('pads that are wetted in hotter air than the design hour’s alone make the largest day (COOL-14)', () => {
    const values: ParamValues = {
      ...ABILENE,
      'power.gasMw': 0,
      'compute.rackType': 'gb200-nvl72',
      'cooling.technology': 'immersion-1p',
      'cooling.supplyTempC': 42.5,
      'cooling.heatRejection': 'adiabatic',
      'site.id': 'atlanta-ga',
    };
    // Air above 34.5 °C wets the pads; the design hour has less, and loops of little water hide nothing.
    const { water, cooling } = computeCampus(values, {
      ...modeAssumptions(values),
      coolerApproachK: 3,
      cduApproachK: 5,
      closedFillM3PerW: 5.6e-6,
      closedFlushDay: 0.003,
      personM3PerDay: 0.05,
    });
    expect(cooling.fwsSupplyTempC - 3).toBeGreaterThan(cooling.designDryBulbC);
    expect(useOf({ water }, 'cooling')).toBeGreaterThan(0);
    expect(water.peakM3PerDay).toBeGreaterThan(50 * water.meanM3PerDay);
  });

  it('falls with what supply carries, to that of people where there is none, whatever cools the halls (COOL-80)', () => {
    const onTowers = {
      'cooling.heatRejection': 'tower',
      'power.smrCount': 0,
      'power.gasMw': 0,
      'power.batteryMw': 0,
      'power.batteryMwh': 0,
    } as const;
    const { power, water } = campusOf({ ...onTowers, 'power.gridLimitMw': 5_000 });
    const half = campusOf({ ...onTowers, 'power.gridLimitMw': power.facilityPeakPowerW / 2e6 });
    const none = campusOf({ ...onTowers, 'power.gridLimitMw': 0 });
    const people = useOf(none, 'people');
    expect(people).toBe(useOf({ water }, 'people'));
    expect(none.water.meanM3PerDay).toBe(people);
    expect(none.water.peakM3PerDay).toBeCloseTo(people, 9);
    expect((half.water.peakM3PerDay - people) / (water.peakM3PerDay - people)).toBeCloseTo(0.5, 6);
    expect(useOf(half, 'cooling')).toBeLessThan(0.8 * useOf({ water }, 'cooling'));
  });

  it('costs what a utility asks (ECO-30)', () => {
    const { economics, water } = campusOf();
    const line = economics.annualLines.find(({ id }) => id === 'water');
    expect(line?.usdPerYear).toBeCloseTo(water.annualM3 * modeAssumptions(NUCLEAR).waterUsdPerM3, 3);
    expect(line?.usdPerYear).toBeGreaterThan(5e6);
    expect(line?.usdPerYear).toBeLessThan(0.01 * economics.annualCostUsd);
  });
});

describe('the permit (COOL-70)', () => {
  it('§3: towers in the desert pass a million gallons a day, and the way out works', () => {
    const towers: ParamValues = { ...CARLISLE, 'cooling.heatRejection': 'tower', 'site.id': 'goodyear-az' };
    const warning = permitOf(towers);
    expect(warning?.note).toBeUndefined();
    expect(warning?.message).toContain('mean day');
    expect(warning?.message).toContain('cooling of the halls');
    expect(warning?.remedy).toContain('dry');
    expect(permitOf({ ...towers, 'cooling.heatRejection': 'dry' })).toBeUndefined();
  });

  it('names the reactors where they drink most, and is gone with dry coolers', () => {
    expect(permitOf(NUCLEAR)?.message).toContain('towers of the reactors');
    expect(permitOf({ ...NUCLEAR, 'power.plantCooling': 'dry' })).toBeUndefined();
  });

  it('is a note where only the largest day passes it, and nothing below', () => {
    expect(permitOf(CARLISLE)?.note).toBe(true);
    expect(permitOf(CARLISLE)?.message).toContain('largest day');
    expect(permitOf(ABILENE)).toBeUndefined();
  });
});
