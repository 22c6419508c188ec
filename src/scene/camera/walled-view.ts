import { innerWallsOf } from '../../plan/details/inner-walls.ts';
import type { Plan } from '../../plan/plan-types.ts';
import { hitStandingBox, newBoxHit, type PickRay } from '../picking/pick-geometry.ts';
import type { Vector } from './standard-views.ts';

const hit = newBoxHit();

/** Whether a wall between two rooms stands in the straight way between two points. */
export function isWalled(plan: Plan, to: Vector, eye: Vector): boolean {
  const way: Vector = [eye[0] - to[0], eye[1] - to[1], eye[2] - to[2]];
  const lengthM = Math.hypot(...way);
  if (lengthM === 0) return false;
  const direction: Vector = [way[0] / lengthM, way[1] / lengthM, way[2] / lengthM];
  const ray: PickRay = { origin: to, direction };
  const { count, position, size, yaw } = innerWallsOf(plan);
  for (let wall = 0; wall < count; wall += 1)
    if (hitStandingBox(ray, position, size, yaw[wall] ?? 0, wall, hit) && hit.enterM < lengthM) return true;
  return false;
}
