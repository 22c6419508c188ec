import type { Figure } from '../../catalogue/figure.ts';
import { DESIGN } from '../../catalogue/prices.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { rackOf } from './chosen-rack.ts';

/** The compute inputs nobody knows exactly, for the chosen rack: low, mode and high in each figure. */
export function uncertainCompute(values: ParamValues) {
  const rack = rackOf(values);
  return {
    rackPowerW: rack.powerW,
    provisionedShare: rack.provisionedShare ?? DESIGN.provisionedShare,
    rackLiquidFraction: rack.liquidFraction,
    itOverServerRatio: rack.itOverServer ?? DESIGN.itOverServer,
  } satisfies Record<string, Figure>;
}
