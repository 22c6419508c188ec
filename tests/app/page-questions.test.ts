import { beforeEach, describe, expect, it } from 'vitest';
import type { Ask } from '../../src/answers/questions.ts';
import { pageQuestions } from '../../src/app/page-questions.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';

const NO_ANSWER = new Error('no answer in this test');
let asked: unknown[][] = [];
const ask: Ask = (...question) => {
  asked.push(question);
  return Promise.reject(NO_ANSWER);
};
let campus = createCampusStore();
let api = pageQuestions(campus, ask);

beforeEach(() => {
  asked = [];
  campus = createCampusStore();
  api = pageQuestions(campus, ask);
});

describe('the questions of the page interface', () => {
  it('are asked of the campus of the moment, and hand a failure on', async () => {
    campus.actions.setParams({ 'power.batteryMw': 123 });
    campus.actions.setSiteEdits([{ op: 'remove', id: 'office' }], 'Remove the office');
    const { values, siteEdits } = campus.getState().params;
    expect(siteEdits).toHaveLength(1);
    const input = { values, siteEdits };
    expect(values['power.batteryMw']).toBe(123);
    await expect(api.simulateYear()).rejects.toBe(NO_ANSWER);
    await expect(api.simulateYear({ epwText: 'LOCATION' })).rejects.toBe(NO_ANSWER);
    await expect(api.solveHydraulics('main')).rejects.toBe(NO_ANSWER);
    await expect(api.networkInp('row')).rejects.toBe(NO_ANSWER);
    await expect(api.getValidation()).rejects.toBe(NO_ANSWER);
    await expect(api.tornado('capexUsd')).rejects.toBe(NO_ANSWER);
    await expect(api.compare('smr-direct-1gw')).rejects.toBe(NO_ANSWER);
    await expect(api.fitLand({ widthM: 900, depthM: 700 })).rejects.toBe(NO_ANSWER);
    expect(asked).toEqual([
      ['year', input, {}, undefined],
      ['year', input, { epwText: 'LOCATION' }, undefined],
      ['hydraulics', input, { loop: 'main' }, undefined],
      ['inp', input, { loop: 'row' }, undefined],
      ['validation', input, {}, undefined],
      ['tornado', input, { metricId: 'capexUsd' }, undefined],
      ['compare', input, { presetId: 'smr-direct-1gw' }, undefined],
      ['fit', input, { widthM: 900, depthM: 700 }, undefined],
    ]);
  });

  it('hand progress and signal on', async () => {
    const onProgress = () => undefined;
    const { signal } = new AbortController();
    await expect(api.sample({ metricIds: ['annualPue'], seed: -7 }, onProgress, signal)).rejects.toBe(
      NO_ANSWER,
    );
    await expect(api.tornado('capexUsd', { signal })).rejects.toBe(NO_ANSWER);
    expect(asked[0]?.slice(2)).toEqual([
      { metricIds: ['annualPue'], seed: -7 },
      { onProgress, signal },
    ]);
    expect(asked[1]?.slice(2)).toEqual([{ metricId: 'capexUsd' }, { signal }]);
  });

  it('reject misspelt fields by name instead of asking as if they were left out', async () => {
    await expect(Reflect.apply(api.simulateYear, undefined, [{ epw: 'LOCATION' }])).rejects.toThrow(
      "simulateYear: 'epw' is no field of it; there are: epwText",
    );
    const samples = { metricIds: ['capexUsd'], samples: 9 };
    await expect(Reflect.apply(api.sample, undefined, [samples])).rejects.toThrow("'samples'");
    expect(asked).toEqual([]);
  });

  it('reject what throws while it is read, and never throw themselves', async () => {
    const hostile = {
      get metricIds(): never {
        throw new Error('do not look');
      },
    };
    await expect(api.sample(hostile)).rejects.toThrow('do not look');
    await expect(Reflect.apply(api.sample, undefined, [])).rejects.toBe(NO_ANSWER);
  });
});
