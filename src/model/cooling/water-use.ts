import { WATER } from '../../catalogue/coolers.ts';

const HOURS_PER_YEAR = 8760;

/**
 * Litres per kWh of IT, whatever evaporates or is bled plus the top-up of the closed loops. Rule COOL-13.
 * @param wetWaterLPerKwh evaporated and bled over IT energy, L/kWh.
 */
export function waterUse(wetWaterLPerKwh: number): number {
  const makeUpM3PerWYear = WATER.closedFillM3PerW.value * WATER.closedMakeUpPerYear.value;
  const makeUpLPerKwh = (makeUpM3PerWYear * 1000 * 1000) / HOURS_PER_YEAR;
  return wetWaterLPerKwh + makeUpLPerKwh;
}

/** Litres on a day that stays at the design hour throughout: an upper bound for the supply pipe. Rule COOL-14. */
export function peakWaterPerDay(wetWaterLPerKwhAtDesign: number, itPowerW: number): number {
  return waterUse(wetWaterLPerKwhAtDesign) * (itPowerW / 1000) * 24;
}
