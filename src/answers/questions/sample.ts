import { pickAssumptions, uncertainFigures } from '../../model/assumptions.ts';
import { computeCampus } from '../../model/campus.ts';
import { percentile } from '../../model/uncertainty/percentile.ts';
import { samplePert } from '../../model/uncertainty/pert.ts';
import { randomStream } from '../../model/uncertainty/random-stream.ts';
import type { CampusInput } from '../../params/site-edits.ts';
import { shownValue } from '../../units/shown-value.ts';
import { type MetricId, readMetric } from '../metrics.ts';
import { metricOf } from './check-metric.ts';
import { type Loose, type Progress, question } from './question.ts';

/** What `sample` is asked. */
export interface SampleGiven {
  readonly metricIds: readonly MetricId[];
  /** 1 to 1,000,000; 1,000 unless told. */
  readonly sampleCount?: number;
  /** A whole number of 32 bits; 1 unless told. Equal seeds give equal samples. */
  readonly seed?: number;
}

/** How sure is a number: many runs of the model, each with its uncertain inputs drawn anew. */
export interface SampleStudy extends CampusInput {
  readonly sampleCount: number;
  readonly seed: number;
  readonly metricIds: readonly MetricId[];
}

/** How one metric spreads over the samples in which it is defined; null where it is in none. */
export interface MetricSpread {
  readonly metricId: MetricId;
  /** With every uncertain input at its most likely value. */
  readonly modeValue: number | null;
  readonly mean: number | null;
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
  /** Share of the samples in which there is no such number, 0–1. */
  readonly undefinedShare: number;
}

export interface SampleOutcome {
  readonly sampleCount: number;
  readonly seed: number;
  readonly spreads: readonly MetricSpread[];
}

const MAX_SAMPLES = 1_000_000;
/** Progress is told after this many runs of the model. */
const PROGRESS_STEP = 50;

function wholeOf(value: unknown, where: string, low: number, high: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high) return value;
  throw new RangeError(`${where} must be a whole number from ${low} to ${high}, not ${shownValue(value)}`);
}

function metricsOf(ids: unknown): readonly MetricId[] {
  if (Array.isArray(ids) && ids.length > 0) return ids.map((id) => metricOf(id, 'sample: metricIds'));
  throw new RangeError('sample: metricIds must be a list of at least one metric');
}

function check(input: CampusInput, given: Loose<SampleGiven>): SampleStudy {
  return {
    ...input,
    metricIds: metricsOf(given.metricIds),
    sampleCount: wholeOf(given.sampleCount ?? 1_000, 'sample: sampleCount', 1, MAX_SAMPLES),
    seed: wholeOf(given.seed ?? 1, 'sample: seed', -(2 ** 31), 2 ** 31 - 1),
  };
}

/**
 * Percentiles of any metrics from PERT samples of every uncertain input, drawn independently.
 * A generator: it yields progress, and whoever drives it may stop between two yields. Rules UNC-2, UNC-3.
 */
export function* sampleCampus(study: SampleStudy): Generator<Progress, SampleOutcome> {
  const { values, siteEdits, sampleCount, seed, metricIds } = study;
  const figures = uncertainFigures(values);
  const random = randomStream(seed);
  const columns = metricIds.map(() => new Float64Array(sampleCount));
  for (let sample = 0; sample < sampleCount; sample += 1) {
    const assumed = pickAssumptions(figures, (figure) => samplePert(figure, random));
    const campus = computeCampus(values, assumed, siteEdits);
    metricIds.forEach((id, at) => {
      const column = columns[at];
      if (column !== undefined) column[sample] = readMetric(campus, id) ?? Number.NaN;
    });
    if ((sample + 1) % PROGRESS_STEP === 0) yield { doneCount: sample + 1, totalCount: sampleCount };
  }
  const atMode = computeCampus(values, undefined, siteEdits);
  const spreads = metricIds.map((id, at) =>
    spreadOf(id, readMetric(atMode, id), columns[at] ?? new Float64Array(0)),
  );
  return { sampleCount, seed, spreads };
}

/** @param column one number a sample, NaN where the metric is not defined. */
function spreadOf(metricId: MetricId, modeValue: number | null, column: Float64Array): MetricSpread {
  const defined = column.filter((value) => !Number.isNaN(value));
  const undefinedShare = 1 - defined.length / column.length;
  if (defined.length === 0)
    return { metricId, modeValue, mean: null, p10: null, p50: null, p90: null, undefinedShare };
  const mean = defined.reduce((sum, value) => sum + value, 0) / defined.length;
  const sorted = defined.toSorted();
  return {
    metricId,
    modeValue,
    mean,
    p10: percentile(sorted, 0.1),
    p50: percentile(sorted, 0.5),
    p90: percentile(sorted, 0.9),
    undefinedShare,
  };
}

export const SAMPLE = question({ check, answer: sampleCampus });
