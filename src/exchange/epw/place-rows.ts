import { HOURS_PER_DAY, HOURS_PER_YEAR } from '../../units/time.ts';
import { daysOfMonth, hourOfYear, nameMonths } from './calendar.ts';
import { columnName, EPW_COLUMNS } from './epw-fields.ts';
import { counted, type EpwProblems } from './epw-problems.ts';
import { cellNumber, type Separator, splitCells, type TextLine } from './split-cells.ts';

/** A row with its time stamp; the hour is as written. */
export interface EpwRow {
  readonly line: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly year: number;
  readonly cells: readonly string[];
}

/** The rows of a year, by hour of the year; undefined where the file has none for an hour. */
export interface PlacedRows {
  readonly leap: boolean;
  readonly rows: readonly (EpwRow | undefined)[];
}

const MONTHS = 12;
const FEBRUARY = 2;
const LEAP_DAY = 29;
/** From this share of the hours with more than one row on, the file is not a year by hours. */
const MANY_SHARE = 0.5;

/** Reads the time stamps of the lines after the headers. A line that has none is left out, and counted. */
export function readStamps(
  lines: readonly TextLine[],
  separator: Separator,
  problems: EpwProblems,
): readonly EpwRow[] {
  const rows: EpwRow[] = [];
  for (const { line, text } of lines) {
    const cells = splitCells(text, separator);
    const [year = Number.NaN, month = Number.NaN, day = Number.NaN, hour = Number.NaN, minute = Number.NaN] =
      cells.slice(0, EPW_COLUMNS.minute + 1).map(cellNumber);
    const bad = badStamp(month, day, hour);
    if (cells.length <= EPW_COLUMNS.dryBulbC) sayCut(line, cells.length, problems);
    else if (bad === undefined) rows.push({ line, month, day, hour, minute, year, cells });
    else sayBadStamp(line, bad, cells[bad.column] ?? '', problems);
  }
  return rows;
}

/** Whether a line is a row of a weather file: a time stamp and a temperature behind it. */
export function isRow(cells: readonly string[]): boolean {
  if (cells.length <= EPW_COLUMNS.dryBulbC) return false;
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN, hour = Number.NaN] = cells
    .slice(0, EPW_COLUMNS.hour + 1)
    .map(cellNumber);
  return Number.isInteger(year) && badStamp(month, day, hour) === undefined;
}

interface BadStamp {
  readonly column: number;
  readonly must: string;
}

function badStamp(month: number, day: number, hour: number): BadStamp | undefined {
  const isWhole = (value: number, low: number, high: number) =>
    Number.isInteger(value) && value >= low && value <= high;
  if (!isWhole(month, 1, MONTHS)) return { column: EPW_COLUMNS.month, must: 'month must be 1 to 12' };
  const days = daysOfMonth(month, true);
  if (!isWhole(day, 1, days)) return { column: EPW_COLUMNS.day, must: `day must be 1 to ${days}` };
  return isWhole(hour, 0, HOURS_PER_DAY)
    ? undefined
    : { column: EPW_COLUMNS.hour, must: `hour must be 1 to ${HOURS_PER_DAY}` };
}

function sayCut(line: number, columns: number, problems: EpwProblems): void {
  problems.count(line, 'row', String(columns), (count, first) =>
    count === 1
      ? `A row has ${first} columns and no temperature; it is left out.`
      : `${counted(count, 'row')} have too few columns, the first ${first}, and no temperature; they are left out.`,
  );
}

function sayBadStamp(line: number, { column, must }: BadStamp, found: string, problems: EpwProblems): void {
  const name = must.split(' ', 1)[0] ?? 'row';
  problems.count(line, columnName(name, column), found.slice(0, 30), (count, first) =>
    count === 1
      ? `The ${must}; found '${first}'. The row is left out.`
      : `The ${must}; found '${first}' and others in ${counted(count, 'row')}. They are left out.`,
  );
}

/**
 * Puts rows into the calendar by their dates, whatever their order: a year may start in July. Refuses what is no year
 * by hours, naming why. Rule COOL-47.
 */
export function placeRows(read: readonly EpwRow[], problems: EpwProblems): PlacedRows {
  const hasZero = read.some(({ hour }) => hour === 0);
  const fromZero = hasZero && !read.some(({ hour }) => hour === HOURS_PER_DAY);
  const leap = read.some(({ month, day }) => month === FEBRUARY && day === LEAP_DAY);
  const rows = new Array<EpwRow | undefined>(HOURS_PER_YEAR + (leap ? HOURS_PER_DAY : 0));
  const double: [EpwRow, EpwRow][] = [];
  let wraps = 0;
  let before = -1;
  for (const row of read) {
    const at = hourOfYear(row.month, row.day, row.hour + (fromZero ? 1 : 0), leap);
    // Hour 0 beside hours 24: the end of the day before.
    const place = (at + rows.length) % rows.length;
    const there = rows[place];
    if (there === undefined) rows[place] = row;
    else double.push([there, row]);
    if (place < before) wraps += 1;
    before = place;
  }
  if (fromZero) sayFromZero(read, problems);
  sayDouble(double, rows, problems);
  if (!problems.failed) sayOrder(read, wraps, problems);
  return { leap, rows };
}

function sayFromZero(read: readonly EpwRow[], problems: EpwProblems): void {
  const message = 'Hours are numbered 0 to 23; hour 0 is taken as the first of the day.';
  problems.add('note', read[0]?.line ?? 1, columnName('hour', EPW_COLUMNS.hour), message);
}

function sayDouble(
  double: readonly (readonly [EpwRow, EpwRow])[],
  rows: readonly (EpwRow | undefined)[],
  problems: EpwProblems,
): void {
  const [first] = double;
  if (first === undefined) return;
  const [kept, again] = first;
  const filled = rows.filter((row) => row !== undefined).length;
  const perHour = Math.round((filled + double.length) / filled);
  const field = columnName('hour', EPW_COLUMNS.hour);
  if (double.length > filled * MANY_SHARE && kept.minute !== again.minute) {
    const message = `The file has ${perHour} records an hour; a year by hours has one. Take the hourly file of the place.`;
    problems.add('error', again.line, columnName('minute', EPW_COLUMNS.minute), message);
  } else if (double.length > filled * MANY_SHARE) {
    const message = `The file holds ${perHour} years (each hour ${perHour} times); leave one in it.`;
    problems.add('error', again.line, field, message);
  } else {
    const stamp = `month ${again.month}, day ${again.day}, hour ${again.hour}`;
    const what = `${counted(double.length, 'hour comes', 'hours come')} twice, the first at ${stamp}`;
    problems.add('note', again.line, field, `${what}; the earlier row counts.`);
  }
}

function sayOrder(read: readonly EpwRow[], wraps: number, problems: EpwProblems): void {
  const [first] = read;
  if (first === undefined || wraps === 0) return;
  const start = nameMonths([first.month]);
  const message =
    wraps === 1
      ? `The file starts on ${first.day} ${start}; its hours are put in the order of the calendar.`
      : `The rows are out of order in ${counted(wraps, 'place')}; they are put in the order of the calendar.`;
  problems.add('note', first.line, columnName('hour', EPW_COLUMNS.hour), message);
}
