import { HOURS_PER_DAY, HOURS_PER_YEAR, SECONDS_PER_HOUR } from '../../units/time.ts';

/** Accelerators a facility power carries, with the all-in facility power of one. F4. Rule ECO-10. */
export function acceleratorsOf(facilityPowerW: number, facilityWPerAccelerator: number): number {
  return facilityWPerAccelerator > 0 ? facilityPowerW / facilityWPerAccelerator : 0;
}

/**
 * Cost of one accelerator-hour, USD. F3.
 * @param usefulShare available × sold, 0–1; without accelerators or useful hours there is no such price: 0.
 * Rule ECO-10.
 */
export function usdPerAcceleratorHour(
  annualCostUsd: number,
  acceleratorCount: number,
  usefulShare: number,
): number {
  const hours = acceleratorCount * HOURS_PER_YEAR * usefulShare;
  return hours > 0 ? annualCostUsd / hours : 0;
}

/** USD for a million tokens at so much an hour and so many tokens a second. F5. No tokens: 0. Rule ECO-11. */
export function usdPerMillionTokens(usdPerHour: number, tokensPerS: number): number {
  return tokensPerS > 0 ? (1e6 * usdPerHour) / (SECONDS_PER_HOUR * tokensPerS) : 0;
}

/** What is left of a price after its cost, over the price. F7. Rule ECO-11. */
export function grossMargin(costUsd: number, priceUsd: number): number {
  return priceUsd > 0 ? 1 - costUsd / priceUsd : 0;
}

/** USD of a training run: so many accelerators for so many days. F11. Rule ECO-12. */
export function trainingRunUsd(usdPerHour: number, accelerators: number, days: number): number {
  return usdPerHour * accelerators * days * HOURS_PER_DAY;
}
