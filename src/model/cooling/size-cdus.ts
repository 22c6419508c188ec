import { CDU, CRAH } from '../../catalogue/cdus.ts';
import { wholeUnits } from '../whole-units.ts';

export interface HallUnits {
  readonly perHall: number;
  readonly loadFraction: number;
}

/**
 * CDUs one hall needs: the larger of heat and flow over one unit's, and a spare.
 * @param hallHeatW liquid heat of the fullest hall; @param hallFlowM3PerS its coolant flow.
 * Load fraction is the tighter of the two over all installed units. Rule COOL-3.
 */
export function sizeCdus(hallHeatW: number, hallFlowM3PerS: number): HallUnits {
  if (hallHeatW <= 0) return { perHall: 0, loadFraction: 0 };
  const byHeat = hallHeatW / CDU.heatW.value;
  const byFlow = hallFlowM3PerS / CDU.flowM3PerS.value;
  const needed = Math.max(byHeat, byFlow);
  const perHall = wholeUnits(needed) + CDU.sparesPerHall.value;
  return { perHall, loadFraction: needed / perHall };
}

/** Air handlers one hall needs for the heat left in its air, one in ten spare, at least one. Rule COOL-4. */
export function sizeCrahs(hallAirHeatW: number): HallUnits {
  if (hallAirHeatW <= 0) return { perHall: 0, loadFraction: 0 };
  const needed = hallAirHeatW / CRAH.heatW.value;
  const whole = wholeUnits(needed);
  const perHall = whole + Math.max(1, wholeUnits(whole * CRAH.spareShare.value));
  return { perHall, loadFraction: needed / perHall };
}
