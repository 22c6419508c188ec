import { describe, expect, it } from 'vitest';
import { captureSize, MAX_CAPTURE_PX } from '../../../src/scene/capture.ts';
import { discGeometry } from '../../../src/scene/kinds/ground/ground-layer.ts';

describe('captureSize', () => {
  const view = { width: 640, height: 360 };
  it('rounds and bounds', () => {
    expect(captureSize({ width: 1919.6, height: 99_999 }, view)).toEqual({
      width: 1920,
      height: MAX_CAPTURE_PX,
    });
  });
  it('takes the size of the view for what is no size', () => {
    expect(captureSize({ width: Number.NaN, height: -4 }, view)).toEqual(view);
  });
});

describe('discGeometry', () => {
  it('covers its circle once, facing up', () => {
    const geometry = discGeometry([1, 3, 10], 48);
    const at = geometry.getAttribute('position');
    const index = geometry.getIndex();
    let area = 0;
    for (let i = 0; index && i < index.count; i += 3) {
      const [a, b, c] = [index.getX(i), index.getX(i + 1), index.getX(i + 2)];
      const ux = at.getX(b) - at.getX(a);
      const uz = at.getZ(b) - at.getZ(a);
      const vx = at.getX(c) - at.getX(a);
      const vz = at.getZ(c) - at.getZ(a);
      const up = (uz * vx - ux * vz) / 2;
      expect(up).toBeGreaterThan(0);
      area += up;
    }
    expect(area).toBeCloseTo(0.5 * 48 * Math.sin((2 * Math.PI) / 48) * 100, 4);
  });
});
