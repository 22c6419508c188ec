import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { looseTextLines } from '../helpers/loose-texts.ts';

const UI = new URL('../../src/ui', import.meta.url).pathname;

function components(): string[] {
  return readdirSync(UI, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
}

const element = (inside: string): string => `export const x = <p>${inside}</p>;`;

// Browsers' translations replace text nodes; React then writes into nodes that are no longer in the page.
describe('texts survive a translation by the browser', () => {
  it.each([
    ['a changing text beside another', element('{count} numbers')],
    ['a changing text beside an element', element('{number}<span>{unit}</span>')],
    ['a text of two sorts', element("<b>x</b>{short ? '' : long}")],
    ['an element that comes and goes before a text', element('{busy && <i>…</i>} all the rest')],
    ['a text of a fragment', 'export const x = on && <>Some text <b>here</b></>;'],
  ])('finds %s', (_, source) => {
    expect(looseTextLines(source)).toEqual([1]);
  });

  it.each([
    ['one changing text', element('{text}')],
    ['a joined text', element('{numbersText(count)}')],
    ['texts in elements of their own', element('<b>{number}</b> <span>{unit}</span> of the campus')],
    ['an element that comes and goes behind a text', element('All the rest {busy && <i>…</i>}')],
    ['a list', element('<b>x</b>{rows.map((row) => <i key={row}>{row}</i>)}')],
  ])('lets %s pass', (_, source) => {
    expect(looseTextLines(source)).toEqual([]);
  });

  it.each(components())('%s', (name) => {
    const source = readFileSync(join(UI, name), 'utf8');
    expect(looseTextLines(source).map((line) => `${name}:${line}`)).toEqual([]);
  });
});
