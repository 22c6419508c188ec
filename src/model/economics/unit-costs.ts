import { HOURS_PER_DAY, HOURS_PER_YEAR, SECONDS_PER_HOUR } from '../../units/time.ts';

/** Accelerators a facility power carries, with the all-in facility power of one; null where one takes none. F4. Rule ECO-10. */
export function acceleratorsOf(facilityPowerW: number, facilityWPerAccelerator: number): number | null {
  return facilityWPerAccelerator > 0 ? facilityPowerW / facilityWPerAccelerator : null;
}

/**
 * Cost of one accelerator-hour, USD. F3.
 * @param usefulShare available × sold, 0–1; without accelerators or useful hours there is no such price: null.
 * Rule ECO-10.
 */
export function usdPerAcceleratorHour(
  annualCostUsd: number,
  acceleratorCount: number,
  usefulShare: number,
): number | null {
  const hours = acceleratorCount * HOURS_PER_YEAR * usefulShare;
  return hours > 0 ? annualCostUsd / hours : null;
}

/** USD for a million tokens at so much an hour and so many tokens a second. F5. No tokens: null. Rule ECO-11. */
export function usdPerMillionTokens(usdPerHour: number, tokensPerS: number): number | null {
  return tokensPerS > 0 ? (1e6 * usdPerHour) / (SECONDS_PER_HOUR * tokensPerS) : null;
}

/** What is left of a price after its cost, over the price; null without a price. F7. Rule ECO-11. */
export function grossMargin(costUsd: number, priceUsd: number): number | null {
  return priceUsd > 0 ? 1 - costUsd / priceUsd : null;
}

/** USD of a training run: so many accelerators for so many days. F11. Rule ECO-12. */
export function trainingRunUsd(usdPerHour: number, accelerators: number, days: number): number {
  return usdPerHour * accelerators * days * HOURS_PER_DAY;
}
