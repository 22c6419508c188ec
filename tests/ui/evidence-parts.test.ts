import { describe, expect, it } from 'vitest';
import { compareCampuses } from '../../src/answers/questions/compare.ts';
import type { TornadoBar, TornadoOutcome } from '../../src/answers/questions/tornado.ts';
import type { Portability } from '../../src/model/compare/portability-types.ts';
import { validate } from '../../src/model/validation/validate.ts';
import type { ValidationRow } from '../../src/model/validation/validation-types.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import {
  countVerdicts,
  gapText,
  gradeText,
  rowsByCampus,
  shareText,
  toleranceText,
} from '../../src/ui/evidence/check-rows.ts';
import { portabilityLines } from '../../src/ui/evidence/portability-text.ts';
import { placeBars, placeMarks } from '../../src/ui/evidence/tornado-scale.ts';

function bar(metricAtLow: number, metricAtHigh: number): TornadoBar {
  const swing = Math.abs(metricAtHigh - metricAtLow);
  return { assumptionId: 'rackPowerW', low: 1, mode: 2, high: 3, metricAtLow, metricAtHigh, swing };
}

function outcome(bars: readonly TornadoBar[], modeValue: number | null = 10): TornadoOutcome {
  return { metricId: 'capexUsd', modeValue, bars };
}

describe('the scale of a tornado', () => {
  it('holds every end of the shown bars and the middle', () => {
    const { atMode, bars, hiddenCount } = placeBars(outcome([bar(6, 14), bar(12, 9)]), 12);
    expect(atMode).toBe(0.5);
    expect(bars.map(({ atLow, atHigh }) => [atLow, atHigh])).toEqual([
      [0, 1],
      [0.75, 0.375],
    ]);
    expect(hiddenCount).toBe(0);
  });

  it('leaves out what moves nothing and counts what it does not show', () => {
    const placed = placeBars(outcome([bar(0, 20), bar(9, 11), bar(10, 10), bar(Number.NaN, 1)]), 1);
    expect(placed.bars).toHaveLength(1);
    expect(placed.hiddenCount).toBe(1);
  });

  it('draws nothing of a number that is not there, nor to where there is none', () => {
    const lost: TornadoBar = { ...bar(5, 9), metricAtHigh: null, swing: null };
    expect(placeBars(outcome([lost]), 12).bars).toEqual([]);
    expect(placeBars(outcome([bar(5, 9)], null), 12).bars).toEqual([]);
    expect(placeBars(outcome([bar(6, 14), lost]), 12).bars).toHaveLength(1);
  });

  it('stands when nothing moves, and when both ends lie on one side', () => {
    expect(placeBars(outcome([]), 12)).toEqual({ atMode: 0.5, bars: [], hiddenCount: 0 });
    const { atMode, bars } = placeBars(outcome([bar(11, 12)]), 12);
    expect(atMode).toBe(0);
    expect(bars[0]?.atHigh).toBe(1);
  });
});

it('marks of a spread keep their order inside the line', () => {
  const [low = 0, middle = 0, high = 0] = placeMarks([1, 2, 5]);
  expect(low).toBeGreaterThan(0);
  expect(middle).toBeGreaterThan(low);
  expect(high).toBeGreaterThan(middle);
  expect(high).toBeLessThan(1);
  expect(placeMarks([3, 3])).toEqual([0.5, 0.5]);
});

describe('the rows of the checks', () => {
  const rows = validate();

  it('stand together by campus and keep their number', () => {
    const groups = rowsByCampus(rows);
    expect(groups.flatMap((group) => group.rows)).toHaveLength(rows.length);
    expect(new Set(groups.map(({ campus }) => campus)).size).toBe(groups.length);
    const { within, outside, told } = countVerdicts(rows);
    expect(within + outside + told).toBe(rows.length);
  });

  it('say gap and tolerance in words', () => {
    const [row] = rows;
    if (row === undefined) throw new Error('There are no checks');
    const gapWith = (change: Partial<ValidationRow>): string => gapText({ ...row, ...change });
    expect(gapWith({ gap: 0.0227, tolerance: 0.05 })).toBe('+2.3 %');
    expect(gapWith({ gap: -0.0004, tolerance: 0.05 })).toBe('−< 0.1 %');
    expect(gapWith({ gap: 0, tolerance: 'range' })).toBe('inside');
    expect(gapWith({ gap: 0, tolerance: 0 })).toBe('0 %');
    expect(gapWith({ gap: 0.2, published: 0, tolerance: 0.1 })).toBe('above 0');
    expect(
      [0, 0.05, 'range', 'none'].map((each) => toleranceText(each as ValidationRow['tolerance'])),
    ).toEqual(['exact', '± 5 %', 'in range', 'none']);
    expect(shareText(0.048)).toBe('4.8 %');
    expect(gradeText('A-')).toBe('Grade A−: measured, with gaps');
    expect(gradeText('B')).toBe('Grade B: published by the operator');
  });
});

describe('portability in words', () => {
  const here = buildPlan({
    ...DEFAULT_PRESET.values,
    'compute.acceleratorCount': 7_200,
    'layout.buildingCount': 1,
  });
  const { aToB } = compareCampuses(here, here).portability;
  const lines = (change: Partial<Portability>) => portabilityLines({ ...aToB, ...change });
  const sentenceOf = (part: string, change: Partial<Portability>): string =>
    lines(change).find((line) => line.part === part)?.sentence ?? '';

  it('has a sentence for each part, the index last', () => {
    const all = lines({});
    expect(all.map(({ part }) => part)).toEqual([
      'Coherence',
      'Memory domain',
      'Number format',
      'Re-tuning',
      'Data gravity',
      'Slowdown',
      'Cost of switching',
      'Index',
    ]);
    for (const { sentence, size } of all) {
      expect(sentence).toMatch(/^[A-Z\d].*\.$/);
      expect(`${size} ${sentence}`).not.toMatch(/NaN|undefined|null/);
    }
  });

  it('says what is lost, and that a job cannot run', () => {
    expect(sentenceOf('Coherence', { coherenceRatio: 0.5 })).toContain('50.0');
    expect(
      sentenceOf('Number format', { nativeFormat: 'FP4', commonFormat: 'BF16', numberFormatFactor: 0.25 }),
    ).toContain('FP4 has to become BF16');
    expect(sentenceOf('Number format', { nativeFormat: 'FP4', commonFormat: null })).toContain('neither');
    expect(sentenceOf('Re-tuning', { retuneHours: 3000 })).toContain('3,000 engineer hours');
    expect(sentenceOf('Slowdown', { slowdown: null })).toContain('cannot run');
    expect(sentenceOf('Slowdown', { slowdown: null, index: null })).toContain('no job');
    expect(lines({ switchingUsd: null }).find(({ part }) => part === 'Cost of switching')?.size).toBe('none');
  });
});
