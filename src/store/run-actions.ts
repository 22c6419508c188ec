import type { Plan } from '../plan/plan-types.ts';
import { campusStore } from './store.ts';
import type { RunSlice } from './store-types.ts';

function patchRun(patch: (run: RunSlice) => Partial<RunSlice>): void {
  campusStore.setState((state) => ({ run: { ...state.run, ...patch(state.run) } }));
}

/** A run has begun; the previous plan stays on screen. */
export function markRunning(): void {
  patchRun((run) => (run.status === 'running' ? {} : { status: 'running' }));
}

/** Hands a new plan to scene and panels. */
export function publishPlan(plan: Plan, status: 'idle' | 'running'): void {
  patchRun((run) => ({ status, plan, planVersion: run.planVersion + 1, error: null }));
}

/** A run gave no plan; the previous plan and the knobs stay as they are. */
export function markFailed(error: string): void {
  patchRun(() => ({ status: 'failed', error }));
}

/** Which thread plans from now on. */
export function setPlanningPlace(where: RunSlice['where']): void {
  patchRun((run) => (run.where === where ? {} : { where }));
}
