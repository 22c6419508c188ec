import { HOURS_PER_DAY } from '../../units/time.ts';
import { nameMonths } from './calendar.ts';
import { columnName, WEATHER_FIELDS, type WeatherField, type WeatherFieldName } from './epw-fields.ts';
import { counted, type EpwProblems } from './epw-problems.ts';
import type { EpwRow, PlacedRows } from './place-rows.ts';
import { cellNumber } from './split-cells.ts';

/** What the rows hold, by hour of the year; not a number where nothing was measured. */
export interface EpwHours {
  readonly hours: number;
  readonly leap: boolean;
  readonly dryBulbC: Float64Array;
  readonly dewPointC: Float64Array;
  readonly humidityPct: Float64Array;
  readonly pressurePa: Float64Array;
  /** Line of each hour; 0 where the file has no row for it. */
  readonly lineOf: Uint32Array;
}

const DECEMBER = 12;
const MONTHS = 12;

/** Reads the weather columns of the rows of a year. Cells that hold no value of the field are missing, and counted. */
export function readRows(placed: PlacedRows, problems: EpwProblems): EpwHours {
  const rows = repeatLastDay(placed, problems);
  sayMonths(rows, problems);
  const column = (name: WeatherFieldName) =>
    Float64Array.from(rows, (row) =>
      row === undefined ? Number.NaN : readCell(row, WEATHER_FIELDS[name], problems),
    );
  return {
    hours: rows.length,
    leap: placed.leap,
    dryBulbC: column('dryBulbC'),
    dewPointC: column('dewPointC'),
    humidityPct: column('humidityPct'),
    pressurePa: column('pressurePa'),
    lineOf: Uint32Array.from(rows, (row) => row?.line ?? 0),
  };
}

/** Some tools cut a leap year to 8,760 rows: its last day is then the day before once more. */
function repeatLastDay({ leap, rows }: PlacedRows, problems: EpwProblems): readonly (EpwRow | undefined)[] {
  const last = rows.slice(-HOURS_PER_DAY);
  const before = rows.slice(-2 * HOURS_PER_DAY, -HOURS_PER_DAY);
  const isCut = leap && last.every((row) => row === undefined) && before.every((row) => row !== undefined);
  if (!isCut) return rows;
  const message = 'The file has a 29 February and no 31 December: that day repeats 30 December.';
  problems.add('note', before.at(-1)?.line ?? 1, 'row', message);
  return [...rows.slice(0, -HOURS_PER_DAY), ...before];
}

/** A file of some months only is told as that, not as thousands of missing hours. */
function sayMonths(rows: readonly (EpwRow | undefined)[], problems: EpwProblems): void {
  const found = rows.filter((row) => row !== undefined);
  const months = new Set(found.map(({ month }) => month));
  if (months.size === MONTHS) return;
  const names = nameMonths([...months].toSorted((a, b) => a - b));
  const share = `${found.length.toLocaleString('en-US')} of ${counted(rows.length, 'hour')}`;
  const message = `The file has rows for ${names} only, ${share}; a whole year is needed.`;
  const line = found.findLast(({ month }) => month <= DECEMBER)?.line ?? 1;
  problems.add('error', line, 'row', message);
}

function readCell(row: EpwRow, field: WeatherField, problems: EpwProblems): number {
  const text = row.cells[field.column] ?? '';
  const value = cellNumber(text);
  const where = columnName(field.label, field.column);
  if (!Number.isFinite(value)) {
    if (text !== '') sayNoNumber(row.line, where, field, text, problems);
    return Number.NaN;
  }
  if (value >= field.missingFrom || field.missingMarks.includes(value)) return Number.NaN;
  if (value >= field.low && value <= field.high) return value;
  const pascals = field === WEATHER_FIELDS.pressurePa ? asPascals(value) : undefined;
  if (pascals !== undefined) {
    problems.count(
      row.line,
      where,
      pascals.unit,
      (count, unit) => `The air pressure is in ${unit} in ${counted(count, 'row')}; it is read as such.`,
    );
    return pascals.value;
  }
  problems.count(
    row.line,
    where,
    String(value),
    (count, first) =>
      `The ${field.label} must be ${field.low} to ${field.high} ${field.unit}; found ${first}${othersIn(count)}. Taken as missing.`,
  );
  return Number.NaN;
}

function sayNoNumber(
  line: number,
  where: string,
  field: WeatherField,
  text: string,
  problems: EpwProblems,
): void {
  problems.count(
    line,
    where,
    text.slice(0, 30),
    (count, first) => `The ${field.label} is not a number: '${first}'${othersIn(count)}. Taken as missing.`,
  );
}

function othersIn(count: number): string {
  return count === 1 ? '' : ` and others in ${counted(count, 'row')}`;
}

/** Pressures that some tools write in hectopascals or kilopascals. */
function asPascals(value: number): { readonly value: number; readonly unit: string } | undefined {
  const { low, high } = WEATHER_FIELDS.pressurePa;
  if (value * 100 >= low && value * 100 <= high) return { value: value * 100, unit: 'hPa' };
  return value * 1000 >= low && value * 1000 <= high ? { value: value * 1000, unit: 'kPa' } : undefined;
}
