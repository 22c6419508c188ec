/** Share of time a repairable part works: MTBF over MTBF and MTTR, same unit. Range 0–1. F31. Rule PWR-14. */
export function availabilityOf(meanTimeBetweenFailures: number, meanTimeToRepair: number): number {
  return meanTimeBetweenFailures / (meanTimeBetweenFailures + meanTimeToRepair);
}

/** All of them must work: the product. Rule PWR-14. */
export function inSeries(availabilities: readonly number[]): number {
  return availabilities.reduce((all, each) => all * each, 1);
}

/**
 * Chances that exactly 0, 1 … n of n like, independent units work. By logarithms, so that 200 units do not underflow.
 * @param availability of one unit, 0–1. Rule PWR-14.
 */
export function workingUnits(n: number, availability: number): Float64Array {
  const chances = new Float64Array(n + 1);
  if (availability <= 0 || availability >= 1) {
    chances[availability >= 1 ? n : 0] = 1;
    return chances;
  }
  const logUp = Math.log(availability);
  const logDown = Math.log1p(-availability);
  let logWays = 0;
  for (let i = n; i >= 0; i -= 1) {
    chances[i] = Math.exp(logWays + i * logUp + (n - i) * logDown);
    logWays += Math.log(i) - Math.log(n - i + 1);
  }
  return chances;
}

/** Chance that at least k of n like, independent units work: Σ C(n,i)·A^i·(1−A)^(n−i). 1 where k ≤ 0. Rule PWR-14. */
export function kOfN(k: number, n: number, availability: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  const chances = workingUnits(n, availability);
  // The shorter tail, so that nines are not lost to rounding.
  let down = 0;
  for (let i = 0; i < k; i += 1) down += chances[i] ?? 0;
  return 1 - down;
}

/**
 * k of n with common cause: the share β of a unit's unavailability strikes all at once,
 * U = U_k-of-n((1−β)(1−A)) + β(1−A). Rule PWR-15.
 */
export function kOfNCommon(k: number, n: number, availability: number, beta: number): number {
  const down = 1 - availability;
  return Math.max(0, kOfN(k, n, 1 - (1 - beta) * down) - beta * down);
}

/** A standby set for `hours` of need: there, started, and running to the end. F32. Rule PWR-16. */
export function standbySetAvailability(
  set: { operationalAvailability: number; failToStart: number; failToRunPerHour: number },
  hours: number,
): number {
  return set.operationalAvailability * (1 - set.failToStart) * (1 - set.failToRunPerHour) ** hours;
}
