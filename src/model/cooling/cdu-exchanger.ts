import { CDU_EXCHANGER } from '../../catalogue/cdus.ts';
import type { ExchangerResult } from './cooling-types.ts';

/** Share of the possible heat a counterflow exchanger moves, 0–1; `capacityRatio` is the lesser over the greater flow. Rule COOL-27. */
export function counterflowEffectiveness(transferUnits: number, capacityRatio: number): number {
  if (1 - capacityRatio < 1e-9) return transferUnits / (1 + transferUnits);
  const decay = Math.exp(-transferUnits * (1 - capacityRatio));
  return (1 - decay) / (1 - capacityRatio * decay);
}

/** Transfer units a counterflow exchanger needs for an effectiveness below 1: the inverse. Rule COOL-27. */
export function transferUnitsFor(effectiveness: number, capacityRatio: number): number {
  if (1 - capacityRatio < 1e-9) return effectiveness / (1 - effectiveness);
  return Math.log((1 - effectiveness * capacityRatio) / (1 - effectiveness)) / (1 - capacityRatio);
}

/** Conductance away from the rating, clean plates with equal films; flows as shares of the rated ones. Rule COOL-27. */
export function offDesignUa(ratedUaWPerK: number, hotFlowShare: number, coldFlowShare: number): number {
  const exponent = CDU_EXCHANGER.filmExponent.value;
  return ratedUaWPerK / (0.5 * (hotFlowShare ** -exponent + coldFlowShare ** -exponent));
}

/** Conductance that moves a heat at an approach between two flows of heat capacity W/K, coolant return given by the heat. Rule COOL-27. */
export function uaForApproach(heatW: number, approachK: number, hotWPerK: number, coldWPerK: number): number {
  const least = Math.min(hotWPerK, coldWPerK);
  const capacityRatio = least / Math.max(hotWPerK, coldWPerK);
  const effectiveness = heatW / (least * (heatW / hotWPerK + approachK));
  return transferUnitsFor(effectiveness, capacityRatio) * least;
}

/**
 * What an exchanger of a given conductance needs from the facility water to hand over a heat.
 * @param hotWPerK @param coldWPerK heat capacity flows of coolant and facility water. Rule COOL-27.
 */
export function exchange(
  heatW: number,
  uaWPerK: number,
  hotWPerK: number,
  coldWPerK: number,
): ExchangerResult {
  const least = Math.min(hotWPerK, coldWPerK);
  const transferUnits = uaWPerK / least;
  const effectiveness = counterflowEffectiveness(transferUnits, least / Math.max(hotWPerK, coldWPerK));
  return {
    effectiveness,
    transferUnits,
    uaWPerK,
    // A trickle through large plates comes to their end: rounding must not take it beyond.
    approachK: Math.max(0, heatW / (effectiveness * least) - heatW / hotWPerK),
  };
}

/**
 * A campus CDU at its load: plates sized to hold the rated approach at the rated flows, then run at the flows there
 * are. @param ratedW its rating; @param heatW what it carries. Rule COOL-27.
 */
export function cduExchanger(
  ratedW: number,
  ratedApproachK: number,
  heatW: number,
  hotWPerK: number,
  coldWPerK: number,
): ExchangerResult {
  const ratedHot = CDU_EXCHANGER.coolantPerK.value * ratedW;
  const ratedCold = CDU_EXCHANGER.waterPerK.value * ratedW;
  const ratedUa = uaForApproach(ratedW, ratedApproachK, ratedHot, ratedCold);
  const ua = offDesignUa(ratedUa, hotWPerK / ratedHot, coldWPerK / ratedCold);
  return exchange(heatW, ua, hotWPerK, coldWPerK);
}
