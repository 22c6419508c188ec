import { HOURS_PER_DAY, HOURS_PER_YEAR } from '../../units/time.ts';
import type { Assumptions } from '../assumptions.ts';

/** What the closed loops hold and lose. */
export type ClosedLoops = Pick<Assumptions, 'closedFillM3PerW' | 'closedMakeUpPerYear'>;

/**
 * Litres per kWh of IT, whatever evaporates or is bled plus the top-up of the closed loops. Rule COOL-13.
 * @param wetWaterLPerKwh evaporated and bled over IT energy, L/kWh.
 */
export function waterUse(wetWaterLPerKwh: number, loops: ClosedLoops): number {
  const makeUpM3PerWYear = loops.closedFillM3PerW * loops.closedMakeUpPerYear;
  const makeUpLPerKwh = (makeUpM3PerWYear * 1000 * 1000) / HOURS_PER_YEAR;
  return wetWaterLPerKwh + makeUpLPerKwh;
}

/**
 * Make-up of a tower, in the unit of its evaporation: what evaporates and what is bled to keep the salts at `cycles`
 * (above 1) times the make-up's, `E · n / (n − 1)`. Drift is part of the bleed. Rule COOL-13.
 */
export function towerMakeUp(evaporation: number, cycles: number): number {
  return (evaporation * cycles) / (cycles - 1);
}

/** Litres on a day that stays at the design hour throughout: an upper bound for the supply pipe. Rule COOL-14. */
export function peakWaterPerDay(
  wetWaterLPerKwhAtDesign: number,
  itPowerW: number,
  loops: ClosedLoops,
): number {
  return waterUse(wetWaterLPerKwhAtDesign, loops) * (itPowerW / 1000) * HOURS_PER_DAY;
}
