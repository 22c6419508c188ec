import type { RackBlock } from '../campus-types.ts';

/** What falls to some of a rack's accelerators at the design hour. */
export interface RackShare {
  readonly powerW: number;
  readonly heatIntoLiquidW: number;
  /** 0 where no coolant reaches the racks. */
  readonly coolantFlowM3PerS: number;
}

/**
 * Power, heat into liquid and coolant of a rack by the share of its accelerators, switches and conversion spread evenly
 * over all of them; none of it in a rack without accelerators. W, W, m³/s. Rule CMP-20.
 * @param accelerators of the part, 0 to those of the rack.
 */
export function rackShareOf(
  { compute, cooling }: Pick<RackBlock, 'compute' | 'cooling'>,
  accelerators: number,
): RackShare {
  const { acceleratorsPerRack, rackPowerW, provisionedShare } = compute;
  const share = acceleratorsPerRack > 0 ? accelerators / acceleratorsPerRack : 0;
  const powerW = rackPowerW * share;
  return {
    powerW,
    heatIntoLiquidW: powerW * provisionedShare * cooling.liquidFraction,
    coolantFlowM3PerS: cooling.cduCount > 0 ? cooling.rackFlowM3PerS * share : 0,
  };
}
