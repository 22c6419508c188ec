import type { Corner } from '../../../params/site-edits.ts';

/** Rules on where the parts of a site stand, in docs/model/layout.md. */
export type SiteRuleId =
  | 'LAY-18'
  | 'LAY-19'
  | 'LAY-20'
  | 'LAY-21'
  | 'LAY-22'
  | 'LAY-23'
  | 'LAY-24'
  | 'LAY-84'
  | 'LAY-85'
  | 'LAY-86';

/** One rule that two parts of a site do not keep. */
export interface Finding {
  readonly rule: SiteRuleId;
  /** Ids of the two: parts of the site, roads and gates, `fence` or `road`. */
  readonly parts: readonly [string, string];
  /** Distance they have and the one they need, metres; below 0 as deep as one stands in the other. */
  readonly hadM: number;
  readonly neededM: number;
  /** A hard one cannot be built; a soft one costs, or asks for a permit. */
  readonly severity: 'soft' | 'hard';
  readonly message: string;
  /** What to change. */
  readonly remedy: string;
  /** Where on the ground it is broken, told where that is elsewhere than at the two parts. */
  readonly places?: readonly Corner[];
  /** Where a gate would mend it. */
  readonly gateAt?: Corner;
}
