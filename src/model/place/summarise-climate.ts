import type { ClimateNumbers } from '../../catalogue/site-record.ts';
import type { HourlyClimate } from '../cooling/climate-types.ts';
import { meanOf } from '../cooling/mean-of.ts';

/** Hours count as being at a design value within this band around it. */
const BAND_K = 0.5;

/** The value that a share of all hours passes. */
function exceededBy(sortedUp: Float32Array, share: number): number {
  const rank = Math.round((1 - share) * sortedUp.length - 0.5);
  return sortedUp[Math.min(sortedUp.length - 1, Math.max(0, rank))] ?? 0;
}

/** Mean of one column over the hours in which another lies at a value. */
function meanWhere(values: Float32Array, other: Float32Array, at: number): number {
  const met = values.filter((_, hour) => Math.abs((other[hour] ?? 0) - at) <= BAND_K);
  return met.length > 0 ? meanOf(met) : at;
}

/**
 * A year of hours as the ten numbers a site is told by: quantiles of dry and wet bulb, what goes with them, and both means.
 * °C. Rule COOL-48.
 */
export function summariseClimate({ dryBulbC, wetBulbC }: HourlyClimate): ClimateNumbers {
  const dry = dryBulbC.toSorted();
  const wet = wetBulbC.toSorted();
  const cooling04C = exceededBy(dry, 0.004);
  const wetBulb04C = exceededBy(wet, 0.004);
  return {
    heating996C: exceededBy(dry, 0.996),
    heating99C: exceededBy(dry, 0.99),
    cooling04C,
    cooling1C: exceededBy(dry, 0.01),
    cooling2C: exceededBy(dry, 0.02),
    coincidentWetBulbC: meanWhere(wetBulbC, dryBulbC, cooling04C),
    wetBulb04C,
    coincidentDryBulbC: meanWhere(dryBulbC, wetBulbC, wetBulb04C),
    meanDryBulbC: meanOf(dryBulbC),
    meanWetBulbC: meanOf(wetBulbC),
  };
}
