import { expect, it } from 'vitest';
import { computeCampus } from '../../src/model/campus.ts';
import { PRESETS } from '../../src/params/presets.ts';
import { placeCampus } from '../../src/plan/place-campus.ts';
import { planState } from '../../src/plan/state/plan-state.ts';
import { PLAN_SIZE_INVARIANTS } from '../checks/plan-size-invariants.ts';
import { ABILENE } from '../model/examples.ts';

it('pipes and cables of every preset are as wide as the model sizes them', () => {
  for (const { id, values } of PRESETS) {
    const plan = placeCampus(computeCampus(values), id);
    expect(PLAN_SIZE_INVARIANTS.flatMap(({ faults }) => faults(plan))).toEqual([]);
  }
});

it('pipes of what stands become wider with the coolant that a warmer supply asks for', () => {
  const plan = placeCampus(computeCampus({ ...ABILENE, 'cooling.supplyTempC': 30 }), 'cool');
  const warm = computeCampus({ ...ABILENE, 'cooling.supplyTempC': 45 });
  const radiusM = planState(warm, plan).paths['tcs-supply'].radiusM;
  expect(radiusM[0]).toBeGreaterThan((plan.paths['tcs-supply'].radiusM[0] ?? 0) + 0.01);
});
