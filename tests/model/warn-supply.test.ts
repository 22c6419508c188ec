import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../src/model/campus.ts';
import type { ParamChange } from '../../src/params/param-types.ts';
import { ABILENE } from './examples.ts';

const said = (change: ParamChange, rule: string) =>
  computeCampus({ ...ABILENE, ...change }).warnings.find((warning) => warning.rule === rule);

describe('more supply than anybody needs (PWR-61)', () => {
  it('warns of seven reactors that stand idle, with both sums', () => {
    const warning = said({ 'power.smrCount': 7 }, 'PWR-61');
    expect(warning?.message).toMatch(/^3,461 MW of firm supply stand against a peak of 1,[12]\d\d MW;/);
    expect(warning?.note).toBeUndefined();
  });

  it('only notes a line that is wider than the campus needs', () => {
    expect(said({ 'power.gridLimitMw': 4_000, 'power.gasMw': 0 }, 'PWR-61')?.note).toBe(true);
  });

  it('is silent on a supply with a margin', () => {
    expect(said({}, 'PWR-61')).toBeUndefined();
  });
});

describe('dear energy (ECO-20)', () => {
  it('is said above 150 USD/MWh, not below', () => {
    expect(said({ 'compute.acceleratorCount': 1_000 }, 'ECO-20')?.message).toMatch(
      /^A megawatt-hour costs 3,\d{3} USD/,
    );
    expect(
      said({ 'economics.gridPriceUsdPerMwh': 140, 'power.gasMw': 0, 'power.gridLimitMw': 1_500 }, 'ECO-20'),
    ).toBeUndefined();
    expect(
      said({ 'economics.gridPriceUsdPerMwh': 160, 'power.gasMw': 0, 'power.gridLimitMw': 1_500 }, 'ECO-20'),
    ).toBeDefined();
  });
});

describe('knobs of what is not there (PWR-62)', () => {
  it('are told once somebody has moved them', () => {
    expect(said({ 'power.smrType': 'xe-100' }, 'PWR-62')?.message).toBe(
      'Reactor changes nothing here: there are no reactors.',
    );
    expect(said({ 'power.smrType': 'xe-100', 'power.smrCount': 1 }, 'PWR-62')).toBeUndefined();
    expect(said({}, 'PWR-62')).toBeUndefined();
    expect(said({ 'power.gridLimitMw': 0, 'economics.gridPriceUsdPerMwh': 90 }, 'PWR-62')?.message).toContain(
      'there is no grid connection',
    );
  });
});
