import type { Figure } from '../../catalogue/figure.ts';
import { type AssumptionId, assumptionIdsOf, modeAssumptions, uncertainFigures } from '../assumptions.ts';
import { computeCampus } from '../campus.ts';
import { campusMetrics } from '../flat-metrics.ts';
import type { StudyProgress, TornadoBar, TornadoOutcome, TornadoStudy } from './study-types.ts';

/**
 * What one metric hangs on: each uncertain input moved alone to both ends of its range, widest swing first.
 * Inputs without a range are left out. A generator that yields progress. Rule UNC-4.
 */
export function* tornado(study: TornadoStudy): Generator<StudyProgress, TornadoOutcome> {
  const { values, metricId } = study;
  const figures = uncertainFigures(values);
  const assumed = modeAssumptions(values);
  const metricWith = (id: AssumptionId, value: number): number =>
    campusMetrics(computeCampus(values, { ...assumed, [id]: value }))[metricId];
  const bars: TornadoBar[] = [];
  const ranged = assumptionIdsOf(figures).filter((id) => hasRange(figures[id]));
  for (const [done, id] of ranged.entries()) {
    const { value, low = value, high = value } = figures[id];
    const metricAtLow = metricWith(id, low);
    const metricAtHigh = metricWith(id, high);
    const swing = Math.abs(metricAtHigh - metricAtLow);
    bars.push({ assumptionId: id, low, mode: value, high, metricAtLow, metricAtHigh, swing });
    yield { doneCount: done + 1, totalCount: ranged.length };
  }
  bars.sort((a, b) => b.swing - a.swing || (a.assumptionId < b.assumptionId ? -1 : 1));
  return { metricId, modeValue: campusMetrics(computeCampus(values, assumed))[metricId], bars };
}

function hasRange({ low, high }: Figure): boolean {
  return low !== undefined && high !== undefined && high > low;
}
