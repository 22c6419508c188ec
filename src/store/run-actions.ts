import type { Plan } from '../plan/plan-types.ts';
import type { RunSlice, WritableCampus } from './store-types.ts';

/** What the planner tells of its runs. */
export interface RunActions {
  /** A run has begun; the previous plan stays on screen. */
  markRunning(): void;
  /** Hands a new plan to scene and panels. */
  publishPlan(plan: Plan, status: 'idle' | 'running'): void;
  /** Adds to a plan what is wrong with its campus; nothing that is drawn changes, so that its version stays. */
  tellWarnings(plan: Plan, warnings: Plan['warnings']): void;
  /** A run gave no plan; the previous plan and the knobs stay as they are. */
  markFailed(error: string): void;
  /** Which thread plans from now on. */
  setPlanningPlace(where: RunSlice['where']): void;
}

export function createRunActions(store: WritableCampus): RunActions {
  const patch = (change: (run: RunSlice) => Partial<RunSlice>): void =>
    store.setState((state) => ({ run: { ...state.run, ...change(state.run) } }));
  return {
    markRunning: () => patch((run) => (run.status === 'running' ? {} : { status: 'running' })),
    publishPlan: (plan, status) =>
      store.setState(({ run, session }) => ({
        run: { ...run, status, plan, planVersion: run.planVersion + 1, error: null },
        // What is lit up is told by its index in the plan before.
        ...(session.lit !== null && { session: { ...session, lit: null } }),
      })),
    tellWarnings: (plan, warnings) =>
      patch((run) =>
        run.plan === plan ? { plan: { ...plan, warnings, campus: { ...plan.campus, warnings } } } : {},
      ),
    markFailed: (error) => patch(() => ({ status: 'failed', error })),
    setPlanningPlace: (where) => patch((run) => (run.where === where ? {} : { where })),
  };
}
