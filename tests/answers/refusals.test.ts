import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../src/answers/questions.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import { answerNow } from '../helpers/answer-now.ts';
import { epwLines } from '../helpers/epw-text.ts';

const { values } = DEFAULT_PRESET;
const { sample, tornado, compare, year, place, hydraulics, inp, effect } = QUESTIONS;

describe('a question that may not be asked', () => {
  it.each([
    [{ metricIds: ['capex'] }, "sample: metricIds: 'capex' is not a metric; there are: "],
    [{ metricIds: ['toString'] }, "'toString' is not a metric"],
    [{ metricIds: [7] }, '7 is not a metric'],
    [{ metricIds: [] }, 'at least one metric'],
    [{ metricIds: 'capexUsd' }, 'at least one metric'],
    [{}, 'at least one metric'],
    [
      { metricIds: ['capexUsd'], sampleCount: 0 },
      'sampleCount must be a whole number from 1 to 1000000, not 0',
    ],
    [{ metricIds: ['capexUsd'], sampleCount: 1.5 }, 'not 1.5'],
    [{ metricIds: ['capexUsd'], sampleCount: '10' }, "not '10'"],
    [{ metricIds: ['capexUsd'], seed: Number.NaN }, 'seed must be a whole number'],
  ])('sample %o is refused by name', async (given, message) => {
    const asked = answerNow(sample, values, given);
    await expect(asked).rejects.toThrow(RangeError);
    await expect(asked).rejects.toThrow(message);
  });

  it('says what metrics and presets there are', async () => {
    await expect(answerNow(tornado, values, { metricId: 'nope' })).rejects.toThrow(
      /^tornado: 'nope' is not a metric; there are: .*capexUsd/,
    );
    for (const presetId of ['mars', undefined, 7, 'constructor'])
      await expect(answerNow(compare, values, { presetId })).rejects.toThrow(
        /is not a preset; there are: .*smr-direct-1gw/,
      );
  });

  it('about a weather file or a loop is answered with what is wrong', async () => {
    for (const answer of [
      await answerNow(year, values, { epwText: 7 }),
      await answerNow(place, values, { epwText: 7 }),
    ])
      expect(answer).toEqual({
        ok: false,
        problems: [expect.objectContaining({ line: 1, field: 'epwText', severity: 'error' })],
      });
    const problem = "'pond' is not a loop; there are: row, main";
    expect(await answerNow(hydraulics, values, { loop: 'pond' })).toEqual({ ok: false, problem });
    expect(await answerNow(inp, values, { loop: 'pond' })).toEqual({ ok: false, problem });
  });
});

it('has progress on every question that takes more than one step', async () => {
  const told: Record<string, number> = {};
  const count = (name: string) => () => {
    told[name] = (told[name] ?? 0) + 1;
  };
  await answerNow(sample, values, { metricIds: ['capexUsd'], sampleCount: 100 }, count('sample'));
  await answerNow(tornado, values, { metricId: 'capexUsd' }, count('tornado'));
  await answerNow(compare, values, { presetId: DEFAULT_PRESET.id }, count('compare'));
  await answerNow(QUESTIONS.validation, values, {}, count('validation'));
  await answerNow(year, values, {}, count('year'));
  await answerNow(place, values, { epwText: epwLines().join('\n') }, count('place'));
  await answerNow(hydraulics, values, { loop: 'row' }, count('hydraulics'));
  await answerNow(inp, values, { loop: 'row' }, count('inp'));
  await answerNow(effect, values, { paramId: 'power.smrType' }, count('effect'));
  await answerNow(QUESTIONS.metrics, values, {}, count('metrics'));
  await answerNow(QUESTIONS.buildOut, values, {}, count('buildOut'));
  await answerNow(QUESTIONS.fit, values, { widthM: 2_400, depthM: 1_800 }, count('fit'));
  await answerNow(QUESTIONS.improve, values, { startCount: 1, moveCount: 100 }, count('improve'));
  expect(Object.keys(told).sort()).toEqual(Object.keys(QUESTIONS).sort());
});
