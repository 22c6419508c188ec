import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../src/model/campus.ts';
import {
  coherenceRatio,
  egressUsd,
  formatLoss,
  portabilityIndex,
  slowdownOf,
  transferS,
} from '../../src/model/compare/port-job.ts';
import { portabilityOf } from '../../src/model/compare/port-training-job.ts';
import { memoryDomainFactor } from '../../src/model/workload/memory-domain-factor.ts';
import { presetOf } from '../../src/params/presets.ts';
import { ABILENE } from './examples.ts';

function campusOf(id: string) {
  const preset = presetOf(id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  return computeCampus(preset.values);
}

const CLOUD = campusOf('general-cloud-1gw');
const SINGLE = campusOf('smr-direct-1gw');

describe('portability in parts', () => {
  it('φ is the smaller job over the larger, at most 1 (CMPR-2)', () => {
    expect(coherenceRatio(131_072, 3_072)).toBeCloseTo(3_072 / 131_072, 12);
    expect(coherenceRatio(3_072, 131_072)).toBe(1);
    expect(coherenceRatio(0, 0)).toBeNull();
  });

  it.each([
    [75, 2.26],
    [120, 3.59],
    [164, 1.09],
  ])('§7: from 72 to 8 at %f tok/s/user costs %f (CMPR-3)', (perUser, factor) => {
    expect(memoryDomainFactor(72, 8, perUser)).toBeCloseTo(factor, 2);
  });

  it('m is 1 for an equal or larger domain, and between for one in between', () => {
    expect(memoryDomainFactor(72, 72, 75)).toBe(1);
    expect(memoryDomainFactor(8, 72, 75)).toBe(1);
    expect(memoryDomainFactor(72, 24, 75)).toBeCloseTo(Math.sqrt(5_790 / 2_558), 9);
  });

  it('§7: FP4 to FP8 halves the rate, to BF16 quarters it (CMPR-4)', () => {
    const gb200 = { FP4: 10, FP8: 5, BF16: 2.5 };
    expect(formatLoss(gb200, { FP4: 0, FP8: 2, BF16: 1 })).toEqual({
      factor: 0.5,
      native: 'FP4',
      common: 'FP8',
    });
    expect(formatLoss(gb200, { FP4: 0, FP8: 0, BF16: 1 }).factor).toBe(0.25);
    expect(formatLoss(gb200, { FP4: 0, FP8: 0, BF16: 0 })).toEqual({
      factor: 0,
      native: 'FP4',
      common: null,
    });
    expect(formatLoss({ FP4: 0, FP8: 2, BF16: 1 }, gb200).factor).toBe(1);
  });

  it.each([
    [14e12, 0.05e-9, 700],
    [14e12, 0.09e-9, 1_260],
    [10e15, 0.05e-9, 500_000],
  ])('T17: %f bytes at %f USD/B leave for %f USD (CMPR-6)', (bytes, price, usd) => {
    expect(egressUsd(bytes, price)).toBeCloseTo(usd, 6);
  });

  it('T17: at 100 Gb/s 14 TB take 1,120 s, 10 PB take 9.26 days', () => {
    expect(transferS(14e12, 100e9)).toBe(1_120);
    expect(transferS(10e15, 100e9) / 86_400).toBeCloseTo(9.26, 2);
  });

  it('T17: a slowdown of 1.3 on a run of 100 M USD costs 30 M USD (CMPR-5, CMPR-7)', () => {
    const slowdown = slowdownOf(1, 1.3, 1, 0.5) ?? 0;
    expect((slowdown - 1) * 100e6).toBeCloseTo(30e6, 3);
    expect(portabilityIndex(slowdown)).toBeCloseTo(1 / 1.3, 12);
  });

  it('a job without a common format or fabric cannot move: null, index 0', () => {
    expect(slowdownOf(1, 1, 0, 0.5)).toBeNull();
    expect(slowdownOf(0, 1, 1, 0.5)).toBeNull();
    expect(slowdownOf(null, 1, 1, 0.5)).toBeNull();
    expect(portabilityIndex(null)).toBe(0);
  });
});

describe('the two archetypes (§8.1, §10)', () => {
  const toCloud = portabilityOf(SINGLE, CLOUD);
  const toSingle = portabilityOf(CLOUD, SINGLE);

  it('moving from the single cluster to the cloud loses coherence, memory domain and format', () => {
    expect(toCloud.coherenceRatio).toBeLessThan(0.2);
    expect(toCloud.memoryDomainFactor).toBeCloseTo(2.26, 1);
    expect(toCloud).toMatchObject({ nativeFormat: 'FP4', commonFormat: 'FP8' });
    expect(toCloud.slowdown).toBeGreaterThan(5);
    expect(toCloud.index).toBeLessThan(0.2);
  });

  it('keeps what serving and what training lose apart; σ is their product', () => {
    const {
      servingSlowdown,
      trainingSlowdown,
      slowdown,
      memoryDomainFactor: m,
      numberFormatFactor: f,
    } = toCloud;
    expect(servingSlowdown).toBeCloseTo((m ?? 0) / (f ?? 0), 9);
    expect(trainingSlowdown).toBeCloseTo((toCloud.coherenceRatio ?? 0) ** -0.5, 9);
    expect((servingSlowdown ?? 0) * (trainingSlowdown ?? 0)).toBeCloseTo(slowdown ?? 0, 9);
    expect(toCloud.trainingSlowdownUsd ?? 0).toBeLessThan(toCloud.slowdownUsd ?? 0);
  });

  it('moving the other way loses only re-tuning and data', () => {
    expect(toSingle).toMatchObject({ coherenceRatio: 1, memoryDomainFactor: 1, slowdown: 1, slowdownUsd: 0 });
    expect(toSingle.index).toBe(1);
    expect(toSingle.retuneHours).toBeGreaterThan(0);
    expect(toSingle.switchingUsd).toBeGreaterThan(0);
  });

  it('egress is not the lock-in: re-tuning and slowdown are orders of magnitude larger', () => {
    expect((toCloud.trainingSlowdownUsd ?? 0) / toCloud.egressUsd).toBeGreaterThan(1_000);
  });

  it('adds up: data, waiting, re-tuning and slowdown are the switching cost', () => {
    const parts = toCloud.egressUsd + toCloud.idleUsd + toCloud.retuneUsd + (toCloud.slowdownUsd ?? 0);
    expect(toCloud.switchingUsd).toBeCloseTo(parts, 3);
  });

  it('the same hardware needs no re-tuning', () => {
    const campus = computeCampus(ABILENE);
    expect(portabilityOf(campus, campus)).toMatchObject({ retuneHours: 0, slowdown: 1, index: 1 });
  });

  it('a campus without accelerators has nothing to move and takes nothing', () => {
    const bare = computeCampus({ ...ABILENE, 'compute.rackType': 'air-cloud' });
    expect(portabilityOf(bare, SINGLE)).toMatchObject({
      coherenceRatio: null,
      memoryDomainFactor: null,
      numberFormatFactor: null,
      slowdown: null,
      slowdownUsd: null,
      switchingUsd: null,
      index: null,
      dataBytes: 0,
      egressUsd: 0,
      retuneUsd: 0,
      nativeFormat: null,
    });
    expect(portabilityOf(SINGLE, bare)).toMatchObject({
      slowdown: null,
      switchingUsd: null,
      index: 0,
    });
  });
});
