import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../src/model/campus.ts';
import type { ParamValues } from '../../src/params/param-types.ts';
import { PRESETS } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { Plan } from '../../src/plan/plan-types.ts';
import { anyValues } from '../helpers/random-values.ts';
import { ABILENE } from '../model/examples.ts';
import { PLAN_INVARIANTS } from './plan-invariants.ts';

const SEED = 20261129;
/** Comparing every box of a campus of millions takes a minute: those stay with the model's invariants. */
const COMPARABLE_RACKS = 30_000;
const comparableValues = anyValues.filter((values) => {
  const { rackCount, supportRackCount } = computeCampus(values).compute;
  return rackCount + supportRackCount < COMPARABLE_RACKS;
});

/** Every source gives something, so that each invariant has something to be about. */
const MIXED: ParamValues = {
  ...ABILENE,
  'power.gridLimitMw': 100,
  'power.smrCount': 2,
  'power.batteryMw': 300,
  'power.batteryMwh': 1_200,
  'power.standbyShare': 0.5,
  'power.solarMw': 50,
};

function faultsOf(plan: Plan): string[] {
  return PLAN_INVARIANTS.flatMap(({ name, faults }) => faults(plan).map((fault) => `${name}: ${fault}`));
}

describe('what holds for every plan', () => {
  it.each(PRESETS.map(({ id, values }) => [id, values] as const))('the preset %s', (_, values) => {
    expect(faultsOf(buildPlan(values))).toEqual([]);
  });

  it(`${PLAN_INVARIANTS.length} invariants, campuses with every knob at random`, () => {
    fc.assert(
      fc.property(comparableValues, (values) => {
        expect(faultsOf(buildPlan(values))).toEqual([]);
      }),
      { numRuns: 60, seed: SEED },
    );
  });
});

describe('an invariant says no to a broken plan', () => {
  it.each(PLAN_INVARIANTS.map((invariant) => [invariant.name, invariant] as const))(
    '%s',
    (_, { faults, broken, example }) => {
      const plan = buildPlan({ ...MIXED, ...example });
      expect(faults(plan)).toEqual([]);
      expect(broken.length).toBeGreaterThan(0);
      expect(broken.map((breaks) => faults(breaks(plan)).length > 0)).toEqual(broken.map(() => true));
    },
  );
});
