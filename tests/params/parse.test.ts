import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DESCRIPTORS } from '../../src/params/descriptors.ts';
import { applyChange, differenceOf, inputKeyOf, parseParam, parseParams } from '../../src/params/parse.ts';
import { DEFAULT_PRESET, PRESETS } from '../../src/params/presets.ts';

function problemOf(id: string, raw: unknown): string {
  const parsed = parseParam(id, raw);
  return parsed.ok ? 'no problem' : parsed.problem.message;
}

describe('parseParam', () => {
  it.each([
    ['compute.acceleratorCount', '403200', 403_200],
    ['compute.acceleratorCount', '403,200', 403_200],
    ['compute.acceleratorCount', ' 1e6 ', 1_000_000],
    ['power.gasMw', '360.5', 360.5],
    ['power.gasMw', '1 200', 1_200],
    ['power.gasMw', '1\u00a0200', 1_200],
    ['power.gasMw', '1\u202f200.5', 1_200.5],
    ['power.gasMw', "1'200", 1_200],
    ['power.gasMw', '1’200', 1_200],
    ['power.gasMw', '500 MW', 500],
    ['power.gasMw', '500mw', 500],
    ['compute.acceleratorCount', '4 000 000', 4_000_000],
    ['fabric.oversubscription', '3 : 1', 3],
    ['cooling.supplyTempC', '38 °C', 38],
    ['power.gasMw', 0, 0],
    ['compute.rackType', 'gb300-nvl72', 'gb300-nvl72'],
  ])('takes %s = %j', (id, raw, value) => {
    expect(parseParam(id, raw)).toEqual({ ok: true, change: { [id]: value } });
  });

  it.each([
    ['no.such', '1', ['no.such']],
    ['compute.acceleratorCount', 'many', ['compute.acceleratorCount', 'many', '1 to 8000000']],
    ['compute.acceleratorCount', '', ['compute.acceleratorCount']],
    ['compute.acceleratorCount', '0x10', ['0x10']],
    ['power.gasMw', '1,5', ['1,5', 'Write decimals with a point']],
    ['power.gasMw', '1 20', ['1 20', 'not a number']],
    ['power.gasMw', "1 200'000", ['not a number']],
    ['power.gasMw', '500 kW', ['500 kW', 'not a number', 'MW']],
    ['compute.acceleratorCount', '0', ['0', 'out of range', '1 to']],
    ['compute.acceleratorCount', '1e999', ['1e999']],
    ['compute.acceleratorCount', Number.NaN, ['NaN']],
    ['power.smrCount', '2.5', ['2.5', 'whole number']],
    ['cooling.supplyTempC', '60', ['cooling.supplyTempC', '60', '17 to 45 °C']],
    ['compute.rackType', 'gb400', ['compute.rackType', 'gb400', 'gb200-nvl72']],
    ['site.id', '__proto__', ['site.id', 'abilene-tx']],
    ['power.gasMw', { toString: 1 }, ['power.gasMw', 'an object']],
  ])('refuses %s = %j in words', (id, raw, parts) => {
    for (const part of parts) expect(problemOf(id, raw)).toContain(part);
  });

  it('never throws, and what it takes is within range', () => {
    const ids = fc.oneof(fc.constantFrom(...DESCRIPTORS.map((each) => each.id)), fc.string());
    fc.assert(
      fc.property(ids, fc.oneof(fc.anything(), fc.string()), (id, raw) => {
        const parsed = parseParam(id, raw);
        if (!parsed.ok) return parsed.problem.message.length > 0;
        return parseParams(parsed.change).problems.length === 0;
      }),
    );
  });
});

describe('parseParams', () => {
  it('keeps the good and names the bad', () => {
    const { change, problems } = parseParams({ 'power.gasMw': '100', 'power.smrCount': 'x', nope: 1 });
    expect(change).toEqual({ 'power.gasMw': 100 });
    expect(problems.map((problem) => problem.where)).toEqual(['power.smrCount', 'nope']);
  });
});

describe('a record of a hundred thousand unknown names', () => {
  it('is answered with twenty of them and a count, and what is known in it is kept', () => {
    const names = Array.from({ length: 100_000 }, (_, index): [string, unknown] => [`x${index}`, index]);
    const { change, problems } = parseParams({ ...Object.fromEntries(names), 'power.gasMw': 100 });
    expect(change).toEqual({ 'power.gasMw': 100 });
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.message).toBe('99,980 more such names');
  });
});

describe('values', () => {
  it('differ by exactly what was changed', () => {
    const changed = applyChange(DEFAULT_PRESET.values, { 'power.smrCount': 3 });
    expect(differenceOf(DEFAULT_PRESET.values, changed)).toEqual({ 'power.smrCount': 3 });
    expect(differenceOf(changed, changed)).toEqual({});
  });

  it('have one key text, whatever the order of their entries', () => {
    const reversed = Object.fromEntries(Object.entries(DEFAULT_PRESET.values).reverse());
    expect(inputKeyOf({ ...DEFAULT_PRESET.values, ...reversed })).toBe(inputKeyOf(DEFAULT_PRESET.values));
    expect(new Set(PRESETS.map((preset) => inputKeyOf(preset.values))).size).toBe(PRESETS.length);
  });
});
