import type { Vector4 } from 'three';
import type { KeptBox } from '../../plan/section/section-text.ts';
import type { PickRay } from '../picking/pick-geometry.ts';

/** Off the plane itself, metres. */
const CLEAR_M = 1e-3;
/** What is drawn by less than this share is not pointed at. */
const HALF = 0.5;

/** The ray from where it enters what a section keeps; null where it never does. */
export function keptRay(ray: PickRay, { low, high }: KeptBox): PickRay | null {
  let [enterM, leaveM] = [0, Number.POSITIVE_INFINITY];
  for (const axis of [0, 1, 2] as const) {
    const [origin, direction] = [ray.origin[axis], ray.direction[axis]];
    if (Math.abs(direction) < 1e-12) {
      if (origin < low[axis] || origin > high[axis]) return null;
      continue;
    }
    const [one, other] = [(low[axis] - origin) / direction, (high[axis] - origin) / direction];
    enterM = Math.max(enterM, Math.min(one, other));
    leaveM = Math.min(leaveM, Math.max(one, other));
  }
  if (enterM > leaveM) return null;
  if (enterM === 0) return ray;
  const at = (axis: 0 | 1 | 2): number => ray.origin[axis] + ray.direction[axis] * (enterM + CLEAR_M);
  return { origin: [at(0), at(1), at(2)], direction: ray.direction };
}

/** The ray from where it has passed what stepped aside for a rack that is looked into; null where it never does. */
export function rayPastAside(
  ray: PickRay,
  { x: east, y: south, z: acrossM, w: left }: Vector4,
): PickRay | null {
  const [x, y, z] = ray.origin;
  const beyondM = east * x + south * z - acrossM;
  if (left >= HALF || beyondM <= 0) return ray;
  const perM = east * ray.direction[0] + south * ray.direction[2];
  if (perM >= 0) return null;
  const alongM = CLEAR_M - beyondM / perM;
  const [dx, dy, dz] = ray.direction;
  return { origin: [x + dx * alongM, y + dy * alongM, z + dz * alongM], direction: ray.direction };
}
