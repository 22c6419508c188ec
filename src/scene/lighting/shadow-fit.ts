import { MathUtils, type PerspectiveCamera, Vector3 } from 'three';

/** What of the land a shadow map covers: a circle on the ground. Metres. */
export interface ShadowFocus {
  x: number;
  z: number;
  radiusM: number;
}

const MIN_RADIUS_M = 40;
/** A map serves until the circle has moved so far beyond the one that it was drawn for. */
export const DRIFT_SHARE = 1.15;
/** Tallest caster, so that no roof or tower is cut off. */
export const CASTER_TOP_M = 130;
const ray = new Vector3();
const CORNERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
  [0, 0],
  [0, -1],
] as const;

/**
 * The circle of land that is in view and built upon. Rays to the corners of the picture are cut at the ground or at a
 * few times the distance the camera looks at, then clamped to the built bounds grown by the longest shadow.
 */
export function fitShadowFocus(
  camera: PerspectiveCamera,
  focusDistanceM: number,
  bounds: readonly [number, number, number, number],
  out: ShadowFocus,
): ShadowFocus {
  const reachM = Math.max(3.2 * focusDistanceM, 2.5 * camera.position.y, 60);
  let [minX, maxX, minZ, maxZ] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [cornerX, cornerY] of CORNERS) {
    ray.set(cornerX, cornerY, 0.5).unproject(camera).sub(camera.position).normalize();
    const toGroundM = ray.y < -1e-4 ? -camera.position.y / ray.y : reachM;
    ray.multiplyScalar(Math.min(toGroundM, reachM)).add(camera.position);
    const x = MathUtils.clamp(ray.x, bounds[0], bounds[2]);
    const z = MathUtils.clamp(ray.z, bounds[1], bounds[3]);
    minX = Math.min(minX, x);
    maxX = Math.max(maxX, x);
    minZ = Math.min(minZ, z);
    maxZ = Math.max(maxZ, z);
  }
  out.x = (minX + maxX) / 2;
  out.z = (minZ + maxZ) / 2;
  out.radiusM = Math.max(MIN_RADIUS_M, Math.hypot(maxX - minX, maxZ - minZ) / 2 + 30);
  return out;
}

/** Whether a new circle differs enough from the drawn one that shadows would be missing or coarse. */
export function needsRefit(drawn: ShadowFocus, wanted: ShadowFocus): boolean {
  const driftM = Math.hypot(drawn.x - wanted.x, drawn.z - wanted.z);
  const uncovered = driftM + wanted.radiusM > DRIFT_SHARE * drawn.radiusM;
  const coarse = drawn.radiusM > 1.6 * wanted.radiusM;
  return uncovered || coarse;
}
