import type { CampusResult } from '../campus-types.ts';

/** The power factor that the campus was sized with, 0–1. Rule PWR-3. */
export function powerFactorOf({ power }: Pick<CampusResult, 'power'>): number {
  const apparentVa = power.mainTransformerLoadFraction * power.mainTransformerCount * power.mainTransformerVa;
  return apparentVa > 0 ? Math.min(1, power.facilityPeakPowerW / apparentVa) : 1;
}
