import type { ParamValues } from '../params/param-types.ts';
import { NO_SITE_EDITS, type SiteEdit } from '../params/site-edits.ts';
import { type Assumptions, modeAssumptions } from './assumptions.ts';
import type { CampusResult } from './campus-types.ts';
import type { RouteNeed } from './layout/network/routed-network.ts';
import { reckonCampus } from './reckon-campus.ts';
import { warnCampus } from './warn-campus.ts';

/**
 * Everything the model says about one campus.
 * @param assumed one number for each uncertain input, the most likely ones unless told.
 * @param edits changes to the default site, in order.
 * @param need whether corners of routes will be read as well: then they are written once. Changes no number.
 * Pure; never throws for values in range. What the physics does not allow comes back as warnings.
 */
export function computeCampus(
  values: ParamValues,
  assumed: Assumptions = modeAssumptions(values),
  edits: readonly SiteEdit[] = NO_SITE_EDITS,
  need: RouteNeed = 'lengths',
): CampusResult {
  const reckoned = reckonCampus(values, assumed, edits, need);
  return { ...reckoned.campus, warnings: warnCampus(values, assumed, reckoned) };
}
