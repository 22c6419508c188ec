import { AIR_HALLS } from '../../catalogue/air-halls.ts';
import type { CoolingPlant } from '../model-types.ts';
import { AIR_HEAT_J_PER_KG_K } from './moist-air.ts';

/**
 * Fan electricity over the heat that the air carries: `Δp / (η ρ c ΔT)`, from the pressure the fans make, Pa, their
 * wire-to-air efficiency (0–1], the rise of the air, K, and its density. Rule COOL-62.
 */
export function airFanShare(
  pressurePa: number,
  efficiency: number,
  riseK: number,
  densityKgPerM3: number,
): number {
  return pressurePa / (efficiency * densityKgPerM3 * AIR_HEAT_J_PER_KG_K * riseK);
}

/**
 * Air that a coil delivers above the water that enters it, K: the coil takes the share `effectiveness` (0–1] of what it
 * would if the air came down to the water. @param riseK of the air through the servers. Rule COOL-77.
 */
export function airOverCoilWaterK(riseK: number, effectiveness: number): number {
  return riseK * (1 / effectiveness - 1);
}

/** Air flow of the servers over their usual one, at least 1: their fans run faster on warm air. Rule COOL-63. */
export function serverFlowRatio(plant: CoolingPlant, inletC: number): number {
  const overK = Math.max(0, inletC - AIR_HALLS.serverFanInletC.value);
  return Math.min(1 + plant.serverFlowPerK * overK, AIR_HALLS.serverFlowMost.value);
}

/** What the servers' own fans draw beyond their usual, over the power of servers in air: flow cubed. Rule COOL-63. */
export function extraServerFanShare(plant: CoolingPlant, flowRatio: number): number {
  return plant.serverFanShare * (flowRatio ** 3 - 1);
}
