import { describe, expect, it } from 'vitest';
import { readMetrics } from '../../src/answers/metrics.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { presetOf } from '../../src/params/presets.ts';
import { changeText, figureText, partsBeside, readFigure } from '../../src/story/live-figure.ts';
import { fillText } from '../../src/story/live-text.ts';
import { storyOf } from '../../src/story/read-story.ts';
import { createFigures } from '../../src/story/slide-state.ts';
import { tellStory } from '../../src/story/tell-story.ts';
import { hourBetween, valuesBetween } from '../../src/story/tween.ts';

function campus(id: string, change: object = {}) {
  const preset = presetOf(id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  const values = { ...preset.values, ...change };
  return { values, metrics: readMetrics(computeCampus(values)) };
}

const ABILENE = campus('abilene-2026');
const SMR = campus('smr-direct-1gw');

describe('figures in a text', () => {
  const fill = (text: string) =>
    fillText(text, (id) => (id === 'smr' ? SMR : id === undefined ? ABILENE : null));

  it('are those of the campus, of another slide, of one metric over another, and of a parameter', () => {
    expect(fill('{{itPowerW}} and {{ acceleratorCount }}')).toBe('843 MW and 403,200');
    expect(fill('{{smrUnitCount@smr}}')).toBe('5');
    expect(fill('{{itPowerW / facilityPeakPowerW | %}}')).toMatch(/^7\d\.\d %$/);
    expect(fill('{{cooling.supplyTempC@smr}}')).toBe('40 °C');
  });

  it('stay as they are written where they name nothing, and markup stays text', () => {
    expect(fill('{{moon}} {{itPowerW@nowhere}} {{<b>}}')).toBe('{{moon}} {{itPowerW@nowhere}} {{<b>}}');
  });
});

describe('the number of a slide', () => {
  it('has its unit apart, a prefix where one metric is divided by another, and none where the campus has none', () => {
    expect(partsBeside({ metric: 'itPowerW' }, 842.7e6, null)).toEqual({ number: '843', unit: 'MW' });
    const rack = { metric: 'serverPowerW', over: 'rackCount', unit: 'W' } as const;
    expect(partsBeside(rack, readFigure(rack, SMR.metrics), null)).toEqual({ number: '142', unit: 'kW' });
    const share = { metric: 'trainingGoodput', as: 'percent' } as const;
    expect(figureText(share, 0.914)).toBe('91.4 %');
    expect(readFigure({ metric: 'itPowerW', over: 'gasCapacityW' }, SMR.metrics)).toBeNull();
    expect(partsBeside({ metric: 'itPowerW' }, null, null).number).toBe('none');
    expect(partsBeside({ metric: 'annualCostUsd' }, 12.6e9, null)).toEqual({ number: '$12.6', unit: 'B/yr' });
    expect(partsBeside({ metric: 'usdPerMillionTokens' }, 2.65, null)).toMatchObject({ number: '$2.65' });
  });

  it('has the unit of what is shared where it is shared by a count', () => {
    expect(figureText({ metric: 'smrHeatW', over: 'smrUnitCount' }, 870e6)).toBe('870 MW');
    expect(figureText({ metric: 'itPowerW', over: 'facilityPeakPowerW' }, 0.914)).toBe('0.914');
  });

  it('of a ratio has as many digits as tell it from what it has come from, and of all else those it always has', () => {
    const pue = { metric: 'annualPue' } as const;
    expect(partsBeside(pue, 1.0832, 1.0755).number).toBe('1.083');
    expect(partsBeside(pue, 1.07562, 1.07559).number).toBe('1.07562');
    expect(partsBeside(pue, 1.0832, 1.19).number).toBe('1.08');
    expect(partsBeside({ metric: 'itPowerW' }, 1.001e9, 1.002e9)).toEqual({ number: '1.00', unit: 'GW' });
    expect(partsBeside(pue, 1.0832, null).number).toBe('1.08');
  });

  it('tells how far it has come from the slide before, and nothing where nothing moved', () => {
    expect(changeText({ metric: 'itPowerW' }, 1.2e9, 0.8e9)).toBe('+400 MW, +50.0 %');
    expect(changeText({ metric: 'itPowerW' }, 0.8e9, 1.6e9)).toBe('−800 MW, −50.0 %');
    expect(changeText({ metric: 'itPowerW' }, 8e9, 0.5e9)).toContain('× 16');
    expect(changeText({ metric: 'itPowerW' }, 1e9, 1e9 + 1)).toBe('');
    expect(changeText({ metric: 'itPowerW' }, 1e9, null)).toBe('');
    expect(changeText({ metric: 'trainingGoodput', as: 'percent' }, 0.9, 0.8)).toBe('+10.0 points');
  });
});

it('tells every slide in the words of its own campus', () => {
  const { story } = storyOf({
    format: 'gigacampus-story',
    version: 1,
    slides: [
      { id: 'a', preset: 'abilene-2026', title: '{{smrUnitCount}}', number: { metric: 'smrUnitCount' } },
      {
        id: 'b',
        preset: 'smr-direct-1gw',
        title: '{{smrUnitCount}}, not {{smrUnitCount@a}}',
        number: 'smrUnitCount',
      },
    ],
  });
  const told = story === undefined ? [] : tellStory(story, createFigures());
  expect(told.map(({ title }) => title)).toEqual(['0', '5, not 0']);
  expect(told[1]?.number).toBe('Reactors: 5 (+5 from 0, Stargate Abilene, design state 2026)');
});

it('asks on the campus of the slide before, as the stage does', () => {
  const smr = { preset: 'smr-direct-1gw' };
  const { story } = storyOf({
    format: 'gigacampus-story',
    version: 1,
    slides: [
      { id: 'a', ...smr, values: { 'power.smrCount': 4 } },
      { id: 'b', ...smr, ask: '{{smrUnitCount}} now', line: '{{smrUnitCount}} then' },
    ],
  });
  const [, told] = story === undefined ? [] : tellStory(story, createFigures());
  expect([told?.ask, told?.line]).toEqual(['4 now', '5 then']);
});

describe('what stands on one slide', () => {
  const toldOf = (...slides: object[]) => {
    const { story } = storyOf({ format: 'gigacampus-story', version: 1, slides });
    return story === undefined ? [] : tellStory(story, createFigures());
  };

  it('has one unit for one quantity, in words and in notes at things alike', () => {
    const [told] = toldOf({
      preset: 'abilene-2026',
      title: '{{gridCapacityW}}',
      line: '{{gasCapacityW}} of gas beside {{gridCapacityW}}',
      number: 'gasCapacityW',
    });
    expect(told?.line).toBe('0.361 GW of gas beside 1.00 GW');
    expect(told?.number).toContain('0.361 GW');
  });

  it('keeps the smaller unit for what would be next to nothing in the larger one', () => {
    const [told] = toldOf({ preset: 'smr-direct-1gw', line: '{{powerLossW}} of {{facilityPeakPowerW}}' });
    expect(told?.line).toMatch(/^\d\d\.\d MW of /);
  });

  it('tells a number in the unit of the slide before that showed the same, also where nothing moved', () => {
    const [, told] = toldOf(
      { preset: 'general-cloud-1gw', number: 'facilityPeakPowerW' },
      { preset: 'smr-direct-1gw', number: 'facilityPeakPowerW' },
    );
    expect(told?.number).toMatch(/: 1\.00 GW$/);
  });
});

describe('the change beside a number', () => {
  const told = (first: object, second: object): string | undefined => {
    const slides = [
      { id: 'a', ...first },
      { id: 'b', number: 'smrUnitCount', ...second },
    ];
    const { story } = storyOf({ format: 'gigacampus-story', version: 1, slides });
    return story === undefined ? undefined : tellStory(story, createFigures())[1]?.number;
  };
  const four = { preset: 'smr-direct-1gw', values: { 'power.smrCount': 4 } };

  it('is told from the value before, also where the slide before showed another figure', () => {
    expect(told({ ...four, number: 'smrUnitCount' }, {})).toBe('Reactors: 5 (+1, +25.0 % from 4)');
    expect(told({ preset: 'smr-direct-1gw', number: 'itPowerW' }, four)).toBe(
      'Reactors: 4 (−1, −20.0 % from 5)',
    );
  });

  it('is left out where the slide only stands as its preset does again, and shows another figure', () => {
    expect(told({ ...four, number: 'itPowerW' }, {})).toBe('Reactors: 5');
    // Neither turns what the other does not.
    const siteEdits = [{ op: 'move', id: 'office', dx: 10, dz: 0 }];
    expect(told({ ...four, siteEdits, number: 'itPowerW' }, { preset: 'smr-direct-1gw', siteEdits })).toBe(
      'Reactors: 5',
    );
  });

  it('is left out where the slide before is another campus and showed another figure', () => {
    expect(told({ preset: 'abilene-2026', number: 'itPowerW' }, { preset: 'smr-direct-1gw' })).toBe(
      'Reactors: 5',
    );
    expect(told({ preset: 'abilene-2026' }, { preset: 'smr-direct-1gw' })).toBe('Reactors: 5');
  });
});

describe('on the way between two campuses', () => {
  const from = { ...SMR.values, 'power.smrCount': 4, 'cooling.supplyTempC': 30 } as const;
  const to = { ...SMR.values, 'power.smrCount': 9, 'cooling.technology': 'air' } as const;

  it('numbers go with their slider, counts are whole, choices change once at half way', () => {
    const half = valuesBetween(from, to, 0.49);
    expect(half['power.smrCount']).toBe(7);
    expect(half['cooling.supplyTempC']).toBeCloseTo(34.9, 6);
    expect(half['cooling.technology']).toBe('dlc-1p');
    expect(valuesBetween(from, to, 0.5)['cooling.technology']).toBe('air');
  });

  it('both ends are exactly what they are', () => {
    expect(valuesBetween(from, to, 0)).toBe(from);
    expect(valuesBetween(from, to, 1)).toBe(to);
  });

  it('the sun takes the shorter way round the clock', () => {
    expect(hourBetween(22, 2, 0.5)).toBe(0);
    expect(hourBetween(17, 21, 0.25)).toBe(18);
    expect(hourBetween(2, 22, 1)).toBe(22);
  });
});
