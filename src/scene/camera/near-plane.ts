import type { PerspectiveCamera } from 'three';

/** The camera never sinks below this. */
export const MIN_HEIGHT_M = 1.2;
/** Roofs and towers end below this; nothing stands closer to a camera above it. */
const TALLEST_M = 90;
const NEAREST_M = 0.05;

/**
 * Depth buffers of screens are often fixed-point, where only a far near plane buys precision. It is as far as what could
 * stand before the camera allows.
 */
export function setNearPlane(camera: PerspectiveCamera, distanceM: number): void {
  const above = 0.5 * (camera.position.y - TALLEST_M);
  const near = Math.max(NEAREST_M, Math.min(0.5, 0.01 * distanceM), Math.min(60, above));
  if (Math.abs(near - camera.near) < 0.05 * camera.near) return;
  camera.near = near;
  camera.updateProjectionMatrix();
}
