import { expect, it } from 'vitest';
import { QUESTIONS } from '../../src/answers/questions.ts';
import { ImproveSite } from '../../src/ui/site/improve-site.tsx';
import { schemeFigures, schemesOf } from '../../src/ui/site/scheme-figures.ts';
import { SchemePlot } from '../../src/ui/site/scheme-plot.tsx';
import { answerNow } from '../helpers/answer-now.ts';
import { ABILENE } from '../model/examples.ts';
import { attributesOf, campusOf, markupOf, textsOf } from './rendered.tsx';

it('the search waits for its button', () => {
  const markup = markupOf(campusOf('abilene-2026'), <ImproveSite />);
  expect(textsOf(markup, 'h3')).toEqual(['Improve']);
  expect(textsOf(markup, 'button')).toEqual(['Improve']);
});

it('schemes stand side by side in figures in which they differ, and in a plot of the same lines', async () => {
  const given = { startCount: 2, moveCount: 200 };
  const improvement = await answerNow(QUESTIONS.improve, ABILENE, given);
  const names = schemesOf(improvement).map(([name]) => name);
  expect(names.slice(0, 2)).toEqual(['Now', 'A']);
  const figures = schemeFigures(improvement);
  const ids = figures.map(({ id }) => id);
  expect(ids.slice(0, 3)).toEqual(['cost', 'fines', 'saved']);
  expect(ids).toContain('trenches');
  // The same land in all of them tells nothing.
  expect(ids).not.toContain('land');
  const trenches = figures.find(({ id }) => id === 'trenches');
  expect(trenches?.texts[0]).toBe(((trenches?.values[0] ?? 0) / 1e6).toFixed(2));
  const saved = figures.find(({ id }) => id === 'saved')?.values ?? [];
  expect(saved[0]).toBe(0);
  expect(saved[1]).toBeGreaterThan(0);
  const plot = markupOf(campusOf('abilene-2026'), <SchemePlot names={names} figures={figures} />);
  expect(attributesOf(plot, 'polyline', 'points')).toHaveLength(names.length);
  expect(plot).not.toContain('NaN');
}, 120_000);
