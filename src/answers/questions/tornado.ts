import type { Figure } from '../../catalogue/figure.ts';
import {
  type AssumptionId,
  assumptionIdsOf,
  modeAssumptions,
  uncertainFigures,
} from '../../model/assumptions.ts';
import { computeCampus } from '../../model/campus.ts';
import type { CampusInput } from '../../params/site-edits.ts';
import { type MetricId, readMetric } from '../metrics.ts';
import { metricOf } from './check-metric.ts';
import { type Loose, type Progress, question } from './question.ts';

export interface TornadoGiven {
  readonly metricId: MetricId;
}

/** What a number hangs on: each uncertain input moved alone from its low to its high end. */
export interface TornadoStudy extends TornadoGiven, CampusInput {}

export interface TornadoBar {
  readonly assumptionId: AssumptionId;
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  /** Null where the metric is not defined at that end. */
  readonly metricAtLow: number | null;
  readonly metricAtHigh: number | null;
  /** The distance between the two; null where one of them is. */
  readonly swing: number | null;
}

export interface TornadoOutcome {
  readonly metricId: MetricId;
  readonly modeValue: number | null;
  /** Widest first; those without a swing last. */
  readonly bars: readonly TornadoBar[];
}

/**
 * What one metric hangs on: each uncertain input moved alone to both ends of its range, widest swing first.
 * Left out are inputs without a range, and those at whose ends the metric is not defined. A generator that yields
 * progress. Rule UNC-4.
 */
export function* tornado({ values, siteEdits, metricId }: TornadoStudy): Generator<Progress, TornadoOutcome> {
  const figures = uncertainFigures(values);
  const assumed = modeAssumptions(values);
  const metricWith = (id: AssumptionId, value: number) =>
    readMetric(computeCampus(values, { ...assumed, [id]: value }, siteEdits), metricId);
  const bars: TornadoBar[] = [];
  const ranged = assumptionIdsOf(figures).filter((id) => hasRange(figures[id]));
  for (const [done, id] of ranged.entries()) {
    const { value, low = value, high = value } = figures[id];
    const metricAtLow = metricWith(id, low);
    const metricAtHigh = metricWith(id, high);
    const swing = metricAtLow === null || metricAtHigh === null ? null : Math.abs(metricAtHigh - metricAtLow);
    if (metricAtLow !== null || metricAtHigh !== null)
      bars.push({ assumptionId: id, low, mode: value, high, metricAtLow, metricAtHigh, swing });
    yield { doneCount: done + 1, totalCount: ranged.length };
  }
  bars.sort((a, b) => (b.swing ?? -1) - (a.swing ?? -1) || (a.assumptionId < b.assumptionId ? -1 : 1));
  return { metricId, modeValue: readMetric(computeCampus(values, assumed, siteEdits), metricId), bars };
}

function hasRange({ low, high }: Figure): boolean {
  return low !== undefined && high !== undefined && high > low;
}

export const TORNADO = question({
  check: (input, { metricId }: Loose<TornadoGiven>): TornadoStudy => ({
    ...input,
    metricId: metricOf(metricId, 'tornado'),
  }),
  answer: tornado,
});
