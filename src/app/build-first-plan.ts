import { modeAssumptions } from '../model/assumptions.ts';
import { type ReckonedCampus, reckonCampus } from '../model/reckon-campus.ts';
import { inputKeyOf } from '../params/parse.ts';
import type { CampusInput } from '../params/site-edits.ts';
import { placeCampus } from '../plan/place-campus.ts';
import { type Plan, WARNINGS_NOT_TOLD } from '../plan/plan-types.ts';

/** What a first plan was placed from, for its warnings; gone with the plan. */
const RECKONED = new WeakMap<Plan, ReckonedCampus>();

/** As `buildPlan`, with warnings still to be told: their words come behind the first picture. */
export function buildFirstPlan({ values, siteEdits }: CampusInput): Plan {
  const reckoned = reckonCampus(values, modeAssumptions(values), siteEdits, 'corners');
  const campus = { ...reckoned.campus, warnings: WARNINGS_NOT_TOLD };
  const plan = placeCampus(campus, inputKeyOf(values, siteEdits));
  RECKONED.set(plan, reckoned);
  return plan;
}

/** What a first plan was placed from; undefined for every other plan. */
export function reckonedOf(plan: Plan): ReckonedCampus | undefined {
  return RECKONED.get(plan);
}
