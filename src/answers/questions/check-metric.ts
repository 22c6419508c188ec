import { isStudied, METRICS, type MetricId, type Metrics, STUDIED_METRICS } from '../metrics.ts';
import { shown } from './question.ts';

const isMetric = (id: unknown): id is keyof Metrics => typeof id === 'string' && Object.hasOwn(METRICS, id);

/** The id, or a RangeError that names it and says what there is. */
export function metricOf(id: unknown, where: string): MetricId {
  if (!isMetric(id))
    throw new RangeError(`${where}: ${shown(id)} is not a metric; there are: ${STUDIED_METRICS.join(', ')}`);
  if (isStudied(id)) return id;
  throw new RangeError(`${where}: ${shown(id)} is measured in the placed plan and cannot be studied`);
}
