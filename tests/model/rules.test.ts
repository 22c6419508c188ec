import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const MODEL = join(import.meta.dirname, '../../src/model');
const DOCS = join(import.meta.dirname, '../../docs/model');
const RULE = /\b(?:CMP|CMPR|FAB|WRK|COOL|PWR|LAY|ECO|UNC)-\d+\b/g;

const modelText = readdirSync(MODEL, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(MODEL, path), 'utf8'))
  .join('\n');
const docsText = readdirSync(DOCS)
  .map((path) => readFileSync(join(DOCS, path), 'utf8'))
  .join('\n');
const cited = [...new Set(modelText.match(RULE) ?? [])].sort();

describe('rules', () => {
  it('are cited by the model', () => {
    expect(cited.length).toBeGreaterThan(25);
  });

  it.each(cited)('%s is written down', (rule) => {
    const defined = docsText.includes(`**${rule} `) || docsText.includes(`**${rule}**`);
    expect(defined || docsText.includes(`| ${rule} |`)).toBe(true);
  });
});
