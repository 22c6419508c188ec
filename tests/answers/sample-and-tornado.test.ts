import { describe, expect, it } from 'vitest';
import { readMetrics } from '../../src/answers/metrics.ts';
import { sampleCampus } from '../../src/answers/questions/sample.ts';
import { tornado } from '../../src/answers/questions/tornado.ts';
import { modeAssumptions } from '../../src/model/assumptions.ts';
import { computeCampus } from '../../src/model/campus.ts';
import type { ParamValues } from '../../src/params/param-types.ts';
import { DEFAULT_PRESET, presetOf } from '../../src/params/presets.ts';
import { ABILENE } from '../model/examples.ts';

function runToEnd<Step, Outcome>(steps: Generator<Step, Outcome>): { yields: Step[]; outcome: Outcome } {
  const yields: Step[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { yields, outcome: step.value };
    yields.push(step.value);
  }
}

/**
 * A speed that old accelerators only just reach: whether they serve any token at it is uncertain. Groups that are wide
 * for want of memory gain no speed by it (WRK-9).
 */
const EDGE: ParamValues = {
  ...(presetOf('frontier-2022') ?? DEFAULT_PRESET).values,
  'workload.trainingShare': 0.5,
  'workload.tokensPerSPerUser': 92,
};

/** A number that must be there. */
function sure(value: number | null): number {
  if (value === null) throw new Error('there is no such number');
  return value;
}

describe('UNC-3: samples', () => {
  const study = { values: ABILENE, sampleCount: 400, seed: 5, metricIds: ['capexUsd', 'itPowerW'] } as const;

  it('of a campus are ordered, around the mode, and repeat with the seed', () => {
    const { yields, outcome } = runToEnd(sampleCampus(study));
    for (const { p10, p50, p90, mean, modeValue, undefinedShare } of outcome.spreads) {
      expect(p10).toBeLessThan(sure(p50));
      expect(p50).toBeLessThan(sure(p90));
      expect(mean).toBeGreaterThan(sure(p10));
      expect(modeValue).toBeGreaterThan(sure(p10) * 0.8);
      expect(modeValue).toBeLessThan(sure(p90) * 1.2);
      expect(undefinedShare).toBe(0);
    }
    expect(yields.at(-1)).toEqual({ doneCount: 400, totalCount: 400 });
    expect(runToEnd(sampleCampus(study)).outcome).toEqual(outcome);
    expect(runToEnd(sampleCampus({ ...study, seed: 6 })).outcome.spreads).not.toEqual(outcome.spreads);
  });

  it('can be left between two steps', () => {
    const steps = sampleCampus(study);
    steps.next();
    expect(steps.return({ sampleCount: 0, seed: 0, spreads: [] }).done).toBe(true);
    expect(steps.next().done).toBe(true);
  });

  it('of a number that the campus has not are none, with the share said', () => {
    const values = { ...ABILENE, 'workload.trainingShare': 1 };
    const { spreads } = runToEnd(
      sampleCampus({ values, sampleCount: 20, seed: 1, metricIds: ['usdPerMillionTokens', 'tokensPerS'] }),
    ).outcome;
    const none = { modeValue: null, mean: null, p10: null, p50: null, p90: null, undefinedShare: 1 };
    expect(spreads[0]).toEqual({ metricId: 'usdPerMillionTokens', ...none });
    expect(spreads[1]).toMatchObject({ modeValue: 0, mean: 0, p50: 0, undefinedShare: 0 });
  });

  it('of a number that is there in some samples are of those', () => {
    const { spreads } = runToEnd(
      sampleCampus({ values: EDGE, sampleCount: 200, seed: 1, metricIds: ['usdPerMillionTokens'] }),
    ).outcome;
    expect(spreads[0]?.undefinedShare).toBeGreaterThan(0);
    expect(spreads[0]?.undefinedShare).toBeLessThan(1);
    expect(spreads[0]?.p10).toBeGreaterThan(0);
    expect(Number.isFinite(spreads[0]?.p90)).toBe(true);
  });
});

describe('UNC-4: tornado', () => {
  it('orders inputs by swing, each the true result of moving it alone', () => {
    const { outcome } = runToEnd(tornado({ values: ABILENE, metricId: 'capexUsd' }));
    const swings = outcome.bars.map(({ swing }) => sure(swing));
    expect(swings).toEqual(swings.toSorted((a, b) => b - a));
    const price = outcome.bars.find(({ assumptionId }) => assumptionId === 'rackPriceUsd');
    const assumed = { ...modeAssumptions(ABILENE), rackPriceUsd: price?.high ?? 0 };
    expect(price?.metricAtHigh).toBe(readMetrics(computeCampus(ABILENE, assumed)).capexUsd);
    expect(price?.metricAtHigh).toBeGreaterThan(sure(outcome.modeValue));
  });

  it('has no bar for a number that the campus has not, and none of 0 in its place', () => {
    const values = { ...ABILENE, 'workload.trainingShare': 1 };
    const { outcome } = runToEnd(tornado({ values, metricId: 'usdPerMillionTokens' }));
    expect(outcome).toEqual({ metricId: 'usdPerMillionTokens', modeValue: null, bars: [] });
  });

  it('puts an input that makes the number vanish last, without a swing', () => {
    const { bars } = runToEnd(tornado({ values: EDGE, metricId: 'usdPerMillionTokens' })).outcome;
    const lost = bars.filter(({ swing }) => swing === null);
    expect(lost.length).toBeGreaterThan(0);
    expect(bars.slice(-lost.length)).toEqual(lost);
    for (const { metricAtLow, metricAtHigh } of lost)
      expect([metricAtLow, metricAtHigh].filter((each) => each === null)).toHaveLength(1);
  });
});
