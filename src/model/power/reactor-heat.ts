import { REACTOR_OPERATIONS, type ReactorRecord } from '../../catalogue/reactors.ts';

/** Heat one unit gives to towers or water at full output: thermal less net electric power, W. Rule PWR-46. */
export function reactorWasteHeatW({ thermalW, netElectricW }: ReactorRecord): number {
  return thermalW.value - netElectricW.value;
}

/** Heat that so many units make at full output, W. Rule PWR-46. */
export function reactorHeatW(unitCount: number, { thermalW }: ReactorRecord): number {
  return unitCount * thermalW.value;
}

/**
 * Time to move one unit between two outputs (shares of rating), s, where its ramp is slower below a knee.
 * @param slowPerS below the knee, @param fastPerS above. Rule PWR-46.
 */
export function rampTimeS(from: number, to: number, slowPerS: number, fastPerS: number): number {
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  const knee = REACTOR_OPERATIONS.rampKnee.value;
  const slow = Math.max(0, Math.min(high, knee) - Math.min(low, knee));
  return slow / slowPerS + (high - low - slow) / fastPerS;
}
