import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import type { Plan } from '../plan-types.ts';
import { padsKeyOf, padsOf } from './graded-pads.ts';
import { type GroundBounds, grow } from './ground-bounds.ts';

/** Equal keys: equal pads, and an equal basin beside them. */
export function earthworksKeyOf(plan: Plan): string {
  const { centerX, centerZ, halfWidthM, halfDepthM } = plan.site;
  return [padsKeyOf(plan), centerX, centerZ, halfWidthM, halfDepthM].join();
}

/** The storm-water basin: along the southern fence, else in a corner, where nothing is graded; null where no place is free. */
export function basinOf(plan: Plan, pads: readonly GroundBounds[] = padsOf(plan)): GroundBounds | null {
  const { basinLength, basinDepth, basinClear } = DETAIL_SPACING;
  const { centerX, centerZ, halfWidthM, halfDepthM } = plan.site;
  const taken = pads.map((pad) => grow(pad, basinClear.value));
  const reachX = halfWidthM - basinClear.value - basinLength.value / 2;
  const reachZ = halfDepthM - basinClear.value - basinDepth.value / 2;
  for (const [x, z] of [
    [-0.42 * halfWidthM, reachZ],
    [0.42 * halfWidthM, reachZ],
    [-reachX, reachZ],
    [reachX, reachZ],
    [-reachX, -reachZ],
    [reachX, -reachZ],
  ] as const) {
    const [halfX, halfZ] = [basinLength.value / 2, basinDepth.value / 2];
    const [middleX, middleZ] = [centerX + x, centerZ + z];
    const basin: GroundBounds = [middleX - halfX, middleZ - halfZ, middleX + halfX, middleZ + halfZ];
    const free = taken.every(
      (pad) => pad[0] > basin[2] || pad[2] < basin[0] || pad[1] > basin[3] || pad[3] < basin[1],
    );
    // The gate road leaves to the south along the middle.
    const offRoad = z < 0 || basin[0] > basinClear.value || basin[2] < -basinClear.value;
    if (free && offRoad && reachX > 0 && reachZ > 0) return basin;
  }
  return null;
}
