import type { CampusResult, LayoutResult } from '../campus-types.ts';
import type { SizedCampus } from './site/sized-campus.ts';

/** A campus that is sized and laid out: what whatever depends on distance may read. */
export interface LaidCampus extends SizedCampus, Pick<CampusResult, 'site' | 'networks'> {
  readonly layout: LayoutResult;
}
