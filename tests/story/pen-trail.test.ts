import { describe, expect, it } from 'vitest';
import { INK_FADES_MS, PenTrail } from '../../src/story/pen-trail.ts';

const place = (x: number) => ({ x, y: 0.5 });

describe('ink', () => {
  it('stays while it is drawn, fades once the pen is lifted, and is gone two seconds later', () => {
    const trail = new PenTrail();
    trail.move(place(0.1), true, true, 0);
    trail.move(place(0.2), true, true, 9_000);
    expect(trail.ink(9_000)).toMatchObject([{ left: 1, places: [place(0.1), place(0.2)] }]);
    trail.lift(9_000);
    expect(trail.ink(9_000 + INK_FADES_MS / 2)[0]?.left).toBeCloseTo(0.5);
    expect(trail.ink(9_000 + INK_FADES_MS)).toEqual([]);
    expect(trail.fades(20_000)).toBe(false);
  });

  it('is drawn only with the pen down, a new line after each lift, and wiped at once', () => {
    const trail = new PenTrail();
    trail.move(place(0.1), false, true, 0);
    trail.move(place(0.2), true, false, 1);
    expect(trail.ink(1)).toEqual([]);
    trail.move(place(0.3), true, true, 2);
    trail.move(place(0.4), false, true, 3);
    trail.move(place(0.5), true, true, 4);
    expect(trail.ink(4)).toHaveLength(2);
    trail.clear();
    expect(trail.ink(4)).toEqual([]);
  });
});

it('the dot follows the pointer, and goes by itself where the pointer rests', () => {
  const trail = new PenTrail();
  expect(trail.dot(0)).toBeNull();
  trail.move(place(0.7), false, false, 100);
  expect(trail.dot(200)).toMatchObject({ x: 0.7, left: 1 });
  expect(trail.dot(1_850)?.left).toBeCloseTo(0.5);
  expect(trail.dot(2_200)).toBeNull();
  expect(trail.lastPlace()).toEqual(place(0.7));
});
