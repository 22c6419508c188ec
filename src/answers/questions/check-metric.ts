import { shownValue } from '../../units/shown-value.ts';
import { METRICS } from '../metric-facts.ts';
import { METRIC_IDS, type MetricId } from '../metrics.ts';

const isMetric = (id: unknown): id is MetricId => typeof id === 'string' && Object.hasOwn(METRICS, id);

/** The id, or a RangeError that names it and says what there is. */
export function metricOf(id: unknown, where: string): MetricId {
  if (isMetric(id)) return id;
  throw new RangeError(`${where}: ${shownValue(id)} is not a metric; there are: ${METRIC_IDS.join(', ')}`);
}
