import { modeAssumptions } from '../model/assumptions.ts';
import { warnCampus } from '../model/warn-campus.ts';
import type { CampusStore } from '../store/campus-store.ts';
import { reckonedOf } from './build-first-plan.ts';

/** Adds to the first plan what is wrong with its campus; does nothing for plans that say so themselves. */
export function tellWarnings(campus: CampusStore): void {
  const { plan } = campus.getState().run;
  const reckoned = plan === null ? undefined : reckonedOf(plan);
  if (plan === null || reckoned === undefined) return;
  const { params } = plan.campus;
  campus.actions.tellWarnings(plan, warnCampus(params, modeAssumptions(params), reckoned));
}
