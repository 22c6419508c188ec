import { describe, expect, it } from 'vitest';
import { CDU } from '../../src/catalogue/cdus.ts';
import { CHILLERS, FACILITY_LOOPS } from '../../src/catalogue/coolers.ts';
import { COOLING_TECHNOLOGIES } from '../../src/catalogue/cooling-technologies.ts';
import { SITE_IDS } from '../../src/catalogue/sites.ts';
import { modeAssumptions } from '../../src/model/assumptions.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { annualClimate } from '../../src/model/cooling/annual-climate.ts';
import { designHour } from '../../src/model/cooling/design-hour.ts';
import { chillerCop, waterChillerCop } from '../../src/model/cooling/free-then-chilled.ts';
import { planCoolingPlant } from '../../src/model/cooling/plan-cooling-plant.ts';
import { pueAtHour } from '../../src/model/cooling/pue-at-hour.ts';
import { rackFlow } from '../../src/model/cooling/rack-flow.ts';
import { rejectHeat } from '../../src/model/cooling/reject-heat.ts';
import { sizeCdus, sizeCrahs } from '../../src/model/cooling/size-cdus.ts';
import { makeUpRatio, waterUse } from '../../src/model/cooling/water-use.ts';
import type { CoolingPlant } from '../../src/model/model-types.ts';
import type { HeatRejectionId } from '../../src/params/param-types.ts';
import { ABILENE, offBy, siteById } from './examples.ts';

const LITRES_PER_MIN = 60_000;
const DIRECT = COOLING_TECHNOLOGIES['dlc-1p'];

/** The plant that the published hourly calculation used: 88 % liquid, 0.035 electrical loss, flat pump shares. */
const PUBLISHED_PLANT = (supplyC: number, kind: HeatRejectionId): CoolingPlant => ({
  ...planCoolingPlant(ABILENE, modeAssumptions({ ...ABILENE, 'cooling.heatRejection': kind })),
  liquidShare: 0.88,
  airShare: 0.12,
  fwsSupplyC: supplyC - 4,
  airLoopSupplyC: 18,
  liquidTransportShare: 0.01,
  facilityPumpShare: FACILITY_LOOPS.pumpShare.value,
  itChainEfficiency: 1 / 1.035,
  mechanicalChainEfficiency: 1,
});

describe('rack flow (COOL-1)', () => {
  it.each([
    [25, 59],
    [30, 71],
    [35, 89],
    [40, 119],
    [45, 177],
  ])('GB300 at %d °C draws the published %d L/min within 1 %%', (supplyC, litresPerMin) => {
    const { flowM3PerS } = rackFlow(DIRECT, supplyC, 121_700);
    expect(offBy(flowM3PerS * LITRES_PER_MIN, litresPerMin)).toBeLessThan(0.01);
  });

  it('scales with liquid heat', () => {
    const one = rackFlow(DIRECT, 30, 100_000).flowM3PerS;
    expect(rackFlow(DIRECT, 30, 200_000).flowM3PerS).toBeCloseTo(2 * one, 9);
  });

  it('stays finite at and past the return temperature (COOL-2)', () => {
    for (const supplyC of [50, 54.92, 60]) {
      const flow = rackFlow(DIRECT, supplyC, 121_700);
      expect(flow.limited).toBe(supplyC > 49.92);
      expect(flow.flowM3PerS).toBeLessThanOrEqual(1_768 / 5 / LITRES_PER_MIN + 1e-9);
      expect(flow.returnTempC).toBeGreaterThanOrEqual(supplyC + 5);
    }
  });
});

describe('CDUs (COOL-3)', () => {
  it('follow heat when cool and flow when warm: 220 GB300 racks', () => {
    expect(sizeCdus(220 * 121_700, (220 * 123.3) / LITRES_PER_MIN).perHall).toBe(
      14 + CDU.sparesPerHall.value,
    );
    const warm = sizeCdus(220 * 121_700, (220 * 177) / LITRES_PER_MIN);
    expect(warm.perHall).toBe(19 + CDU.sparesPerHall.value);
    expect(warm.flowLimited).toBe(true);
    expect(warm.dutyByHeat).toBe(14);
  });

  it('are none without liquid heat', () => {
    expect(sizeCdus(0, 0)).toMatchObject({ perHall: 0, loadFraction: 0, duty: 0, flowLimited: false });
  });
});

describe('air handlers (COOL-4)', () => {
  it.each([
    [1_000_000, 8],
    [150_000, 2],
    [1_800_000, 14],
    [1, 2],
    [0, 0],
  ])(
    '%d W of air heat take %d units of 150 kW, one in ten and at least one of them spare',
    (heatW, count) => {
      const { perHall, loadFraction } = sizeCrahs(heatW);
      expect(perHall).toBe(count);
      expect(loadFraction * perHall * 150_000).toBeCloseTo(heatW, 6);
    },
  );
});

describe('chillers (COOL-8)', () => {
  const { airCooledCarnotShare, airCooledMaxCop, waterCooledCarnotShare, waterCooledMaxCop } = CHILLERS;
  const waterCooled = {
    waterChillerCarnotShare: waterCooledCarnotShare.value,
    waterChillerMaxCop: waterCooledMaxCop.value,
  };

  it('reach 3.0 at 6.7 °C water and 35 °C air', () => {
    expect(chillerCop(4.7, 47, airCooledCarnotShare.value, airCooledMaxCop.value)).toBeCloseTo(2.96, 2);
  });

  it('reach what ASHRAE 90.1-2019 asks of water-cooled ones at the rating point: 0.56 kW a ton, COP 6.28', () => {
    expect(offBy(waterChillerCop(6.7, 34.6, waterCooled), 6.28)).toBeLessThan(0.01);
  });

  it('come within a twentieth of a maker’s at low lift: 11.77 at 4.44 °C against 17.18 °C', () => {
    expect(offBy(waterChillerCop(4.44, 17.18, waterCooled), 11.77)).toBeLessThan(0.05);
  });

  it('reach no more than a maker’s curve of a large one, and those with coils less', () => {
    expect(waterChillerCop(23, 24, waterCooled)).toBe(waterCooledMaxCop.value);
    expect(chillerCop(21.5, 25.5, waterCooledCarnotShare.value, airCooledMaxCop.value)).toBe(
      airCooledMaxCop.value,
    );
  });
});

describe('heat rejection (COOL-6, COOL-7, COOL-9)', () => {
  const hot = { dryBulbC: 38, wetBulbC: 21 };
  const cold = { dryBulbC: 0, wetBulbC: -2 };

  it('chills nothing on a cold day and everything on a hot one', () => {
    expect(rejectHeat(PUBLISHED_PLANT(30, 'dry'), 'dry', 26, 10, cold).chilledFraction).toBe(0);
    expect(rejectHeat(PUBLISHED_PLANT(30, 'dry'), 'dry', 26, 10, hot).chilledFraction).toBe(1);
  });

  it('spends water only where it is wet', () => {
    expect(rejectHeat(PUBLISHED_PLANT(30, 'chiller-air'), 'chiller-air', 26, 10, hot).waterLPerKwh).toBe(0);
    expect(rejectHeat(PUBLISHED_PLANT(30, 'dry'), 'dry', 26, 10, hot).waterLPerKwh).toBe(0);
    expect(
      rejectHeat(PUBLISHED_PLANT(30, 'adiabatic'), 'adiabatic', 26, 10, hot).waterLPerKwh,
    ).toBeGreaterThan(0.5);
    expect(rejectHeat(PUBLISHED_PLANT(30, 'adiabatic'), 'adiabatic', 26, 10, cold).waterLPerKwh).toBe(0);
    expect(rejectHeat(PUBLISHED_PLANT(30, 'tower'), 'tower', 26, 10, cold).waterLPerKwh).toBeGreaterThan(1);
  });
});

describe('the year (COOL-11)', () => {
  it.each(SITE_IDS)('%s: mean, order, wet below dry', (id) => {
    const site = siteById(id);
    const slices = annualClimate(site);
    const mean = slices.reduce((sum, slice) => sum + slice.dryBulbC * slice.share, 0);
    expect(mean).toBeCloseTo(site.meanDryBulbC.value, 6);
    expect(slices.reduce((sum, slice) => sum + slice.share, 0)).toBeCloseTo(1, 9);
    slices.forEach((slice, index) => {
      expect(slice.wetBulbC).toBeLessThanOrEqual(slice.dryBulbC);
      const before = slices[index - 1];
      if (before !== undefined) expect(slice.dryBulbC).toBeGreaterThan(before.dryBulbC);
    });
  });
});

function annualPue(siteId: string, kind: HeatRejectionId, supplyC: number): number {
  const plant = PUBLISHED_PLANT(supplyC, kind);
  return annualClimate(siteById(siteId)).reduce(
    (sum, slice) => sum + slice.share * pueAtHour(plant, kind, slice).pue,
    0,
  );
}

describe('annual PUE against hourly weather files (COOL-10, COOL-11)', () => {
  it.each([
    ['abilene-tx', 1.125, 1.083],
    ['memphis-tn', 1.122, 1.083],
    ['mount-pleasant-wi', 1.088, 1.075],
    ['columbus-oh', 1.095, 1.077],
    ['goodyear-az', 1.166, 1.098],
    ['ashburn-va', 1.102, 1.078],
    ['cheyenne-wy', 1.084, 1.074],
    ['singapore', 1.197, 1.095],
  ])('%s: dry coolers at 30 °C %d, at 45 °C %d, within 0.02', (siteId, at30, at45) => {
    expect(Math.abs(annualPue(siteId, 'dry', 30) - at30)).toBeLessThan(0.02);
    expect(Math.abs(annualPue(siteId, 'dry', 45) - at45)).toBeLessThan(0.02);
  });

  it.each([
    ['abilene-tx', 1.083],
    ['goodyear-az', 1.082],
    ['singapore', 1.122],
  ])('%s: towers at 30 °C %d within 0.02', (siteId, expected) => {
    expect(Math.abs(annualPue(siteId, 'tower', 30) - expected)).toBeLessThan(0.02);
  });

  it('the worst hour at Abilene, dry at 30 °C, is 1.312 within 0.06', () => {
    const { pue } = designHour(PUBLISHED_PLANT(30, 'dry'), 'dry', siteById('abilene-tx'));
    expect(Math.abs(pue - 1.312)).toBeLessThan(0.06);
  });
});

describe('the PUE of an hour (COOL-10)', () => {
  it('is 1, the cooling and the rest, and what is lost on the way to each, through its own chain', () => {
    const mild = { dryBulbC: 12, wetBulbC: 8 };
    const lossless = { ...PUBLISHED_PLANT(30, 'dry'), itChainEfficiency: 1, mechanicalChainEfficiency: 1 };
    const { pue, mechanicalShare, coolingShare } = pueAtHour(lossless, 'dry', mild);
    expect(mechanicalShare).toBeCloseTo(coolingShare + lossless.miscShare, 12);
    expect(pue).toBeCloseTo(1 + mechanicalShare, 12);
    const toRacks = pueAtHour({ ...lossless, itChainEfficiency: 0.8 }, 'dry', mild).pue;
    expect(toRacks).toBeCloseTo(1.25 + mechanicalShare, 12);
    const toPlant = pueAtHour({ ...lossless, mechanicalChainEfficiency: 0.8 }, 'dry', mild).pue;
    expect(toPlant).toBeCloseTo(1 + 1.25 * mechanicalShare, 12);
  });
});

describe('design hour (COOL-12)', () => {
  it('is the hottest for dry coolers and the wettest for towers', () => {
    const site = siteById('abilene-tx');
    const hottest = { dryBulbC: 37.4, wetBulbC: 21.5 };
    const wettest = { dryBulbC: 31.7, wetBulbC: 24.1 };
    const dry = PUBLISHED_PLANT(30, 'dry');
    const wet = PUBLISHED_PLANT(30, 'tower');
    expect(designHour(dry, 'dry', site).pue).toBe(pueAtHour(dry, 'dry', hottest).pue);
    expect(designHour(wet, 'tower', site).pue).toBe(pueAtHour(wet, 'tower', wettest).pue);
  });
});

describe('all sites, liquid and chillers', () => {
  it.each(SITE_IDS)('%s: peak ratio 1.2–1.55, annual PUE 1.03–1.35', (id) => {
    for (const kind of ['chiller-air', 'dry', 'adiabatic', 'tower'] as const) {
      const { cooling, power } = computeCampus({ ...ABILENE, 'site.id': id, 'cooling.heatRejection': kind });
      expect(cooling.annualPue).toBeGreaterThan(1.03);
      expect(cooling.annualPue).toBeLessThan(1.35);
      if (kind !== 'chiller-air') continue;
      expect(power.peakCapacityRatio).toBeGreaterThan(1.2);
      expect(power.peakCapacityRatio).toBeLessThan(1.55);
    }
  });
});

describe('water (COOL-13)', () => {
  const LOOPS = modeAssumptions(ABILENE);

  it('of a closed loop is small and not nothing', () => {
    expect(waterUse(0, LOOPS, 1.4)).toBeGreaterThan(1e-3);
    expect(waterUse(0, LOOPS, 1.4)).toBeLessThan(1e-2);
  });

  it('§7: make-up at 3, 4, 6 cycles of 1.35 L is 2.03, 1.80, 1.62 L; the ratio is n / (n − 1)', () => {
    expect(1.35 * makeUpRatio(3)).toBeCloseTo(2.03, 2);
    expect(1.35 * makeUpRatio(4)).toBeCloseTo(1.8, 9);
    expect(1.35 * makeUpRatio(6)).toBeCloseTo(1.62, 2);
    expect(makeUpRatio(5)).toBeCloseTo(5 / 4, 9);
  });

  it('of towers follows the climate: least in the cold, most in the desert', () => {
    const wueAt = (siteId: string) =>
      computeCampus({ ...ABILENE, 'site.id': siteId, 'cooling.heatRejection': 'tower' }).cooling
        .annualWueLPerKwh;
    const wues = ['tampere-fi', 'columbus-oh', 'abilene-tx', 'goodyear-az'].map(wueAt);
    expect(wues).toEqual([...wues].sort((a, b) => a - b));
    expect(wues.at(-1)).toBeLessThan(1.9);
    expect(wues[0]).toBeGreaterThan(1.1);
  });
});
