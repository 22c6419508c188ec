import { expect, it } from 'vitest';
import { landNeeded } from '../../src/model/layout/rules/land-needed.ts';
import { LandQuestion } from '../../src/ui/site/land-fit.tsx';
import { attributesOf, campusOf, markupOf, textsOf } from './rendered.tsx';

it('the question about the land begins with the land that the campus takes', () => {
  const campus = campusOf('abilene-2026');
  const { run } = campus.getState();
  if (run.plan === null) throw new Error('there is no campus');
  const { widthM, depthM } = landNeeded(run.plan.campus.site, run.plan.campus);
  const markup = markupOf(campus, <LandQuestion />);
  expect(attributesOf(markup, 'input', 'value')).toEqual([widthM, depthM].map((m) => String(Math.ceil(m))));
  expect(textsOf(markup, 'h3')).toEqual(['Does it fit the land?']);
  expect(textsOf(markup, 'button')).toEqual(['Ask']);
});
