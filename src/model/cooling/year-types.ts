/** Means of one calendar month. */
export interface MonthOfYear {
  /** 1 to 12. */
  readonly month: number;
  readonly hours: number;
  readonly meanDryBulbC: number;
  readonly pue: number;
  readonly wueLPerKwh: number;
  /** Share of the cooling that compressors do, 0–1. */
  readonly chilledShare: number;
}

/**
 * A year of a cooling plant for one watt of IT, at steady full load. Ratios are over IT energy; `yearTotals` has the sums at
 * the campus's mean load. Rule COOL-45.
 */
export interface YearResult {
  readonly label: string;
  readonly hours: number;
  readonly annualPue: number;
  readonly peakPue: number;
  /** Hour of the year, from 0, in which the peak falls. */
  readonly peakHour: number;
  readonly annualWueLPerKwh: number;
  readonly peakWueLPerKwh: number;
  /** Part of either that closed loops and people take whatever the load, L for one kWh of IT at full load. */
  readonly steadyLPerKwh: number;
  /** Hours in which compressors cool the main loop: the rack loop, or the air loop where there is no other. */
  readonly chilledHours: number;
  /** Share of the hours without: 1 − chilledHours / hours. */
  readonly compressorFreeShare: number;
  /** The same for the loop of the air handlers, which is colder. */
  readonly airLoopCompressorFreeShare: number;
  /** Share of the year's cooling, in energy and over both loops, that compressors do. */
  readonly chilledShare: number;
  /** Heat given off outdoors over IT energy; above 1, since pumps, fans and compressors end as heat. */
  readonly rejectedHeatRatio: number;
  /** Heat in the rack loop, ready for a heat network, over IT energy; and how warm its water returns, null without such a loop. */
  readonly reusableHeatRatio: number;
  readonly reusableTempC: number | null;
  readonly months: readonly MonthOfYear[];
  /** Hour by hour: facility over IT power; cooling electricity over IT power; litres for one kWh of IT. */
  readonly pue: Float32Array;
  readonly coolingWPerW: Float32Array;
  readonly waterLPerKwh: Float32Array;
}
