import { beforeEach, describe, expect, it } from 'vitest';
import { pageStudies } from '../../src/app/page-studies.ts';
import type { MetricId, SampleStudy, TornadoStudy } from '../../src/model/uncertainty/study-types.ts';
import { DEFAULT_PRESET, PRESETS } from '../../src/params/presets.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';
import type { CompareStudy, StudyServices, StudyWatch } from '../../src/ui/evidence/study-services.ts';

let campus = createCampusStore();

interface Asked {
  sample?: SampleStudy;
  watch?: StudyWatch | undefined;
  tornado?: TornadoStudy;
  compare?: CompareStudy;
}

let asked: Asked = {};
const NO_ANSWER = new Error('no answer in this test');
const services: StudyServices = {
  sample: (sample, watch) => {
    asked = { sample, watch };
    return Promise.resolve({ sampleCount: sample.sampleCount, seed: sample.seed, spreads: [] });
  },
  tornado: (tornado) => {
    asked = { tornado };
    return Promise.resolve({ metricId: tornado.metricId, modeValue: 1, bars: [] });
  },
  compare: (compare) => {
    asked = { compare };
    return Promise.reject(NO_ANSWER);
  },
  validate: () => Promise.resolve([]),
};
let api = pageStudies(campus, services);

/** A script may hand in anything. */
function asMetric(id: unknown): MetricId {
  return id as MetricId;
}

beforeEach(() => {
  asked = {};
  campus = createCampusStore();
  api = pageStudies(campus, services);
});

describe('the studies of the page interface', () => {
  it('ask of the campus in the page, with 1,000 samples of seed 1 unless told', async () => {
    campus.actions.setParams({ 'power.smrCount': 2 });
    await api.sample({ metricIds: ['capexUsd'] });
    expect(asked.sample).toEqual({
      values: { ...DEFAULT_PRESET.values, 'power.smrCount': 2 },
      metricIds: ['capexUsd'],
      sampleCount: 1_000,
      seed: 1,
    });
    expect(asked.watch).toEqual({});
  });

  it('hand progress and signal on', async () => {
    const onProgress = () => undefined;
    const { signal } = new AbortController();
    await api.sample({ metricIds: ['annualPue'], sampleCount: 5, seed: -7 }, onProgress, signal);
    expect(asked.watch).toEqual({ onProgress, signal });
    expect(asked.sample).toMatchObject({ sampleCount: 5, seed: -7 });
  });

  it.each([
    [{ metricIds: [asMetric('capex')] }, "'capex' is not a metric"],
    [{ metricIds: [asMetric('toString')] }, "'toString' is not a metric"],
    [{ metricIds: [asMetric('pipeLengthM')] }, "'pipeLengthM' is measured in the placed plan"],
    [{ metricIds: [asMetric(7)] }, 'a number is not a metric'],
    [{ metricIds: [] }, 'at least one metric'],
    [{ metricIds: ['capexUsd' as const], sampleCount: 0 }, 'sampleCount must be a whole number from 1'],
    [{ metricIds: ['capexUsd' as const], sampleCount: 1.5 }, 'not 1.5'],
    [{ metricIds: ['capexUsd' as const], seed: Number.NaN }, 'seed must be a whole number'],
  ])('refuse the question %o by name', async (request, message) => {
    await expect(api.sample(request)).rejects.toThrow(message);
    expect(asked).toEqual({});
  });

  it('refuse unknown metrics and presets, and say what there is', async () => {
    await expect(api.tornado(asMetric('nope'))).rejects.toThrow(
      /'nope' is not a metric; there are: .*capexUsd/,
    );
    await expect(api.compare('mars')).rejects.toThrow(/'mars' is not a preset; there are: .*smr-direct-1gw/);
    expect(asked).toEqual({});
  });

  it('compare with a preset, and pass a failure on', async () => {
    const [, other] = PRESETS;
    if (other === undefined) throw new Error('There is one preset only');
    await expect(api.compare(other.id)).rejects.toBe(NO_ANSWER);
    expect(asked.compare).toEqual({ here: DEFAULT_PRESET.values, there: other.values });
    expect(await api.tornado('capexUsd')).toMatchObject({ metricId: 'capexUsd' });
    expect(await api.getValidation()).toEqual([]);
  });
});
