import type { CampusResult } from '../model/campus-types.ts';
import { COMPUTE_METRICS } from './metrics/compute-metrics.ts';
import { COOLING_METRICS } from './metrics/cooling-metrics.ts';
import type { MetricFacts } from './metrics/metric-record.ts';
import { MONEY_METRICS } from './metrics/money-metrics.ts';
import { NETWORK_METRICS } from './metrics/network-metrics.ts';
import { PLACED_METRICS } from './metrics/placed-metrics.ts';
import { POWER_METRICS } from './metrics/power-metrics.ts';
import { SITE_METRICS } from './metrics/site-metrics.ts';
import { WORKLOAD_METRICS } from './metrics/workload-metrics.ts';

/** The one table of metrics: unit, better direction, label, rules, formula and reading of each, domain by domain. */
const MODEL_TABLE = {
  ...COMPUTE_METRICS,
  ...NETWORK_METRICS,
  ...WORKLOAD_METRICS,
  ...POWER_METRICS,
  ...COOLING_METRICS,
  ...SITE_METRICS,
  ...MONEY_METRICS,
};

type ModelTable = typeof MODEL_TABLE;

/** A metric that the model alone gives. */
export type MetricId = keyof ModelTable;

/** The metrics that need no placing: all but the two lengths measured in the plan. */
export type ModelMetrics = { readonly [Id in MetricId]: ReturnType<ModelTable[Id]['read']> };

/** Flat contract of the command line and the page: numbers, unit in the key; null for a ratio that is not defined. */
export type Metrics = ModelMetrics & { readonly [Id in keyof typeof PLACED_METRICS]: number };

/** Everything there is to tell of each metric. */
export const METRICS: Readonly<Record<keyof Metrics, MetricFacts>> = { ...MODEL_TABLE, ...PLACED_METRICS };

// Keys of an object literal are its type's keys: nothing is added to it later.
const idsOf = <Table extends object>(table: Table) => Object.keys(table) as (keyof Table)[];

export interface MetricDomain {
  readonly name: string;
  readonly metrics: readonly (keyof Metrics)[];
}

/** All metrics in the order people ask for them. */
export const METRIC_DOMAINS: readonly MetricDomain[] = [
  { name: 'Compute', metrics: idsOf(COMPUTE_METRICS) },
  { name: 'Network', metrics: idsOf(NETWORK_METRICS) },
  { name: 'Training and serving', metrics: idsOf(WORKLOAD_METRICS) },
  { name: 'Power', metrics: [...idsOf(POWER_METRICS), 'feederLengthM'] },
  { name: 'Cooling and water', metrics: [...idsOf(COOLING_METRICS), 'pipeLengthM'] },
  { name: 'Site', metrics: idsOf(SITE_METRICS) },
  { name: 'Money', metrics: idsOf(MONEY_METRICS) },
];

/** Every metric in the order of the domains. */
export const METRIC_IDS: readonly (keyof Metrics)[] = METRIC_DOMAINS.flatMap(({ metrics }) => metrics);

/** Whether the model alone gives this metric; the two lengths need the placed plan. */
export function isStudied(id: keyof Metrics): id is MetricId {
  return Object.hasOwn(MODEL_TABLE, id);
}

/** Every metric that can be sampled or swept, in the order of the domains. */
export const STUDIED_METRICS: readonly MetricId[] = METRIC_IDS.filter(isStudied);

/** The campus as flat numbers. A ratio without a denominator is null. */
export function readMetrics(campus: CampusResult): ModelMetrics {
  const metrics: Partial<Record<MetricId, number | null>> = {};
  for (const id of STUDIED_METRICS) metrics[id] = MODEL_TABLE[id].read(campus);
  return metrics as ModelMetrics;
}
