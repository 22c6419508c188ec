import { describe, expect, it } from 'vitest';
import { WATER_SOURCES } from '../../src/catalogue/water-sources.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { intakePumpShare, sourceWaterC } from '../../src/model/cooling/once-through.ts';
import { facilityPumpShare, waterFlowM3PerS } from '../../src/model/cooling/pump-power.ts';
import { rejectHeat } from '../../src/model/cooling/reject-heat.ts';
import type { ParamChange } from '../../src/params/param-types.ts';
import { publishedPlant } from '../helpers/published-plant.ts';
import { ABILENE, offBy } from './examples.ts';

const campus = (change: ParamChange) => computeCampus({ ...ABILENE, ...change });
const MILD = { dryBulbC: 12, wetBulbC: 9 };
const HOT = { dryBulbC: 36, wetBulbC: 23 };

describe('dry coolers on water-cooled chillers (COOL-71)', () => {
  const plant = { ...publishedPlant('dry-chiller', 30), waterChillerCarnotShare: 0.7 };

  it('cool freely while the air and their approach are colder than the supply', () => {
    const free = rejectHeat(plant, 'dry-chiller', 26, 10, { dryBulbC: 18, wetBulbC: 12 });
    expect(free.chilledFraction).toBe(0);
    expect(free.waterLPerKwh).toBe(0);
    expect(free.electricShare).toBeCloseTo(0.015, 9);
  });

  it('chill against water of the coolers: 36 + 8 + 5 °C and 1.5 K, 0.7 of the ideal, COP 8.0', () => {
    const hot = rejectHeat(plant, 'dry-chiller', 26, 10, HOT);
    const cop = (0.7 * (26 - 1.5 + 273.15)) / (36 + 8 + 5 + 1.5 - (26 - 1.5));
    expect(hot.chilledFraction).toBe(1);
    expect(cop).toBeCloseTo(8.01, 2);
    expect(hot.electricShare).toBeCloseTo(1 / cop + 0.015 * (1 + 1 / cop), 9);
    expect(hot.rejectedShare).toBeCloseTo(1 + 1 / cop, 9);
  });
});

describe('pumps of condenser water (COOL-76)', () => {
  const still = publishedPlant('tower', 30);
  const pumped = (kind: 'tower' | 'dry-chiller' | 'dry-wet' | 'dry', weather: typeof HOT, supplyC = 26) => {
    const moved = { ...still, condenserPumpShareK: facilityPumpShare(208_000, 0.7, 1) };
    const share = (plant: typeof still) => rejectHeat(plant, kind, supplyC, 10, weather).electricShare;
    return share(moved) - share(still);
  };

  it('hold 208 kPa at η 0.7: 0.0072 of the heat at a rise of 10 K in free cooling, 0.0143 at 5 K behind chillers', () => {
    expect(facilityPumpShare(208_000, 0.7, 10)).toBeCloseTo(0.00716, 5);
    expect(pumped('tower', MILD)).toBeCloseTo(0.00716, 5);
    const { rejectedShare, chilledFraction } = rejectHeat(still, 'tower', 12, 10, HOT);
    expect(chilledFraction).toBe(1);
    expect(pumped('tower', HOT, 12)).toBeCloseTo(0.014316 * rejectedShare, 5);
  });

  it('are those of chillers alone where dry coolers carry the loop themselves, and of no sprayed or dry coil', () => {
    expect(pumped('dry-chiller', MILD)).toBe(0);
    expect(pumped('dry-chiller', HOT)).toBeGreaterThan(0.0143);
    expect(pumped('dry', HOT)).toBe(0);
    expect(pumped('dry-wet', { dryBulbC: 20, wetBulbC: 12 })).toBe(0);
  });
});

describe('dry, then wet (COOL-72)', () => {
  const plant = { ...publishedPlant('dry-wet', 30), changeOverC: 15 };

  it('takes no water up to its change-over and evaporates above it', () => {
    expect(rejectHeat(plant, 'dry-wet', 26, 10, { dryBulbC: 15, wetBulbC: 10 }).waterLPerKwh).toBe(0);
    expect(
      rejectHeat(plant, 'dry-wet', 26, 10, { dryBulbC: 15.1, wetBulbC: 10 }).waterLPerKwh,
    ).toBeGreaterThan(1);
  });

  it('is built for the warmest air in which its coils are dry, where that is its worst hour', () => {
    const peak = (changeOverC: number) =>
      campus({ 'cooling.heatRejection': 'dry-wet', 'cooling.changeOverC': changeOverC }).cooling.peakPue;
    expect(peak(30)).toBeGreaterThan(peak(-10));
    expect(peak(30)).toBeGreaterThan(peak(20));
  });

  it('is a tower of its own approach above it', () => {
    const tower = {
      ...publishedPlant('tower', 30),
      coolerApproachK: plant.coolerApproachK,
      coolerFanShare: 0.015,
    };
    const wet = rejectHeat(plant, 'dry-wet', 26, 10, HOT);
    expect(wet).toEqual(rejectHeat(tower, 'tower', 26, 10, HOT));
  });
});

describe('once-through water (COOL-73, COOL-74)', () => {
  it('is as warm as the source follows the air, within what the source may be', () => {
    const { sea, lake, river } = WATER_SOURCES;
    expect(sourceWaterC(sea, 10, 10)).toBe(11);
    expect(sourceWaterC(sea, 10, 20)).toBeCloseTo(15.5, 9);
    expect(sourceWaterC(river, 10, 20)).toBeCloseTo(18.5, 9);
    expect(sourceWaterC(river, 8, -30)).toBe(0.5);
    expect(sourceWaterC(lake, 5, 0)).toBe(4);
    expect(sourceWaterC(sea, 29, 45)).toBe(34);
  });

  it('takes 50–90 thousand m³ an hour for two BWRX-300 that reject 570 MW each, at a rise of 10.9–19.7 K', () => {
    const perHour = (riseK: number) => waterFlowM3PerS(2 * 570e6, riseK) * 3_600;
    expect(perHour(11)).toBeLessThan(90_000);
    expect(perHour(11)).toBeGreaterThan(88_000);
    expect(perHour(19.5)).toBeGreaterThan(50_000);
    expect(perHour(19.5)).toBeLessThan(52_000);
  });

  it('pumps by plates, lift and distance: 1 km at 8 K takes 0.0094 of the heat', () => {
    const share = intakePumpShare(8, 1_000, 0.7);
    expect(share).toBeCloseTo((110_000 + 59_000 + 50_000) / 0.7 / (993 * 4_180 * 8), 9);
    expect(share).toBeCloseTo(0.0094, 4);
  });

  it('needs no compressor where the water and the plates are colder than the supply, and no water evaporates', () => {
    const plant = { ...publishedPlant('sea', 30), meanAirC: 8 };
    const mild = rejectHeat(plant, 'sea', 26, 10, MILD);
    expect(mild.chilledFraction).toBe(0);
    expect(mild.waterLPerKwh).toBe(0);
  });

  it('passes the campus’s heat at the permitted rise: twice the rise, half the water', () => {
    const at = (riseK: number) =>
      campus({ 'site.id': 'bergen-no', 'cooling.heatRejection': 'sea', 'cooling.permitRiseK': riseK });
    const [five, ten] = [at(5), at(10)];
    // Pumps' electricity is outside the loop: the heat is the same.
    expect(offBy(five.water.passedM3PerDay, 2 * ten.water.passedM3PerDay)).toBeLessThan(1e-6);
    // Heat is of what is fed (COOL-80).
    const fedW = five.compute.provisionedItPowerW * 0.85 * five.energy.availability;
    const heatW = fedW * five.cooling.annualRejectedShare;
    expect(offBy(five.water.passedM3PerDay, waterFlowM3PerS(heatW, 5) * 86_400)).toBeLessThan(1e-9);
    expect(five.water.downstreamM3PerDay).toBe(0);
    expect(five.cooling.annualWetWaterLPerKwh).toBeLessThan(0.05);
  });

  it('says that permits and the place of such water are not checked (COOL-75)', () => {
    const rules = (change: ParamChange) => campus(change).warnings.map(({ rule }) => rule);
    expect(rules({ 'cooling.heatRejection': 'lake' })).toContain('COOL-75');
    expect(rules({ 'cooling.heatRejection': 'tower' })).not.toContain('COOL-75');
  });

  it('loses fresh water downstream of a river: half a litre for a kWh of heat', () => {
    const { water, compute, cooling, energy } = campus({ 'cooling.heatRejection': 'river' });
    const fedW = compute.provisionedItPowerW * 0.85 * energy.availability;
    const kwh = (fedW * cooling.annualRejectedShare * 24) / 1_000;
    expect(offBy(water.downstreamM3PerDay, (kwh * 0.53) / 1_000)).toBeLessThan(1e-9);
  });

  it('pays for its mains by distance', () => {
    const shell = (intakeKm: number) =>
      campus({ 'cooling.heatRejection': 'sea', 'cooling.intakeKm': intakeKm }).economics.capexLines.find(
        ({ id }) => id === 'shell-mep',
      )?.usd ?? 0;
    const { intakeM3PerS } = campus({ 'cooling.heatRejection': 'sea', 'cooling.intakeKm': 1 }).water;
    expect(shell(0)).toBeGreaterThan(0);
    expect(campus({ 'cooling.heatRejection': 'dry' }).water.intakeM3PerS).toBe(0);
    expect(offBy(shell(3) - shell(1), 2_000 * 3_000 * intakeM3PerS)).toBeLessThan(0.01);
  });
});
