/**
 * The weather of one year, hour by hour from 1 January 00:00–01:00: 8,760 hours, or 8,784 in a leap year.
 * From the compact climate of a site (rule COOL-40) or from a weather file (rule COOL-46).
 */
export interface HourlyClimate {
  readonly hours: number;
  readonly dryBulbC: Float32Array;
  /** Never above the dry bulb of its hour. */
  readonly wetBulbC: Float32Array;
  /** Mean air pressure of the year. */
  readonly pressurePa: number;
  readonly label: string;
  /** Where it was measured, as far as its file tells. */
  readonly place?: ClimatePlace;
}

/** Where a climate is from; each part only where it is known. */
export interface ClimatePlace {
  readonly latitudeDeg?: number;
  readonly longitudeDeg?: number;
  readonly elevationM?: number;
}
