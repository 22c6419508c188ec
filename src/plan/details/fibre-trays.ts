import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import { BUSWAY_Y } from '../../model/layout/site/site-sizes.ts';
import type { PathBlock, ThingBlock } from '../plan-types.ts';
import { runsAlong } from './own-runs.ts';

type Rows = Pick<ThingBlock, 'size' | 'position' | 'yaw'>;

/** The route of a row's fibre, which is reckoned at the height of the busway, comes down to this by so much. */
const DOWN_M = BUSWAY_Y - DETAIL_SPACING.fibreTray.value;

/**
 * Trays of fibre as they hang: down from where the trays of the hall end, low over the racks, under the busway that lies
 * along the same rows, and over the whole of each row where its route ends in its middle. Metres; one run a run.
 */
export function fibreTraysOf(block: PathBlock, rows: Rows): PathBlock {
  const points: number[] = [];
  const start = new Uint32Array(block.count + 1);
  for (let run = 0; run < block.count; run += 1) {
    const [from, to] = [block.start[run] ?? 0, block.start[run + 1] ?? 0];
    const course = block.points.subarray(3 * from, 3 * to);
    if (course.length > 0) {
      points.push(...course.subarray(0, 3));
      for (let at = 0; at < course.length; at += 3)
        points.push(course[at] ?? 0, (course[at + 1] ?? 0) - DOWN_M, course[at + 2] ?? 0);
      const row = block.toIndex[run] ?? -1;
      if (row >= 0) overWholeRow(points, rows, row);
    }
    start[run + 1] = points.length / 3;
  }
  return runsAlong(block, {
    points: Float32Array.from(points),
    start,
    radiusM: block.radiusM.slice(),
    name: 'hung',
  });
}

/** In place of the middle of a row, where its route ends: from the end that it comes from to the other. */
function overWholeRow(points: number[], { size, position, yaw }: Rows, row: number): void {
  const halfM = (size[3 * row] ?? 0) / 2;
  const [alongX, alongZ] = [Math.cos(yaw[row] ?? 0), -Math.sin(yaw[row] ?? 0)];
  const [x = 0, y = 0, z = 0] = position.subarray(3 * row, 3 * row + 3);
  const [, heightM = y] = points.splice(-3);
  const beforeM = ((points.at(-3) ?? x) - x) * alongX + ((points.at(-1) ?? z) - z) * alongZ;
  const side = beforeM > 0 ? -1 : 1;
  const add = (alongM: number): number => points.push(x + alongM * alongX, heightM, z + alongM * alongZ);
  // Where the way along the hall is over the row itself, both of its halves lead away from there.
  if (Math.abs(beforeM) < halfM) add(-side * halfM);
  add(side * halfM);
}
