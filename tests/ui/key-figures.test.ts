import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { METRICS } from '../../src/answers/metric-facts.ts';
import { exactText } from '../../src/answers/metric-text.ts';

import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { changesText } from '../../src/ui/panels/figure-summary.tsx';
import { KEY_FIGURES, tileSentence } from '../../src/ui/panels/key-figures.ts';

const abilene = buildPlan(DEFAULT_PRESET.values);
const DOCS = join(import.meta.dirname, '../../docs/model');
const docsText = readdirSync(DOCS)
  .map((name) => readFileSync(join(DOCS, name), 'utf8'))
  .join('\n');

/** 'CMP-1 to CMP-3, ECO-2' names four rules. */
function ruleIds(text: string): string[] {
  return text.split(', ').flatMap((part) => {
    const [first, last = first] = part.split(' to ').map((id) => /^([A-Z]+)-(\d+)$/.exec(id));
    if (!first || !last || first[1] !== last[1]) return [`not a rule: ${part}`];
    const from = Number(first[2]);
    return Array.from({ length: Number(last[2]) - from + 1 }, (_, step) => `${first[1]}-${from + step}`);
  });
}

describe('the eight figures', () => {
  it('are eight, and finite on the first campus', () => {
    expect(KEY_FIGURES).toHaveLength(8);
    for (const id of KEY_FIGURES) expect(Number.isFinite(abilene.metrics[id]), id).toBe(true);
  });

  it('say where their inputs come from', () => {
    for (const id of KEY_FIGURES) expect(METRICS[id].sources?.length ?? 0, id).toBeGreaterThan(0);
  });

  it.each(KEY_FIGURES)('name rules that are written down: %s', (figure) => {
    const ids = ruleIds(METRICS[figure].rules);
    expect(ids.length).toBeGreaterThan(0);
    const missing = ids.filter(
      (id) =>
        !docsText.includes(`**${id} `) && !docsText.includes(`**${id}**`) && !docsText.includes(`| ${id} |`),
    );
    expect(missing).toEqual([]);
  });

  it('show a bound for what is too small for a tile, and all digits below it', () => {
    expect(tileSentence('annualWueLPerKwh', 0.0000511)).toBe('< 0.001 L/kWh');
    expect(exactText(0.0000511, 'L/kWh')).toBe('0.0000511 L/kWh');
    expect(tileSentence('annualWueLPerKwh', 0)).toBe('0 L/kWh');
    expect(tileSentence('firmSupplyRatio', 1.1367)).toBe('1.14 × peak');
    expect(tileSentence('annualPue', null)).toBe('none');
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

  it('is silent about what reads the same as before', () => {
    // One rack more moves the peak by a hundred-thousandth: the same three digits.
    const one = buildPlan({ ...DEFAULT_PRESET.values, 'compute.acceleratorCount': 403_272 });
    const text = changesText(abilene, one);
    expect(text).toMatch(/Accelerators 403,272, up/);
    expect(text).not.toMatch(/Facility peak|Annual PUE/);
  });

  it('reads all figures for the first plan', () => {
    for (const id of KEY_FIGURES) expect(changesText(null, abilene)).toContain(METRICS[id].label);
  });
});
