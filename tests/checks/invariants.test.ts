import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMetrics } from '../../src/answers/metrics.ts';
import { modeAssumptions } from '../../src/model/assumptions.ts';
import { computeCampus } from '../../src/model/campus.ts';
import type { ParamValues } from '../../src/params/param-types.ts';
import { ABILENE } from '../model/examples.ts';
import { INVARIANTS } from './invariants.ts';
import { MONOTONE } from './monotone.ts';
import { type Compared, endsOf, type Monotone } from './monotone-type.ts';
import { type RandomCase, randomAssumptions, randomCase, randomParams } from './random-params.ts';

const SEED = 20261122;
const CAMPUSES = { numRuns: 3000, seed: SEED };
const PAIRS = { numRuns: 150, seed: SEED };
const REPEATS = { numRuns: 100, seed: SEED };

/** Reactors, turbines, grid and battery together, so that each invariant has something to be about. */
const MIXED: ParamValues = {
  ...ABILENE,
  'power.smrCount': 2,
  'power.batteryMw': 300,
  'power.batteryMwh': 1_200,
  'fabric.oversubscription': 2,
};

function brokenBy({ values, draw, seed }: RandomCase): string[] {
  const assumed = randomAssumptions(values, draw, seed);
  const campus = computeCampus(values, assumed);
  return INVARIANTS.filter(({ holds }) => !holds(campus, assumed)).map(
    ({ rule, name }) => `${rule}: ${name}`,
  );
}

describe('what holds for every campus', () => {
  it(`${INVARIANTS.length} invariants, ${CAMPUSES.numRuns} campuses, uncertain inputs at their mode, drawn, at their ends`, () => {
    fc.assert(
      fc.property(randomCase, (random) => {
        expect(brokenBy(random)).toEqual([]);
      }),
      CAMPUSES,
    );
  });
});

describe('an invariant says no to a broken result', () => {
  it.each(INVARIANTS.map((invariant) => [`${invariant.rule}: ${invariant.name}`, invariant] as const))(
    '%s',
    (_, { holds, broken, example }) => {
      const values = { ...MIXED, ...example };
      const assumed = modeAssumptions(values);
      const campus = computeCampus(values, assumed);
      expect(holds(campus, assumed)).toBe(true);
      expect(broken.length).toBeGreaterThan(0);
      expect(broken.map((breaks) => holds(breaks(campus), assumed))).toEqual(broken.map(() => false));
    },
  );
});

/** The numbers before and after the move that went the wrong way. */
function wrongWays(
  { fix, move, lift, noLess, noMore, tolerance = 1e-9 }: Monotone,
  random: RandomCase,
): string[] {
  const values: ParamValues = { ...random.values, ...fix };
  const moved: ParamValues = { ...values, ...move(values) };
  const [low, high] = endsOf(values, randomAssumptions(values, random.draw, random.seed), lift);
  // Knobs that choose a catalogue record choose its figures with it.
  const lifted = lift === undefined ? randomAssumptions(moved, random.draw, random.seed) : high;
  const [before, after] = [computeCampus(values, low), computeCampus(moved, lifted)];
  const wrong = (from: readonly Compared[], to: readonly Compared[], sign: 1 | -1) =>
    from.flatMap((start, at) => {
      const end = to[at] === undefined ? Number.NaN : to[at];
      if (start === null || end === null) return [];
      const fine = sign * (end - start) >= -tolerance * Math.max(1, Math.abs(start), Math.abs(end));
      return fine ? [] : [`${sign > 0 ? 'noLess' : 'noMore'}[${at}]: ${start} → ${end}`];
    });
  return [
    ...wrong(noLess?.(before, low) ?? [], noLess?.(after, lifted) ?? [], 1),
    ...wrong(noMore?.(before, low) ?? [], noMore?.(after, lifted) ?? [], -1),
  ];
}

describe('what moves one way', () => {
  it.each(MONOTONE.map((rise) => [`${rise.rule}: ${rise.name}`, rise] as const))('%s', (_, rise) => {
    fc.assert(
      fc.property(randomCase, (random) => {
        fc.pre(rise.where?.({ ...random.values, ...rise.fix }) ?? true);
        expect(wrongWays(rise, random)).toEqual([]);
      }),
      PAIRS,
    );
  });
});

describe('the composer', () => {
  it('is a pure function: equal parameters, equal numbers, parameters untouched', () => {
    fc.assert(
      fc.property(randomParams, (values) => {
        const frozen = Object.freeze({ ...values });
        expect(readMetrics(computeCampus(frozen))).toEqual(readMetrics(computeCampus({ ...values })));
      }),
      REPEATS,
    );
  });
});
