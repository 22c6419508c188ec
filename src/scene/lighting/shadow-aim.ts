import type { DirectionalLight } from 'three';
import { CASTER_TOP_M, DRIFT_SHARE, type ShadowFocus } from './shadow-fit.ts';

/**
 * Fits the map to the circle, moved by whole texels so that edges keep still when the fit changes little. Seen from a low
 * sun the ground is foreshortened: the map is only as high as the circle looks from there, with what stands on it.
 */
export function aimShadow(
  sun: DirectionalLight,
  direction: readonly [number, number, number],
  focus: ShadowFocus,
): void {
  const { camera, mapSize } = sun.shadow;
  const r = focus.radiusM;
  const length = Math.hypot(...direction);
  const [dx, rise, dz] = [direction[0] / length, direction[1] / length, direction[2] / length];
  const level = Math.sqrt(Math.max(0, 1 - rise * rise));
  camera.left = -r;
  camera.right = r;
  // Along the light it serves a circle that has moved as well.
  const alongM = Math.min(r, DRIFT_SHARE * r * rise);
  camera.bottom = -alongM;
  camera.top = Math.min(r, alongM + Math.min(CASTER_TOP_M, r) * level);
  const acrossM = (2 * r) / mapSize.x;
  const upM = (camera.top - camera.bottom) / mapSize.y;
  // Steps of the map on the ground: across the light, and along it.
  const [alongX, alongZ] = level > 1e-3 ? [dx / level, dz / level] : [0, 1];
  const aside = Math.round((focus.x * alongZ - focus.z * alongX) / acrossM) * acrossM;
  const stepM = upM / Math.max(rise, 0.01);
  const along = Math.round((focus.x * alongX + focus.z * alongZ) / stepM) * stepM;
  const x = aside * alongZ + along * alongX;
  const z = along * alongZ - aside * alongX;
  // Casters outside of the circle towards a low sun still throw shadows into it.
  const backM = r + CASTER_TOP_M + Math.min(4 * r, CASTER_TOP_M / Math.max(0.03, rise));
  sun.target.position.set(x, 0, z);
  sun.position.set(x + dx * backM, rise * backM, z + dz * backM);
  camera.near = 1;
  // The map reaches far along the ground under a low sun; land behind its far plane would count as shadow.
  camera.far = backM + Math.min(25 * r, (1.1 * r) / Math.max(0.04, rise)) + CASTER_TOP_M;
  camera.updateProjectionMatrix();
  // Walls need what the map is coarse by across, the ground what it is coarse by upwards: half of each keeps both clean.
  sun.shadow.normalBias = 0.55 * (acrossM + upM);
  sun.shadow.bias = (-0.3 * upM) / camera.far;
  sun.target.updateMatrixWorld();
  sun.updateMatrixWorld();
}
