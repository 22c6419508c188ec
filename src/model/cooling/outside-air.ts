import { OUTSIDE_AIR, WATER } from '../../catalogue/coolers.ts';
import type { HeatRejectionId } from '../../params/param-types.ts';
import type { CoolingPlant } from '../model-types.ts';
import type { RejectionScratch } from './rejection.ts';

/** Outdoor units that cool water; outside air cools none. */
export type WaterRejectionId = Exclude<HeatRejectionId, 'outside-air'>;

/** The outdoor unit of the water loops: with outside air, liquid heat is reckoned on dry coolers. Rule COOL-58. */
export function waterRejectionOf(kind: HeatRejectionId): WaterRejectionId {
  return kind === 'outside-air' ? 'dry' : kind;
}

/** Warming of the air by the handlers' own fans, K; the same at any rise, since share times rise is fixed. Rule COOL-55. */
export function fanRiseK(plant: CoolingPlant): number {
  return plant.outsideAirFanShare * OUTSIDE_AIR.ratedRiseK.value;
}

/**
 * How far the pads cool the outside air, K: as far as the supply wants, at most `η (T_db − T_wb)`, never below zero.
 * The fans' warming is made good too. Rule COOL-55.
 */
export function padCoolingK(
  plant: CoolingPlant,
  supplyC: number,
  dryBulbC: number,
  wetBulbC: number,
): number {
  const wantedK = Math.max(0, dryBulbC + fanRiseK(plant) - supplyC);
  const mostK = plant.outsideAirEffectiveness * Math.max(0, dryBulbC - wetBulbC);
  return Math.min(wantedK, mostK);
}

/**
 * Air to the racks at one hour: cold air is mixed with return air up to the supply; warm air is wetted as far as
 * needed; what the pads cannot do meets the racks. Fans run at the racks' flow all year. Rule COOL-55.
 * @param supplyC air wanted at the racks; @param riseK of that air through the racks, above 0.
 */
export function rejectByOutsideAir(
  into: RejectionScratch,
  plant: CoolingPlant,
  supplyC: number,
  riseK: number,
  dryBulbC: number,
  wetBulbC: number,
): void {
  const coolingK = padCoolingK(plant, supplyC, dryBulbC, wetBulbC);
  // Fan work and evaporation go with the air flow, which a smaller rise enlarges.
  const flowRatio = OUTSIDE_AIR.ratedRiseK.value / riseK;
  into.electricShare = plant.outsideAirFanShare * flowRatio;
  into.chilledFraction = 0;
  into.waterLPerKwh = WATER.adiabaticLPerKwhK.value * coolingK * flowRatio;
  into.rejectedShare = 1 + into.electricShare;
  into.deliveredC = Math.max(supplyC, dryBulbC - coolingK + fanRiseK(plant));
}
