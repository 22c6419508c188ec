import { CLIMATE_SHAPE } from '../../catalogue/climates.ts';
import type { SiteRecord } from '../../catalogue/site-record.ts';
import { HOURS_PER_DAY } from '../../units/time.ts';

const TURN = 2 * Math.PI;
const DAYS_PER_YEAR = 365;

/** Passing weather as sines whose periods, in days, never fall into step within a year. */
const WEATHER_PERIODS_D = [3.71, 5.87, 9.43, 16.3] as const;
const HUMID_PERIODS_D = [2.93, 4.61, 7.19, 12.7] as const;

function passing(periodsD: readonly number[], dayOfYear: number, phase: number): number {
  let sum = 0;
  for (const periodD of periodsD) {
    sum += Math.sin((TURN * dayOfYear) / periodD + phase * periodD);
  }
  return sum / Math.sqrt(periodsD.length / 2);
}

/** Which hours are warm and which are dry, on no scale: only their order and their spread are used. */
export interface ClimateWaves {
  readonly warmth: Float64Array;
  /** Mean about 0, between −1 and 1. */
  readonly dryness: Float64Array;
}

/**
 * Season, day and passing weather of a latitude as cosines; south of the equator the season is half a year later.
 * The same for each call: nothing is drawn by chance. Rule COOL-43.
 */
export function climateWaves(site: SiteRecord, hours: number): ClimateWaves {
  const latitudeDeg = site.latitudeDeg.value;
  const fullDeg = CLIMATE_SHAPE.fullSeasonLatitudeDeg.value;
  const season = Math.min(1, Math.abs(latitudeDeg) / fullDeg) * (latitudeDeg < 0 ? -1 : 1);
  const day = CLIMATE_SHAPE.dayWave.value;
  const weather = CLIMATE_SHAPE.weatherWave.value;
  const warmth = new Float64Array(hours);
  const dryness = new Float64Array(hours);
  for (let hour = 0; hour < hours; hour += 1) {
    const dayOfYear = (hour + 0.5) / HOURS_PER_DAY;
    const seasonTurn = (dayOfYear - CLIMATE_SHAPE.warmestDay.value) / DAYS_PER_YEAR;
    const dayTurn = dayOfYear - CLIMATE_SHAPE.warmestHour.value / HOURS_PER_DAY;
    warmth[hour] =
      season * Math.cos(TURN * seasonTurn) +
      day * Math.cos(TURN * dayTurn) +
      weather * passing(WEATHER_PERIODS_D, dayOfYear, 1);
    // Four unit sines over √2 stay within ±2√2; a third of that spread has the depression's observed one.
    dryness[hour] = passing(HUMID_PERIODS_D, dayOfYear, 2) / (2 * Math.SQRT2);
  }
  return { warmth, dryness };
}
