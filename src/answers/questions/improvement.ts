import { chooseSchemes, objectiveOf } from '../../model/improve/choose-schemes.ts';
import type { Scheme } from '../../model/improve/improve-site.ts';
import type { Gain } from '../../model/improve/site-gain.ts';
import type { MetricId } from '../metrics.ts';

/** What places of things change, told of each scheme. */
export const SCHEME_METRICS = [
  'annualPue',
  'feederLengthM',
  'fibreLengthM',
  'pipeLengthM',
  'worstPathLatencyS',
  'annualCostUsd',
] as const satisfies readonly MetricId[];

/** One way to lay the site out, as the campus itself has it. */
export interface SchemeReport extends Scheme {
  /** The start that found it; 0 of the site as it is. */
  readonly seed: number;
  /** How far its parts stand from where they are now, in the mean. */
  readonly distanceM: number;
  readonly metrics: Readonly<Record<(typeof SCHEME_METRICS)[number], number | null>>;
}

/** An accepted gain of the best, and the sentence that tells it. */
export interface GainReport extends Gain {
  readonly seed: number;
  readonly text: string;
}

/** The site as it is and up to four better ones, the cheapest first. Rules LAY-82, ECO-32. */
export interface Improvement {
  readonly before: SchemeReport;
  readonly schemes: readonly SchemeReport[];
  /** Every gain of the best of all starts, in the order in which they were found. */
  readonly gains: readonly GainReport[];
}

/** The answers of two sets of starts of one campus as one. */
export function mergeImprovements(one: Improvement, other: Improvement): Improvement {
  const best = Math.min(...[one.before, ...one.schemes].map(objectiveOf));
  return {
    before: one.before,
    schemes: chooseSchemes(one.before, [...one.schemes, ...other.schemes]),
    gains: [...one.gains, ...other.gains.filter((gain) => gain.objectiveUsdPerYear < best)],
  };
}
