import { L_PER_M3 } from '../../units/flow.ts';
import { HOURS_PER_DAY, HOURS_PER_YEAR } from '../../units/time.ts';
import type { Assumptions } from '../assumptions.ts';

const W_PER_KW = 1_000;

/** What closed loops hold and lose, and what people use. */
export type SteadyWater = Pick<
  Assumptions,
  | 'closedFillM3PerW'
  | 'closedMakeUpPerYear'
  | 'closedFlushPerYear'
  | 'closedFlushDay'
  | 'personM3PerDay'
  | 'staffPeoplePerW'
>;

/** Make-up of a tower over what it evaporates: what is bled keeps the salts at `cycles` (above 1) times the make-up's. Rule COOL-60. */
export function makeUpRatio(cycles: number): number {
  return cycles / (cycles - 1);
}

/** Top-up and flushing of closed loops over a year, L for one kWh of IT. Rule COOL-13. */
export function closedLoopLPerKwh(of: SteadyWater): number {
  const m3PerWYear = of.closedFillM3PerW * (of.closedMakeUpPerYear + of.closedFlushPerYear);
  return (m3PerWYear * W_PER_KW * L_PER_M3) / HOURS_PER_YEAR;
}

/** What the people of the campus use, L for one kWh of IT. @param facilityRatio facility peak over IT power. Rule COOL-64. */
export function peopleLPerKwh(of: SteadyWater, facilityRatio: number): number {
  return (of.staffPeoplePerW * facilityRatio * of.personM3PerDay * W_PER_KW * L_PER_M3) / HOURS_PER_DAY;
}

/**
 * Litres per kWh of IT: what evaporates, is bled and humidifies, the closed loops and the people. Rules COOL-13, COOL-64.
 * @param wetWaterLPerKwh evaporated, bled and humidified over IT energy, L/kWh; @param facilityRatio peak over IT power.
 */
export function waterUse(wetWaterLPerKwh: number, of: SteadyWater, facilityRatio: number): number {
  return wetWaterLPerKwh + closedLoopLPerKwh(of) + peopleLPerKwh(of, facilityRatio);
}

/**
 * Litres on a day that stays at the design hour throughout and on which a part of the closed loops is filled anew, in place
 * of the year's mean of such days: an upper bound for the supply pipe. Rule COOL-14.
 */
export function peakWaterPerDay(
  wetWaterLPerKwhAtDesign: number,
  itPowerW: number,
  of: SteadyWater,
  facilityRatio: number,
): number {
  const refilledL = of.closedFillM3PerW * itPowerW * of.closedFlushDay * L_PER_M3;
  const onOtherDays = waterUse(wetWaterLPerKwhAtDesign, { ...of, closedFlushPerYear: 0 }, facilityRatio);
  return onOtherDays * (itPowerW / W_PER_KW) * HOURS_PER_DAY + refilledL;
}
