import { fenceCorners } from '../../model/layout/site/site-gates.ts';
import type { Corner } from '../../params/site-edits.ts';
import type { Plan } from '../plan-types.ts';

/** Corners of the land in order, metres: of its boundary where one was drawn, else of the fence. */
export function landCorners({ campus }: Pick<Plan, 'campus'>): readonly Corner[] {
  return fenceCorners(campus.site);
}
