import { PerspectiveCamera, Vector3 } from 'three';
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
  it('covers the land in every corner of the picture, wherever the camera stands', () => {
    for (const [position, target, focusM] of [
      [[300, 60, 250], [260, 0, 180], 90],
      [[-420, 40, -200], [-400, 0, -260], 75],
      [[0, 250, 300], [0, 0, 0], 390],
    ] as const) {
      const camera = cameraAt([...position], [...target]);
      const { x, z, radiusM } = fitShadowFocus(camera, focusM, BOUNDS, out());
      for (const [cornerX, cornerY] of [
        [-1, -1],
        [1, -1],
        [0, 0],
        [0, -1],
      ] as const) {
        const way = new Vector3(cornerX, cornerY, 0.5).unproject(camera).sub(camera.position);
        const ground = camera.position.clone().addScaledVector(way, -camera.position.y / way.y);
        expect(Math.hypot(ground.x - x, ground.z - z), `${position} ${cornerX} ${cornerY}`).toBeLessThan(
          radiusM,
        );
      }
    }
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
