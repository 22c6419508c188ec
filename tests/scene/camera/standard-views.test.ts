import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import {
  type Bounds,
  directionOf,
  directionToThing,
  HOME_VIEW,
  poseToFit,
  STANDARD_VIEWS,
} from '../../../src/scene/camera/standard-views.ts';

const BOXES: readonly Bounds[] = [
  [-600, 0, -400, 600, 20, 400],
  [10, 0, 10, 10.6, 2.3, 11.2],
  [-5, 0, -900, 5, 60, 900],
];

describe('poseToFit', () => {
  it('keeps every corner inside the picture and some corner close to its edge', () => {
    for (const bounds of BOXES)
      for (const view of STANDARD_VIEWS)
        for (const aspect of [0.5, 1, 16 / 9]) {
          const fov = 38;
          const pose = poseToFit(bounds, directionOf(view), (fov * Math.PI) / 180, aspect, 0.9);
          const camera = new PerspectiveCamera(fov, aspect, 0.01, 50_000);
          camera.position.set(...pose.position);
          camera.lookAt(...pose.target);
          camera.updateMatrixWorld();
          let widest = 0;
          for (let corner = 0; corner < 8; corner += 1) {
            const point = new Vector3(
              bounds[corner & 1 ? 3 : 0],
              bounds[corner & 2 ? 4 : 1],
              bounds[corner & 4 ? 5 : 2],
            ).project(camera);
            widest = Math.max(widest, Math.abs(point.x), Math.abs(point.y));
          }
          expect(widest).toBeLessThan(0.901);
          expect(widest).toBeGreaterThan(0.8);
        }
  });
  it('greets from above the ground, low and from the south', () => {
    const pose = poseToFit([-600, 0, -400, 600, 20, 400], directionOf(HOME_VIEW), 0.66, 1.7);
    expect(pose.position[1]).toBeGreaterThan(50);
    expect(pose.position[2]).toBeGreaterThan(400);
  });
});

describe('directionToThing', () => {
  it('stays on the side where the camera is', () => {
    const direction = directionToThing([100, 50, 0], [-1, 0, -1, 1, 2, 1]);
    expect(direction[0]).toBeGreaterThan(0.5);
    expect(Math.hypot(...direction)).toBeCloseTo(1, 9);
  });
  it('has an answer straight above', () => {
    expect(directionToThing([0, 50, 0], [-1, 0, -1, 1, 2, 1]).every(Number.isFinite)).toBe(true);
  });
});
