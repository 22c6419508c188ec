import { buildPlan } from '../../src/plan/build-plan.ts';
import type { CampusStore } from '../../src/store/campus-store.ts';

/** Has a campus planned as it is now, as the worker would. */
export function planNow(campus: CampusStore): void {
  const { values, siteEdits } = campus.getState().params;
  campus.actions.publishPlan(buildPlan(values, siteEdits), 'idle');
}
