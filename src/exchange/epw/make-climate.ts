import type { ClimatePlace, HourlyClimate } from '../../model/cooling/climate-types.ts';
import { pressureAt } from '../../model/cooling/moist-air.ts';
import { columnName, WEATHER_FIELDS, type WeatherField } from './epw-fields.ts';
import { counted, type EpwProblems } from './epw-problems.ts';
import { fillGaps, fillShortGaps, type GapContext, lineNear } from './fill-gaps.ts';
import type { EpwStation } from './read-location.ts';
import type { EpwHours } from './read-rows.ts';
import { settleHumidity } from './settle-humidity.ts';
import type { WetBulb } from './wet-bulb.ts';

/** Weather moves the mean of a year by a hundredth; more than this is another height. */
const MOST_PRESSURE_OFF = 0.08;
const METRES_STEP = 10;

/**
 * The climate of a year of rows: gaps filled, contradictions settled, each said once with a count. Undefined, with the
 * reason among the problems, where the dry bulb or the pressure cannot be had.
 */
export function makeClimate(
  station: EpwStation,
  year: EpwHours,
  wetBulb: WetBulb,
  problems: EpwProblems,
): HourlyClimate | undefined {
  const { hours, dryBulbC } = year;
  fillGaps(dryBulbC, contextOf(WEATHER_FIELDS.dryBulbC, year), problems);
  const pressurePa = fillPressure(year, station, problems);
  if (problems.failed) return undefined;
  const air = settleHumidity(year, problems);
  const wetBulbC = new Float64Array(hours);
  for (let hour = 0; hour < hours; hour += 1) {
    wetBulbC[hour] = wetBulb({
      dryBulbC: dryBulbC[hour] ?? Number.NaN,
      humidityPct: air.humidityPct[hour] ?? Number.NaN,
      dewPointC: air.dewPointC[hour] ?? Number.NaN,
      pressurePa: pressurePa[hour] ?? Number.NaN,
    });
  }
  fillWetBulb(wetBulbC, year, problems);
  for (let hour = 0; hour < hours; hour += 1) {
    wetBulbC[hour] = Math.min(wetBulbC[hour] ?? 0, dryBulbC[hour] ?? 0);
  }
  return {
    hours,
    dryBulbC: Float32Array.from(dryBulbC),
    wetBulbC: Float32Array.from(wetBulbC),
    pressurePa: pressurePa.reduce((sum, value) => sum + value, 0) / hours,
    label: station.label,
    place: placeOf(station),
  };
}

/** What of its place the file tells. */
function placeOf({ latitudeDeg, longitudeDeg, elevationM }: EpwStation): ClimatePlace {
  return {
    ...(!Number.isNaN(latitudeDeg) && !Number.isNaN(longitudeDeg) && { latitudeDeg, longitudeDeg }),
    ...(!Number.isNaN(elevationM) && { elevationM }),
  };
}

function contextOf(field: WeatherField, { lineOf, leap }: EpwHours): GapContext {
  return {
    label: `The ${field.label}`,
    field: columnName(field.label, field.column),
    lineOf,
    leap,
    tellsMissingRows: true,
  };
}

/**
 * Short gaps by a straight line. Where the humidity is missing for longer, or throughout, the air is taken as
 * saturated: the worst for wet cooling, without meaning for dry coolers.
 */
function fillWetBulb(wetBulbC: Float64Array, year: EpwHours, problems: EpwProblems): void {
  const { label, field, ...context } = contextOf(WEATHER_FIELDS.humidityPct, year);
  const named = { ...context, field, tellsMissingRows: false, label: `${label}, and with it the dew point,` };
  const isEmpty = wetBulbC.every((value) => Number.isNaN(value));
  const long = isEmpty ? [{ start: 0, length: year.hours }] : fillShortGaps(wetBulbC, named, problems);
  const [first] = long;
  if (first === undefined) return;
  let total = 0;
  for (const { start, length } of long) {
    total += length;
    for (let index = 0; index < length; index += 1) {
      const hour = (start + index) % year.hours;
      wetBulbC[hour] = year.dryBulbC[hour] ?? Number.NaN;
    }
  }
  const what = `${named.label} is missing for ${counted(total, 'hour')}`;
  const message = `${what}; the air is taken as saturated there, the worst for cooling with water.`;
  problems.add('note', lineNear(year.lineOf, first.start), field, message);
}

/** Pressure moves wet bulb so little that the station's own stands in wherever it is missing; said once. */
function fillPressure(year: EpwHours, station: EpwStation, problems: EpwProblems): Float64Array {
  const field = columnName(WEATHER_FIELDS.pressurePa.label, WEATHER_FIELDS.pressurePa.column);
  const known = year.pressurePa.filter((value) => !Number.isNaN(value));
  const meanPa = known.reduce((sum, value) => sum + value, 0) / known.length;
  const usualPa = pressureAt(station.elevationM);
  if (Math.abs(meanPa / usualPa - 1) > MOST_PRESSURE_OFF) {
    const message = `An air pressure of ${Math.round(meanPa)} Pa in the mean is not that of ${station.elevationM} m above the sea; the air pressure counts.`;
    problems.add('note', year.lineOf.find((line) => line > 0) ?? 1, field, message);
  }
  // Hours without a row are told with the dry bulb.
  const missing = [...year.lineOf.keys()].filter(
    (hour) => Number.isNaN(year.pressurePa[hour]) && (year.lineOf[hour] ?? 0) > 0,
  );
  const standInPa = Number.isNaN(usualPa) ? meanPa : usualPa;
  if (Number.isNaN(standInPa)) {
    const message =
      'The air pressure is missing in every row and LOCATION has no elevation: one of them is needed.';
    problems.add('error', 1, 'LOCATION', message);
  } else if (missing.length > 0) {
    const stand = Number.isNaN(usualPa)
      ? `the mean of the others, ${Math.round(meanPa / METRES_STEP) * METRES_STEP} Pa, stands in`
      : `that of ${station.elevationM} m above the sea stands in`;
    const message = `The air pressure is missing in ${counted(missing.length, 'hour')}; ${stand}.`;
    problems.add('note', year.lineOf[missing[0] ?? 0] ?? 1, field, message);
  }
  return year.pressurePa.map((value) => (Number.isNaN(value) ? standInPa : value));
}
