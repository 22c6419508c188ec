import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { QUALITY } from '../../../src/scene/quality-levels.ts';

const TEXT = readFileSync(new URL('../../../docs/picture-quality.md', import.meta.url), 'utf8');

function row(name: string): string[] {
  const line = TEXT.split('\n').find((each) => each.startsWith(`| ${name}`)) ?? '';
  return line
    .split('|')
    .slice(2, 5)
    .map((cell) => cell.trim());
}

const levels = [QUALITY.low, QUALITY.default, QUALITY.high];

it('the table of what each quality leaves out is that of the scene', () => {
  expect(row('shadows')).toEqual(levels.map(({ shadowMap }) => String(shadowMap)));
  expect(row('ground of the site')).toEqual(levels.map(({ siteMap }) => String(siteMap)));
  expect(row('ground as far')).toEqual(levels.map(({ farMap }) => String(farMap)));
  expect(row('tile of ground')).toEqual(levels.map(({ detailTile }) => String(detailTile)));
  expect(row('sky')).toEqual(levels.map(({ skyMap }) => String(skyMap)));
  expect(row('clouds')).toEqual(levels.map(({ clouds }) => (clouds ? 'drawn' : 'left out')));
  const mirrored = levels.map(({ mirrorsSky }) =>
    mirrorsSky ? 'the sky of the hour' : 'one colour of the sky',
  );
  expect(row('what metal mirrors')).toEqual(mirrored);
  const reaches: Readonly<Record<number, string>> = { 0.5: 'half', 1: 'whole', 1.5: 'half as far again' };
  expect(row('reach')).toEqual(levels.map(({ reach }) => reaches[reach]));
  const props = levels.map(({ allProps }) => (allProps ? 'all, with shadows' : 'every second, no shadows'));
  expect(row('trees')).toEqual(props);
});
