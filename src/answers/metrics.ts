import type { CampusResult } from '../model/campus-types.ts';
import { COMPUTE_METRICS } from './metrics/compute-metrics.ts';
import { COOLING_METRICS } from './metrics/cooling-metrics.ts';
import type { MetricTable } from './metrics/metric-record.ts';
import { MONEY_METRICS } from './metrics/money-metrics.ts';
import { NETWORK_METRICS } from './metrics/network-metrics.ts';
import { POWER_METRICS } from './metrics/power-metrics.ts';
import { SITE_METRICS } from './metrics/site-metrics.ts';
import { WORKLOAD_METRICS } from './metrics/workload-metrics.ts';

/** How each metric is read, domain by domain. What is told of it beside its number stands in `metric-facts.ts`. */
const TABLE = {
  ...COMPUTE_METRICS,
  ...NETWORK_METRICS,
  ...WORKLOAD_METRICS,
  ...POWER_METRICS,
  ...COOLING_METRICS,
  ...SITE_METRICS,
  ...MONEY_METRICS,
};

type Table = typeof TABLE;

export type MetricId = keyof Table;

/** Flat contract of the command line and the page: numbers, unit in the key; null for a ratio that is not defined. */
export type Metrics = { readonly [Id in MetricId]: ReturnType<Table[Id]['read']> };

// Keys of an object literal are its type's keys: nothing is added to it later.
const idsOf = <Part extends object>(part: Part) => Object.keys(part) as (keyof Part)[];

export interface MetricDomain {
  readonly name: string;
  readonly metrics: readonly MetricId[];
}

/** All metrics in the order people ask for them. */
export const METRIC_DOMAINS: readonly MetricDomain[] = [
  { name: 'Compute', metrics: idsOf(COMPUTE_METRICS) },
  { name: 'Network', metrics: idsOf(NETWORK_METRICS) },
  { name: 'Training and serving', metrics: idsOf(WORKLOAD_METRICS) },
  { name: 'Power', metrics: idsOf(POWER_METRICS) },
  { name: 'Cooling and water', metrics: idsOf(COOLING_METRICS) },
  { name: 'Site', metrics: idsOf(SITE_METRICS) },
  { name: 'Money', metrics: idsOf(MONEY_METRICS) },
];

/** Every metric in the order of the domains. */
export const METRIC_IDS: readonly MetricId[] = METRIC_DOMAINS.flatMap(({ metrics }) => metrics);

/** One metric of a campus; null for a ratio without a denominator. */
export function readMetric(campus: CampusResult, id: MetricId): number | null {
  return TABLE[id].read(campus);
}

/** What each number that cannot be told well lies between. */
export function readBands(campus: CampusResult): Partial<Record<MetricId, readonly [number, number]>> {
  const bands: Partial<Record<MetricId, readonly [number, number]>> = {};
  for (const id of METRIC_IDS) {
    const entry: MetricTable[string] = TABLE[id];
    if ('band' in entry && entry.band !== undefined) bands[id] = entry.band(campus);
  }
  return bands;
}

/** The campus as flat numbers. A ratio without a denominator is null. */
export function readMetrics(campus: CampusResult): Metrics {
  const metrics: Partial<Record<MetricId, number | null>> = {};
  for (const id of METRIC_IDS) metrics[id] = readMetric(campus, id);
  return metrics as Metrics;
}
