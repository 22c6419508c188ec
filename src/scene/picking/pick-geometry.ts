import type { ThingBlock } from '../../plan/plan-types.ts';

/** A ray in world metres; the direction is a unit vector. */
export interface PickRay {
  readonly origin: readonly [number, number, number];
  readonly direction: readonly [number, number, number];
}

/** How far from the front of a box the ray starts, and where it leaves; the axis is the one of the face it enters. */
export interface BoxHit {
  enterM: number;
  leaveM: number;
  enterAxis: 0 | 1 | 2;
}

export const newBoxHit = (): BoxHit => ({ enterM: 0, leaveM: 0, enterAxis: 0 });

function clipAxis(
  hit: BoxHit,
  axis: 0 | 1 | 2,
  origin: number,
  direction: number,
  low: number,
  high: number,
) {
  if (Math.abs(direction) < 1e-12) return origin >= low && origin <= high;
  const first = (low - origin) / direction;
  const second = (high - origin) / direction;
  const near = Math.min(first, second);
  const far = Math.max(first, second);
  if (near > hit.enterM) {
    hit.enterM = near;
    hit.enterAxis = axis;
  }
  if (far < hit.leaveM) hit.leaveM = far;
  return hit.leaveM >= hit.enterM;
}

/**
 * Ray against a box that stands on its base centre, turned about +Y. Writes into `out`; false on a miss or when the box
 * lies behind the origin. `enterM` is negative when the ray starts inside.
 */
export function hitStandingBox(
  ray: PickRay,
  position: Float32Array,
  size: Float32Array,
  yawRad: number,
  index: number,
  out: BoxHit,
): boolean {
  const o = ray.origin;
  const d = ray.direction;
  const at = 3 * index;
  const halfX = (size[at] ?? 0) / 2;
  const halfZ = (size[at + 2] ?? 0) / 2;
  const x = o[0] - (position[at] ?? 0);
  const y = o[1] - (position[at + 1] ?? 0);
  const z = o[2] - (position[at + 2] ?? 0);
  const c = yawRad === 0 ? 1 : Math.cos(yawRad);
  const s = yawRad === 0 ? 0 : Math.sin(yawRad);
  out.enterM = Number.NEGATIVE_INFINITY;
  out.leaveM = Number.POSITIVE_INFINITY;
  if (!clipAxis(out, 1, y, d[1], 0, size[at + 1] ?? 0)) return false;
  if (!clipAxis(out, 0, c * x - s * z, c * d[0] - s * d[2], -halfX, halfX)) return false;
  if (!clipAxis(out, 2, s * x + c * z, s * d[0] + c * d[2], -halfZ, halfZ)) return false;
  return out.leaveM >= 0;
}

/** World-axes bounds of one thing: min x, max x, min z, max z, top. Written into `out`. */
export function flatBoundsOf(block: ThingBlock, index: number, out: Float64Array): void {
  const at = 3 * index;
  const yaw = block.yaw[index] ?? 0;
  const c = Math.abs(Math.cos(yaw));
  const s = Math.abs(Math.sin(yaw));
  const width = block.size[at] ?? 0;
  const depth = block.size[at + 2] ?? 0;
  const halfX = (c * width + s * depth) / 2;
  const halfZ = (s * width + c * depth) / 2;
  const x = block.position[at] ?? 0;
  const z = block.position[at + 2] ?? 0;
  out[0] = x - halfX;
  out[1] = x + halfX;
  out[2] = z - halfZ;
  out[3] = z + halfZ;
  out[4] = (block.position[at + 1] ?? 0) + (block.size[at + 1] ?? 0);
}
