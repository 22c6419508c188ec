import { Box3, Matrix4, Ray, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PRESET } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { flatBoundsOf, hitStandingBox, newBoxHit } from '../../../src/scene/picking/pick-geometry.ts';

const POSITION = Float32Array.of(10, 2, -30);
const SIZE = Float32Array.of(8, 5, 2);

/** Numbers that look random and are the same in every run, 0–1. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Where a ray enters the box by three's own means; null for a miss. */
function byThree(ray: Ray, yawRad: number): number | null {
  const [x = 0, y = 0, z = 0] = POSITION;
  const [width = 0, height = 0, depth = 0] = SIZE;
  const place = new Matrix4().makeRotationY(yawRad).setPosition(x, y, z);
  const box = new Box3(new Vector3(-width / 2, 0, -depth / 2), new Vector3(width / 2, height, depth / 2));
  const own = ray.clone().applyMatrix4(place.clone().invert());
  const at = own.intersectBox(box, new Vector3());
  return at === null ? null : at.applyMatrix4(place).distanceTo(ray.origin);
}

describe('a ray against a box that stands turned', () => {
  it('meets it where three says, whichever way it is turned, and misses it where three says', () => {
    const next = stream(3);
    const hit = newBoxHit();
    let met = 0;
    for (let n = 0; n < 600; n += 1) {
      const origin = new Vector3(10 + 40 * (next() - 0.5), 30 * next() + 8, -30 + 40 * (next() - 0.5));
      const aim = new Vector3(10 + 10 * (next() - 0.5), 2 + 5 * next(), -30 + 10 * (next() - 0.5));
      const ray = new Ray(origin, aim.sub(origin).normalize());
      const yawRad = 2 * Math.PI * (next() - 0.5);
      const expected = byThree(ray, yawRad);
      const given = { origin: ray.origin.toArray(), direction: ray.direction.toArray() };
      const found = hitStandingBox(given, POSITION, SIZE, yawRad, 0, hit);
      expect(found, `${yawRad}`).toBe(expected !== null);
      if (expected === null) continue;
      expect(hit.enterM).toBeCloseTo(expected, 4);
      met += 1;
    }
    expect(met).toBeGreaterThan(150);
    expect(met).toBeLessThan(550);
  });

  it('does not meet what lies behind it, and starts inside where it does', () => {
    const hit = newBoxHit();
    const up = { origin: [10, 30, -30], direction: [0, 1, 0] } as const;
    expect(hitStandingBox(up, POSITION, SIZE, 0.4, 0, hit)).toBe(false);
    const inside = { origin: [10, 4, -30], direction: [0, 1, 0] } as const;
    expect(hitStandingBox(inside, POSITION, SIZE, 0.4, 0, hit)).toBe(true);
    expect(hit.enterM).toBeLessThan(0);
    expect(hit.leaveM).toBeCloseTo(3, 5);
  });
});

it('the bounds of a turned thing hold its corners, and no more', () => {
  const { rack } = buildPlan(DEFAULT_PRESET.values).things;
  const turned = { ...rack, count: 1, position: POSITION, size: SIZE, yaw: Float32Array.of(0.5) };
  const out = new Float64Array(5);
  flatBoundsOf(turned, 0, out);
  const corners = [-4, 4].flatMap((x) =>
    [-1, 1].map((z) =>
      new Vector3(x, 0, z).applyMatrix4(new Matrix4().makeRotationY(0.5)).add(new Vector3(10, 2, -30)),
    ),
  );
  const [xs, zs] = [corners.map(({ x }) => x), corners.map(({ z }) => z)];
  const expected = [Math.min(...xs), Math.max(...xs), Math.min(...zs), Math.max(...zs), 7];
  expect([...out]).toEqual(expected.map((each) => expect.closeTo(each, 5)));
});
