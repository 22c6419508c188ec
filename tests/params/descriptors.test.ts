import { describe, expect, it } from 'vitest';
import { RACKS } from '../../src/catalogue/racks.ts';
import { REACTORS } from '../../src/catalogue/reactors.ts';
import { SITE_IDS } from '../../src/catalogue/sites.ts';
import { sourceOf } from '../../src/catalogue/sources.ts';
import { DESCRIPTORS, descriptorOf, findDescriptor } from '../../src/params/descriptors.ts';
import { presetSummary } from '../../src/params/help/preset-summaries.ts';
import { KNOB_HELP } from '../../src/params/knob-help.ts';
import { parseParam } from '../../src/params/parse.ts';
import { DEFAULT_PRESET_ID, DEFAULT_VALUES, PRESETS, presetOf } from '../../src/params/presets.ts';
import { PUBLISHED_PRESETS } from './published-presets.ts';

function choicesOf(id: 'compute.rackType' | 'power.smrType' | 'site.id'): string[] {
  const descriptor = descriptorOf(id);
  return descriptor.type === 'choice' ? descriptor.options.map((option) => option.value) : [];
}

describe('descriptors', () => {
  it('describe every knob of every preset, once', () => {
    const ids = DESCRIPTORS.map((descriptor) => descriptor.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const preset of PRESETS) expect(Object.keys(preset.values).sort()).toEqual([...ids].sort());
  });

  it.each(DESCRIPTORS.map((descriptor) => [descriptor.id, descriptor] as const))(
    '%s has a label, a sentence of help, a known source and a default within its range',
    (id, descriptor) => {
      expect(descriptor.label).not.toBe('');
      const { help, source } = KNOB_HELP[descriptor.id];
      expect(help).toMatch(/\.$/);
      expect(sourceOf(source)).toBeDefined();
      expect(parseParam(id, descriptor.default)).toEqual({ ok: true, change: { [id]: descriptor.default } });
    },
  );

  it('offer exactly what the catalogue holds', () => {
    expect(choicesOf('compute.rackType')).toEqual([...Object.keys(RACKS), 'own']);
    expect(choicesOf('power.smrType')).toEqual(Object.keys(REACTORS));
    expect(choicesOf('site.id')).toEqual([...SITE_IDS, 'own']);
  });

  it('never take a log scale through zero', () => {
    for (const descriptor of DESCRIPTORS)
      if (descriptor.type === 'number' && descriptor.scale === 'log')
        expect(descriptor.min).toBeGreaterThan(0);
  });

  it('know nothing of made-up ids', () => {
    expect(findDescriptor('constructor')).toBeUndefined();
  });
});

describe('presets', () => {
  it.each(PRESETS.map((preset) => [preset.id, preset] as const))('%s is within every range', (id, preset) => {
    expect(presetOf(id)).toBe(preset);
    expect(sourceOf(preset.source)).toBeDefined();
    expect(presetSummary(id)).toMatch(/\.$/);
    for (const [key, value] of Object.entries(preset.values)) expect(parseParam(key, value).ok).toBe(true);
  });

  it('open with Abilene, whose values are the defaults of the knobs but for its land', () => {
    const abilene = presetOf(DEFAULT_PRESET_ID);
    expect(abilene?.values).toEqual({ ...DEFAULT_VALUES, 'layout.landKm2': 4.45 });
    for (const { id, default: usual } of DESCRIPTORS) expect(DEFAULT_VALUES[id]).toBe(usual);
  });

  it.each(PRESETS)('$id tells no value that is the default anyway', ({ changes }) => {
    for (const [id, value] of Object.entries(changes)) {
      expect(value, id).not.toBe(DESCRIPTORS.find((knob) => knob.id === id)?.default);
    }
  });

  it.each(PRESETS)('$id means at its revision what was published of it', ({ id, revision, values }) => {
    const published = PUBLISHED_PRESETS.find((each) => each.id === id && each.revision === revision);
    const now = Object.entries(values).map(([knob, value]) => `${knob}=${value}`);
    expect(published, 'raise the revision and publish the values').toBeDefined();
    expect(now).toEqual(expect.arrayContaining([...(published?.values ?? [])]));
  });

  it('have revisions that only rise', () => {
    for (const { id, revision } of PRESETS) {
      const told = PUBLISHED_PRESETS.filter((each) => each.id === id).map((each) => each.revision);
      expect(told).toEqual(told.map((_, index) => index + 1));
      expect(revision).toBe(told.at(-1));
    }
  });

  it('give the SMR campus a spare: the fleet less one unit carries the facility', () => {
    const values = presetOf('smr-direct-1gw')?.values;
    const unitW = REACTORS['bwrx-300'].netElectricW.value;
    expect(values?.['power.smrType']).toBe('bwrx-300');
    const lessOneW = ((values?.['power.smrCount'] ?? 0) - 1) * unitW;
    expect(lessOneW).toBeGreaterThanOrEqual((values?.['compute.targetPowerMw'] ?? 0) * 1e6);
  });
});
