import { type Camera, Vector3 } from 'three';

const seen = new Vector3();

/** Where a point of the scene is on a screen of so many CSS pixels; null behind the camera and outside of the picture. */
export function placeOnScreen(
  point: Vector3,
  camera: Camera,
  size: { readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number } | null {
  seen.copy(point).applyMatrix4(camera.matrixWorldInverse);
  if (seen.z >= 0) return null;
  seen.applyMatrix4(camera.projectionMatrix);
  if (Math.abs(seen.x) > 1 || Math.abs(seen.y) > 1) return null;
  return {
    x: Math.round(((seen.x + 1) / 2) * size.width),
    y: Math.round(((1 - seen.y) / 2) * size.height),
  };
}
