import { describe, expect, it } from 'vitest';
import { DESCRIPTORS } from '../../src/params/descriptors.ts';
import { positionOf, snap, stepped, TRAVEL, valueAt } from '../../src/params/knob-scale.ts';
import type { NumberDescriptor } from '../../src/params/param-types.ts';

const base: NumberDescriptor = {
  type: 'number',
  id: 'compute.acceleratorCount',
  group: 'compute',
  label: 'Accelerators',
  unit: '',
  min: 1_000,
  max: 1_000_000,
  step: 100,
  default: 10_000,
  scale: 'log',
};

describe('slider travel', () => {
  it('gives every decade of a logarithmic knob the same travel', () => {
    expect(positionOf(base, 10_000)).toBeCloseTo(TRAVEL / 3, 6);
    expect(positionOf(base, 100_000)).toBeCloseTo((TRAVEL * 2) / 3, 6);
  });

  it('reaches both ends and the middle of a linear knob', () => {
    const linear: NumberDescriptor = { ...base, scale: 'linear', min: 15, max: 45, step: 0.5 };
    expect([0, TRAVEL / 2, TRAVEL].map((position) => valueAt(linear, position))).toEqual([15, 30, 45]);
  });

  it('takes a logarithmic knob down to zero where its range starts there', () => {
    const fromZero: NumberDescriptor = { ...base, min: 0, max: 1_000, step: 1 };
    expect(positionOf(fromZero, 0)).toBe(0);
    expect(valueAt(fromZero, 0)).toBe(0);
    expect(valueAt(fromZero, TRAVEL)).toBe(1_000);
  });

  it('returns to the same value through its own position, for every shipped knob', () => {
    for (const knob of DESCRIPTORS) {
      if (knob.type !== 'number') continue;
      for (const value of [knob.min, knob.default, knob.max]) {
        expect(valueAt(knob, positionOf(knob, value)), `${knob.id} at ${value}`).toBeCloseTo(
          snap(knob, value),
          9,
        );
      }
    }
  });

  it('moves by a fiftieth, and never by less than one step, for a key press', () => {
    expect(stepped(base, 1_000, 1)).toBe(1_100);
    expect(stepped(base, 500_000, 1)).toBe(510_000);
    expect(stepped(base, 1_000, -1)).toBe(1_000);
  });

  it('leaves no binary dust', () => {
    const tenths: NumberDescriptor = { ...base, scale: 'linear', min: 0, max: 1, step: 0.1 };
    expect(snap(tenths, 0.1 + 0.2)).toBe(0.3);
  });
});
