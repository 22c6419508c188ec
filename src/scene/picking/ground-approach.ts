import type { CameraPose } from '../../store/store-types.ts';
import type { PickRay } from './pick-geometry.ts';

/** How much of the way to a double-clicked place on open ground is flown. */
const SHARE_OF_WAY = 0.6;
const LOWEST_M = 2;

/**
 * Where to fly for a double click that meets no thing: most of the way to the ground under the pointer, looking at it.
 * Null where the ray never meets the ground (the sky).
 */
export function approachGround(ray: PickRay): CameraPose | null {
  const [x, y, z] = ray.origin;
  const [dx, dy, dz] = ray.direction;
  if (dy >= -1e-3) return null;
  const wayM = y / -dy;
  const flownM = wayM * SHARE_OF_WAY;
  return {
    position: [x + dx * flownM, Math.max(LOWEST_M, y + dy * flownM), z + dz * flownM],
    target: [x + dx * wayM, 0, z + dz * wayM],
  };
}
