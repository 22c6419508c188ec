import type { CampusResult } from '../campus-types.ts';

/** A campus that is sized and laid out: what whatever depends on distance may read. */
export type LaidCampus = Pick<
  CampusResult,
  'params' | 'compute' | 'cooling' | 'power' | 'layout' | 'site' | 'networks'
>;
