import { RACK_ELEVATIONS, type RackElevation } from '../catalogue/rack-elevations.ts';
import type { RackRecord } from '../catalogue/rack-record.ts';
import { RACKS } from '../catalogue/racks.ts';
import type { ComputeResult, RackBlock } from '../model/campus-types.ts';
import type { RackId } from '../params/param-types.ts';

/** How unlike two figures of the same kind are, whatever their unit. */
const unlike = (a: number, b: number): number => Math.abs(Math.log((1 + a) / (1 + b)));

/** The listed rack most like one's own: in size, accelerators and cooling. */
function likestRack(compute: ComputeResult): RackId {
  const ids = Object.keys(RACKS) as RackId[];
  const distance = (id: RackId): number => {
    const rack: RackRecord = RACKS[id];
    return (
      unlike(compute.acceleratorsPerRack, rack.acceleratorsPerRack.value) +
      unlike(compute.rackPowerW, rack.powerW.value) +
      4 * unlike(compute.rackWidthM, rack.widthM.value) +
      4 * unlike(compute.rackDepthM, rack.depthM.value) +
      4 * Math.abs(compute.rackLiquidFraction - rack.liquidFraction.value)
    );
  };
  return ids.reduce((likest, id) => (distance(id) < distance(likest) ? id : likest), 'gb200-nvl72');
}

/** The front of a block's racks, part by part: one's own rack looks like the listed one it is most like. Rule CMP-19. */
export function rackFrontOf({ params, compute }: Pick<RackBlock, 'params' | 'compute'>): RackElevation {
  const type = params['compute.rackType'];
  return RACK_ELEVATIONS[type === 'own' ? likestRack(compute) : type];
}
