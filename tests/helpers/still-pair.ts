import type { ParamValues } from '../../src/params/param-types.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { diffPlans, type PlanDiff } from '../../src/plan/diff-plans.ts';
import type { Plan } from '../../src/plan/plan-types.ts';

const FROM_C = 20;
const TO_C = 45;
const STEP_C = 0.5;

/** Kinds that a change makes anew. */
export function movedKinds(diff: PlanDiff): string[] {
  const { shells, site } = diff;
  return Object.entries({ ...diff.things, ...diff.paths, ...diff.props, shells, site })
    .filter(([, change]) => change === 'geometry')
    .map(([kind]) => kind);
}

/** Neighbouring supply temperatures between which nothing of this campus moves: only loads and temperatures change. */
export function stillPairs(values: ParamValues): (readonly [Plan, Plan])[] {
  const pairs: (readonly [Plan, Plan])[] = [];
  let before: Plan | null = null;
  for (let supplyTempC = FROM_C; supplyTempC <= TO_C; supplyTempC += STEP_C) {
    const after = buildPlan({ ...values, 'cooling.supplyTempC': supplyTempC });
    if (before !== null) {
      const diff = diffPlans(before, after);
      const stated = diff.paths['main-supply'] === 'state' && diff.things['main-transformer'] === 'state';
      if (stated && movedKinds(diff).length === 0) pairs.push([before, after]);
    }
    before = after;
  }
  return pairs;
}
