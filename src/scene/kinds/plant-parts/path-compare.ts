import type { PathBlock } from '../../../plan/plan-types.ts';

function same(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** True when both blocks run alike: only flow or temperature can differ. */
export function runsAlike(a: PathBlock | null, b: PathBlock): boolean {
  if (a === null || a.count !== b.count) return false;
  return same(a.points, b.points) && same(a.start, b.start) && same(a.radiusM, b.radiusM);
}
