import { PLANT_TEMPERATURES } from '../../catalogue/plant-temperatures.ts';
import { TRANSFORMER_OIL } from '../../catalogue/transformers.ts';

/** Losses of a transformer at rating, and what they warm its oil by. */
export interface OilRecord {
  readonly ratedVa: number;
  readonly loadLossRatio: number;
  readonly noLoadLossW: number;
  readonly topOilRiseK: number;
}

/**
 * Top oil of a transformer in steady state, °C: Δθ_r · ((1 + R·K²) / (1 + R))^x above the air, R load loss over no-load
 * loss. @param load over rating, ≥ 0. Rule STA-6.
 */
export function topOilC(unit: OilRecord, load: number, airC: number): number {
  const ratio = (unit.loadLossRatio * unit.ratedVa) / unit.noLoadLossW;
  const losses = (1 + ratio * load ** 2) / (1 + ratio);
  return airC + unit.topOilRiseK * losses ** TRANSFORMER_OIL.exponent.value;
}

/**
 * A conductor in steady state, °C: what is around it and its rise at rating times the square of the current over
 * rating. @param load current over rating, ≥ 0. Rule STA-7.
 */
export function conductorC(aroundC: number, ratedRiseK: number, load: number): number {
  return aroundC + ratedRiseK * load ** 2;
}

/** Rise of a cable's conductor at its ampacity, in soil or in air, K. Rule STA-7. */
export function cableRiseK(laid: 'soil' | 'air'): number {
  const { cableC, cableSoilC, cableAirC } = PLANT_TEMPERATURES;
  return cableC.value - (laid === 'soil' ? cableSoilC : cableAirC).value;
}

/** Rise of an overhead conductor at its thermal rating, K. Rule STA-7. */
export function lineRiseK(): number {
  return PLANT_TEMPERATURES.lineC.value - PLANT_TEMPERATURES.lineAirC.value;
}

/** Covers of switchgear, °C: their rise at rating times the losses inside, which go with load², to the 0.8. Rule STA-8. */
export function enclosureC(roomC: number, load: number): number {
  const { enclosureRiseK, enclosureExponent } = PLANT_TEMPERATURES;
  return roomC + enclosureRiseK.value * (load ** 2) ** enclosureExponent.value;
}
