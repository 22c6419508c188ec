import type { ParamValues } from '../../params/param-types.ts';
import type { AssumptionId } from '../assumptions.ts';
import type { ModelMetrics } from '../flat-metrics.ts';

/** A metric the model alone can give, without placing anything. */
export type MetricId = keyof ModelMetrics;

export interface StudyProgress {
  readonly doneCount: number;
  readonly totalCount: number;
}

/** How sure is a number: many runs of the model, each with its uncertain inputs drawn anew. */
export interface SampleStudy {
  readonly values: ParamValues;
  /** 1 to 1,000,000. */
  readonly sampleCount: number;
  /** Any integer; the same seed gives the same outcome. */
  readonly seed: number;
  readonly metricIds: readonly MetricId[];
}

export interface MetricSpread {
  readonly metricId: MetricId;
  /** With every uncertain input at its most likely value. */
  readonly modeValue: number;
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface SampleOutcome {
  readonly sampleCount: number;
  readonly seed: number;
  readonly spreads: readonly MetricSpread[];
}

/** What a number hangs on: each uncertain input moved alone from its low to its high end. */
export interface TornadoStudy {
  readonly values: ParamValues;
  readonly metricId: MetricId;
}

export interface TornadoBar {
  readonly assumptionId: AssumptionId;
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  readonly metricAtLow: number;
  readonly metricAtHigh: number;
  /** Widest first: the distance between the two. */
  readonly swing: number;
}

export interface TornadoOutcome {
  readonly metricId: MetricId;
  readonly modeValue: number;
  readonly bars: readonly TornadoBar[];
}
