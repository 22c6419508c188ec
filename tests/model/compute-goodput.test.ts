import { describe, expect, it } from 'vitest';
import { faultsPerDay, jobMtbfS, nodeMtbfS, stopsWithMultiPath } from '../../src/model/compute/failures.ts';
import {
  checkpointBytes,
  dalyIntervalS,
  goodput,
  goodputIsRough,
  goodputWithStragglers,
  youngIntervalS,
} from '../../src/model/compute/goodput.ts';
import {
  decayExponent,
  decayedMfu,
  pipelineBubble,
  stepComputeS,
  stepMfu,
} from '../../src/model/compute/mfu.ts';

const HOUR = 3_600;
const LAMBDA = 419 / 54 / 16_384;

describe('failures (CMP-6 … CMP-8)', () => {
  it('§5.3: 419 stops in 54 days on 16,384: 4.736e-4 a day each, 3.09 h', () => {
    expect(LAMBDA).toBeCloseTo(4.736e-4, 7);
    expect(jobMtbfS(16_384, LAMBDA) / HOUR).toBeCloseTo(3.09, 2);
  });

  it('T10 (F14): 6.5e-3 a node-day, 8 a node: 1.803, 0.2254, 28.85 h', () => {
    const hours = (accelerators: number) => nodeMtbfS(accelerators / 8, 6.5e-3) / HOUR;
    expect(hours(16_384)).toBeCloseTo(1.803, 3);
    expect(hours(131_072)).toBeCloseTo(0.2254, 4);
    expect(hours(1_024)).toBeCloseTo(28.85, 2);
  });

  it('row 21: 60.0 stops a day for one pod, every 24.0 min; 36.5 failed optics a day at a million hours', () => {
    expect(126_720 * LAMBDA).toBeCloseTo(60, 1);
    expect(jobMtbfS(126_720, LAMBDA) / 60).toBeCloseTo(24, 1);
    expect(faultsPerDay(1_520_640, 1e6 * HOUR)).toBeCloseTo(36.5, 1);
  });

  it('many paths take away the network share of stops', () => {
    expect(stopsWithMultiPath(LAMBDA, 0.08, 1)).toBe(LAMBDA);
    expect(stopsWithMultiPath(LAMBDA, 0.08, 0)).toBeCloseTo(0.92 * LAMBDA, 12);
  });

  it('no accelerators never stop', () => {
    expect(jobMtbfS(0, LAMBDA)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('checkpoint interval (CMP-9)', () => {
  it('T11 (F15): 60 s, 3.093 h: Young 1,156 s, Daly 1,116 s', () => {
    expect(youngIntervalS(60, 3.093 * HOUR)).toBeCloseTo(1_156, 0);
    expect(dalyIntervalS(60, 3.093 * HOUR)).toBeCloseTo(1_116, 0);
  });

  it('is the time between stops where a write takes twice that', () => {
    expect(dalyIntervalS(200, 100)).toBe(100);
  });
});

describe('goodput (CMP-10)', () => {
  const cases: readonly (readonly [number, number, number, number])[] = [
    [16_384, 5, 30, 0.968],
    [16_384, 5, 120, 0.96],
    [16_384, 60, 600, 0.85],
    [126_720, 5, 30, 0.9],
    [126_720, 5, 120, 0.84],
    [126_720, 60, 600, 0.384],
    [380_160, 5, 30, 0.807],
    [380_160, 5, 120, 0.632],
    [380_160, 60, 600, 0],
  ];

  it.each(cases)('§5.3 table: n = %d, w = %d s, u0 = %d s: %d', (count, writeS, restartS, expected) => {
    const mtbfS = jobMtbfS(count, LAMBDA);
    const intervalS = youngIntervalS(writeS, mtbfS);
    expect(goodput({ mtbfS, intervalS, writeS, restartS })).toBeCloseTo(expected, 3);
  });

  it.each([
    [16_384, 334],
    [126_720, 120],
    [380_160, 69],
  ])('§5.3 table: n = %d checkpoints every %d s', (count, expected) => {
    expect(youngIntervalS(5, jobMtbfS(count, LAMBDA))).toBeCloseTo(expected, 0);
  });

  it('T12 (F16): 2,048 nodes, 3.789e-3 a node-day, 300 s: 0.903, and 0.768 with 300 s writes', () => {
    const mtbfS = nodeMtbfS(2_048, 3.789e-3);
    expect(goodput({ mtbfS, intervalS: 817, writeS: 30, restartS: 300 })).toBeCloseTo(0.903, 3);
    expect(goodput({ mtbfS, intervalS: 2_585, writeS: 300, restartS: 300 })).toBeCloseTo(0.768, 3);
  });

  it('is 1 where nothing stops, 0 where nothing runs, and says where it is rough', () => {
    const calm = { mtbfS: Number.POSITIVE_INFINITY, intervalS: 100, writeS: 1, restartS: 1 };
    expect(goodput(calm)).toBe(1);
    expect(goodput({ ...calm, mtbfS: 0 })).toBe(0);
    expect(goodputIsRough({ mtbfS: 480, intervalS: 240, writeS: 60, restartS: 600 })).toBe(true);
    expect(goodputIsRough(calm)).toBe(false);
    expect(goodputWithStragglers(0.9, 0.05)).toBeCloseTo(0.855, 12);
  });

  it('§5.3: 405B parameters at 16 bytes are 6.48 TB (CMP-11)', () => {
    expect(checkpointBytes(405e9, 16) / 1e12).toBeCloseTo(6.48, 9);
  });
});

describe('utilisation (CMP-12, CMP-13)', () => {
  it('§5.2: exponent 0.0204, and 0.919 from 2,048 to 126,720', () => {
    const exponent = decayExponent(38.1, 64, 35.5, 2_048);
    expect(exponent).toBeCloseTo(0.0204, 4);
    expect(decayedMfu(1, 126_720, 2_048, exponent)).toBeCloseTo(0.919, 3);
    expect(decayedMfu(0.35, 100, 2_048, exponent)).toBe(0.35);
  });

  it('a step loses its bubble and what communication it cannot hide', () => {
    const computeS = stepComputeS(405e9, 16e6, 16_384, 0.989e15, 0.5);
    expect(computeS).toBeCloseTo((6 * 405e9 * 16e6) / (16_384 * 0.989e15 * 0.5), 9);
    expect(pipelineBubble(1, 8)).toBe(0);
    expect(pipelineBubble(16, 16)).toBeCloseTo(15 / 31, 12);
    const step = { kernelMfu: 0.5, bubble: 0.1, computeS: 4, communicationS: 1, overlap: 0.8 };
    expect(stepMfu(step)).toBeCloseTo(0.45 / 1.05, 12);
    expect(stepMfu({ ...step, overlap: 1, bubble: 0 })).toBe(0.5);
  });
});
