import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LINES } from '../../src/ui/stage/film/draw-slide.ts';

it('cuts texts of films and pictures after as many lines as the stage does', () => {
  const css = readFileSync(new URL('../../src/ui/stage/stage.css', import.meta.url), 'utf8');
  const most = (selector: string): number => {
    const rule = new RegExp(`\\.gc-slide ?${selector} \\{[^}]*\\sline-clamp: (\\d+);`, 'm').exec(css);
    return Number(rule?.[1]);
  };
  expect(LINES).toEqual({ title: most('h2'), line: most('-line'), source: most('-source') });
});
