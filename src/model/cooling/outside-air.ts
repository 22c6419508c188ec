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
 * Air to the racks at one hour: cold air is mixed with return air up to the supply, and dry air humidified; warm air is
 * wetted as far as needed; what the pads cannot do meets the racks. Fans give the servers' flow. Rules COOL-55, COOL-61.
 * @param supplyC air wanted at the racks.
 */
export function rejectByOutsideAir(
  into: RejectionScratch,
  plant: CoolingPlant,
  supplyC: number,
  air: OutdoorAir,
): void {
  const { dryBulbC, wetBulbC } = air;
  const coolingK = padCoolingK(plant, supplyC, dryBulbC, wetBulbC);
  const deliveredC = supplyC + Math.max(0, dryBulbC + fanRiseK(plant) - supplyC - coolingK);
  const flowRatio = serverFlowRatio(plant, deliveredC);
  const fans = plant.outsideAirFanShare + (coolingK > 0 ? plant.padFanShare : 0);
  into.electricShare = fans * flowRatio ** 3;
  into.chilledFraction = 0;
  into.waterLPerKwh =
    L_PER_KWH * (1 + plant.padBleedRatio) * evaporatedKgPerJ(plant, supplyC, flowRatio, coolingK, air);
  into.rejectedShare = 1 + into.electricShare;
  into.deliveredC = deliveredC;
  into.serverFlowRatio = flowRatio;
}

/**
 * Water that pads or humidifiers evaporate for a joule of heat, kg: the pads' `Δw` over the whole air flow, or what the
 * outside air lacks up to the least dew point, over as much of it as carries the heat away: `Δw / Δh`. Rule COOL-61.
 */
function evaporatedKgPerJ(
  plant: CoolingPlant,
  supplyC: number,
  flowRatio: number,
  coolingK: number,
  { dryBulbC, wetBulbC, humidity, wetBulbHumidity }: OutdoorAir,
): number {
  const flowKgPerJ = flowRatio / (AIR_HEAT_J_PER_KG_K * plant.serverAirRiseK);
  const padded = humidityOnWetBulb(dryBulbC - coolingK, wetBulbC, wetBulbHumidity);
  const byPads = coolingK > 0 ? flowKgPerJ * (padded - humidity) : 0;
  const held = heldHumidity(plant);
  if (humidity >= held) return byPads;
  const returnC = supplyC + plant.serverAirRiseK;
  const gain = enthalpyJPerKg(returnC, held) - enthalpyJPerKg(dryBulbC, humidity);
  const freshKgPerJ = gain * flowKgPerJ > 1 ? 1 / gain : flowKgPerJ;
  return Math.max(byPads, freshKgPerJ * (held - humidity));
}
