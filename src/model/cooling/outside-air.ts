import { OUTSIDE_AIR } from '../../catalogue/air-halls.ts';
import type { HeatRejectionId } from '../../params/param-types.ts';
import type { CoolingPlant } from '../model-types.ts';
import { serverFlowRatio } from './air-fans.ts';
import { heldHumidity } from './humidify.ts';
import { AIR_HEAT_J_PER_KG_K, enthalpyJPerKg, humidityOnWetBulb, type OutdoorAir } from './moist-air.ts';
import type { RejectionScratch } from './rejection.ts';

/** Litres for a kilowatt-hour, where one kilogram is one litre. */
const L_PER_KWH = 3.6e6;

/** Outdoor units that cool water; outside air cools none. */
export type WaterRejectionId = Exclude<HeatRejectionId, 'outside-air'>;

/** The outdoor unit of the water loops: with outside air, liquid heat is reckoned on dry coolers. Rule COOL-58. */
export function waterRejectionOf(kind: HeatRejectionId): WaterRejectionId {
  return kind === 'outside-air' ? 'dry' : kind;
}

/** Warming of the air by the handlers' own fans with their pads in the way, K: share of the heat times its rise. Rule COOL-55. */
export function fanRiseK(plant: CoolingPlant): number {
  return (plant.outsideAirFanShare + plant.padFanShare) * plant.serverAirRiseK;
}

/** Air that handlers warm with return air up to, and pads cool down to, °C: the coldest that servers are given. Rule COOL-55. */
function coldestSupplyC(supplyC: number): number {
  return Math.min(supplyC, OUTSIDE_AIR.coldestSupplyC.value);
}

/** What wetted handlers give, and how many are wetted. */
export interface PaddedAir {
  /** Share of the handlers whose pads are wet, 0–1. */
  readonly wettedShare: number;
  /** How far a wet pad cools the outside air, K, never below zero. */
  readonly coolingK: number;
}

/**
 * Pads are wet or dry: the first handler wets its pad `padStageK` below the supply, the last at it, and each cools as far
 * as its wet bulb lets it, `η (T_db − T_wb)`, down to the coldest air that servers are given. Rule COOL-55.
 */
export function paddedAir(
  plant: CoolingPlant,
  supplyC: number,
  dryBulbC: number,
  wetBulbC: number,
): PaddedAir {
  const unpaddedC = dryBulbC + fanRiseK(plant);
  const wettedShare = Math.min(1, Math.max(0, 1 + (unpaddedC - supplyC) / plant.padStageK));
  const mostK = plant.outsideAirEffectiveness * Math.max(0, dryBulbC - wetBulbC);
  return { wettedShare, coolingK: Math.min(mostK, Math.max(0, unpaddedC - coldestSupplyC(supplyC))) };
}

/**
 * Air to the racks at one hour: handlers with dry pads pass the outside air on as it is between the coldest air and the
 * warmest wanted, mix return air into colder air, and dry air is humidified; wetted ones give what their pads leave,
 * and what these cannot do meets the racks. Fans give the servers' flow.
 * Rules COOL-55, COOL-61.
 * @param supplyC warmest air wanted at the racks.
 */
export function rejectByOutsideAir(
  into: RejectionScratch,
  plant: CoolingPlant,
  supplyC: number,
  air: OutdoorAir,
): void {
  const { dryBulbC, wetBulbC } = air;
  const padded = paddedAir(plant, supplyC, dryBulbC, wetBulbC);
  const { wettedShare, coolingK } = padded;
  const unpaddedC = dryBulbC + fanRiseK(plant);
  const dryC = Math.min(supplyC, Math.max(coldestSupplyC(supplyC), unpaddedC));
  const deliveredC = dryC + wettedShare * (unpaddedC - coolingK - dryC);
  const flowRatio = serverFlowRatio(plant, deliveredC);
  const fans = plant.outsideAirFanShare + wettedShare * plant.padFanShare;
  into.electricShare = fans * flowRatio ** 3;
  into.chilledFraction = 0;
  into.waterLPerKwh =
    L_PER_KWH * (1 + plant.padBleedRatio) * evaporatedKgPerJ(plant, dryC, flowRatio, padded, air);
  into.rejectedShare = 1 + into.electricShare;
  into.deliveredC = deliveredC;
  into.serverFlowRatio = flowRatio;
}

/**
 * Water that pads or humidifiers evaporate for a joule of heat, kg: the pads' `Δw` over the whole air flow, or what the
 * outside air lacks up to the least dew point, over as much of it as carries the heat away: `Δw / Δh`. Rule COOL-61.
 * @param dryC air that handlers with dry pads give.
 */
function evaporatedKgPerJ(
  plant: CoolingPlant,
  dryC: number,
  flowRatio: number,
  { wettedShare, coolingK }: PaddedAir,
  { dryBulbC, wetBulbC, humidity, wetBulbHumidity }: OutdoorAir,
): number {
  const flowKgPerJ = flowRatio / (AIR_HEAT_J_PER_KG_K * plant.serverAirRiseK);
  const padded = humidityOnWetBulb(dryBulbC - coolingK, wetBulbC, wetBulbHumidity);
  const byPads = wettedShare * flowKgPerJ * (padded - humidity);
  const held = heldHumidity(plant);
  if (humidity >= held) return byPads;
  const returnC = dryC + plant.serverAirRiseK;
  const gain = enthalpyJPerKg(returnC, held) - enthalpyJPerKg(dryBulbC, humidity);
  const freshKgPerJ = gain * flowKgPerJ > 1 ? 1 / gain : flowKgPerJ;
  return Math.max(byPads, freshKgPerJ * (held - humidity));
}
