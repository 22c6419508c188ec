import type { HourlyClimate } from '../../model/cooling/climate-types.ts';
import { pressureAt } from '../../model/cooling/climate-year.ts';
import { WEATHER_FIELDS } from './epw-fields.ts';
import { type EpwProblem, EpwProblems } from './epw-problems.ts';
import { fillGaps } from './fill-gaps.ts';
import { type EpwStation, readHeaders } from './read-headers.ts';
import { type EpwHours, readRows } from './read-rows.ts';
import { loadWetBulb, type WetBulb } from './wet-bulb.ts';

/** A weather file as read: the climate where it is sound, and everything there is to say about it. */
export interface EpwReading {
  /** Absent as soon as one problem is an error. */
  readonly climate?: HourlyClimate;
  readonly problems: readonly EpwProblem[];
}

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Reads an EnergyPlus weather file: 8,760 hours, or 8,784 with a 29 February. Dry bulb from column 7; wet bulb from
 * relative humidity, or dew point where that is missing, and pressure. Never throws; each problem names its line and
 * field. The psychrometrics are loaded on the first call. Rules COOL-46, COOL-47.
 */
export async function readEpw(text: string): Promise<EpwReading> {
  const problems = new EpwProblems();
  const lines = linesOf(text);
  if (lines.length === 0) {
    problems.add('error', 1, 'file', 'The file is empty.');
    return { problems: problems.list() };
  }
  if (text.includes('\0')) {
    problems.add('error', 1, 'file', 'This is not an EPW file: it is not text.');
    return { problems: problems.list() };
  }
  const station = readHeaders(lines, problems);
  if (station === undefined) return { problems: problems.list() };
  const year = readRows(lines, problems);
  if (problems.failed) return { problems: problems.list() };
  const climate = climateOf(station, year, await loadWetBulb(), problems);
  return problems.failed ? { problems: problems.list() } : { climate, problems: problems.list() };
}

function linesOf(text: string): string[] {
  const clean = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const lines = clean.split(/\r\n|\n|\r/);
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  return lines;
}

function climateOf(
  station: EpwStation,
  year: EpwHours,
  wetBulb: WetBulb,
  problems: EpwProblems,
): HourlyClimate {
  const { lineOf, dryBulbC, hours } = year;
  const contextOf = (field: { label: string; column: number }) => ({
    label: `The ${field.label}`,
    field: `${field.label} (column ${field.column + 1})`,
    lineOf,
    tellsMissingRows: true,
  });
  fillGaps(dryBulbC, contextOf(WEATHER_FIELDS.dryBulbC), problems);
  const pressurePa = fillPressure(year, station, problems);
  const wetBulbC = new Float64Array(hours);
  for (let hour = 0; hour < hours; hour += 1) {
    wetBulbC[hour] = wetBulb({
      dryBulbC: dryBulbC[hour] ?? Number.NaN,
      humidityPct: year.humidityPct[hour] ?? Number.NaN,
      dewPointC: year.dewPointC[hour] ?? Number.NaN,
      pressurePa: pressurePa[hour] ?? Number.NaN,
    });
  }
  const humidity = {
    ...contextOf(WEATHER_FIELDS.humidityPct),
    label: 'The relative humidity, and with it the dew point,',
    tellsMissingRows: false,
  };
  fillGaps(wetBulbC, humidity, problems);
  for (let hour = 0; hour < hours; hour += 1) {
    wetBulbC[hour] = Math.min(wetBulbC[hour] ?? 0, dryBulbC[hour] ?? 0);
  }
  return {
    hours,
    dryBulbC: Float32Array.from(dryBulbC),
    wetBulbC: Float32Array.from(wetBulbC),
    pressurePa: pressurePa.reduce((sum, value) => sum + value, 0) / hours,
    label: station.label,
  };
}

/** Pressure moves wet bulb so little that the station's own stands in wherever it is missing; said once. */
function fillPressure(year: EpwHours, station: EpwStation, problems: EpwProblems): Float64Array {
  const usual = pressureAt(station.elevationM);
  // Hours without a row are told elsewhere.
  const isMissing = (value: number, hour: number) => Number.isNaN(value) && (year.lineOf[hour] ?? 0) > 0;
  const first = year.pressurePa.findIndex(isMissing);
  if (first >= 0) {
    const count = year.pressurePa.filter(isMissing).length;
    problems.add(
      'note',
      year.lineOf[first] ?? 1,
      'air pressure (column 10)',
      `The air pressure is missing in ${count} hours; that of ${station.elevationM} m above the sea stands in.`,
    );
  }
  return year.pressurePa.map((value) => (Number.isNaN(value) ? usual : value));
}
