import type { Plan, ShellBoxes } from '../../plan/plan-types.ts';
import type { CameraPose } from '../../store/store-types.ts';
import type { Vector } from './standard-views.ts';

/** Turns tried, nearest to the asked side first, degrees. */
const TURNS_DEG = [0, 40, -40, 80, -80, 120, -120, 180];
const RADIAN = Math.PI / 180;

/** Where along one axis the way from `from` to `to` is between `low` and `high`, as shares of the way. */
function overlap(from: number, to: number, low: number, high: number): readonly [number, number] {
  const step = to - from;
  if (Math.abs(step) < 1e-9) return from > low && from < high ? [0, 1] : [1, 0];
  const a = (low - from) / step;
  const b = (high - from) / step;
  return [Math.min(a, b), Math.max(a, b)];
}

/** Whether the straight way between two points passes through a building. */
export function wayIsBuilt(shells: ShellBoxes, from: Vector, to: Vector): boolean {
  for (let box = 0; box < shells.count; box += 1) {
    const at = 3 * box;
    const x = shells.position[at] ?? 0;
    const y = shells.position[at + 1] ?? 0;
    const z = shells.position[at + 2] ?? 0;
    const halfX = (shells.size[at] ?? 0) / 2;
    const halfZ = (shells.size[at + 2] ?? 0) / 2;
    const [x0, x1] = overlap(from[0], to[0], x - halfX, x + halfX);
    const [y0, y1] = overlap(from[1], to[1], y, y + (shells.size[at + 1] ?? 0));
    const [z0, z1] = overlap(from[2], to[2], z - halfZ, z + halfZ);
    if (Math.max(0, x0, y0, z0) < Math.min(1, x1, y1, z1)) return true;
  }
  return false;
}

function turned([x, y, z]: Vector, byDeg: number): Vector {
  const cos = Math.cos(byDeg * RADIAN);
  const sin = Math.sin(byDeg * RADIAN);
  return [x * cos + z * sin, y, z * cos - x * sin];
}

/**
 * The pose on the asked side, or the next one around that no building stands in the way of. What is inside a building
 * is seen through its lifted roof, so any side does; where every side is built up, the asked one stays.
 */
export function clearPose(plan: Plan, asked: Vector, poseFrom: (towards: Vector) => CameraPose): CameraPose {
  const first = poseFrom(asked);
  if (wayIsBuilt(plan.shells, first.target, first.target)) return first;
  for (const turnDeg of TURNS_DEG) {
    const pose = turnDeg === 0 ? first : poseFrom(turned(asked, turnDeg));
    if (!wayIsBuilt(plan.shells, pose.target, pose.position)) return pose;
  }
  return first;
}
