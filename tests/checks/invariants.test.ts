import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMetrics } from '../../src/answers/metrics.ts';
import { modeAssumptions } from '../../src/model/assumptions.ts';
import { computeCampus } from '../../src/model/campus.ts';
import type { ParamValues } from '../../src/params/param-types.ts';
import { ABILENE } from '../model/examples.ts';
import { INVARIANTS } from './invariants.ts';
import { type RandomCase, randomAssumptions, randomCase, randomParams } from './random-params.ts';

const SEED = 20261122;
const CAMPUSES = { numRuns: 3000, seed: SEED };
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
