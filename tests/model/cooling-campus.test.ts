import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COOLING_TECHNOLOGIES } from '../../src/catalogue/cooling-technologies.ts';
import { WATER } from '../../src/catalogue/water.ts';
import { computeCampus } from '../../src/model/campus.ts';
import type { CoolingResult } from '../../src/model/campus-types.ts';
import { fluidState } from '../../src/model/cooling/fluid-properties.ts';
import { energyReuseEffectiveness, energyReuseFactor } from '../../src/model/cooling/heat-reuse.ts';
import { loopCoolant } from '../../src/model/cooling/loop-coolant.ts';
import { pipeFlow } from '../../src/model/cooling/pipe-friction.ts';
import { facilityPumpShare } from '../../src/model/cooling/pump-power.ts';
import { bufferVolumeM3 } from '../../src/model/cooling/ride-through.ts';
import { campusLengthM, longestOfKindM } from '../../src/model/layout/network/measure-network.ts';
import { type EdgeKind, PIPE_KINDS } from '../../src/model/layout/network/network-types.ts';
import { COOLER_STUBS_M, cduStubsM, crahStubsM } from '../../src/model/layout/network/pipe-stubs.ts';
import type { CoolingTechnologyId, ParamValues } from '../../src/params/param-types.ts';
import { presetOf } from '../../src/params/presets.ts';
import { randomParams } from '../checks/random-params.ts';
import { ABILENE, offBy } from './examples.ts';

const TECHNOLOGIES = Object.keys(COOLING_TECHNOLOGIES) as CoolingTechnologyId[];
const LITRES_PER_DAY_PER_ML = 1e6;

function coolingOf(change: Partial<ParamValues>): CoolingResult {
  return computeCampus({ ...ABILENE, ...change }).cooling;
}

function warningsOf(change: Partial<ParamValues>) {
  return computeCampus({ ...ABILENE, ...change }).warnings;
}

const rulesOf = (change: Partial<ParamValues>) => warningsOf(change).map(({ rule }) => rule);

/** Ten racks of 0.6 m. */
const ABILENE_ROW_M = 6;

const GIGAWATT: Partial<ParamValues> = {
  'compute.rackType': 'gb300-nvl72',
  'compute.sizingMode': 'it-power',
  'compute.targetPowerMw': 1_000,
  'cooling.supplyTempC': 40,
};

describe('§14 C: 1 GW of IT', () => {
  const cooling = coolingOf({ ...GIGAWATT, 'cooling.heatRejection': 'dry' });

  it('carries its liquid heat on 14.5–21.7 m³/s of facility water for 0.9 GW, and about 14.7 m³/s of coolant', () => {
    const perGigawatt = 0.9e9 / cooling.liquidHeatW;
    expect(offBy(cooling.liquidLoopFlowM3PerS * perGigawatt, 21.7)).toBeLessThan(0.01);
    expect(offBy(cooling.coolantFlowM3PerS * perGigawatt, 14.7)).toBeLessThan(0.02);
  });

  it('pumps about 10 MW in the CDUs and 8 MW in the facility loop for each 0.9–1 GW of heat', () => {
    const perGigawatt = 1e9 / cooling.liquidHeatW;
    const cduMw = (cooling.hydraulics.cduPumpPowerW * perGigawatt) / 1e6;
    expect(cduMw).toBeGreaterThan(8);
    expect(cduMw).toBeLessThan(13);
    // The air loop's water has the same head and a smaller rise (COOL-22).
    const airLoopW = facilityPumpShare(235_000, 0.7, 8) * cooling.airHeatW;
    expect(offBy(((cooling.hydraulics.facilityPumpPowerW - airLoopW) * perGigawatt) / 1e6, 8)).toBeLessThan(
      0.05,
    );
  });

  it('fills with 20,000 m³, 5,600 at the low end and 38,000 at the high one (COOL-33); exports heat at 50–55 °C (COOL-32)', () => {
    expect(offBy(cooling.rideThrough.fillM3, 20_000)).toBeLessThan(0.001);
    expect(WATER.closedFillM3PerW.low).toBe(5.6e-6);
    expect(WATER.closedFillM3PerW.high).toBe(38e-6);
    expect(cooling.heatReuse.exportTempC).toBeGreaterThan(50);
    expect(cooling.heatReuse.exportTempC).toBeLessThan(55);
    expect(cooling.heatReuse.exportableHeatW).toBe(cooling.liquidHeatW);
  });

  it('wants 667 dry coolers of 1.5 MW for 1 GW of heat', () => {
    expect(Math.ceil(1e9 / cooling.heatRejectionUnitW)).toBe(667);
  });

  it('drinks on its mean day less than the 39.7 ML of a flat 1.65 L a kWh of heat, on a hot dry one more (COOL-14)', () => {
    const wet = coolingOf({ ...GIGAWATT, 'cooling.heatRejection': 'tower' });
    const meanMl = (wet.annualWueLPerKwh * 24e6) / LITRES_PER_DAY_PER_ML;
    const peakMl = wet.peakWaterLPerDay / LITRES_PER_DAY_PER_ML;
    expect(meanMl).toBeGreaterThan(0.7 * 39.7);
    expect(meanMl).toBeLessThan(39.7);
    expect(peakMl).toBeGreaterThan(39.7);
    expect(peakMl).toBeLessThan(1.5 * 39.7);
  });

  it('bridges five minutes of 0.9 GW with 6,510 m³', () => {
    const own = cooling.rideThrough.bufferM3 * (0.9e9 / cooling.liquidHeatW);
    expect(offBy(own, 6_510)).toBeLessThan(0.005);
    expect(bufferVolumeM3(0, 300, 10, 4.15e6)).toBe(0);
  });
});

describe('heat reuse (COOL-32)', () => {
  it('§12b: ERE is never above PUE', () => {
    for (const id of TECHNOLOGIES) {
      const { heatReuse, annualPue } = coolingOf({ 'cooling.technology': id });
      expect(heatReuse.fullReuseErf).toBeGreaterThanOrEqual(0);
      expect(heatReuse.fullReuseErf).toBeLessThanOrEqual(1);
      expect(heatReuse.fullReuseEre).toBeLessThanOrEqual(annualPue);
    }
    expect(energyReuseFactor(30, 100)).toBeCloseTo(0.3, 9);
    expect(energyReuseEffectiveness(0.3, 1.2)).toBeCloseTo(0.84, 9);
  });
});

describe('every technology', () => {
  it.each(TECHNOLOGIES)('%s: finite results, heat in equals heat out, pipes inside their limits', (id) => {
    const campus = computeCampus({ ...ABILENE, 'cooling.technology': id, 'cooling.supplyTempC': 20 });
    const { cooling, compute } = campus;
    expect(offBy(cooling.liquidHeatW + cooling.airHeatW, compute.itPowerW)).toBeLessThan(1e-9);
    const { ways, rackDrop, rowHeader, hallBranch, main, ...scalars } = cooling.hydraulics;
    for (const wayM of Object.values(ways)) expect(Number.isFinite(wayM)).toBe(true);
    for (const value of Object.values(scalars)) expect(Number.isFinite(value)).toBe(true);
    for (const run of [rackDrop, rowHeader, hallBranch, main]) {
      for (const value of Object.values(run)) expect(Number.isFinite(value)).toBe(true);
      expect(run.velocityMPerS).toBeLessThan(4.3);
    }
    expect(cooling.tankCount > 0).toBe(id.startsWith('immersion'));
    expect(cooling.twoPhase === undefined).toBe(!id.endsWith('2p'));
    expect(cooling.chip === undefined).toBe(id !== 'dlc-1p');
  });

  it('pumps more the warmer the supply of a cold-plate campus (COOL-22)', () => {
    const shares = [25, 30, 35, 40, 45].map(
      (supplyC) =>
        coolingOf({ 'cooling.supplyTempC': supplyC }).hydraulics.cduPumpPowerW /
        coolingOf({ 'cooling.supplyTempC': supplyC }).liquidHeatW,
    );
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.min(...shares)).toBeGreaterThan(0.005);
    expect(Math.max(...shares)).toBeLessThan(0.037);
  });

  it('loses head over the ways that are laid: mains as long as the longest drawn, fittings beside (COOL-25)', () => {
    const { cooling, networks, site } = computeCampus(ABILENE);
    const { ways, main, rowHeader, rowRacks } = cooling.hydraulics;
    const coolant = networks.halls.map((hall) => hall.coolant);
    const longest = (kind: EdgeKind) => Math.max(...coolant.map((each) => longestOfKindM(each, kind)));
    expect(ways.mainM).toBe(longest('main-supply'));
    expect(ways.rowLeadM + ABILENE_ROW_M).toBeCloseTo(longest('tcs-supply'), 9);
    // From the wall over the header to its last branch and along it: farther than half the hall, less than both its sides.
    const { widthM, lengthM } = site.frame.building.hall;
    expect(ways.hallWayM).toBeGreaterThan(lengthM / 2);
    expect(ways.hallWayM).toBeLessThan(lengthM + widthM);
    const { densityKgPerM3 } = fluidState('water', cooling.fwsSupplyTempC);
    const dynamicPa = (densityKgPerM3 * main.velocityMPerS ** 2) / 2;
    // Both ways are as long but for the last corner, where the return lies beside the supply.
    const there = ways.mainM * main.gradientPaPerM + 4 * dynamicPa;
    expect(offBy(main.pressureDropPa, 2 * there)).toBeLessThan(0.03);
    const pg25 = loopCoolant(COOLING_TECHNOLOGIES['dlc-1p'], cooling.tcsSupplyTempC);
    const lossPa = (racks: number, lengthM: number, heads: number) => {
      const flow = pipeFlow(racks * cooling.rackFlowM3PerS, rowHeader.boreM, 45e-6, pg25);
      return flow.gradientPaPerM * lengthM + heads * flow.dynamicPa;
    };
    // All racks as far as the first, then one less at each: 2 × (3 and nine times 0.3) velocity heads.
    let alongPa = lossPa(10, ways.rowLeadM, 3);
    for (let racks = 9; racks >= 1; racks -= 1) alongPa += lossPa(racks, 0.6, 0.3);
    expect(rowRacks).toBe(10);
    expect(rowHeader.pressureDropPa).toBeCloseTo(2 * alongPa, 6);
  });

  it('counts every pipe that is laid: routes where one is enough, those side by side where it is not (COOL-78)', () => {
    const pipesOf = (change: Partial<ParamValues>) => {
      const campus = computeCampus({ ...ABILENE, ...change });
      const { cooling, networks, site } = campus;
      const { hallBranch, main } = cooling.hydraulics;
      const { hall } = site.frame.building;
      const stubsM =
        cooling.heatRejectionUnitCount * COOLER_STUBS_M +
        cooling.cduCount * cduStubsM(hall) +
        cooling.crahCount * crahStubsM(hall);
      const pipeLengthM = cooling.hydraulics.pipeLengthM - stubsM;
      const routesM = campusLengthM(networks, PIPE_KINDS);
      const besideMainsM = (main.count - 1) * campusLengthM(networks, ['main-supply', 'main-return']);
      return { pipeLengthM, routesM, besideMainsM, abreast: hallBranch.count };
    };
    const small = pipesOf({ 'compute.acceleratorCount': 1_440, 'layout.buildingCount': 1 });
    expect(small.abreast).toBe(1);
    expect(small.pipeLengthM).toBeCloseTo(small.routesM, 6);
    const large = pipesOf({});
    expect(large.abreast).toBeGreaterThan(2);
    // More than its mains lie abreast: the headers of its halls do as well.
    expect(large.pipeLengthM).toBeGreaterThan(1.05 * (large.routesM + large.besideMainsM));
    expect(large.pipeLengthM).toBeLessThan(large.routesM * large.abreast);
    const inOutsideAir = { 'cooling.technology': 'air', 'cooling.heatRejection': 'outside-air' } as const;
    expect(coolingOf(inOutsideAir).hydraulics.pipeLengthM).toBe(0);
  });

  it('leads a stub each way to every unit, from where its run lies to where it stands (COOL-78)', () => {
    const campus = computeCampus(ABILENE);
    // Across 8 − 3 and 8 − 4.6 m of yard, and from 0.9 up to 1.7 m.
    expect(COOLER_STUBS_M).toBeCloseTo(5 + 3.4 + 0.8, 6);
    // Half an aisle and half a row, and down from 4.6 and 5.2 m to 2.1 m.
    const hall = { ...campus.site.frame.building.hall, coldAisleM: 1.4, rowDepthM: 1.2 };
    expect(cduStubsM(hall)).toBeCloseTo(2 * 1.3 + 2.5 + 3.1, 6);
    // From 0.6 and 1 m before the electrical room to 2.3 m, and down to 2.6 m.
    expect(crahStubsM({ ...hall, electricalM: 6.8, crahInsetM: 9.1 })).toBeCloseTo(1.7 + 1.3 + 2 + 2.6, 6);
  });

  it('needs less head than its pumps hold up to 45 °C, and an exchanger within the approach (COOL-26, COOL-27)', () => {
    for (const supplyC of [25, 30, 40, 45]) {
      const { hydraulics, exchanger } = coolingOf({ 'cooling.supplyTempC': supplyC });
      expect(hydraulics.rackLoopHeadPa).toBeLessThan(hydraulics.rackLoopPumpHeadPa);
      expect(offBy(hydraulics.facilityLoopHeadPa, hydraulics.facilityPumpHeadPa)).toBeLessThan(0.15);
      expect(exchanger?.approachK ?? 9).toBeLessThanOrEqual(4);
    }
  });
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe('any campus', () => {
  it('has finite cooling throughout, and exchangers and chips in order', () => {
    fc.assert(
      fc.property(randomParams, (values) => {
        const { cooling } = computeCampus(values);
        expect(numbersIn(cooling).every(Number.isFinite)).toBe(true);
        const { exchanger, chip, heatReuse } = cooling;
        if (exchanger !== undefined) {
          expect(exchanger.effectiveness).toBeGreaterThan(0);
          // Beyond some 37 transfer units, one less what is left is one in a computer's numbers.
          expect(exchanger.effectiveness).toBeLessThanOrEqual(1);
          if (exchanger.transferUnits < 30) expect(exchanger.effectiveness).toBeLessThan(1);
        }
        if (chip !== undefined) {
          expect(chip.junctionTempC).toBeGreaterThan(chip.caseTempC);
          expect(chip.caseTempC).toBeGreaterThan(cooling.tcsSupplyTempC);
        }
        expect(heatReuse.fullReuseEre).toBeLessThanOrEqual(cooling.annualPue);
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });

  it('has cooler chips and longer to throttle with cooler coolant (§12b)', () => {
    const chips = [25, 30, 35, 40, 45].map((supplyC) => coolingOf({ 'cooling.supplyTempC': supplyC }).chip);
    chips.slice(1).forEach((chip, index) => {
      expect(chip?.junctionTempC ?? 0).toBeGreaterThan(chips[index]?.junctionTempC ?? 1e3);
      expect(chip?.throttleAfterValveS ?? 1e3).toBeLessThan(chips[index]?.throttleAfterValveS ?? 0);
    });
  });
});

describe('warnings', () => {
  it('air for a 142 kW rack (COOL-16)', () => {
    expect(rulesOf({ 'compute.rackType': 'gb300-nvl72', 'cooling.technology': 'air' })).toContain('COOL-16');
  });

  it('a supply above the return, with the supply to go down to (COOL-2)', () => {
    const warning = warningsOf({ 'cooling.supplyTempC': 56 }).find(({ rule }) => rule === 'COOL-2');
    expect(warning?.message).toContain('above the 54.92 °C');
    expect(warning?.remedy).toContain('49.5 °C');
    expect(rulesOf({ 'cooling.supplyTempC': 49.5 })).not.toContain('COOL-2');
  });

  it('a supply below the dew point (COOL-19)', () => {
    for (const id of ['rear-door', 'in-row', 'dlc-1p'] as const) {
      expect(rulesOf({ 'cooling.technology': id, 'cooling.supplyTempC': 12 })).toContain('COOL-19');
    }
  });

  it('condenser water above the boiling point (COOL-34), a discontinued fluid (COOL-35)', () => {
    const rules = rulesOf({ 'cooling.technology': 'immersion-2p', 'cooling.supplyTempC': 50 });
    expect(rules).toContain('COOL-34');
    expect(rules).toContain('COOL-35');
    expect(rulesOf({ 'cooling.technology': 'dlc-2p' })).not.toContain('COOL-35');
  });

  it('hoses too small for a 600 kW rack on warm water (COOL-36)', () => {
    const hot = { 'compute.rackType': 'kyber', 'cooling.supplyTempC': 45 } as const;
    expect(rulesOf(hot)).toContain('COOL-36');
    expect(rulesOf({ ...hot, 'cooling.supplyTempC': 30 })).not.toContain('COOL-36');
  });

  it('asks for cooler water only where that takes less of it (COOL-36)', () => {
    const found = (change: Partial<typeof ABILENE>) =>
      computeCampus({ ...ABILENE, 'compute.rackType': 'kyber', ...change }).warnings.find(
        ({ rule }) => rule === 'COOL-36',
      );
    expect(found({ 'cooling.supplyTempC': 45 })?.remedy).toContain('Lower the supply');
    const bath = { 'cooling.technology': 'immersion-1p', 'cooling.supplyTempC': 30 } as const;
    expect(found(bath)?.remedy).not.toContain('supply');
    expect(found({ ...bath, 'cooling.technology': 'dlc-1p' })).toBeUndefined();
  });

  it('more head than the CDU pumps hold, gone at a cooler supply (COOL-39)', () => {
    expect(rulesOf({ 'cooling.supplyTempC': 48 })).toContain('COOL-39');
    expect(rulesOf({ 'cooling.supplyTempC': 45 })).not.toContain('COOL-39');
  });

  it('flow-limited CDUs, gone at the supply the remedy names (COOL-37)', () => {
    const warning = warningsOf({ 'cooling.supplyTempC': 45 }).find(({ rule }) => rule === 'COOL-37');
    expect(warning?.remedy).toContain('41 °C');
    expect(rulesOf({ 'cooling.supplyTempC': 41 })).not.toContain('COOL-37');
  });

  it('chips above their throttle temperature, gone at the supply the remedy names (COOL-38)', () => {
    const warning = warningsOf({ 'cooling.supplyTempC': 52 }).find(({ rule }) => rule === 'COOL-38');
    const step = Number(/by (\d+) K/.exec(warning?.remedy ?? '')?.[1]);
    expect(step).toBeGreaterThan(0);
    expect(rulesOf({ 'cooling.supplyTempC': 52 - step })).not.toContain('COOL-38');
    expect(rulesOf({ 'cooling.supplyTempC': 45 })).not.toContain('COOL-38');
  });

  it('trim chillers, gone with either remedy named (COOL-20)', () => {
    const preset = presetOf('smr-direct-1gw');
    if (preset === undefined) throw new Error('no preset');
    const found = computeCampus(preset.values).warnings.find(({ rule }) => rule === 'COOL-20');
    expect(found?.message).toContain('44 %');
    const neededC = Number(/temperature to ([\d.]+) °C/.exec(found?.remedy ?? '')?.[1]);
    expect(neededC).toBe(44.5);
    expect(found?.remedy).toContain('adiabatic coolers');
    for (const change of [
      { 'cooling.supplyTempC': neededC },
      { 'cooling.heatRejection': 'adiabatic' },
      { 'cooling.heatRejection': 'tower' },
    ] as const) {
      const rules = computeCampus({ ...preset.values, ...change }).warnings.map(({ rule }) => rule);
      expect(rules).not.toContain('COOL-20');
    }
    const colder = computeCampus({ ...preset.values, 'cooling.supplyTempC': neededC - 0.5 }).warnings;
    expect(colder.map(({ rule }) => rule)).toContain('COOL-20');
  });
});
