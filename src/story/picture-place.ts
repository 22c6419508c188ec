import { FIELD_OF_VIEW_DEG } from '../store/camera-pose.ts';
import type { CameraPose } from '../store/store-types.ts';

type Vector = CameraPose['position'];

const HALF_HEIGHT = Math.tan((FIELD_OF_VIEW_DEG * Math.PI) / 360);

const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Vector): Vector => {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
};

/**
 * Where a point of the campus, metres, stands in a picture that is taken from a pose in flight: pixels from its upper left
 * corner; null behind the camera and outside of the picture.
 */
export function placeInPicture(
  { position, target }: CameraPose,
  point: Vector,
  { width, height }: { readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number } | null {
  const ahead = unit(minus(target, position));
  const right = unit(cross(ahead, [0, 1, 0]));
  const way = minus(point, position);
  const depthM = dot(way, ahead);
  if (depthM <= 0) return null;
  const high = dot(way, cross(right, ahead)) / (depthM * HALF_HEIGHT);
  const wide = (dot(way, right) / (depthM * HALF_HEIGHT)) * (height / width);
  if (Math.abs(wide) > 1 || Math.abs(high) > 1) return null;
  return { x: ((1 + wide) / 2) * width, y: ((1 - high) / 2) * height };
}
