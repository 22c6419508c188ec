import { PerspectiveCamera } from 'three';
import { describe, expect, it } from 'vitest';
import { fitShadowFocus, needsRefit } from '../../../src/scene/lighting/shadow-fit.ts';

const BOUNDS = [-600, -400, 600, 400] as const;

function cameraAt(position: [number, number, number], target: [number, number, number]): PerspectiveCamera {
  const camera = new PerspectiveCamera(38, 16 / 9, 0.05, 20000);
  camera.position.set(...position);
  camera.lookAt(...target);
  camera.updateMatrixWorld();
  return camera;
}

describe('fitShadowFocus', () => {
  const out = () => ({ x: 0, z: 0, radiusM: 0 });
  it('covers the whole campus from far away, and no more', () => {
    const focus = fitShadowFocus(cameraAt([900, 700, 1400], [0, 0, 0]), 1800, BOUNDS, out());
    expect(focus.radiusM).toBeGreaterThan(500);
    expect(focus.radiusM).toBeLessThan(Math.hypot(600, 400) + 40);
  });
  it('is small around what is near', () => {
    const focus = fitShadowFocus(cameraAt([20, 12, 20], [0, 0, 0]), 30, BOUNDS, out());
    expect(focus.radiusM).toBeLessThan(130);
    expect(Math.hypot(focus.x, focus.z)).toBeLessThan(120);
  });
});

describe('needsRefit', () => {
  const drawn = { x: 0, z: 0, radiusM: 100 };
  it('keeps a map that still covers the view', () => {
    expect(needsRefit(drawn, { x: 5, z: 0, radiusM: 95 })).toBe(false);
  });
  it('asks for a new one when the view leaves it or needs finer shadows', () => {
    expect(needsRefit(drawn, { x: 90, z: 0, radiusM: 95 })).toBe(true);
    expect(needsRefit(drawn, { x: 0, z: 0, radiusM: 50 })).toBe(true);
  });
});
