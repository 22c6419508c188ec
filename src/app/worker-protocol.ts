import type { ParamValues } from '../params/param-types.ts';
import type { Plan } from '../plan/plan-types.ts';

/** What the page asks the planning worker. */
export interface PlanRequest {
  readonly serial: number;
  readonly values: ParamValues;
}

/** What the worker answers. `durationMs` is the time inside `buildPlan`, without the way there and back. */
export type PlanResponse =
  | { readonly serial: number; readonly ok: true; readonly plan: Plan; readonly durationMs: number }
  | { readonly serial: number; readonly ok: false; readonly message: string };
