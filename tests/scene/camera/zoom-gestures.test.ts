import { describe, expect, it } from 'vitest';
import { zoomOfWheel } from '../../../src/scene/camera/zoom-gestures.ts';

const wheel = (deltaY: number, deltaMode = 0, ctrlKey = false): number =>
  zoomOfWheel({ deltaY, deltaMode, ctrlKey });

describe('zoomOfWheel', () => {
  it('means the same by a notch in pixels, lines or pages of one notch each', () => {
    expect(wheel(100)).toBeCloseTo(7 / 6, 9);
    expect(wheel(3, 1)).toBeCloseTo(7 / 6, 9);
    expect(wheel(1, 2)).toBeCloseTo((7 / 6) ** 3, 9);
  });
  it('goes nearer when turned away and farther when turned back, as a pinch does when fingers spread or close', () => {
    expect(wheel(-100)).toBeCloseTo(6 / 7, 9);
    expect(wheel(-20, 0, true)).toBeCloseTo(Math.exp(-0.2), 9);
    expect(wheel(20, 0, true)).toBeCloseTo(Math.exp(0.2), 9);
  });
  it('undoes itself: as far back as forth', () => {
    for (const [delta, ctrl] of [
      [40, false],
      [13, true],
    ] as const)
      expect(wheel(delta, 0, ctrl) * wheel(-delta, 0, ctrl)).toBeCloseTo(1, 12);
  });
  it('is bounded for one event, and nothing for what is no number', () => {
    expect(wheel(1e9)).toBeCloseTo((7 / 6) ** 3, 9);
    expect(wheel(-1e9, 0, true)).toBeCloseTo(Math.exp(-0.3), 9);
    for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, 0]) expect(wheel(odd)).toBe(1);
  });
});
