import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import type { ThingBlock } from '../plan-types.ts';
import { METERING_SKID_SIZE_M } from './detail-sizes.ts';
import { type DetailBlock, DetailBuilder } from './detail-types.ts';
import { groundBoundsOf, middleOf } from './ground-bounds.ts';

const SKID_GAP_M = DETAIL_SPACING.meteringSkid.value;

/** One metering skid north of the turbine field; none without turbines. */
export function meteringSkidsOf(turbines: ThingBlock): DetailBlock {
  const skids = new DetailBuilder('gas-metering-skid', 'gas-turbine');
  const bounds = groundBoundsOf([turbines]);
  if (bounds !== null) skids.add(0, middleOf(bounds).x, 0, bounds[1] - SKID_GAP_M, METERING_SKID_SIZE_M);
  return skids.build();
}
