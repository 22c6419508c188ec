import type { Metrics } from '../campus-types.ts';
import type { BetterDirection, MetricComparison } from './compare-types.ts';
import { METRIC_FACTS } from './metric-facts.ts';

/** Difference, ratio and better side of every metric, in the order of METRIC_FACTS. Rule CMPR-1. */
export function compareMetrics(a: Metrics, b: Metrics): readonly MetricComparison[] {
  const compared: MetricComparison[] = [];
  // Keys of the record's type: nothing is added to the constant.
  for (const metric of Object.keys(METRIC_FACTS) as (keyof Metrics)[]) {
    const { unit, better } = METRIC_FACTS[metric];
    const difference = b[metric] - a[metric];
    compared.push({
      metric,
      unit,
      better,
      a: a[metric],
      b: b[metric],
      difference,
      ratio: a[metric] === 0 ? null : b[metric] / a[metric],
      winner: winnerOf(better, difference),
    });
  }
  return compared;
}

function winnerOf(better: BetterDirection, difference: number): MetricComparison['winner'] {
  if (better === 'neither' || difference === 0) return 'none';
  return difference > 0 === (better === 'higher') ? 'b' : 'a';
}
