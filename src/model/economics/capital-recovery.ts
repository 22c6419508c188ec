/**
 * The yearly payment for one dollar of capital, 1/a: r/(1−(1+r)^−n), and 1/n without interest. F1.
 * @param rate interest a year, ≥ 0; @param lifeYears > 0, else nothing is ever paid off and 0 comes back.
 * Rule ECO-7.
 */
export function capitalRecovery(rate: number, lifeYears: number): number {
  if (lifeYears <= 0) return 0;
  return rate === 0 ? 1 / lifeYears : rate / (1 - (1 + rate) ** -lifeYears);
}
