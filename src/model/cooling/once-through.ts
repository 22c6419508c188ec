import { CHILLERS } from '../../catalogue/coolers.ts';
import { INTAKE, WATER_SOURCES, type WaterSourceRecord } from '../../catalogue/water-sources.ts';
import type { HeatRejectionId } from '../../params/param-types.ts';
import type { CoolingPlant } from '../model-types.ts';
import { chilledFractionOf, waterChillerCop } from './free-then-chilled.ts';
import { facilityPumpShare } from './pump-power.ts';
import type { RejectionScratch } from './rejection.ts';

const SOURCES: Readonly<Partial<Record<HeatRejectionId, WaterSourceRecord>>> = WATER_SOURCES;

/** The water that a heat rejection draws on and gives back; undefined where there is none. */
export function waterSourceOf(kind: HeatRejectionId): WaterSourceRecord | undefined {
  return SOURCES[kind];
}

/**
 * Water of a source at an hour's air, °C: `mean air + over + follows · (air − mean air)`, between its coldest and its
 * warmest. Means of months follow the months of the air; hours spread more than water does, which is the cautious side.
 * Rule COOL-73.
 */
export function sourceWaterC(source: WaterSourceRecord, meanAirC: number, airC: number): number {
  const { overAirK, followsAir, coldestC, warmestC } = source;
  const waterC = meanAirC + overAirK.value + followsAir.value * (airC - meanAirC);
  return Math.min(Math.max(waterC, coldestC.value), warmestC.value);
}

/**
 * Electricity of intake pumps over the heat given to the water: plates and screens, the lift, and friction out and back.
 * @param riseK that the permit allows, above 0; @param distanceM from the water. Rule COOL-74.
 */
export function intakePumpShare(riseK: number, distanceM: number, efficiency: number): number {
  const { exchangerPa, liftPa, pipePaPerM } = INTAKE;
  const headPa = exchangerPa.value + liftPa.value + 2 * pipePaPerM.value * distanceM;
  return facilityPumpShare(headPa, efficiency, riseK);
}

/**
 * Once-through water over plate exchangers: free cooling to the water's temperature and the plates' approach, chillers on
 * the warmed water for the rest, and as much water as the permitted rise asks for. Rule COOL-73.
 */
export function rejectOnceThrough(
  into: RejectionScratch,
  plant: CoolingPlant,
  source: WaterSourceRecord,
  supplyC: number,
  riseK: number,
  airC: number,
): void {
  const waterC = sourceWaterC(source, plant.meanAirC, airC);
  const chilledFraction = chilledFractionOf(supplyC, riseK, waterC + plant.coolerApproachK);
  const condenserWaterC = waterC + plant.permitRiseK + CHILLERS.condenserRangeK.value;
  const compressorShare = chilledFraction / waterChillerCop(supplyC, condenserWaterC, plant);
  into.electricShare = compressorShare + plant.intakePumpShare * (1 + compressorShare);
  into.chilledFraction = chilledFraction;
  into.waterLPerKwh = 0;
  into.rejectedShare = 1 + compressorShare;
}
