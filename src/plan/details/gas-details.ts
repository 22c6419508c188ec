import type { ThingBlock } from '../plan-types.ts';
import { type DetailBlock, DetailBuilder } from './detail-types.ts';
import { groundBoundsOf, middleOf } from './ground-bounds.ts';

export const METERING_SKID_SIZE_M = [20, 7.3, 12] as const;
/** Clear way between the turbines and the middle of the metering skid, metres. */
const SKID_GAP_M = 14;

/** One metering skid north of the turbine field; none without turbines. */
export function meteringSkidsOf(turbines: ThingBlock): DetailBlock {
  const skids = new DetailBuilder('gas-metering-skid', 'gas-turbine');
  const bounds = groundBoundsOf([turbines]);
  if (bounds !== null) skids.add(0, middleOf(bounds).x, 0, bounds[1] - SKID_GAP_M, METERING_SKID_SIZE_M);
  return skids.build();
}
