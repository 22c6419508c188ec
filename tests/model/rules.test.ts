import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const RULE = /\b(CMP|CMPR|FAB|WRK|COOL|PWR|LAY|STA|ECO|UNC)-(\d+)(?: (?:…|to) \1-(\d+))?\b/g;
const DEFINITION = /(?:\*\*|^\| )((?:CMP|CMPR|FAB|WRK|COOL|PWR|LAY|STA|ECO|UNC)-\d+)(?=[ *])/gm;

function textOf(folders: readonly string[], ending: string): string {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        // This file names rules only to try its own reading.
        .filter((path) => path.endsWith(ending) && path !== 'rules.test.ts')
        .map((path) => readFileSync(join(ROOT, folder, path), 'utf8')),
    )
    .join('\n');
}

/** Every rule a text names, those inside a range (`PWR-8 … PWR-11`) too. */
function rulesIn(text: string): ReadonlySet<string> {
  const named = new Set<string>();
  for (const [, prefix, first, last] of text.matchAll(RULE)) {
    for (let number = Number(first); number <= Number(last ?? first); number += 1) {
      named.add(`${prefix}-${number}`);
    }
  }
  return named;
}

const inCode = rulesIn(textOf(['src'], '.ts'));
const inTests = rulesIn(
  textOf(['tests/model', 'tests/checks', 'tests/exchange', 'tests/cli', 'tests/answers'], '.ts'),
);
const definitions = [...textOf(['docs/model'], '.md').matchAll(DEFINITION)].map(([, rule]) => rule ?? '');
const defined = new Set(definitions);

describe('rules', () => {
  it('are read from the pages, ranges included', () => {
    expect(defined.size).toBeGreaterThan(150);
    expect([...rulesIn('PWR-8 … PWR-10, COOL-4')]).toEqual(['PWR-8', 'PWR-9', 'PWR-10', 'COOL-4']);
  });

  it('are written down once each', () => {
    expect(definitions.filter((rule, at) => definitions.indexOf(rule) !== at)).toEqual([]);
  });

  it('that code cites are written down', () => {
    expect([...inCode].filter((rule) => !defined.has(rule))).toEqual([]);
  });

  it('that tests cite are written down', () => {
    expect([...inTests].filter((rule) => !defined.has(rule))).toEqual([]);
  });

  it.each([...defined].sort())('%s is cited by code and held by a test', (rule) => {
    expect([inCode.has(rule), inTests.has(rule)]).toEqual([true, true]);
  });
});
