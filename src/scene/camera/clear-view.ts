import type { Plan, ShellBoxes } from '../../plan/plan-types.ts';
import type { CameraPose } from '../../store/store-types.ts';
import { RADIANS_PER_DEG } from '../../units/angle.ts';
import type { Vector } from './standard-views.ts';

/** Turns tried, nearest to the asked side first, degrees. */
const TURNS_DEG = [0, 40, -40, 80, -80, 120, -120, 180];
const STEEP_DEG = 62;

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
  const cos = Math.cos(byDeg * RADIANS_PER_DEG);
  const sin = Math.sin(byDeg * RADIANS_PER_DEG);
  return [x * cos + z * sin, y, z * cos - x * sin];
}

/** The same side from steeper above. */
function raised([x, y, z]: Vector): Vector {
  const flat = Math.hypot(x, z);
  const height = Math.max(Math.atan2(y, flat), STEEP_DEG * RADIANS_PER_DEG);
  const share = flat < 1e-9 ? 0 : Math.cos(height) / flat;
  return [x * share, Math.sin(height), z * share];
}

/**
 * The pose on the asked side, or the next one around that nothing stands in the way of: outside a building another, and
 * inside a wall between rooms, for its roof lifts. Over low walls one sees from steeper above; where every side is built
 * up, the asked one stays.
 */
export function clearPose(
  plan: Plan,
  asked: Vector,
  poseFrom: (towards: Vector) => CameraPose,
  isWalled: (to: Vector, eye: Vector) => boolean,
): CameraPose {
  const first = poseFrom(asked);
  const inside = wayIsBuilt(plan.shells, first.target, first.target);
  for (const side of inside ? [asked, raised(asked)] : [asked]) {
    for (const turnDeg of TURNS_DEG) {
      const pose = poseFrom(turned(side, turnDeg));
      const { target, position } = pose;
      if (!(inside ? isWalled(target, position) : wayIsBuilt(plan.shells, target, position))) return pose;
    }
  }
  return first;
}
