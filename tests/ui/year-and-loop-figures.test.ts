import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../src/answers/questions.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import { hydraulicsFigures } from '../../src/ui/evidence/hydraulics-figures.ts';
import { openWeather } from '../../src/ui/evidence/read-weather.ts';
import { type YearFigure, yearFigures } from '../../src/ui/evidence/year-figures.tsx';
import { answerNow } from '../helpers/answer-now.ts';
import { epwLines, lineOfHour } from '../helpers/epw-text.ts';

const { values } = DEFAULT_PRESET;
const yearOf = (epwText: string) => answerNow(QUESTIONS.year, values, { epwText });

function textOf(figures: readonly YearFigure[], label: string): string {
  const figure = figures.find((each) => each.label === label);
  if (figure === undefined) throw new Error(`no figure '${label}'`);
  return `${figure.text} ${figure.note ?? ''}`;
}

describe('the figures of a year', () => {
  it('are ratios as they come and totals of the campus', async () => {
    const solved = await answerNow(QUESTIONS.year, values, {});
    if (!solved.ok) throw new Error('no year');
    const figures = yearFigures(solved);
    expect(textOf(figures, 'PUE of the year')).toContain(solved.year.annualPue.toFixed(3));
    expect(textOf(figures, 'Electricity of the facility')).toContain('GWh');
    expect(textOf(figures, 'Hours chilled')).toContain('of 8,760');
    for (const { text, note } of figures)
      expect(`${text} ${note ?? ''}`).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('say so where there is no rack loop to reuse heat from', async () => {
    const solved = await answerNow(QUESTIONS.year, { ...values, 'cooling.technology': 'air' }, {});
    if (!solved.ok) throw new Error('no year');
    expect(textOf(yearFigures(solved), 'Heat ready for reuse')).toContain('no rack loop');
  });
});

describe('the figures of a loop', () => {
  it('hold the closed form against the solved network', async () => {
    const solved = await answerNow(QUESTIONS.hydraulics, values, { loop: 'row' });
    if (!solved.ok) throw new Error(solved.problem);
    const figures = hydraulicsFigures(solved);
    expect(textOf(figures, 'Pump head, closed form')).toContain('kPa');
    expect(textOf(figures, 'Closed form against solved')).toMatch(/^[+−]\d+\.\d %/);
    const { neededHeadM: _needed, ...without } = solved;
    expect(textOf(hydraulicsFigures(without), 'Pump head, solved')).toContain('not found');
  });
});

describe('opening a weather file', () => {
  it('takes a good one under its name', async () => {
    const text = epwLines().join('\n');
    const opening = await openWeather({ name: 'here.epw', text }, yearOf);
    expect(opening).toEqual({ name: 'here.epw', weather: { name: 'here.epw', text }, problems: [] });
  });

  it('refuses a bad one with line and field', async () => {
    const warm = (hour: number) => (hour > 2 && hour < 11 ? { dryBulbC: 'warm' } : {});
    const bad = epwLines(warm).join('\n');
    const opening = await openWeather({ name: 'bad.epw', text: bad }, yearOf);
    expect(opening.weather).toBeUndefined();
    expect(opening.problems[0]).toMatchObject({ line: lineOfHour(3), field: 'dry bulb (column 7)' });
  });

  it('tells when it cannot be asked about at all', async () => {
    const opening = await openWeather({ name: 'x.epw', text: 'x' }, () =>
      Promise.reject(new Error('the worker ended')),
    );
    expect(opening.problems[0]?.message).toContain('the worker ended');
  });
});
