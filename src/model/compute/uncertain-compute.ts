import type { Figure } from '../../catalogue/figure.ts';
import { DESIGN } from '../../catalogue/prices.ts';
import type { RackRecord } from '../../catalogue/rack-record.ts';
import { RACKS } from '../../catalogue/racks.ts';
import type { ParamValues } from '../../params/param-types.ts';

/** The compute inputs nobody knows exactly, for the chosen rack: low, mode and high in each figure. */
export function uncertainCompute(values: ParamValues) {
  const rack: RackRecord = RACKS[values['compute.rackType']];
  return {
    rackPowerW: rack.powerW,
    provisionedShare: rack.provisionedShare ?? DESIGN.provisionedShare,
    rackLiquidFraction: rack.liquidFraction,
    itOverServerRatio: rack.itOverServer ?? DESIGN.itOverServer,
  } satisfies Record<string, Figure>;
}
