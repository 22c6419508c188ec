import { COMPARISONS, type ComparisonId } from '../../catalogue/comparisons.ts';
import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import type { ThingBounds } from '../find-in-plan.ts';
import type { Plan } from '../plan-types.ts';

/** Where something of known size lies beside the campus: east of its land, from the south end of it on. Metres. */
export function besideBounds({ site }: Pick<Plan, 'site'>, id: ComparisonId): ThingBounds {
  const { width, depth, height } = COMPARISONS[id];
  const x0 = site.centerX + site.halfWidthM + DETAIL_SPACING.gradedMargin.value;
  const z1 = site.centerZ + site.halfDepthM;
  return [x0, 0, z1 - depth.value, x0 + width.value, height.value, z1];
}
