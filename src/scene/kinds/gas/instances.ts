import { groundBoundsOf } from '../../../plan/details/ground-bounds.ts';
import type { ThingBlock } from '../../../plan/plan-types.ts';
import { type InstancePoses, posesOf, writePose } from '../../parts/instance-poses.ts';
import { GAS_TURBINE_SIZE_M } from './geometry.ts';

export function gasPoses(block: ThingBlock): InstancePoses {
  return posesOf(block, GAS_TURBINE_SIZE_M);
}

/** Clear way between the turbines and the metering skid, metres. */
const SKID_GAP_M = 14;

/** One metering skid north of the turbine field; none without turbines. */
export function meteringPoses(block: ThingBlock): InstancePoses {
  const bounds = groundBoundsOf([block]);
  if (bounds === null) return { count: 0, matrices: new Float32Array(0), state: new Float32Array(0) };
  const matrices = new Float32Array(16);
  writePose(matrices, 0, (bounds[0] + bounds[2]) / 2, 0, bounds[1] - SKID_GAP_M, 0, 1, 1, 1);
  return { count: 1, matrices, state: new Float32Array([block.load[0] ?? 0, block.tempC[0] ?? 0]) };
}
