import type { LaidCampus } from '../layout/laid-campus.ts';
import { longestOfKindM, longestSupplyWayM } from '../layout/network/measure-network.ts';
import type { Network } from '../layout/network/network-types.ts';
import type { LoopWays } from './loop-types.ts';

/** The ways of a campus's loops along their routes. Range: 0 where nothing flows. Rules LAY-13, COOL-25. */
export function loopWays({ compute, cooling, site, networks }: LaidCampus): LoopWays {
  const rowM = site.frame.building.hall.racksPerRow * compute.rackWidthM;
  const longest = (of: (coolant: Network) => number): number =>
    networks.halls.reduce((most, { coolant }) => Math.max(most, of(coolant)), 0);
  return {
    rowLeadM: Math.max(
      compute.rackWidthM,
      longest((coolant) => longestOfKindM(coolant, 'tcs-supply')) - rowM,
    ),
    rackPitchM: compute.rackWidthM,
    hallWayM: longest((coolant) => hallWayM(coolant, cooling.cduPerHall)),
    mainM: longest((coolant) => longestOfKindM(coolant, 'main-supply')),
  };
}

/** From the hall's wall to its farthest CDU, or where it has none to its farthest air handler. */
function hallWayM(coolant: Network, cdus: number): number {
  return longestSupplyWayM(coolant, cdus > 0 ? 'cdu' : 'crah');
}
