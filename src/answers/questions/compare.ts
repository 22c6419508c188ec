import { computeCampus } from '../../model/campus.ts';
import type { CampusResult } from '../../model/campus-types.ts';
import { portabilityOf } from '../../model/compare/port-training-job.ts';
import type { Portability } from '../../model/compare/portability-types.ts';
import { PRESETS, presetOf } from '../../params/presets.ts';
import type { CampusInput } from '../../params/site-edits.ts';
import { shownValue } from '../../units/shown-value.ts';
import { METRICS } from '../metric-facts.ts';
import type { BetterDirection } from '../metrics/metric-record.ts';
import { METRIC_IDS, type Metrics, readMetrics } from '../metrics.ts';
import { type BlockSummary, readBlocks } from '../read-blocks.ts';
import { type Loose, type Progress, question } from './question.ts';

interface CompareGiven {
  /** A preset's id. */
  readonly presetId: string;
}

/** Two campuses, each by its parameters and edits. */
interface CompareStudy {
  readonly here: CampusInput;
  readonly there: CampusInput;
}

/** One campus as the comparison takes it. */
export interface ComparedCampus {
  readonly campus: CampusResult;
  readonly metrics: Metrics;
}

export interface MetricComparison {
  readonly metric: keyof Metrics;
  /** SI unit text, `1` for a ratio or a count. */
  readonly unit: string;
  readonly better: BetterDirection;
  /** Null where this campus has no such number; then nothing is compared. */
  readonly a: number | null;
  readonly b: number | null;
  /** b − a. */
  readonly difference: number | null;
  /** b / a; null where a is 0. */
  readonly ratio: number | null;
  /** Which of the two is better by this metric alone. */
  readonly winner: 'a' | 'b' | 'none';
}

export interface Comparison {
  readonly metrics: readonly MetricComparison[];
  /** The blocks of racks of both, in the order of their halls. */
  readonly blocks: { readonly a: readonly BlockSummary[]; readonly b: readonly BlockSummary[] };
  readonly portability: { readonly aToB: Portability; readonly bToA: Portability };
}

/** Two campuses side by side: every metric, what each block of racks has and gives, and what moving the training job of one to the other would take, both ways. */
export function compareCampuses(a: ComparedCampus, b: ComparedCampus): Comparison {
  return {
    metrics: METRIC_IDS.map((metric) => compareMetric(metric, a.metrics[metric], b.metrics[metric])),
    blocks: { a: readBlocks(a.campus), b: readBlocks(b.campus) },
    portability: { aToB: portabilityOf(a.campus, b.campus), bToA: portabilityOf(b.campus, a.campus) },
  };
}

/** Difference, ratio and better side of one metric. What one side has not wins and loses nothing. Rule CMPR-1. */
function compareMetric(metric: keyof Metrics, a: number | null, b: number | null): MetricComparison {
  const { unit, better } = METRICS[metric];
  if (a === null || b === null)
    return { metric, unit, better, a, b, difference: null, ratio: null, winner: 'none' };
  const difference = b - a;
  return {
    metric,
    unit,
    better,
    a,
    b,
    difference,
    ratio: a === 0 ? null : b / a,
    winner: winnerOf(better, difference),
  };
}

function winnerOf(better: BetterDirection, difference: number): MetricComparison['winner'] {
  if (better === 'neither' || difference === 0) return 'none';
  return difference > 0 === (better === 'higher') ? 'b' : 'a';
}

function check(here: CampusInput, { presetId }: Loose<CompareGiven>): CompareStudy {
  const preset = typeof presetId === 'string' ? presetOf(presetId) : undefined;
  if (preset !== undefined) return { here, there: preset };
  const known = PRESETS.map(({ id }) => id).join(', ');
  throw new RangeError(`compare: ${shownValue(presetId)} is not a preset; there are: ${known}`);
}

function* answer({ here, there }: CompareStudy): Generator<Progress, Comparison> {
  const a = comparedCampus(here);
  yield { doneCount: 1, totalCount: 2 };
  return compareCampuses(a, comparedCampus(there));
}

/** A campus of these parameters and edits, ready to be compared. */
export function comparedCampus({ values, siteEdits }: CampusInput): ComparedCampus {
  const campus = computeCampus(values, undefined, siteEdits);
  return { campus, metrics: readMetrics(campus) };
}

export const COMPARE = question({ check, answer });
