import { describe, expect, it } from 'vitest';
import { RACKS } from '../../src/catalogue/racks.ts';
import { completeChange } from '../../src/params/complete-change.ts';
import { furtherBlocks, isOfBlocks, withoutBlock } from '../../src/params/fleet.ts';
import { isOpen } from '../../src/params/follow-gates.ts';
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

  it('take one’s own rack: its knobs count, and it starts as a copy of what stood there', () => {
    const turned = applyChange(THREE, completeChange(THREE, { 'compute.block2Type': 'own' }));
    expect(turned['compute.rackType']).toBe('gb200-nvl72');
    expect(turned['ownRack.powerKw']).toBe(Math.round((RACKS['dgx-h100'].powerW.value / 1e3) * 1e6) / 1e6);
    expect(isOpen('ownRack.powerKw', THREE)).toBe(false);
    expect(isOpen('ownRack.powerKw', turned)).toBe(true);
    // Its knobs no longer mean the first block's rack, and a second block that has it takes it as it is.
    expect(completeChange(turned, { 'ownRack.massKg': 700 })).toEqual({ 'ownRack.massKg': 700 });
    expect(completeChange(turned, { 'compute.block3Type': 'own' })).toEqual({ 'compute.block3Type': 'own' });
    expect(completeChange(THREE, { 'ownRack.massKg': 700 })['compute.rackType']).toBe('own');
  });

  it('have knobs of their own', () => {
    expect(isOfBlocks('compute.block3Year')).toBe(true);
    expect(isOfBlocks('compute.litYear')).toBe(true);
    expect(isOfBlocks('compute.rackType')).toBe(false);
  });
});
