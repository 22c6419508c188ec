import { modeAssumptions } from '../model/assumptions.ts';
import { reckonCampus } from '../model/reckon-campus.ts';
import { inputKeyOf } from '../params/parse.ts';
import type { CampusInput } from '../params/site-edits.ts';
import { placeCampus } from '../plan/place-campus.ts';
import { type Plan, WARNINGS_NOT_TOLD } from '../plan/plan-types.ts';

/** As `buildPlan`, with warnings still to be told: their words come behind the first picture. */
export function buildFirstPlan({ values, siteEdits }: CampusInput): Plan {
  const { campus } = reckonCampus(values, modeAssumptions(values), siteEdits, 'corners');
  return placeCampus({ ...campus, warnings: WARNINGS_NOT_TOLD }, inputKeyOf(values, siteEdits));
}
