import type { Vector3, Vector4 } from 'three';
import type { StandingBox } from '../../../plan/find-in-plan.ts';

/** Before what stands across the aisle, metres. */
const BEFORE_M = 0.1;
/** From as far away all of it is there, from as near none; and so does it come back for a camera that steps into the aisle. Metres. */
const ALL_FROM_M = 16;
const NONE_FROM_M = 11;
const SOFT_M = 0.6;

const between = (low: number, high: number, at: number): number =>
  Math.min(1, Math.max(0, (at - low) / (high - low)));

/** Whoever looks into a rack from farther away than its aisle is wide sees past what stands across it. */
export function stepAside(
  { position: [x, , z], size, yawRad }: StandingBox,
  aisleM: number,
  camera: Vector3,
  out: Vector4,
): void {
  const [east, south] = [Math.sin(yawRad), Math.cos(yawRad)];
  const acrossM = east * x + south * z + size[2] / 2 + aisleM - BEFORE_M;
  const beyondM = east * camera.x + south * camera.z - acrossM;
  const awayM = Math.hypot(camera.x - x, camera.z - z);
  const left = Math.max(between(NONE_FROM_M, ALL_FROM_M, awayM), 1 - between(0, SOFT_M, beyondM));
  out.set(east, south, acrossM, left);
}
