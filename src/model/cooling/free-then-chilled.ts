import { CHILLERS, FACILITY_LOOPS } from '../../catalogue/coolers.ts';
import { CELSIUS_ZERO_K } from '../../units/temperature.ts';
import type { CoolingPlant } from '../model-types.ts';

type WaterChillers = Pick<CoolingPlant, 'waterChillerCarnotShare' | 'waterChillerMaxCop'>;

/** Chilled share of a series economiser: what free cooling at `freeC` leaves undone. Rule COOL-6. */
export function chilledFractionOf(supplyC: number, riseK: number, freeC: number): number {
  return clamp((Math.min(supplyC + riseK, freeC) - supplyC) / riseK, 0, 1);
}

/** Fan speed over full: the air flow that just holds the approach, never under the slowest speed. Rule COOL-9. */
export function fanSpeed(availableK: number, approachK: number): number {
  if (availableK <= approachK) return 1;
  return Math.max(approachK / availableK, FACILITY_LOOPS.minFanSpeed.value);
}

/**
 * Coefficient of performance as a share of Carnot's, kept inside what machines reach. Rule COOL-8.
 * @param mostCop what the best of their kind reach.
 */
export function chillerCop(
  evaporatorC: number,
  condenserC: number,
  carnotShare: number,
  mostCop: number,
): number {
  const liftK = Math.max(condenserC - evaporatorC, 0.1);
  const ideal = (evaporatorC + CELSIUS_ZERO_K) / liftK;
  return clamp(carnotShare * ideal, CHILLERS.minCop.value, mostCop);
}

/** Coefficient of a chiller between the supply and water that leaves its condenser at `condenserWaterC`. Rule COOL-8. */
export function waterChillerCop(
  supplyC: number,
  condenserWaterC: number,
  { waterChillerCarnotShare, waterChillerMaxCop }: WaterChillers,
): number {
  const endK = CHILLERS.waterCooledEndK.value;
  return chillerCop(supplyC - endK, condenserWaterC + endK, waterChillerCarnotShare, waterChillerMaxCop);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
