import { computeCampus } from '../model/campus.ts';
import { WARNINGS_NOT_TOLD } from '../plan/plan-types.ts';
import type { CampusStore } from '../store/campus-store.ts';

/** Adds to the first plan what is wrong with its campus; does nothing for plans that say so themselves. */
export function tellWarnings(campus: CampusStore): void {
  const { plan } = campus.getState().run;
  if (plan === null || plan.warnings !== WARNINGS_NOT_TOLD) return;
  const { params, edits } = plan.campus;
  campus.actions.tellWarnings(plan, computeCampus(params, undefined, edits).warnings);
}
