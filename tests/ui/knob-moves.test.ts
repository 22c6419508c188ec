import { describe, expect, it } from 'vitest';
import { DESCRIPTORS } from '../../src/params/descriptors.ts';
import { positionOf, TRAVEL } from '../../src/params/knob-scale.ts';
import type { NumberDescriptor } from '../../src/params/param-types.ts';
import { valueAfterKey, valueAfterMove } from '../../src/ui/panels/knob-moves.ts';

const KNOBS = DESCRIPTORS.filter((knob): knob is NumberDescriptor => knob.type === 'number');
const press = (key: string, modifier: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...modifier,
});

/** A value in the middle of the slider. */
function middleOf(knob: NumberDescriptor): number {
  return valueAfterMove(knob, knob.min, TRAVEL / 2);
}

describe('the keys of a slider', () => {
  it.each(KNOBS.map((knob) => [knob.id, knob] as const))('move %s up and down, and back', (_id, knob) => {
    const middle = middleOf(knob);
    for (const [up, down] of [
      ['ArrowRight', 'ArrowLeft'],
      ['ArrowUp', 'ArrowDown'],
    ] as const) {
      expect(valueAfterKey(knob, middle, press(up)), up).toBeGreaterThan(middle);
      expect(valueAfterKey(knob, middle, press(down)), down).toBeLessThan(middle);
    }
    const page = valueAfterKey(knob, knob.min, press('PageUp')) ?? knob.min;
    expect(page).toBeGreaterThan(valueAfterKey(knob, knob.min, press('ArrowUp')) ?? knob.max);
    expect(valueAfterKey(knob, knob.max, press('PageDown'))).toBeLessThan(
      valueAfterKey(knob, knob.max, press('ArrowDown')) ?? knob.min,
    );
  });

  it('stay inside the range', () => {
    for (const knob of KNOBS) {
      expect(valueAfterKey(knob, knob.max, press('ArrowRight')), knob.id).toBe(knob.max);
      expect(valueAfterKey(knob, knob.min, press('ArrowLeft')), knob.id).toBe(knob.min);
    }
  });

  it('leave other keys, and keys with a modifier, to the browser and the page', () => {
    const [knob] = KNOBS;
    if (knob === undefined) throw new Error('there is no slider');
    for (const key of ['Home', 'End', 'a', 'Tab', ' '])
      expect(valueAfterKey(knob, knob.default, press(key)), key).toBeNull();
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
      expect(
        valueAfterKey(knob, knob.default, press('ArrowRight', { [modifier]: true })),
        modifier,
      ).toBeNull();
  });
});

describe('a slider that is moved', () => {
  it('never sticks: a move too small to round to another value is a step its way', () => {
    for (const knob of KNOBS) {
      const value = middleOf(knob);
      const at = positionOf(knob, value);
      expect(valueAfterMove(knob, value, at + 1.5), knob.id).toBeGreaterThan(value);
      expect(valueAfterMove(knob, value, at - 1.5), knob.id).toBeLessThan(value);
      expect(valueAfterMove(knob, value, at), knob.id).toBe(value);
    }
  });

  it('ends at the ends of its range', () => {
    for (const knob of KNOBS) {
      expect(valueAfterMove(knob, knob.default, TRAVEL), knob.id).toBe(knob.max);
      expect(valueAfterMove(knob, knob.default, 0), knob.id).toBe(knob.min);
    }
  });
});
