import { describe, expect, it } from 'vitest';
import { REACTORS } from '../../src/catalogue/reactors.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { chainEfficiency } from '../../src/model/power/chain-efficiency.ts';
import { dispatchSupply } from '../../src/model/power/dispatch-supply.ts';
import { sizeFeeders } from '../../src/model/power/size-feeders.ts';
import { sizeBlockTransformers, sizeMainTransformers } from '../../src/model/power/size-transformers.ts';
import { installedRatio, withRedundancy } from '../../src/model/power/with-redundancy.ts';
import { ABILENE, siteById } from './examples.ts';

const UNIT_W = REACTORS[ABILENE['power.smrType']].netElectricW.value;

describe('chain (PWR-1)', () => {
  it('multiplies the stages outside the rack', () => {
    expect(chainEfficiency('ac-415-double').it).toBeCloseTo(0.997 * 0.996 * 0.992 * 0.965 * 0.995, 9);
    expect(chainEfficiency('ac-415-eco').it).toBeCloseTo(0.9684, 4);
    expect(chainEfficiency('dc-800').it).toBeCloseTo(0.9702, 4);
  });

  it('agrees with the published 0.03–0.04 loss of eco mode', () => {
    const loss = 1 / chainEfficiency('ac-415-eco').it - 1;
    expect(loss).toBeGreaterThan(0.03);
    expect(loss).toBeLessThan(0.04);
  });
});

describe('main transformers (PWR-3)', () => {
  it('1,000 MW at 0.98 on 300 MVA: 4 + 1, 68 % loaded', () => {
    const units = sizeMainTransformers(1_000e6, 0.98);
    expect(units.count).toBe(5);
    expect(units.loadFraction).toBeCloseTo(0.68, 2);
    expect((units.loadFraction * units.count) / (units.count - 1)).toBeCloseTo(0.85, 2);
  });
});

describe('block transformers (PWR-4)', () => {
  it('26 MW of a hall at 0.98 are 26.5 MVA: 8 of 3.5 MVA, 95 % loaded; twice as many, half as loaded on two paths', () => {
    const single = sizeBlockTransformers(26e6, 'n', 0.98);
    expect([single.count, single.unitVa]).toEqual([8, 3.5e6]);
    expect(single.loadFraction).toBeCloseTo(0.9475, 4);
    const twice = sizeBlockTransformers(26e6, '2n', 0.98);
    expect(twice.count).toBe(16);
    expect(twice.loadFraction).toBeCloseTo(0.4738, 4);
  });
});

describe('feeders (PWR-5)', () => {
  it('1 GW at 34.5 kV, 600 A, loaded to 0.8: 36 without redundancy', () => {
    const feeders = sizeFeeders(1_000e6, 'n', 0.98);
    expect(feeders.unitVa).toBeCloseTo(35.85e6, -4);
    expect(feeders.count).toBe(36);
  });

  it('carries the peak at the rating with what its redundancy stands out of service, and multiplies no cap by spares', () => {
    // 28.5 ratings: 29 a path; with one more for each started four 37; with one more for each five 35, and the cap asks for 36.
    expect(sizeFeeders(1_000e6, '2n', 0.98).count).toBe(58);
    expect(sizeFeeders(1_000e6, 'n+1', 0.98).count).toBe(37);
    expect(sizeFeeders(1_000e6, 'catcher', 0.98).count).toBe(36);
  });
});

describe('redundancy (PWR-2)', () => {
  it.each([
    ['n', 4],
    ['n+1', 5],
    ['2n', 8],
    ['4n3', 6],
    ['3n2', 6],
    ['catcher', 5],
  ] as const)('%s installs %d for 4', (scheme, installed) => {
    expect(withRedundancy(4, scheme)).toBe(installed);
  });

  it('never installs less than needed, nor loads over rating', () => {
    for (const scheme of ['n', 'n+1', '2n', '4n3', '3n2', 'catcher'] as const) {
      expect(installedRatio(scheme)).toBeGreaterThanOrEqual(1);
      expect(sizeBlockTransformers(26e6, scheme, 0.98).loadFraction).toBeLessThanOrEqual(1);
    }
  });
});

describe('dispatch (PWR-6, PWR-7)', () => {
  const site = siteById('abilene-tx');
  const mixed = {
    ...ABILENE,
    'power.smrCount': 2,
    'power.gasMw': 100,
    'power.gridLimitMw': 200,
    'power.batteryMw': 300,
    'power.batteryMwh': 150,
  };
  const outputs = (peakMw: number) =>
    dispatchSupply(mixed, site, peakMw * 1e6, 0.98, UNIT_W).shares.map(({ kind, outputW }) => [
      kind,
      outputW / 1e6,
    ]);

  it('takes reactors, gas, grid, battery in this order', () => {
    expect(outputs(650)).toEqual([
      ['smr', 600],
      ['gas', 50],
      ['grid', 0],
      ['battery', 0],
      ['standby', 0],
      ['solar', 0],
    ]);
  });

  it('takes from the battery what lasts an hour, and names the rest', () => {
    expect(outputs(1_100)).toEqual([
      ['smr', 600],
      ['gas', 100],
      ['grid', 200],
      ['battery', 150],
      ['standby', 0],
      ['solar', 0],
    ]);
    expect(dispatchSupply(mixed, site, 1_100e6, 0.98, UNIT_W).shortfallW).toBeCloseTo(50e6, 3);
  });
});

describe('firm supply (PWR-7)', () => {
  it('is reactors, gas and grid over the peak; a battery is empty after its hour and adds nothing', () => {
    const site = siteById('abilene-tx');
    const supply = { ...ABILENE, 'power.smrCount': 1, 'power.gasMw': 100, 'power.gridLimitMw': 200 };
    const firm = (battery: object): number =>
      dispatchSupply({ ...supply, ...battery }, site, 1_000e6, 0.98, UNIT_W).firmSupplyRatio;
    expect(firm({})).toBeCloseTo(0.6, 9);
    expect(firm({ 'power.batteryMw': 400, 'power.batteryMwh': 4_000 })).toBeCloseTo(0.6, 9);
  });
});

describe('warnings of supply', () => {
  const rulesOf = (change: Partial<typeof ABILENE>) =>
    computeCampus({ ...ABILENE, ...change }).warnings.map(({ rule }) => rule);

  it('names a shortfall (PWR-8)', () => {
    expect(rulesOf({ 'power.gridLimitMw': 100 })).toContain('PWR-8');
  });

  it('names a battery that carries the peak (PWR-9) or is empty (PWR-10)', () => {
    const weak = { 'power.gridLimitMw': 700, 'power.batteryMw': 300 };
    expect(rulesOf({ ...weak, 'power.batteryMwh': 600 })).toContain('PWR-9');
    expect(rulesOf({ ...weak, 'power.batteryMwh': 0 })).toContain('PWR-10');
    expect(rulesOf({ 'power.batteryMw': 0, 'power.batteryMwh': 24_000 })).toContain('PWR-10');
    expect(rulesOf({ 'power.batteryMw': 0, 'power.batteryMwh': 0 })).not.toContain('PWR-10');
  });

  it('says what racks without a UPS go through (PWR-48)', () => {
    expect(rulesOf({ 'power.distribution': 'ac-415-direct' })).toContain('PWR-48');
    expect(rulesOf({})).not.toContain('PWR-48');
  });

  it('names reactors too big for the campus (PWR-11)', () => {
    expect(rulesOf({ 'power.smrCount': 10 })).toContain('PWR-11');
  });
});
