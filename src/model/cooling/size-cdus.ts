import { CDU, CRAH } from '../../catalogue/cdus.ts';
import { wholeUnits } from '../whole-units.ts';

export interface HallUnits {
  readonly perHall: number;
  readonly loadFraction: number;
}

export interface HallCdus extends HallUnits {
  /** Units that carry the load; the others are spare. */
  readonly duty: number;
  /** Units heat alone would ask for, and whether flow asks for more. */
  readonly dutyByHeat: number;
  readonly flowLimited: boolean;
}

/**
 * CDUs one hall needs: the larger of heat and flow over one unit's, and a spare.
 * @param hallHeatW liquid heat of the fullest hall; @param hallFlowM3PerS its coolant flow.
 * Load fraction is the tighter of the two over all installed units. Rule COOL-3.
 */
export function sizeCdus(hallHeatW: number, hallFlowM3PerS: number): HallCdus {
  if (hallHeatW <= 0) return { perHall: 0, loadFraction: 0, duty: 0, dutyByHeat: 0, flowLimited: false };
  const byHeat = hallHeatW / CDU.heatW.value;
  const byFlow = hallFlowM3PerS / CDU.flowM3PerS.value;
  const needed = Math.max(byHeat, byFlow);
  const duty = wholeUnits(needed);
  const perHall = duty + CDU.sparesPerHall.value;
  const dutyByHeat = wholeUnits(byHeat);
  return { perHall, loadFraction: needed / perHall, duty, dutyByHeat, flowLimited: duty > dutyByHeat };
}

/** Air handlers one hall needs for the heat left in its air, one in ten spare, at least one. Rule COOL-4. */
export function sizeCrahs(hallAirHeatW: number): HallUnits {
  if (hallAirHeatW <= 0) return { perHall: 0, loadFraction: 0 };
  const needed = hallAirHeatW / CRAH.heatW.value;
  const whole = wholeUnits(needed);
  const perHall = whole + Math.max(1, wholeUnits(whole * CRAH.spareShare.value));
  return { perHall, loadFraction: needed / perHall };
}
