import type { ThingBlock } from '../../../plan/plan-types.ts';
import { type InstancePoses, posesOf } from '../../parts/instance-poses.ts';
import { BATTERY_SIZE_M } from './geometry.ts';

export function batteryPoses(block: ThingBlock): InstancePoses {
  return posesOf(block, BATTERY_SIZE_M);
}
