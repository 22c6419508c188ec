import { describe, expect, it } from 'vitest';
import { figure } from '../../src/catalogue/figure.ts';
import {
  type AssumptionId,
  assumptionIdsOf,
  modeAssumptions,
  pickAssumptions,
  uncertainFigures,
} from '../../src/model/assumptions.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { percentile } from '../../src/model/uncertainty/percentile.ts';
import { pertMean, samplePert } from '../../src/model/uncertainty/pert.ts';
import { nextGamma, randomStream } from '../../src/model/uncertainty/random-stream.ts';
import type { ParamValues } from '../../src/params/param-types.ts';
import { PRESETS } from '../../src/params/presets.ts';
import { ABILENE } from './examples.ts';

const skewed = figure(20, 'USD', 'model-assumption', 'assumption', [10, 60]);

describe('UNC-2: drawing', () => {
  it('gives the same stream for the same seed, another for the next', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, randomStream(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('spreads evenly over [0, 1)', () => {
    const random = randomStream(1);
    const bins = new Array<number>(20).fill(0);
    for (let draw = 0; draw < 40_000; draw += 1) {
      const bin = Math.floor(random() * 20);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    for (const count of bins) expect(Math.abs(count - 2_000)).toBeLessThan(200);
  });

  it.each([1, 2.5, 5])('gamma of shape %d has its mean and variance', (shape) => {
    const random = randomStream(3);
    const draws = Array.from({ length: 40_000 }, () => nextGamma(random, shape));
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
    expect(mean / shape).toBeCloseTo(1, 1);
    expect(Math.abs(variance / shape - 1)).toBeLessThan(0.06);
  });

  it('PERT stays in its range and has the mean (low + 4·mode + high)/6 and the beta variance', () => {
    const random = randomStream(11);
    const draws = Array.from({ length: 40_000 }, () => samplePert(skewed, random));
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...draws)).toBeLessThanOrEqual(60);
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    expect(pertMean(skewed)).toBe(25);
    expect(Math.abs(mean - 25)).toBeLessThan(0.2);
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
    // Beta: (mean − low)(high − mean) / 7 for shapes that sum to 6.
    expect(Math.abs(variance / ((15 * 35) / 7) - 1)).toBeLessThan(0.03);
  });

  it('a figure without range is its value', () => {
    expect(samplePert(figure(3, '1', 'worked-here', 'estimate'), randomStream(1))).toBe(3);
  });
});

describe('UNC-3: percentiles', () => {
  it.each([
    [0, 10],
    [0.1, 14],
    [0.5, 30],
    [1, 50],
  ])('%d of five numbers is %d', (share, expected) => {
    expect(percentile(Float64Array.of(10, 20, 30, 40, 50), share)).toBeCloseTo(expected, 12);
  });
});

/** Presets and the turns of their knobs that bring every uncertain input into play. */
const TURNS: readonly ParamValues[] = PRESETS.flatMap(({ values }) => [
  values,
  { ...values, 'cooling.heatRejection': 'tower' },
  { ...values, 'cooling.heatRejection': 'adiabatic' },
  { ...values, 'cooling.heatRejection': 'chiller-air' },
  { ...values, 'cooling.heatRejection': 'dry-chiller' },
  { ...values, 'cooling.heatRejection': 'dry-wet' },
  { ...values, 'cooling.heatRejection': 'sea' },
  { ...values, 'cooling.technology': 'air', 'cooling.supplyTempC': 38 },
  { ...values, 'power.distribution': 'ac-415-double' },
  { ...values, 'economics.capexBasis': 'epoch-2026' },
  { ...values, 'power.gasMw': 500, 'power.batteryMw': 100, 'power.batteryMwh': 200, 'power.smrCount': 2 },
  { ...values, 'power.smrCount': 2, 'power.plantCooling': 'dry' },
  { ...values, 'power.standbyShare': 1, 'power.solarMw': 300 },
]);

describe('UNC-1, COOL-21, PWR-13: every uncertain input', () => {
  const ids = assumptionIdsOf(uncertainFigures(ABILENE));

  function moves(id: AssumptionId): boolean {
    return TURNS.some((values) => {
      const { value, low = value, high = value } = uncertainFigures(values)[id];
      const assumed = modeAssumptions(values);
      const at = (one: number) => JSON.stringify(computeCampus(values, { ...assumed, [id]: one }));
      return low < high && at(low) !== at(high);
    });
  }

  it.each(ids)('%s has a range and changes the campus', (id) => {
    expect(moves(id)).toBe(true);
  });

  it('has its mode between low and high, whatever the preset', () => {
    for (const values of TURNS) {
      const figures = uncertainFigures(values);
      for (const id of assumptionIdsOf(figures)) {
        const { value, low = value, high = value } = figures[id];
        expect(low, id).toBeLessThanOrEqual(value);
        expect(high, id).toBeGreaterThanOrEqual(value);
      }
    }
  });
});

// The modes are filled part by part for speed: a domain left out there would give a campus without its inputs.
it.each(PRESETS.map(({ id, values }) => [id, values] as const))(
  'the modes of %s are those of every figure',
  (_id, values) => {
    expect(modeAssumptions(values)).toEqual(pickAssumptions(uncertainFigures(values), ({ value }) => value));
  },
);
