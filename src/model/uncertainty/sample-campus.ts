import { pickAssumptions, uncertainFigures } from '../assumptions.ts';
import { computeCampus } from '../campus.ts';
import { campusMetrics } from '../flat-metrics.ts';
import { percentile } from './percentile.ts';
import { samplePert } from './pert.ts';
import { randomStream } from './random-stream.ts';
import type { MetricSpread, SampleOutcome, SampleStudy, StudyProgress } from './study-types.ts';

/** Progress is told after this many runs of the model. */
const PROGRESS_STEP = 50;

/**
 * Percentiles of any metrics from PERT samples of every uncertain input, drawn independently.
 * A generator: it yields progress, and whoever drives it may stop between two yields. Rules UNC-2, UNC-3.
 */
export function* sampleCampus(study: SampleStudy): Generator<StudyProgress, SampleOutcome> {
  const { values, sampleCount, seed, metricIds } = study;
  const figures = uncertainFigures(values);
  const random = randomStream(seed);
  const columns = metricIds.map(() => new Float64Array(sampleCount));
  for (let sample = 0; sample < sampleCount; sample += 1) {
    const assumed = pickAssumptions(figures, (figure) => samplePert(figure, random));
    const metrics = campusMetrics(computeCampus(values, assumed));
    for (const [at, id] of metricIds.entries()) {
      const column = columns[at];
      if (column !== undefined) column[sample] = metrics[id];
    }
    if ((sample + 1) % PROGRESS_STEP === 0) yield { doneCount: sample + 1, totalCount: sampleCount };
  }
  const atMode = campusMetrics(computeCampus(values));
  const spreads = metricIds.map((id, at) => spreadOf(id, atMode[id], columns[at] ?? new Float64Array(0)));
  return { sampleCount, seed, spreads };
}

function spreadOf(metricId: MetricSpread['metricId'], modeValue: number, column: Float64Array): MetricSpread {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  const sorted = column.toSorted();
  return {
    metricId,
    modeValue,
    mean,
    p10: percentile(sorted, 0.1),
    p50: percentile(sorted, 0.5),
    p90: percentile(sorted, 0.9),
  };
}
