import type { PathBlock } from '../../../plan/plan-types.ts';
import { sameNumbers } from '../tiles/building-tiles.ts';

/** True when both blocks run alike: only flow or temperature can differ. */
export function runsAlike(a: PathBlock | null, b: PathBlock): boolean {
  if (a === null || a.count !== b.count) return false;
  return (
    sameNumbers(a.points, b.points) && sameNumbers(a.start, b.start) && sameNumbers(a.radiusM, b.radiusM)
  );
}
