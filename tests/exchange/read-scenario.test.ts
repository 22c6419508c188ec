import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../src/exchange/scenario/find-json-fault.ts';
import { readScenario, readScenarioText } from '../../src/exchange/scenario/read-scenario.ts';
import { countProblems } from '../../src/params/param-types.ts';
import { applyChange } from '../../src/params/parse.ts';
import { DEFAULT_PRESET, PRESETS } from '../../src/params/presets.ts';
import { toScenario } from '../../src/params/scenario.ts';
import { scenarioSchema } from '../../src/params/scenario-schema.ts';
import { arbitraryChange } from '../params/arbitrary-values.ts';

const GOOD = toScenario(DEFAULT_PRESET.id, DEFAULT_PRESET.values);

describe('scenario files', () => {
  it('carry any campus there and back', () => {
    fc.assert(
      fc.property(arbitraryChange(), (change) => {
        const scenario = toScenario('smr-direct-1gw', applyChange(DEFAULT_PRESET.values, change));
        const text = JSON.stringify(scenario);
        expect(readScenarioText(text)).toEqual({ scenario: JSON.parse(text), problems: [] });
      }),
    );
  });

  it.each([
    ['nothing', '', 'file', 'empty'],
    ['text cut short', JSON.stringify(GOOD).slice(0, 40), 'file', 'not JSON'],
    ['a later version in words', JSON.stringify({ ...GOOD, version: 2 }), 'version', 'newer than 1'],
    ['a list', '[]', 'file', 'object'],
    ['another format', '{"format":"x"}', 'format', 'gigacampus-scenario'],
    ['a later version', JSON.stringify({ ...GOOD, version: 2 }), 'version', '2'],
    ['an unknown preset', JSON.stringify({ ...GOOD, preset: 'mars' }), 'preset', 'mars'],
    ['no preset', JSON.stringify({ ...GOOD, preset: undefined }), 'preset', 'missing'],
    ['no values', JSON.stringify({ ...GOOD, values: 3 }), 'values', 'object'],
  ])('refuse %s', (_what, text, where, words) => {
    const { scenario, problems } = readScenarioText(text);
    expect(scenario).toBeUndefined();
    expect(problems[0]?.where).toBe(where);
    expect(problems[0]?.message).toContain(words);
  });

  // JSON keeps the last without a word: half of an edit is lost unless it is said.
  it('name what is not used since it comes again, and keep the last', () => {
    const values = '"values": {\n"power.gasMw": 1,\n"power.smrCount": 3,\n"power.gasMw": 2}';
    const text = `{"format": "${GOOD.format}", "version": 1, "preset": "smr-direct-1gw", ${values}}`;
    const { scenario, problems } = readScenarioText(text);
    expect(scenario?.values).toMatchObject({ 'power.gasMw': 2, 'power.smrCount': 3 });
    expect(problems).toEqual([
      { where: 'power.gasMw', message: 'power.gasMw in line 2 is not used: it comes again in line 4' },
    ]);
    const deep = `{"a": ${'['.repeat(5000)}${']'.repeat(5000)}}`;
    expect(readScenarioText(deep).scenario).toBeUndefined();
    // Equal names of different objects are different things.
    expect(readScenarioText(JSON.stringify(GOOD)).problems).toEqual([]);
  });

  it('take what they leave out from their own preset', () => {
    for (const { id, values } of PRESETS) {
      const text = JSON.stringify({ ...GOOD, preset: id, values: { 'power.gasMw': 12 } });
      const { scenario, problems } = readScenarioText(text);
      expect(problems).toEqual([]);
      expect(scenario?.values, id).toEqual({ ...values, 'power.gasMw': 12 });
    }
  });

  it('keep good knobs beside bad ones and name the bad', () => {
    const text = JSON.stringify({
      ...GOOD,
      extra: 1,
      values: { 'power.gasMw': 100, 'power.smrCount': 'x', nope: 1 },
    });
    const { scenario, problems } = readScenarioText(text);
    expect(scenario?.values).toEqual({ ...DEFAULT_PRESET.values, 'power.gasMw': 100 });
    expect(problems.map((problem) => problem.where)).toEqual(['power.smrCount', 'nope', 'extra']);
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => readScenarioText(text).problems.length > 0),
    );
  });
});

const BYTES = {
  plain: (text: string) => new TextEncoder().encode(text),
  'UTF-8 with its mark': (text: string) => new TextEncoder().encode(`\ufeff${text}`),
  'UTF-16, little end first': (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
  'UTF-16, big end first': (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
  'UTF-16 without a mark': (text: string) => new Uint8Array(Buffer.from(text, 'utf16le')),
  'Windows line ends': (text: string) => new TextEncoder().encode(text.replaceAll('\n', '\r\n')),
} as const;

describe('scenario files as people have them', () => {
  it.each(Object.entries(BYTES))('open in %s', (_, encode) => {
    const read = readScenario(encode(JSON.stringify(GOOD, null, 2)));
    expect(read).toEqual({ scenario: GOOD, problems: [] });
  });

  it('may be the output of the command line, which holds the scenario', () => {
    const text = JSON.stringify({ scenario: GOOD, metrics: { itPowerW: 1 }, warnings: [] });
    expect(readScenarioText(text)).toEqual({ scenario: GOOD, problems: [] });
  });

  it.each([
    ['a comma too many', '{\n  "a": 1,\n}', 3, 1, 'Remove the comma before it'],
    ['a comma too many in a list', '[1, 2, ]', 1, 8, 'Remove the comma before it'],
    ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', 3, 3, "',' or '}' was expected"],
    ['a comment', '{\n  // sized by hand\n  "a": 1\n}', 2, 3, 'JSON has no comments'],
    ['a comment behind a value', '{"a": 1 # one\n}', 1, 9, 'JSON has no comments'],
    ['single quotes', "{\n  'a': 1\n}", 2, 3, 'Text stands in double quotes'],
    ['curly quotes', '{\n  “a”: 1\n}', 2, 3, 'Text stands in double quotes'],
    ['a bare name', '{a: 1}', 1, 2, 'double quotes'],
    ['a bare word', '{"a": dry}', 1, 7, 'double quotes'],
    ['another language', '{"a": None}', 1, 7, 'true, false, null'],
    ['a number of another kind', '{"a": .5}', 1, 7, 'Numbers are written like'],
    ['a leading zero', '{"a": 007}', 1, 8, 'the number to end'],
    ['no colon', '{"a" 1}', 1, 6, "':' after the name"],
    ['text without end', '{"a": "dry\n}', 1, 7, 'no closing double quote'],
    ['a bad escape', '{"a": "C:\\data"}', 1, 10, 'one of'],
    ['something behind the end', '{"a": 1}\n{"b": 2}', 2, 1, 'the end of the file was expected'],
    ['a file cut short', '{"a": 1', 1, 8, 'cut short'],
  ])('tell %s by line, column and what was expected', (_, text, line, column, words) => {
    expect(() => JSON.parse(text)).toThrow();
    const [problem] = readScenarioText(text).problems;
    expect(problem?.message).toContain(`line ${line}, column ${column}: `);
    expect(problem?.message).toContain(words);
  });

  // Either both take a text for JSON or neither does; catches a fault that has no place told, and a false one.
  it('are held to the same grammar as the platform', () => {
    const near = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', "'", '1', ':', '\\', '\t'));
    fc.assert(
      fc.property(near, ([json, place, sign]) => {
        const at = place % (json.length + 1);
        const text = json.slice(0, at) + sign + json.slice(at + 1);
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(findJsonFault(text) === undefined).toBe(isJson);
      }),
    );
  });

  it.each([
    ['a weather file', 'LOCATION,Here,TX,USA,TMY3,722660,32,-99,-6,500\n', ['weather file', '--epw']],
    ['a web page', '<!DOCTYPE html><html></html>', ['web page']],
    ['an EPANET network', '[TITLE]\nloop\n', ['EPANET network']],
    ['a table', 'time,temperature,humidity\n1,2,3\n', ['table']],
    ['a map', '{"type":"FeatureCollection","features":[]}', ['map']],
    ['the schema', JSON.stringify(scenarioSchema()), ['JSON Schema']],
  ])('name %s for what it is', (_, text, words) => {
    const { scenario, problems } = readScenarioText(text);
    expect(scenario).toBeUndefined();
    for (const word of words) expect(problems[0]?.message).toContain(word);
  });

  it('name archives and pictures for what they are', () => {
    expect(readScenario(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)).problems[0]?.message).toContain('unpack');
    expect(readScenario(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13)).problems[0]?.message).toContain('PNG');
    expect(readScenario(Uint8Array.of(1, 0, 0, 2, 3)).problems[0]?.message).toContain('not text');
  });

  it('are refused by size before they are read', () => {
    const blanks = new Uint8Array(5_000_000).fill(32);
    expect(readScenario(blanks).problems[0]?.message).toContain('5 MB');
  });

  it('with a hundred thousand unknown fields answer with twenty and a count that is true', () => {
    const extra = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`x${index}`, 1]));
    const { scenario, problems } = readScenarioText(JSON.stringify({ ...extra, ...GOOD }));
    expect(scenario).toEqual(GOOD);
    expect(problems).toHaveLength(21);
    expect(countProblems(problems)).toBe(100_000);
  });
});

describe('the published schema', () => {
  it('is the one made from the descriptors (npm run schema writes it)', () => {
    const file = new URL('../../public/scenario.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(scenarioSchema());
  });
});
