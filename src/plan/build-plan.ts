import { computeCampus } from '../model/campus.ts';
import type { ParamValues } from '../params/param-types.ts';
import { inputKeyOf } from '../params/parse.ts';
import { NO_SITE_EDITS, type SiteEdit } from '../params/site-edits.ts';
import { placeCampus } from './place-campus.ts';
import type { Plan } from './plan-types.ts';

/** The campus of these parameters and edits, computed and placed. Pure; equal input gives an equal plan. */
export function buildPlan(values: ParamValues, siteEdits: readonly SiteEdit[] = NO_SITE_EDITS): Plan {
  return placeCampus(computeCampus(values, undefined, siteEdits, 'corners'), inputKeyOf(values, siteEdits));
}
