import { describe, expect, it } from 'vitest';
import { ACCELERATORS } from '../../src/catalogue/accelerators.ts';
import { RACK_ELEVATIONS } from '../../src/catalogue/rack-elevations.ts';
import type { RackRecord } from '../../src/catalogue/rack-record.ts';
import { RACKS } from '../../src/catalogue/racks.ts';
import { computeCampus } from '../../src/model/campus.ts';
import type { RackId } from '../../src/params/param-types.ts';
import { ABILENE, offBy } from './examples.ts';

const RACK_ENTRIES = Object.entries<RackRecord>(RACKS);
const ELEVATIONS = Object.entries(RACK_ELEVATIONS);

describe('rack records (CMP-14)', () => {
  it.each(RACK_ENTRIES)('%s draws at least what its accelerators do', (_, rack) => {
    if (rack.acceleratorId === 'none') return;
    const chipsW = rack.acceleratorsPerRack.value * ACCELERATORS[rack.acceleratorId].powerW.value;
    expect(rack.powerW.value).toBeGreaterThan(chipsW * 0.95);
  });

  it('marks what no maker has published', () => {
    const unpublished = RACK_ENTRIES.filter(([, rack]) => !rack.powerPublished).map(([id]) => id);
    expect(unpublished).toEqual(expect.arrayContaining(['vera-rubin-nvl72', 'kyber', 'helios', 'lpx']));
    expect(unpublished).not.toContain('gb300-nvl72');
  });

  it('gives every unpublished power a range', () => {
    for (const [id, rack] of RACK_ENTRIES.filter(([, record]) => !record.powerPublished)) {
      expect(rack.powerW.low, id).toBeLessThan(rack.powerW.value);
      expect(rack.powerW.high, id).toBeGreaterThan(rack.powerW.value);
    }
  });

  it('Frontier node 2,704 W over 0.9408: 376 kW a cabinet, 7.1 MW idle with CDUs (reference case 1)', () => {
    const cabinet: RackRecord = RACKS['frontier-ex235a'];
    expect(cabinet.powerW.value).toBeCloseTo((128 * 2_704 + 32 * 250) / (0.98 * 0.96), 6);
    const idleW = 74 * (cabinet.idlePowerW?.value ?? 0) + 25 * 8_500;
    expect(offBy(idleW, 7.1e6)).toBeLessThan(0.1);
  });
});

describe('rack elevations, compute-fabric §1.3', () => {
  it.each(ELEVATIONS)('%s fills its opening once, from the floor up', (_, { slots, unitCount }) => {
    let unit = 0;
    for (const slot of slots) {
      expect(slot.unit).toBeCloseTo(unit, 9);
      unit += slot.heightU;
    }
    expect(unit).toBeCloseTo(unitCount, 9);
  });

  it.each(ELEVATIONS)('%s holds the accelerators of its record and fits its frame', (id, elevation) => {
    const rack = RACK_ENTRIES.find(([rackId]) => rackId === id)?.[1];
    const held = elevation.slots.reduce((sum, slot) => sum + slot.accelerators, 0);
    expect(held).toBe(rack?.acceleratorsPerRack.value);
    expect(elevation.unitCount * elevation.unitM.value).toBeLessThanOrEqual(rack?.heightM.value ?? 0);
  });

  it('§1.3: GB200 has 18 compute, 9 switch, 8 shelves, 2 management in 37 of 48 units', () => {
    const { slots } = RACK_ELEVATIONS['gb200-nvl72'];
    const count = (kind: string) => slots.filter((slot) => slot.kind === kind).length;
    expect([count('compute-tray'), count('scale-up-switch'), count('power-shelf')]).toEqual([18, 9, 8]);
    expect(count('management-switch')).toBe(2);
    expect(slots.find((slot) => slot.kind === 'blank')?.heightU).toBe(11);
  });
});

describe('every rack makes a campus (CMP-1, CMP-2)', () => {
  it.each(Object.keys(RACKS) as RackId[])('%s', (id) => {
    const { compute, fabric } = computeCampus({ ...ABILENE, 'compute.rackType': id });
    expect(compute.acceleratorId).toBe(RACKS[id].acceleratorId);
    expect(compute.rackPowerPublished).toBe(RACKS[id].powerPublished);
    for (const [name, value] of Object.entries(fabric)) {
      if (typeof value === 'number') expect(Number.isFinite(value) && value >= 0, name).toBe(true);
    }
    expect(fabric.linkCount).toBeGreaterThan(0);
    expect(fabric.switchCount).toBeGreaterThan(0);
  });

  it('reference case 4: IT watts of one Trainium2 within 0.80–0.87 kW', () => {
    const { compute } = computeCampus({
      ...ABILENE,
      'compute.rackType': 'trn2-ultraserver',
      'compute.acceleratorCount': 500_000,
    });
    const perChipW = compute.itPowerW / compute.acceleratorCount;
    expect(perChipW).toBeGreaterThan(800);
    expect(perChipW).toBeLessThan(870);
  });

  it('published pairs: IT watts of one H100 in a two-node rack within 1.2–1.5 kW', () => {
    const { compute } = computeCampus({ ...ABILENE, 'compute.rackType': 'grand-teton-h100' });
    const perChipW = compute.itPowerW / compute.acceleratorCount;
    expect(perChipW).toBeGreaterThan(1_200);
    expect(perChipW).toBeLessThan(1_500);
  });
});
