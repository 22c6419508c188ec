import type { SizedCooling } from '../campus-types.ts';
import type { LoopFlows } from './size-hydraulics.ts';

/** The cooling of one block's halls, sized as if it were all of the campus. */
export interface BlockCooling {
  readonly cooling: SizedCooling;
  readonly flows: LoopFlows;
}

/**
 * The cooling of a mixed fleet: units of halls, coolant and pumps of racks are the blocks' sums; what is told of one rack, chip or
 * exchanger is of the block whose racks give most heat to liquid; heats, facility water and the plant outdoors are those of the whole. Rule CMP-24.
 * @param whole the plant sized for the fleet's means; @param wettest one of the blocks.
 */
export function blendCooling(
  whole: SizedCooling,
  blocks: readonly BlockCooling[],
  wettest: BlockCooling,
): BlockCooling {
  const sum = (of: (block: BlockCooling) => number): number =>
    blocks.reduce((total, block) => total + of(block), 0);
  const most = (of: (cooling: SizedCooling) => number): number =>
    Math.max(...blocks.map(({ cooling }) => of(cooling)));
  const lead = wettest.cooling;
  return {
    cooling: {
      ...whole,
      tcsReturnTempC: lead.tcsReturnTempC,
      coolantFlowM3PerS: sum(({ cooling }) => cooling.coolantFlowM3PerS),
      cduPerHall: most(({ cduPerHall }) => cduPerHall),
      cduCount: sum(({ cooling }) => cooling.cduCount),
      cduLoadFraction: most(({ cduLoadFraction }) => cduLoadFraction),
      crahPerHall: most(({ crahPerHall }) => crahPerHall),
      crahCount: sum(({ cooling }) => cooling.crahCount),
      cduFlowLimited: lead.cduFlowLimited,
      cduPerHallByHeat: lead.cduPerHallByHeat,
      tankCount: sum(({ cooling }) => cooling.tankCount),
      exchanger: lead.exchanger,
      chip: lead.chip,
      rideThrough: { ...whole.rideThrough, ...warmingOf(lead) },
      twoPhase: lead.twoPhase,
    },
    flows: {
      ...wettest.flows,
      cduPumpPowerW: sum(({ flows }) => flows.cduPumpPowerW),
      facilityPumpPowerW: sum(({ flows }) => flows.facilityPumpPowerW),
    },
  };
}

/** How fast the loops of the racks with most heat in liquid warm. */
function warmingOf({ rideThrough: { warmingKPerS, tenKelvinS } }: SizedCooling) {
  return { warmingKPerS, tenKelvinS };
}
