import { describe, expect, it } from 'vitest';
import { keptBox, planesAround, planesOfText, textOfPlanes } from '../../../src/plan/section/section-text.ts';
import type { PickRay } from '../../../src/scene/picking/pick-geometry.ts';
import { keptRay } from '../../../src/scene/section/kept-ray.ts';
import { VIEW_FIELDS } from '../../../src/store/fields.ts';

describe('planes of a section', () => {
  it('come back from a link to the decimetre, and are what the field takes', () => {
    for (const text of ['', 'y<3.5', 'x>-20 x<40 z>0']) {
      expect(VIEW_FIELDS.section.check(text)).toBe(true);
      expect(textOfPlanes(planesOfText(text))).toBe(text);
    }
    expect(textOfPlanes([{ axis: 'z', keeps: '<', atM: -0.04 }])).toBe('z<0');
  });

  it.each(['y=3', 'w<3', 'y<', 'y<1e9', 'y<3  x<1', 'x<1 x<2 x<3 x<4 x<5 x<6 x<7'])(
    '%j is refused',
    (text) => {
      expect(VIEW_FIELDS.section.check(text)).toBe(false);
    },
  );

  it('keep what lies on the side of each', () => {
    const { low, high } = keptBox(planesOfText('x>-20 x<40 y<3 y<2'));
    expect([low[0], high[0], high[1]]).toEqual([-20, 40, 2]);
    expect([low[1], low[2], high[2]]).toEqual([-1e6, -1e6, 1e6]);
  });

  it('around a thing keep all of it, the ground under it, and some air', () => {
    const { low, high } = keptBox(planesAround([10, 0, 20, 14, 5, 26], 1));
    expect([low, high]).toEqual([
      [9, -1e6, 19],
      [15, 6, 27],
    ]);
  });
});

describe('what is pointed at in a section', () => {
  const box = keptBox(planesOfText('y<3 x>0'));
  const down: PickRay = { origin: [5, 50, 0], direction: [0, -1, 0] };

  // Catches a pointer that meets the roof that is cut away.
  it('begins where the ray enters what is kept', () => {
    expect(keptRay(down, box)?.origin[1]).toBeCloseTo(3, 2);
    expect(keptRay({ ...down, origin: [5, 2, 0] }, box)?.origin).toEqual([5, 2, 0]);
  });

  it('is nothing where the ray never comes there', () => {
    expect(keptRay({ ...down, origin: [-5, 50, 0] }, box)).toBeNull();
    expect(keptRay({ ...down, direction: [0, 1, 0] }, box)).toBeNull();
  });
});
