/** Whole units for a fractional need: rounded up, rounding noise forgiven, never negative. */
export function wholeUnits(needed: number): number {
  return Math.max(0, Math.ceil(needed - 1e-9));
}
