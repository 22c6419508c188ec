import { describe, expect, it } from 'vitest';
import { METRES_PER_FOOT, scaleBar } from '../../src/units/scale-bar.ts';

describe('a scale bar', () => {
  it('is the longest round length that has room', () => {
    expect(scaleBar(1, 120)).toEqual({ length: 100, px: 100 });
    expect(scaleBar(1.7, 120)).toEqual({ length: 200, px: expect.closeTo(117.6, 1) });
    expect(scaleBar(0.004, 120)).toEqual({ length: 0.2, px: expect.closeTo(50, 6) });
    for (let zoom = 0.0003; zoom < 400; zoom *= 1.31) {
      const bar = scaleBar(zoom, 120);
      expect(bar?.px).toBeLessThanOrEqual(120.001);
      expect(bar?.px).toBeGreaterThan(47);
    }
  });

  it('tells feet as exactly as metres', () => {
    expect(scaleBar(1 / METRES_PER_FOOT, 120)).toEqual({ length: 200, px: expect.closeTo(60.96, 6) });
  });

  it('is none where the picture has no scale', () => {
    for (const none of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) expect(scaleBar(none, 120)).toBeNull();
  });
});
