import { describe, expect, it } from 'vitest';
import { COOLING_TECHNOLOGIES } from '../../src/catalogue/cooling-technologies.ts';
import { modeAssumptions } from '../../src/model/assumptions.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { inletBehindCoolersC, workAtInlet } from '../../src/model/cooling/inlet-work.ts';
import type { ParamChange, ParamValues } from '../../src/params/param-types.ts';
import { presetOf } from '../../src/params/presets.ts';
import { ABILENE } from './examples.ts';

const LIMITS = { serverAllowedInletC: 35, serverStopInletC: 43 };
function presetValues(id: string): ParamValues {
  const preset = presetOf(id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  return preset.values;
}

const campusOf = (change: ParamChange) => computeCampus({ ...ABILENE, ...change });

describe('racks beyond what their cooling carries (CMP-15)', () => {
  it('132 kW in air: 50 kW, 37.9 % of the tokens and FLOP of what is fed', () => {
    const air = campusOf({ 'cooling.technology': 'air' });
    const liquid = campusOf({});
    expect(air.compute.rackPowerW).toBeCloseTo(50_000, 0);
    expect(air.compute.ratedRackPowerW).toBe(132_000);
    const share = 50 / 132;
    const fed = air.energy.availability / liquid.energy.availability;
    expect(air.workload.tokensPerS / liquid.workload.tokensPerS).toBeCloseTo(share * fed, 6);
    expect(air.workload.trainingFlop / liquid.workload.trainingFlop).toBeCloseTo(share * fed, 3);
  });

  it('keeps the network of what stands there; storage and head nodes follow what the racks do', () => {
    const { compute } = campusOf({ 'cooling.technology': 'air' });
    const networkW = 72 * 52;
    const restW = (50 / 132) * (0.14 * 132_000 - networkW);
    expect(compute.itPowerW / compute.rackCount / (50_000 + networkW + restW)).toBeCloseTo(1, 3);
    const own = {
      'compute.rackType': 'own',
      'cooling.technology': 'air',
      'compute.acceleratorCount': 72_000,
    } as const;
    const besideW = (powerKw: number) => {
      const { itPowerW, serverPowerW } = campusOf({ ...own, 'ownRack.powerKw': powerKw }).compute;
      return itPowerW - serverPowerW;
    };
    expect(besideW(1_000) / besideW(500)).toBeLessThan(1.1);
  });

  it('names the limit and what is left, and costs more for a token, not less', () => {
    const air = campusOf({ 'cooling.technology': 'air' });
    const said = air.warnings.find(({ rule }) => rule === 'COOL-16')?.message;
    expect(said).toContain('at most 50 kW from a rack; NVIDIA GB200 NVL72 gives off 132 kW');
    expect(said).toContain('37 % of their power');
    expect(air.economics.usdPerMillionTokens ?? 0).toBeGreaterThan(
      2 * (campusOf({}).economics.usdPerMillionTokens ?? 0),
    );
  });

  it('counts what stays in the air: a rack of 270 kW with 70 % in liquid leaves 81 kW there', () => {
    const values = { ...ABILENE, 'compute.rackType': 'mi355x' } as const;
    const assumed = { ...modeAssumptions(values), rackPowerW: 270_000, rackLiquidFraction: 0.7 };
    const { compute, warnings } = computeCampus(values, assumed);
    expect(compute.rackPowerW * 0.3).toBeCloseTo(50_000, 0);
    expect(warnings.find(({ rule }) => rule === 'COOL-16')?.message).toContain(
      '81 kW of each rack stays in the air',
    );
  });

  it('leaves racks alone that their cooling carries', () => {
    expect(campusOf({}).compute.coolableShare).toBe(1);
  });
});

describe('plant for what racks draw, not for what their plates say (CMP-17)', () => {
  const meta = { 'compute.rackType': 'grand-teton-h100', 'compute.acceleratorCount': 24_576 } as const;
  const air = { ...meta, 'cooling.technology': 'air', 'cooling.supplyTempC': 22 } as const;

  it('three quarters of air-cooled nodes: peak, heat and energy, while IT power is the rating', () => {
    const { compute, cooling, power, energy } = campusOf(air);
    const rated = computeCampus(
      { ...ABILENE, ...air },
      { ...modeAssumptions({ ...ABILENE, ...air }), provisionedShare: 1 },
    );
    expect(compute.itPowerW).toBe(rated.compute.itPowerW);
    expect(compute.provisionedItPowerW / compute.itPowerW).toBeCloseTo(0.75, 12);
    expect(power.facilityPeakPowerW / rated.power.facilityPeakPowerW).toBeCloseTo(0.75, 9);
    expect(cooling.airHeatW / rated.cooling.airHeatW).toBeCloseTo(0.75, 9);
    expect(energy.annualEnergyJ / rated.energy.annualEnergyJ).toBeCloseTo(0.75, 4);
  });

  it('all of a liquid-cooled rack', () => {
    const { compute } = campusOf({});
    expect([compute.provisionedShare, compute.provisionedItPowerW]).toEqual([1, compute.itPowerW]);
  });

  it('lets air carry 57 kW of nodes that draw 43', () => {
    const nodes = {
      'compute.rackType': 'dgx-b200',
      'cooling.technology': 'air',
      'cooling.supplyTempC': 22,
    } as const;
    expect(campusOf(nodes).compute.coolableShare).toBe(1);
  });
});

describe('warm air at the servers (CMP-16)', () => {
  it.each([
    [20, 1],
    [35, 1],
    [39, 0.5],
    [43, 0],
    [50, 0],
  ])('%f °C leaves %f of their work', (inletC, share) => {
    expect(workAtInlet(inletC, LIMITS)).toBeCloseTo(share, 12);
  });

  it('follows the water of rear doors and in-row coolers, and nothing else', () => {
    expect(inletBehindCoolersC(COOLING_TECHNOLOGIES['rear-door'], 23, 25)).toBe(27);
    expect(inletBehindCoolersC(COOLING_TECHNOLOGIES['rear-door'], 36, 25)).toBe(40);
    expect(inletBehindCoolersC(COOLING_TECHNOLOGIES['in-row'], 10, 25)).toBe(25);
    expect(inletBehindCoolersC(COOLING_TECHNOLOGIES['dlc-1p'], 45, 25)).toBe(25);
    expect(inletBehindCoolersC(COOLING_TECHNOLOGIES['immersion-1p'], 45, 25)).toBe(25);
    expect(inletBehindCoolersC(COOLING_TECHNOLOGIES.air, 45, 45)).toBe(45);
  });

  it('a general cloud at 45 °C gets no work out of its accelerators', () => {
    const cloud = presetValues('general-cloud-1gw');
    const { workload, economics, warnings } = computeCampus({ ...cloud, 'cooling.supplyTempC': 45 });
    expect([workload.tokensPerS, workload.trainingFlop]).toEqual([0, 0]);
    expect([economics.usdPerMillionTokens, economics.usdPerAcceleratorHour]).toEqual([null, null]);
    expect(warnings.find(({ rule }) => rule === 'CMP-16')?.message).toContain('none of the work is left');
  });

  it('takes from outside air the hours that are too warm, not the year', () => {
    const values = { ...presetValues('new-carlisle-2025'), 'site.id': 'abu-dhabi' } as const;
    const { inletWorkShare } = computeCampus(values).cooling;
    expect(inletWorkShare).toBeGreaterThan(0.9);
    expect(inletWorkShare).toBeLessThanOrEqual(1);
  });
});
