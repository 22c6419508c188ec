import { describe, expect, it } from 'vitest';
import type { PointM } from '../../src/plan/measure/measured.ts';
import { cornersOf, nearestToRay, snapPoint } from '../../src/scene/interactive/measure/snap-point.ts';
import type { PickRay } from '../../src/scene/picking/pick-geometry.ts';

const BOX = { position: [10, 0, 0], size: [4, 3, 2], yawRad: 0 } as const;
/** Looks straight down on a plan of ten pixels a metre. */
const toScreen = ([x, , z]: PointM) => ({ x: 10 * x, y: 10 * z });
const rayOver = (x: number, z: number): PickRay => ({ origin: [x, 50, z], direction: [0, -1, 0] });
const snapAt = (x: number, z: number, withinPx = 5) =>
  snapPoint([x, 3, z], [BOX], rayOver(x, z), toScreen, { x: 10 * x, y: 10 * z }, withinPx);

describe('corners of a box', () => {
  it('are eight, on the ground and at its top', () => {
    const corners = cornersOf(BOX);
    expect(new Set(corners.map(String)).size).toBe(8);
    for (const [x, y, z] of corners) {
      expect([8, 12]).toContain(x);
      expect([0, 3]).toContain(y);
      expect([-1, 1]).toContain(z);
    }
  });

  it('turn with it', () => {
    const turned = cornersOf({ ...BOX, yawRad: Math.PI / 2 });
    expect(Math.max(...turned.map(([x]) => x))).toBeCloseTo(11, 9);
    expect(Math.max(...turned.map(([, , z]) => z))).toBeCloseTo(2, 9);
  });
});

describe('a point that is aimed at', () => {
  it('is drawn to a corner near it, before any edge', () => {
    expect(snapAt(8.3, -0.8)).toMatchObject({ on: 'corner' });
    expect(snapAt(8.3, -0.8).point.filter((_, axis) => axis !== 1)).toEqual([8, -1]);
  });

  it('is drawn to an edge where no corner is near', () => {
    const { point, on } = snapAt(10, -0.8);
    expect([on, point[0], point[2]]).toEqual(['edge', expect.closeTo(10, 9), -1]);
  });

  it('is not drawn to what its own face hides', () => {
    // From the south, a hand below the top of the front: the corners and edges of the back are seen there, and are behind.
    const ray: PickRay = { origin: [10, 1, 41], direction: [0, 0, -1] };
    const flat = ([x, y]: PointM) => ({ x: 10 * x, y: -10 * y });
    const aim = (at: number) =>
      snapPoint([at, 1, 1], [BOX], { ...ray, origin: [at, 1, 41] }, flat, { x: 10 * at, y: -10 }, 12);
    expect(aim(8.2).point[2]).toBe(1);
    const behind = { ...BOX, position: [10, 0, -20] } as const;
    expect(snapPoint([8.2, 1, 1], [behind], ray, flat, { x: 82, y: -10 }, 12).on).toBe('surface');
  });

  it('stays where it is in the middle of a face, and where a finger is not that broad', () => {
    expect(snapAt(10, 0.1)).toEqual({ point: [10, 3, 0.1], on: 'surface' });
    expect(snapAt(10, -0.8, 1).on).toBe('surface');
  });
});

it('the nearest point of a stretch to a ray stays on the stretch', () => {
  expect(nearestToRay(rayOver(5, 1), [0, 0, 0], [10, 0, 0])).toEqual([5, 0, 0]);
  expect(nearestToRay(rayOver(15, 1), [0, 0, 0], [10, 0, 0])).toEqual([10, 0, 0]);
  expect(nearestToRay(rayOver(5, 1), [5, 0, 0], [5, 9, 0])[0]).toBe(5);
});
