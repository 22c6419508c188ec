import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modeAssumptions } from '../../src/model/assumptions.ts';
import { computeCampus } from '../../src/model/campus.ts';
import {
  airFanShare,
  airOverCoilWaterK,
  extraServerFanShare,
  serverFlowRatio,
} from '../../src/model/cooling/air-fans.ts';
import {
  airDensityKgPerM3,
  enthalpyJPerKg,
  humidityOnWetBulb,
  newOutdoorAir,
  outdoorAirInto,
  saturatedHumidity,
  saturationPressurePa,
} from '../../src/model/cooling/moist-air.ts';
import { planCoolingPlant } from '../../src/model/cooling/plan-cooling-plant.ts';
import { pueAtHour } from '../../src/model/cooling/pue-at-hour.ts';
import { towerAirInto } from '../../src/model/cooling/tower-air.ts';
import type { ParamValues } from '../../src/params/param-types.ts';
import { presetOf } from '../../src/params/presets.ts';
import { ABILENE, offBy } from './examples.ts';

const RUNS = { numRuns: 500, seed: 20261129 };
const CLOUD: ParamValues = { ...ABILENE, ...presetOf('general-cloud-1gw')?.values };
const plantOf = (change: Partial<ParamValues> = {}) => {
  const values = { ...CLOUD, ...change };
  return planCoolingPlant(values, modeAssumptions(values));
};

function towerAt(coldC: number, dryBulbC: number, wetBulbC: number, rangeK = 5, pressurePa = 101_325) {
  const air = newOutdoorAir();
  outdoorAirInto(air, dryBulbC, wetBulbC, pressurePa);
  const result = { evaporatedLPerKwh: 0, fanSpeed: 0 };
  towerAirInto(result, coldC, 4, rangeK, air);
  return result;
}

const weathers = fc.record({
  dryBulbC: fc.double({ min: -30, max: 48, noNaN: true }),
  depressionK: fc.double({ min: 0, max: 20, noNaN: true }),
  pressurePa: fc.double({ min: 75_000, max: 102_000, noNaN: true }),
});

describe('coils of air halls (COOL-77)', () => {
  it('take 0.8 of what they could: water comes 4.1 K below the air that they deliver at a rise of 16.5 K', () => {
    expect(airOverCoilWaterK(16.5, 0.8)).toBeCloseTo(4.125, 9);
    const plant = plantOf({ 'cooling.supplyTempC': 27 });
    expect(plant.rackAirSupplyC - plant.airLoopSupplyC).toBeCloseTo(4.125, 9);
    expect((16.5 * 1) / (27 + 16.5 - plant.airLoopSupplyC)).toBeCloseTo(0.8, 9);
  });

  it('never deliver colder air than their water, and come to it as they come to 1', () => {
    const shares = fc.double({ min: 0.05, max: 1, noNaN: true });
    fc.assert(
      fc.property(shares, shares, (a, b) => {
        const [worse, better] = [Math.min(a, b), Math.max(a, b)];
        expect(airOverCoilWaterK(12, better)).toBeLessThanOrEqual(airOverCoilWaterK(12, worse));
        expect(airOverCoilWaterK(12, better)).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });
});

describe('moist air (COOL-65)', () => {
  it('is that of PsychroLib', async () => {
    const { default: psychrolib } = await import('psychrolib');
    psychrolib.SetUnitSystem(psychrolib.SI);
    for (const pressurePa of [101_325, 81_000]) {
      for (let dryBulbC = -30; dryBulbC <= 48; dryBulbC += 3) {
        for (const relHum of [0.15, 0.5, 0.95]) {
          const humidity = psychrolib.GetHumRatioFromRelHum(dryBulbC, relHum, pressurePa);
          const wetBulbC = psychrolib.GetTWetBulbFromRelHum(dryBulbC, relHum, pressurePa);
          const ours = humidityOnWetBulb(dryBulbC, wetBulbC, saturatedHumidity(wetBulbC, pressurePa));
          // The wet bulb is found to a thousandth of a kelvin.
          expect(Math.abs(ours - humidity)).toBeLessThan(3e-6);
        }
      }
    }
  });

  it('has the published values of the steam tables and of the handbook', () => {
    expect(offBy(saturationPressurePa(20), 2_338.8)).toBeLessThan(2e-3);
    expect(offBy(saturationPressurePa(-20), 103.24)).toBeLessThan(2e-3);
    expect(enthalpyJPerKg(30, saturatedHumidity(30, 101_325) * 0.5)).toBeGreaterThan(63_000);
    // §12: h(30 °C, 50 %) = 64,212 J/kg and W(35 °C, 40 %) = 0.014132.
    const vapourPa = 0.5 * saturationPressurePa(30);
    expect(offBy(enthalpyJPerKg(30, (0.621945 * vapourPa) / (101_325 - vapourPa)), 64_212)).toBeLessThan(
      1e-3,
    );
    expect(offBy(airDensityKgPerM3(20, 101_325), 1.204)).toBeLessThan(1e-3);
  });
});

describe('towers by the hour (COOL-60)', () => {
  it('§2: 0.79 L a kWh at 0 °C and 1.43 at 30/24 °C, from the air that leaves saturated', () => {
    // The published pair was reckoned at one air flow, 28 kJ/kg: water of 12.7 and 30 °C in the mean.
    expect(offBy(towerAt(10.2, 0, -1.5).evaporatedLPerKwh, 0.79)).toBeLessThan(0.03);
    expect(offBy(towerAt(25, 30, 24).evaporatedLPerKwh, 1.43)).toBeLessThan(0.05);
  });

  it('evaporates more in dry air, less in the cold, and never less than nothing or more than all vapour takes', () => {
    expect(towerAt(26, 35, 18).evaporatedLPerKwh).toBeGreaterThan(towerAt(26, 35, 28).evaporatedLPerKwh);
    expect(towerAt(26, -10, -11).evaporatedLPerKwh).toBeLessThan(towerAt(26, 25, 18).evaporatedLPerKwh);
    fc.assert(
      fc.property(weathers, fc.double({ min: 10, max: 40, noNaN: true }), (weather, coldC) => {
        const { dryBulbC, depressionK, pressurePa } = weather;
        const { evaporatedLPerKwh, fanSpeed } = towerAt(
          coldC,
          dryBulbC,
          dryBulbC - depressionK,
          8,
          pressurePa,
        );
        expect(evaporatedLPerKwh).toBeGreaterThanOrEqual(0);
        expect(evaporatedLPerKwh).toBeLessThan(5);
        expect(fanSpeed).toBeGreaterThanOrEqual(0.3);
        expect(fanSpeed).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });

  it('slows its fans as the air gets colder than it needs, and not before', () => {
    expect(towerAt(26, 25, 22).fanSpeed).toBe(1);
    const speeds = [20, 15, 10, 0].map((wetBulbC) => towerAt(26, wetBulbC + 3, wetBulbC).fanSpeed);
    expect(speeds).toEqual([...speeds].sort((a, b) => b - a));
    expect(speeds[0]).toBeLessThan(1);
  });
});

describe('fans of air halls (COOL-62)', () => {
  it('take pressure over efficiency and the heat of a cubic metre: 500 Pa, 0.7, 12 K give 0.05', () => {
    expect(offBy(airFanShare(500, 0.7, 12, 1.17), 500 / (0.7 * 1.17 * 1_006 * 12))).toBeLessThan(1e-9);
    expect(offBy(airFanShare(500, 0.7, 12, 1.17), 0.0506)).toBeLessThan(0.01);
  });

  it('need more where the air is thin, and less where it may warm further', () => {
    expect(plantOf({ 'site.id': 'cheyenne-wy' }).crahFanShare).toBeGreaterThan(
      1.2 * plantOf({ 'site.id': 'singapore' }).crahFanShare,
    );
    const assumed = { ...modeAssumptions(CLOUD), serverAirRiseK: 20 };
    expect(planCoolingPlant(CLOUD, assumed).crahFanShare).toBeLessThan(plantOf().crahFanShare);
  });

  it('lie within the published 0.015–0.06 of the heat', () => {
    const { crahFanShare } = plantOf();
    expect(crahFanShare).toBeGreaterThan(0.015);
    expect(crahFanShare).toBeLessThan(0.06);
  });
});

describe('servers on warm air (COOL-63)', () => {
  it('breathe as usual up to 27 °C, twice as much at 35 °C, and draw 7–20 % more there', () => {
    const plant = plantOf();
    expect(serverFlowRatio(plant, 18)).toBe(1);
    expect(serverFlowRatio(plant, 27)).toBe(1);
    expect(serverFlowRatio(plant, 35)).toBeCloseTo(2, 9);
    expect(serverFlowRatio(plant, 60)).toBe(2.5);
    expect(extraServerFanShare(plant, 2)).toBeGreaterThan(0.07);
    expect(extraServerFanShare(plant, 2)).toBeLessThan(0.2);
    expect(extraServerFanShare(plant, 1)).toBe(0);
  });

  it('cube law: twice the air costs the hall’s own fans eight times as much', () => {
    const mild = { dryBulbC: 5, wetBulbC: 3 };
    const usual = plantOf({ 'cooling.supplyTempC': 27 });
    const warm = plantOf({ 'cooling.supplyTempC': 35 });
    const extra = pueAtHour(warm, 'dry', mild).coolingShare - pueAtHour(usual, 'dry', mild).coolingShare;
    expect(extra).toBeGreaterThan(7 * usual.crahFanShare + 0.1);
  });

  it('§3: air of 45 °C buys no more racks for the same supply, and a hotter hall no cheaper year', () => {
    const at = (supplyC: number) => computeCampus({ ...CLOUD, 'cooling.supplyTempC': supplyC });
    expect(at(45).compute.rackCount).toBeLessThan(at(27).compute.rackCount);
    expect(at(45).cooling.annualPue).toBeGreaterThan(at(27).cooling.annualPue + 0.2);
    // Where they stop an hour has no price; before that it is dearer.
    expect(at(34).economics.usdPerAcceleratorHour ?? 0).toBeGreaterThan(
      at(27).economics.usdPerAcceleratorHour ?? Number.POSITIVE_INFINITY,
    );
  });
});

describe('fresh air of closed halls (COOL-61)', () => {
  it('is humidified in the cold and not where the air is damp', () => {
    const winter = pueAtHour(plantOf(), 'dry', { dryBulbC: -10, wetBulbC: -11 });
    expect(winter.wetWaterLPerKwh).toBeGreaterThan(1e-4);
    expect(winter.wetWaterLPerKwh).toBeLessThan(0.01);
    expect(pueAtHour(plantOf(), 'dry', { dryBulbC: 28, wetBulbC: 25 }).wetWaterLPerKwh).toBe(0);
  });
});

describe('people (COOL-64)', () => {
  it('take a few litres for a megawatt-hour, told apart from the loops', () => {
    const values = { ...CLOUD, 'cooling.heatRejection': 'dry' as const };
    const at = (personM3PerDay: number) =>
      computeCampus(values, { ...modeAssumptions(values), personM3PerDay });
    const perPerson = (at(0.3).cooling.annualWueLPerKwh - at(0.2).cooling.annualWueLPerKwh) / 0.1;
    const { power, compute } = at(0.2);
    const ratio = power.facilityPeakPowerW / compute.provisionedItPowerW;
    // 312 people for a gigawatt of facility, 24 million kWh a day for one of IT.
    expect(offBy(perPerson, (312 * 1_000 * ratio) / 24e6)).toBeLessThan(1e-6);
  });
});
