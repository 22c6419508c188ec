import type { PathBlock } from '../../plan/plan-types.ts';
import { sameNumbers } from './building-tiles.ts';

/** True when both blocks run alike and are as thick: only flow or temperature can differ. */
export function runsAlike(a: PathBlock | null, b: PathBlock): boolean {
  return a !== null && a.geometryKey === b.geometryKey && sameNumbers(a.radiusM, b.radiusM);
}
