import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { freeFrame } from '../../../src/scene/camera/camera-requests.ts';
import {
  directionOf,
  type Frame,
  HOME_VIEW,
  poseInFrame,
  type Vector,
} from '../../../src/scene/camera/standard-views.ts';

const FOV_DEG = 38;
const CAMPUS: readonly Vector[] = [-700, 900].flatMap((x) =>
  [0, 18].flatMap((y) => [-500, 350].map((z): Vector => [x, y, z])),
);
const FRAMES: readonly Frame[] = [
  { left: -1, right: 1, bottom: -1, top: 1 },
  { left: -0.5, right: 0.52, bottom: -0.8, top: 0.4 },
  { left: 0, right: 0.96, bottom: -0.9, top: 0.2 },
];

function extremes(frame: Frame, aspect: number, points = CAMPUS): { x: number[]; y: number[] } {
  const pose = poseInFrame(points, directionOf(HOME_VIEW), (FOV_DEG * Math.PI) / 180, aspect, frame);
  const camera = new PerspectiveCamera(FOV_DEG, aspect, 0.1, 50_000);
  camera.position.set(...pose.position);
  camera.lookAt(...pose.target);
  camera.updateMatrixWorld();
  const seen = points.map((point) => new Vector3(...point).project(camera));
  return { x: seen.map((point) => point.x), y: seen.map((point) => point.y) };
}

describe('poseInFrame', () => {
  it.each(FRAMES)('puts a campus inside %o, centred and touching it', (frame) => {
    for (const aspect of [0.5, 1, 16 / 9]) {
      const { x, y } = extremes(frame, aspect);
      const slack = [
        Math.min(...x) - frame.left,
        frame.right - Math.max(...x),
        Math.min(...y) - frame.bottom,
        frame.top - Math.max(...y),
      ];
      const [left = 0, right = 0, bottom = 0, top = 0] = slack;
      expect(Math.min(...slack)).toBeGreaterThan(-0.02);
      expect(left).toBeCloseTo(right, 3);
      expect(bottom).toBeCloseTo(top, 3);
      expect(Math.min(...slack)).toBeLessThan(0.1);
    }
  });
});

it.each([
  [-413, -194],
  [-850, -900],
  [900, 40],
])('poseInFrame finds a rack far from the middle of the world, at %i, %i', (x, z) => {
  const rack = [x, x + 0.6].flatMap((px) =>
    [0, 2.2].flatMap((py) => [z, z + 1].map((pz): Vector => [px, py, pz])),
  );
  const { x: across, y: up } = extremes({ left: -0.5, right: 0.5, bottom: -0.2, top: 0.8 }, 16 / 9, rack);
  for (const place of across) expect(Math.abs(place)).toBeLessThan(0.55);
  for (const place of up) {
    expect(place).toBeGreaterThan(-0.25);
    expect(place).toBeLessThan(0.85);
  }
});

describe('freeFrame', () => {
  it('is the picture but for a small edge where nothing covers it', () => {
    expect(freeFrame({ left: 0, right: 0, top: 0, bottom: 0 })).toEqual({
      left: -0.96,
      right: 0.96,
      bottom: -0.96,
      top: 0.96,
    });
  });
  it('begins where the panels of each side end', () => {
    expect(freeFrame({ left: 0.3, right: 0.1, top: 0.2, bottom: 0.05 })).toEqual({
      left: expect.closeTo(2 * 0.3 - 1 + 0.04, 9),
      right: expect.closeTo(1 - 2 * 0.1 - 0.04, 9),
      bottom: expect.closeTo(2 * 0.05 - 1 + 0.04, 9),
      top: expect.closeTo(1 - 2 * 0.2 - 0.04, 9),
    });
  });
  it('leaves room for a campus however much is covered', () => {
    const { left, right, bottom, top } = freeFrame({ left: 0.9, right: 0.8, top: 1, bottom: 1 });
    expect(right - left).toBeGreaterThan(0.7);
    expect(top - bottom).toBeGreaterThan(0.7);
  });
});
