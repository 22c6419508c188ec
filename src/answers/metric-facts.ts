import { COMPUTE_FACTS } from './metrics/facts/compute-facts.ts';
import { COOLING_FACTS } from './metrics/facts/cooling-facts.ts';
import { MONEY_FACTS } from './metrics/facts/money-facts.ts';
import { NETWORK_FACTS } from './metrics/facts/network-facts.ts';
import { POWER_FACTS } from './metrics/facts/power-facts.ts';
import { SITE_FACTS } from './metrics/facts/site-facts.ts';
import { WORKLOAD_FACTS } from './metrics/facts/workload-facts.ts';
import type { MetricFacts } from './metrics/metric-record.ts';
import type { MetricId } from './metrics.ts';

/**
 * What there is to tell of each metric beside its number: unit, better direction, label, rules, formula. Apart from the
 * readings, since the first picture needs numbers and no words.
 */
export const METRICS: Readonly<Record<MetricId, MetricFacts>> = {
  ...COMPUTE_FACTS,
  ...NETWORK_FACTS,
  ...WORKLOAD_FACTS,
  ...POWER_FACTS,
  ...COOLING_FACTS,
  ...SITE_FACTS,
  ...MONEY_FACTS,
};
