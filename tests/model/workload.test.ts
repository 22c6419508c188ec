import { describe, expect, it } from 'vitest';
import { ACCELERATORS } from '../../src/catalogue/accelerators.ts';
import { SERVICE_LEDGER, TOKEN_CURVES } from '../../src/catalogue/token-rates.ts';
import { LLAMA_3_RUN, LLAMA_3_STOPS } from '../../src/catalogue/training-runs.ts';
import { ratesOf, trainingFlopPerS } from '../../src/model/workload/accelerator-rates.ts';
import { compareRuns, stopShares, timesReportingThreshold } from '../../src/model/workload/compare-runs.ts';
import { lossOf, lossOptimum } from '../../src/model/workload/fit-loss.ts';
import { flopOfModel, trainingRunDays, trainingRunFlop } from '../../src/model/workload/plan-training.ts';
import {
  availableTokensPerS,
  tenantTokensPerMinute,
  tokenRate,
  tokensPerSPerMw,
} from '../../src/model/workload/serve-tokens.ts';
import { curveRate, decodeRate, decodeStepS, servingGroupSize } from '../../src/model/workload/token-rate.ts';
import { offBy } from './examples.ts';

const GB300 = ratesOf(ACCELERATORS.gb300);

describe('training run (WRK-5)', () => {
  it('T6: 405e9 parameters on 15.6e12 tokens take 3.791e25 FLOP', () => {
    expect(offBy(flopOfModel(405e9, 15.6e12), 3.791e25)).toBeLessThan(0.001);
  });

  it.each([
    [1, 66],
    [0.9, 73.3],
  ])('T7: Llama 3 on 16,384 at MFU 0.41 and goodput %f takes %f days', (goodput, days) => {
    expect(offBy(trainingRunDays(3.791e25, 16_384, 989.5e12, 0.41, goodput), days)).toBeLessThan(0.01);
  });

  it('T7: 30.84 M accelerator-hours imply MFU × goodput of 0.345', () => {
    const days = 30.84e6 / 16_384 / 24;
    expect(offBy(days, 78.4)).toBeLessThan(0.01);
    expect(offBy((trainingRunDays(3.791e25, 16_384, 989.5e12, 1, 1) ?? 0) / days, 0.345)).toBeLessThan(0.01);
  });

  it('T9: 1e27 FLOP on 476,190 at 2.5e15, 0.35, 0.85 take 32.7 days', () => {
    expect(offBy(trainingRunDays(1e27, 476_190, 2.5e15, 0.35, 0.85), 32.7)).toBeLessThan(0.01);
  });

  it('§9 row 23: 90 days on 380,160 at MFU 0.35 and goodput 0.90 give 2.328e27 FLOP', () => {
    const flop = trainingRunFlop(380_160, 2.5e15, 0.35, 0.9, 90);
    expect(offBy(flop, 2.328e27)).toBeLessThan(0.001);
    const times = compareRuns(flop).map((run) => Math.round(run.times));
    expect(times).toEqual([111, 61]);
    expect(offBy(timesReportingThreshold(flop), 232.8)).toBeLessThan(0.001);
  });

  it('reckons with half of FP8 where no BF16 rate is published (WRK-2)', () => {
    expect(trainingFlopPerS({ ...GB300, bf16FlopPerS: 0, fp8FlopPerS: 4e15 })).toBe(2e15);
    expect(trainingFlopPerS(GB300)).toBe(2.5e15);
  });
});

describe('loss (WRK-6)', () => {
  it('T8: the refit gives 1.9739 at 7e10 parameters and 1.4e12 tokens', () => {
    expect(lossOf(7e10, 1.4e12)).toBeCloseTo(1.9739, 4);
  });

  it.each([
    [5.76e23, 7.225e10, 1.329e12, 1.974],
    [3.8e25, 6.187e11, 1.024e13, 1.892],
    [1e26, 1.02e12, 1.64e13, 1.88],
    [1e27, 3.31e12, 5.04e13, 1.859],
    [2.328e27, 5.1e12, 7.61e13, 1.853],
    [1e28, 1.08e13, 1.55e14, 1.845],
  ])('T8, §6, §9 row 24: the optimum of %f FLOP', (flop, parameters, tokens, loss) => {
    const optimum = lossOptimum(flop);
    expect(offBy(optimum.parameters, parameters)).toBeLessThan(0.005);
    expect(offBy(optimum.tokens, tokens)).toBeLessThan(0.005);
    expect(Math.abs((optimum.loss ?? 0) - loss)).toBeLessThan(0.001);
    expect(offBy(flopOfModel(optimum.parameters, optimum.tokens), flop)).toBeLessThan(1e-12);
  });

  it('§6: the closed form E + 2708.5·C^−0.17829 is the same loss', () => {
    expect(lossOptimum(1e26).loss).toBeCloseTo(1.8172 + 2708.5 * 1e26 ** -0.17829, 3);
  });

  it('is grey beyond 1e26 FLOP, and no number without a run', () => {
    expect(lossOptimum(1e26).extrapolated).toBe(false);
    expect(lossOptimum(1.01e26).extrapolated).toBe(true);
    expect(lossOptimum(0)).toEqual({ parameters: 0, tokens: 0, loss: null, extrapolated: false });
  });
});

describe('tokens (WRK-8 … WRK-11)', () => {
  it.each([
    [75, 5_790],
    [120, 3_988],
    [164, 818],
  ])('the GB200 curve goes through its point at %f tok/s/user', (perUser, tokensPerS) => {
    expect(curveRate(TOKEN_CURVES.gb200, perUser)).toEqual({
      tokensPerS: expect.closeTo(tokensPerS, 6),
      place: 'inside',
    });
  });

  it('interpolates the logarithm, holds below and goes on above', () => {
    const middle = curveRate(TOKEN_CURVES.h100, (42 + 71) / 2);
    expect(middle.tokensPerS).toBeCloseTo(Math.sqrt(266 * 73), 6);
    expect(curveRate(TOKEN_CURVES.h100, 10)).toEqual({ tokensPerS: expect.closeTo(266, 9), place: 'slower' });
    const fast = curveRate(TOKEN_CURVES.h100, 129);
    expect(fast.place).toBe('faster');
    expect(fast.tokensPerS).toBeCloseTo((23 * 23) / 73, 6);
  });

  it('falls as users want more speed', () => {
    let before = Number.POSITIVE_INFINITY;
    for (let perUser = 10; perUser <= 200; perUser += 5) {
      const now = curveRate(TOKEN_CURVES.gb200, perUser).tokensPerS;
      expect(now).toBeLessThanOrEqual(before);
      before = now;
    }
  });

  it('§6 decode bound: 2.160 ms a step of 4,000, 25,714 tok/s an accelerator', () => {
    const stepS = decodeStepS(GB300, 72, 4_000);
    expect(stepS).toBeCloseTo(2.16e-3, 5);
    expect((2 * 37e9 * 4_000) / (72 * 5e15)).toBeCloseTo(0.822e-3, 6);
    expect(offBy(4_000 / stepS / 72, 25_714)).toBeLessThan(0.001);
  });

  it('§6: turned round, the bound gives the same batch back', () => {
    const stepS = decodeStepS(GB300, 72, 4_000);
    expect(offBy(decodeRate(GB300, 72, 1 / stepS, 1), 4_000 / stepS / 72)).toBeLessThan(1e-9);
  });

  it('§6: efficiency 0.15–0.40 brackets the published 6,000–10,000 of GB300 at 75 tok/s/user', () => {
    expect(decodeRate(GB300, 72, 75, 0.15)).toBeLessThan(6_000);
    expect(decodeRate(GB300, 72, 75, 0.4)).toBeGreaterThan(10_000);
  });

  it('gives 0, not less, where the weights are too slow to read or do not fit', () => {
    expect(decodeRate(GB300, 72, 1e6, 0.25)).toBe(0);
    expect(decodeRate(GB300, 1, 20, 0.25)).toBe(0);
  });

  it('serves from the reference domain, or as many as hold and read the weights in half of their means', () => {
    expect(servingGroupSize(GB300, 75, 0.25)).toBe(72);
    expect(servingGroupSize(ratesOf(ACCELERATORS.lp30), 75, 0.25)).toBe(2_684);
    expect(servingGroupSize(ratesOf(undefined), 75, 0.25)).toBe(0);
  });

  it('§3: the estimate for eight accelerators of 8 TB/s meets the measured B200 within a third', () => {
    const estimate = (perUser: number) =>
      tokenRate({ id: 'mi355x', rates: ratesOf(ACCELERATORS.mi355x), scaleUpLinkedSize: 8 }, perUser, 0.25)
        .tokensPerS;
    expect(offBy(estimate(42), 5_220)).toBeLessThan(0.33);
    expect(estimate(75) / 2_558).toBeLessThan(2);
  });

  it('an estimate never rises with the speed of the user', () => {
    for (const id of ['gb300', 'mi355x', 'tpu-v7', 'trainium2', 'mi250x'] as const) {
      const { value } = ACCELERATORS[id].scaleUpDomain;
      let before = Number.POSITIVE_INFINITY;
      for (let perUser = 10; perUser <= 200; perUser += 10) {
        const served = { id, rates: ratesOf(ACCELERATORS[id]), scaleUpLinkedSize: value };
        const now = tokenRate(served, perUser, 0.25).tokensPerS;
        expect(now).toBeGreaterThan(0);
        expect(now).toBeLessThanOrEqual(before * 1.02);
        before = now;
      }
    }
  });

  it('says whether a rate was measured', () => {
    const served = { rates: GB300, scaleUpLinkedSize: 72 };
    expect(tokenRate({ ...served, id: 'gb200' }, 75, 0.25).basis).toBe('measured');
    expect(tokenRate({ ...served, id: 'gb300' }, 75, 0.25).basis).toBe('estimate');
    expect(tokenRate({ ...served, id: 'none' }, 75, 0.25)).toMatchObject({ basis: 'none', tokensPerS: 0 });
  });

  it('T4: 5,789.6 tok/s at 2.10 kW is 2,756,952 tok/s/MW', () => {
    expect(tokensPerSPerMw(5_789.6, 0)).toBeNull();
    expect(Math.round(tokensPerSPerMw(5_789.6, 2_100) ?? 0)).toBe(2_756_952);
  });

  it('couples racks that are down to the limits of a tenant (§6)', () => {
    const all = tenantTokensPerMinute(0.1, availableTokensPerS(1_000, 400_000, 0.2));
    expect(all).toBe(60 * 0.1 * 1_000 * 400_000 * 0.8);
    expect(tenantTokensPerMinute(0.1, availableTokensPerS(750, 400_000, 0.2))).toBe(0.75 * all);
  });

  it('T5: the DeepSeek day made 8,575 output tokens a second and node', () => {
    const { outputTokens, meanNodes } = SERVICE_LEDGER;
    expect(Math.round(outputTokens.value / 86_400 / meanNodes.value)).toBe(8_575);
  });
});

describe('the stops of Llama 3 (WRK-4)', () => {
  it('add up to 419, of which faulty GPUs are 35.3 %, not the printed 30.1 %', () => {
    const sum = Object.values(LLAMA_3_STOPS).reduce((all, count) => all + count.value, 0);
    expect(sum).toBe(LLAMA_3_RUN.unexpectedStops.value);
    expect(stopShares()['faulty GPU']).toBeCloseTo(0.353, 3);
    expect(stopShares()['switch or cable']).toBeCloseTo(0.084, 3);
  });
});
