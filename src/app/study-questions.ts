import { METRIC_FACTS } from '../model/compare/metric-facts.ts';
import type { MetricId, SampleStudy, TornadoStudy } from '../model/uncertainty/study-types.ts';
import type { ParamValues } from '../params/param-types.ts';
import { PRESETS } from '../params/presets.ts';
import { STUDIED_METRICS } from '../ui/evidence/metric-notes.ts';
import type { CompareStudy } from '../ui/evidence/study-services.ts';
import type { SampleRequest } from './page-api-types.ts';

const MAX_SAMPLES = 1_000_000;

function show(value: unknown): string {
  return typeof value === 'string' ? `'${value.slice(0, 60)}'` : `a ${typeof value}`;
}

/** The id, or a refusal that names it. */
function metricOf(id: unknown, where: string): MetricId {
  const metric = STUDIED_METRICS.find((each) => each === id);
  if (metric !== undefined) return metric;
  if (typeof id === 'string' && Object.hasOwn(METRIC_FACTS, id))
    throw new RangeError(`${where}: ${show(id)} is measured in the placed plan and cannot be studied`);
  throw new RangeError(`${where}: ${show(id)} is not a metric; there are: ${STUDIED_METRICS.join(', ')}`);
}

function wholeOf(value: unknown, where: string, low: number, high: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high) return value;
  const shown = typeof value === 'number' ? String(value) : show(value);
  throw new RangeError(`${where} must be a whole number from ${low} to ${high}, not ${shown}`);
}

function metricsOf(ids: unknown): readonly MetricId[] {
  if (Array.isArray(ids) && ids.length > 0) return ids.map((id) => metricOf(id, 'sample: metricIds'));
  throw new RangeError('sample: metricIds must be a list of at least one metric');
}

/** A checked question for `sample`; throws a RangeError that names what is wrong. */
export function sampleStudyOf(values: ParamValues, request: SampleRequest): SampleStudy {
  return {
    values,
    metricIds: metricsOf(request?.metricIds),
    sampleCount: wholeOf(request.sampleCount ?? 1_000, 'sample: sampleCount', 1, MAX_SAMPLES),
    seed: wholeOf(request.seed ?? 1, 'sample: seed', -(2 ** 31), 2 ** 31 - 1),
  };
}

/** A checked question for `tornado`; throws a RangeError that names what is wrong. */
export function tornadoStudyOf(values: ParamValues, metricId: unknown): TornadoStudy {
  return { values, metricId: metricOf(metricId, 'tornado') };
}

/** A checked question for `compare`; throws a RangeError that names what is wrong. */
export function compareStudyOf(values: ParamValues, presetId: unknown): CompareStudy {
  const preset = PRESETS.find(({ id }) => id === presetId);
  if (preset !== undefined) return { here: values, there: preset.values };
  const known = PRESETS.map(({ id }) => id).join(', ');
  throw new RangeError(`compare: ${show(presetId)} is not a preset; there are: ${known}`);
}
