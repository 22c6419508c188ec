import { PLAN_FLOW_INVARIANTS } from './plan-flow-invariants.ts';
import type { PlanInvariant } from './plan-invariant.ts';
import { PLAN_PLACE_INVARIANTS } from './plan-place-invariants.ts';
import { PLAN_SIZE_INVARIANTS } from './plan-size-invariants.ts';
import { PLAN_STATE_INVARIANTS } from './plan-state-invariants.ts';

/** What holds for the plan of every campus. */
export const PLAN_INVARIANTS: readonly PlanInvariant[] = [
  ...PLAN_FLOW_INVARIANTS,
  ...PLAN_STATE_INVARIANTS,
  ...PLAN_PLACE_INVARIANTS,
  ...PLAN_SIZE_INVARIANTS,
];
