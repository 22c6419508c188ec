import type { SiteRecord } from '../../src/catalogue/site-record.ts';
import { compactClimate } from '../../src/model/cooling/climate-year.ts';
import {
  humidityOnWetBulb,
  pressureAt,
  saturatedHumidity,
  saturationPressurePa,
} from '../../src/model/cooling/moist-air.ts';
import type { MonthlyMeans } from './read-climates.ts';

const MOLE_RATIO = 0.621945;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** Temperatures that stand for a year, evenly over its hours. */
const STEPS = 120;

/** Humidity at the 99.6 % dry bulb, and how it falls from there to that of the 0.4 % hour: rule COOL-49. */
const COLD_HUMIDITY = 0.95;
const FALL_POWER = 1.4;
/** The mean of a file's hours less that of its ground at 4 m, in two files: rule COOL-49. */
const OVER_GROUND_K = 0.16;

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function wetBulbC(dryBulbC: number, vapour: number, pressurePa: number): number {
  let low = dryBulbC - 60;
  let high = dryBulbC;
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if (humidityOnWetBulb(dryBulbC, middle, saturatedHumidity(middle, pressurePa)) > vapour) high = middle;
    else low = middle;
  }
  return high;
}

/** Mean dry bulb of a weather file from its ground temperatures, °C. */
export function meanFromGroundC(groundC: readonly number[]): number {
  return meanOf(groundC) + OVER_GROUND_K;
}

/** Mean dry and wet bulb of a year from its months, °C. */
export function meansFromMonths({ dryBulbC, dewPointC, pressurePa }: MonthlyMeans) {
  const ofYear = (values: readonly number[]) =>
    values.reduce((sum, value, month) => sum + value * (MONTH_DAYS[month] ?? 0), 0) / 365;
  const wet = dryBulbC.map((air, month) =>
    wetBulbC(air, saturatedHumidity(dewPointC[month] ?? air, pressurePa), pressurePa),
  );
  return { dryBulbC: ofYear(dryBulbC), wetBulbC: ofYear(wet) };
}

/** Mean wet bulb of a year whose humidity falls from the cold to that of the 0.4 % hour, °C. */
export function meanFromDesignC(site: SiteRecord): number {
  const pressurePa = pressureAt(site.elevationM.value);
  const coldC = site.heating996C.value;
  const hotC = site.cooling04C.value;
  const hotWetC = site.coincidentWetBulbC.value;
  const hotVapour = humidityOnWetBulb(hotC, hotWetC, saturatedHumidity(hotWetC, pressurePa));
  const hotHumidity = (hotVapour * pressurePa) / (MOLE_RATIO + hotVapour) / saturationPressurePa(hotC);
  const sorted = compactClimate(site).dryBulbC.toSorted();
  const wet = Array.from({ length: STEPS }, (_, step) => {
    const air = sorted[Math.floor(((step + 0.5) * sorted.length) / STEPS)] ?? 0;
    const along = Math.min(1, Math.max(0, (air - coldC) / (hotC - coldC)));
    const humidity = COLD_HUMIDITY + (hotHumidity - COLD_HUMIDITY) * along ** FALL_POWER;
    const vapourPa = humidity * saturationPressurePa(air);
    return wetBulbC(air, (MOLE_RATIO * vapourPa) / (pressurePa - vapourPa), pressurePa);
  });
  return meanOf(wet);
}
