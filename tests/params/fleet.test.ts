import { describe, expect, it } from 'vitest';
import { furtherBlocks, isOfBlocks, withoutBlock } from '../../src/params/fleet.ts';
import { applyChange } from '../../src/params/parse.ts';
import { ABILENE } from '../model/examples.ts';

const THREE = applyChange(ABILENE, {
  'compute.block2Type': 'dgx-h100',
  'compute.block2Racks': 20,
  'compute.block2Year': 2023,
  'compute.block3Type': 'air-cloud',
  'compute.block3Racks': 30,
  'compute.block3Year': 2024,
  'compute.block4Type': 'mi355x',
  'compute.block4Racks': 40,
  'compute.block4Year': 2025,
});

describe('further blocks', () => {
  it('are those with racks, in their order', () => {
    expect(furtherBlocks(ABILENE)).toEqual([]);
    expect(furtherBlocks(applyChange(THREE, { 'compute.block3Racks': 0 }))).toEqual([
      { rackType: 'dgx-h100', racks: 20, year: 2023 },
      { rackType: 'mi355x', racks: 40, year: 2025 },
    ]);
  });

  it.each([0, 1, 2])('move up when that at place %i is removed', (at) => {
    const before = furtherBlocks(THREE);
    const after = furtherBlocks(applyChange(THREE, withoutBlock(THREE, at)));
    expect(after).toEqual(before.filter((_, place) => place !== at));
  });

  it('have knobs of their own', () => {
    expect(isOfBlocks('compute.block3Year')).toBe(true);
    expect(isOfBlocks('compute.litYear')).toBe(true);
    expect(isOfBlocks('compute.rackType')).toBe(false);
  });
});
