import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../src/params/parse.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import { parseScenario, scenarioSchema, toScenario } from '../../src/params/scenario.ts';
import { arbitraryChange } from './arbitrary-values.ts';

const GOOD = toScenario(DEFAULT_PRESET.id, DEFAULT_PRESET.values);

describe('scenario files', () => {
  it('carry any campus there and back', () => {
    fc.assert(
      fc.property(arbitraryChange(), (change) => {
        const scenario = toScenario('smr-direct-1gw', applyChange(DEFAULT_PRESET.values, change));
        const text = JSON.stringify(scenario);
        expect(parseScenario(text)).toEqual({ scenario: JSON.parse(text), problems: [] });
      }),
    );
  });

  it.each([
    ['nothing', '', 'file', 'not JSON'],
    ['text cut short', JSON.stringify(GOOD).slice(0, 40), 'file', 'not JSON'],
    ['a list', '[]', 'file', 'object'],
    ['another format', '{"format":"x"}', 'format', 'gigacampus-scenario'],
    ['a later version', JSON.stringify({ ...GOOD, version: 2 }), 'version', '2'],
    ['an unknown preset', JSON.stringify({ ...GOOD, preset: 'mars' }), 'preset', 'mars'],
    ['no preset', JSON.stringify({ ...GOOD, preset: undefined }), 'preset', 'missing'],
    ['no values', JSON.stringify({ ...GOOD, values: 3 }), 'values', 'object'],
  ])('refuse %s', (_what, text, where, words) => {
    const { scenario, problems } = parseScenario(text);
    expect(scenario).toBeUndefined();
    expect(problems[0]?.where).toBe(where);
    expect(problems[0]?.message).toContain(words);
  });

  it('keep good knobs beside bad ones and name the bad', () => {
    const text = JSON.stringify({
      ...GOOD,
      extra: 1,
      values: { 'power.gasMw': 100, 'power.smrCount': 'x', nope: 1 },
    });
    const { scenario, problems } = parseScenario(text);
    expect(scenario?.values).toEqual({ ...DEFAULT_PRESET.values, 'power.gasMw': 100 });
    expect(problems.map((problem) => problem.where)).toEqual(['power.smrCount', 'nope', 'extra']);
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => parseScenario(text).problems.length > 0),
    );
  });
});

describe('the published schema', () => {
  it('is the one made from the descriptors (npm run schema writes it)', () => {
    const file = new URL('../../public/scenario.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(scenarioSchema());
  });
});
