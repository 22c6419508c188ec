import { CABLE_FAILURES, FAILURES } from '../../catalogue/availability.ts';
import { REDUNDANCIES } from '../../catalogue/electrical-chain.ts';
import type { RedundancyId } from '../../params/param-types.ts';
import { HOURS_PER_YEAR } from '../../units/time.ts';
import type { Assumptions } from '../assumptions.ts';
import type { PowerResult } from '../campus-types.ts';
import type { CampusNetworks } from '../layout/network/network-types.ts';
import { kOfNCommon } from './combine-availability.ts';
import { longestFeederM } from './voltage-drop.ts';

/** One group of paths with a redundancy scheme, common cause included. Rule PWR-15. */
export function topologyAvailability(
  redundancy: RedundancyId,
  pathAvailability: number,
  beta: number,
): number {
  const { needed, installed } = REDUNDANCIES[redundancy];
  return kOfNCommon(needed.value, installed.value, pathAvailability, beta);
}

/**
 * The same over a year in which every path of the group is taken out for planned work, one after the other: the others
 * carry on where there is one to spare, and nothing does where there is none.
 * @param plannedShare of the year that one path is out, 0–1. Rule PWR-60.
 */
export function maintainedAvailability(
  redundancy: RedundancyId,
  pathAvailability: number,
  beta: number,
  plannedShare: number,
): number {
  const { needed, installed } = REDUNDANCIES[redundancy];
  const outShare = Math.min(1, installed.value * plannedShare);
  const oneOut = kOfNCommon(needed.value, installed.value - 1, pathAvailability, beta);
  return (1 - outShare) * topologyAvailability(redundancy, pathAvailability, beta) + outShare * oneOut;
}

/** One path from the switchyard to a row: equipment and feeder cable in series. Rule PWR-19. */
export function pathAvailability(assumed: Assumptions, feederLengthM: number): number {
  const cable =
    (assumed.cableFailuresPerMeterYear * feederLengthM * CABLE_FAILURES.repairHours.value) / HOURS_PER_YEAR;
  return 1 - Math.min(1, assumed.pathUnavailability + cable);
}

/** Switchyard to row: main transformers with one spare, then the halls' scheme with its planned work. Range 0–1. Rules PWR-19, PWR-60. */
export function chainAvailability(
  redundancy: RedundancyId,
  assumed: Assumptions,
  power: PowerResult,
  networks: CampusNetworks,
): number {
  const { failuresPerYear, repairHours } = FAILURES.oilTransformer;
  const transformer = 1 - (failuresPerYear.value * repairHours.value) / HOURS_PER_YEAR;
  const mains = kOfNCommon(
    power.mainTransformerCount - 1,
    power.mainTransformerCount,
    transformer,
    assumed.commonCauseBeta,
  );
  const path = pathAvailability(assumed, longestFeederM(networks));
  const plannedShare = assumed.plannedPathHoursPerYear / HOURS_PER_YEAR;
  return mains * maintainedAvailability(redundancy, path, assumed.commonCauseBeta, plannedShare);
}
