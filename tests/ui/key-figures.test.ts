import { describe, expect, it } from 'vitest';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { changesText } from '../../src/ui/panels/figure-summary.tsx';
import { exactText, KEY_FIGURES, tileSentence } from '../../src/ui/panels/key-figures.ts';

const abilene = buildPlan(DEFAULT_PRESET.values);

describe('the eight figures', () => {
  it('are eight, and finite on the first campus', () => {
    expect(KEY_FIGURES).toHaveLength(8);
    for (const figure of KEY_FIGURES) expect(Number.isFinite(figure.read(abilene)), figure.id).toBe(true);
  });

  it('show a bound for what is too small for a tile, and all digits below it', () => {
    expect(tileSentence(0.0000511, 'L/kWh')).toBe('< 0.001 L/kWh');
    expect(exactText(0.0000511, 'L/kWh')).toBe('0.0000511 L/kWh');
    expect(tileSentence(0, 'L/kWh')).toBe('0 L/kWh');
  });
});

describe('what is read out after a change', () => {
  const half = buildPlan({ ...DEFAULT_PRESET.values, 'compute.acceleratorCount': 201_600 });

  it('names what moved with its direction and leaves out what stood still', () => {
    const text = changesText(abilene, half);
    expect(text).toMatch(/Accelerators 201,600, down/);
    expect(text).toMatch(/Firm supply .*, up/);
    expect(changesText(abilene, abilene)).toBe('No key figure changed.');
  });

  it('reads all figures for the first plan', () => {
    for (const figure of KEY_FIGURES) expect(changesText(null, abilene)).toContain(figure.label);
  });
});
