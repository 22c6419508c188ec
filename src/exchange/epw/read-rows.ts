import { HOURS_PER_DAY, HOURS_PER_YEAR } from '../../units/time.ts';
import {
  EPW_COLUMN_COUNT,
  EPW_COLUMNS,
  EPW_HEADERS,
  WEATHER_FIELDS,
  type WeatherField,
} from './epw-fields.ts';
import type { EpwProblems } from './epw-problems.ts';

/** What the rows hold, by hour of the year; not a number where nothing was measured. */
export interface EpwHours {
  readonly hours: number;
  readonly dryBulbC: Float64Array;
  readonly dewPointC: Float64Array;
  readonly humidityPct: Float64Array;
  readonly pressurePa: Float64Array;
  /** Line of each hour; 0 where the file has no row for it. */
  readonly lineOf: Uint32Array;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const FEBRUARY = 2;
const NAMES = Object.keys(WEATHER_FIELDS) as readonly (keyof typeof WEATHER_FIELDS)[];

/** Reads the rows after the headers into a year, in the order of their time stamps. Problems name line and column. */
export function readRows(lines: readonly string[], problems: EpwProblems): EpwHours {
  const rows = lines.slice(EPW_HEADERS.length);
  const leap = rows.some((row) => /^[^,]*,\s*0?2\s*,\s*29\s*,/.test(row));
  const hours = HOURS_PER_YEAR + (leap ? HOURS_PER_DAY : 0);
  const year: EpwHours = {
    hours,
    dryBulbC: new Float64Array(hours).fill(Number.NaN),
    dewPointC: new Float64Array(hours).fill(Number.NaN),
    humidityPct: new Float64Array(hours).fill(Number.NaN),
    pressurePa: new Float64Array(hours).fill(Number.NaN),
    lineOf: new Uint32Array(hours),
  };
  let next = 0;
  let line = EPW_HEADERS.length;
  for (const row of rows) {
    line += 1;
    const cells = row.split(',');
    const hour = placeRow(cells, line, leap, next, problems);
    if (hour === undefined) continue;
    if (hour > next) sayMissing(line, hour - next, problems);
    year.lineOf[hour] = line;
    for (const name of NAMES) year[name][hour] = readCell(cells, WEATHER_FIELDS[name], line, problems);
    next = hour + 1;
  }
  if (next < hours && !problems.failed) sayShort(line, next, hours, problems);
  return year;
}

/** Hour of the year of a row, or undefined where it has the wrong columns or stands in the wrong place. */
function placeRow(
  cells: readonly string[],
  line: number,
  leap: boolean,
  next: number,
  problems: EpwProblems,
): number | undefined {
  if (cells.length !== EPW_COLUMN_COUNT) {
    problems.add(
      'error',
      line,
      'row',
      `A row has ${EPW_COLUMN_COUNT} columns; this one has ${cells.length}.`,
    );
    return undefined;
  }
  const month = wholeNumber(cells, EPW_COLUMNS.month, 'month', 1, 12, line, problems);
  if (month === undefined) return undefined;
  const days = (MONTH_DAYS[month - 1] ?? 0) + (leap && month === FEBRUARY ? 1 : 0);
  const day = wholeNumber(cells, EPW_COLUMNS.day, 'day', 1, days, line, problems);
  const hour = wholeNumber(cells, EPW_COLUMNS.hour, 'hour', 1, HOURS_PER_DAY, line, problems);
  if (day === undefined || hour === undefined) return undefined;
  const at = hourOfYear(month, day, hour, leap);
  if (at >= next) return at;
  const stamp = `month ${month}, day ${day}, hour ${hour}`;
  problems.add('error', line, 'hour (column 4)', `${stamp} comes twice or after a later hour.`);
  return undefined;
}

function hourOfYear(month: number, day: number, hour: number, leap: boolean): number {
  let days = day - 1 + (leap && month > FEBRUARY ? 1 : 0);
  for (let before = 0; before < month - 1; before += 1) days += MONTH_DAYS[before] ?? 0;
  return days * HOURS_PER_DAY + hour - 1;
}

function wholeNumber(
  cells: readonly string[],
  column: number,
  name: string,
  low: number,
  high: number,
  line: number,
  problems: EpwProblems,
): number | undefined {
  const text = cells[column]?.trim() ?? '';
  const value = Number(text);
  if (text !== '' && Number.isInteger(value) && value >= low && value <= high) return value;
  problems.add(
    'error',
    line,
    `${name} (column ${column + 1})`,
    `The ${name} must be ${low} to ${high}; found '${text}'.`,
  );
  return undefined;
}

function readCell(
  cells: readonly string[],
  field: WeatherField,
  line: number,
  problems: EpwProblems,
): number {
  const text = cells[field.column]?.trim() ?? '';
  const value = Number(text);
  const where = `${field.label} (column ${field.column + 1})`;
  if (text === '' || !Number.isFinite(value)) {
    problems.add('error', line, where, `The ${field.label} is not a number: '${text}'.`);
    return Number.NaN;
  }
  if (value >= field.missingFrom || field.missingMarks.includes(value)) return Number.NaN;
  if (value >= field.low && value <= field.high) return value;
  problems.add(
    'error',
    line,
    where,
    `The ${field.label} must be ${field.low} to ${field.high} ${field.unit}; found ${value}.`,
  );
  return Number.NaN;
}

function sayMissing(line: number, count: number, problems: EpwProblems): void {
  const hours = count === 1 ? '1 hour is' : `${count} hours are`;
  problems.add('note', line, 'hour (column 4)', `${hours} missing before this row.`);
}

function sayShort(line: number, found: number, hours: number, problems: EpwProblems): void {
  problems.add(
    'note',
    line,
    'hour (column 4)',
    `The file ends after hour ${found} of ${hours}: ${hours - found} hours are missing.`,
  );
}
