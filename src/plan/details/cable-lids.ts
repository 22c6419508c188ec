import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import type { PathBlock } from '../plan-types.ts';
import { runsAlong } from './own-runs.ts';

const HALF_WIDTH_M = DETAIL_SPACING.cableLidWidth.value / 2;
const TOP_M = DETAIL_SPACING.cableLidTop.value;
const MARK_TOP_M = DETAIL_SPACING.fibreMarkTop.value;

/** The lids over cables in the ground, one run a cable along the same course: level with the ground, so that roads lie over them. */
export function cableLidsOf(block: PathBlock): PathBlock {
  return levelled(block, TOP_M, new Float32Array(block.count).fill(HALF_WIDTH_M));
}

/** The mark over fibre in the ground, as wide as what it lies in. */
export function fibreMarksOf(block: PathBlock): PathBlock {
  return levelled(block, MARK_TOP_M, block.radiusM.slice());
}

function levelled(block: PathBlock, topM: number, radiusM: Float32Array): PathBlock {
  const points = block.points.slice();
  for (let at = 1; at < points.length; at += 3) points[at] = topM;
  return runsAlong(block, { points, start: block.start.slice(), radiusM, name: 'level' });
}
