import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import type { PathBlock } from '../plan-types.ts';

const HALF_WIDTH_M = DETAIL_SPACING.cableLidWidth.value / 2;
const TOP_M = DETAIL_SPACING.cableLidTop.value;

/** The lids over cables in the ground, one run a cable along the same course: level with the ground, so roads lie over them. */
export function cableLidsOf(block: PathBlock): PathBlock {
  const points = block.points.slice();
  for (let at = 1; at < points.length; at += 3) points[at] = TOP_M;
  return {
    ...block,
    points,
    radiusM: new Float32Array(block.count).fill(HALF_WIDTH_M),
    radiusKey: 'lids',
    geometryKey: `${block.geometryKey}:lids`,
  };
}
