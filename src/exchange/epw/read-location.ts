import { counted, type EpwProblems } from './epw-problems.ts';
import { separatorOf, splitCells, type TextLine } from './split-cells.ts';

/** Where a weather file is from, as far as its LOCATION line tells. */
export interface EpwStation {
  readonly label: string;
  /** Each not a number where the file does not tell it. */
  readonly elevationM: number;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

interface PlaceField {
  readonly name: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
}

/** The four numbers that end a LOCATION line, each in the range that it has on Earth. */
const PLACE: readonly PlaceField[] = [
  { name: 'latitude', unit: '°', low: -90, high: 90 },
  { name: 'longitude', unit: '°', low: -180, high: 180 },
  { name: 'time zone', unit: 'h', low: -12, high: 14 },
  { name: 'elevation', unit: 'm', low: -500, high: 9_000 },
];

/** Place of the latitude in a LOCATION line whose names hold no separator. */
const LATITUDE = 6;
const DEGREES_PER_HOUR = 15;
/** No land keeps a clock farther from its sun than this. */
const MOST_ZONE_HOURS = 4;

const UNKNOWN: EpwStation = {
  label: 'Weather file without a place',
  elevationM: Number.NaN,
  latitudeDeg: Number.NaN,
  longitudeDeg: Number.NaN,
};

/** The station of a file. Nothing in it is needed as long as the rows hold the air pressure; what is odd is said. */
export function readLocation(lines: readonly TextLine[], problems: EpwProblems): EpwStation {
  const found = lines.find(({ text }) => /^\s*"?LOCATION"?\s*([,;\t]|$)/i.test(text));
  if (found === undefined) {
    const message = 'There is no LOCATION line, so the place of the weather is not known.';
    problems.add('note', lines[0]?.line ?? 1, 'LOCATION', message);
    return UNKNOWN;
  }
  const cells = splitCells(found.text, separatorOf(found.text));
  const at = latitudePlace(cells);
  const extra = Math.max(0, at - LATITUDE);
  if (extra > 0) {
    const message = `The names hold ${counted(extra, 'comma')} without quotes; the place is read behind them.`;
    problems.add('note', found.line, 'LOCATION', message);
  }
  const place = PLACE.map((field, index) => readPlace(field, cells[at + index] ?? '', found.line, problems));
  const [
    latitudeDeg = Number.NaN,
    longitudeDeg = Number.NaN,
    zoneHours = Number.NaN,
    elevationM = Number.NaN,
  ] = place;
  if (Math.abs(longitudeDeg / DEGREES_PER_HOUR - zoneHours) > MOST_ZONE_HOURS) {
    const message = `Longitude ${longitudeDeg}° and time zone ${zoneHours} h contradict each other; neither is used.`;
    problems.add('note', found.line, 'LOCATION', message);
  }
  return { label: labelOf(cells, at), elevationM, latitudeDeg, longitudeDeg };
}

/** Where the four numbers stand: at their place, or behind names with commas of their own. */
function latitudePlace(cells: readonly string[]): number {
  const fits = (at: number) =>
    PLACE.every(({ low, high }, index) => isWithin(numberOf(cells[at + index] ?? ''), low, high));
  for (let at = LATITUDE; at + PLACE.length <= cells.length; at += 1) if (fits(at)) return at;
  return LATITUDE;
}

function numberOf(cell: string): number {
  return cell === '' ? Number.NaN : Number(cell.replace(',', '.'));
}

function isWithin(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

function readPlace(field: PlaceField, cell: string, line: number, problems: EpwProblems): number {
  const value = numberOf(cell);
  if (isWithin(value, field.low, field.high)) return value;
  const found = cell === '' ? 'nothing' : `'${cell.slice(0, 30)}'`;
  const range = `${field.low} to ${field.high} ${field.unit}`;
  problems.add(
    'note',
    line,
    'LOCATION',
    `The ${field.name} must be ${range}; found ${found}. It is not used.`,
  );
  return Number.NaN;
}

function labelOf(cells: readonly string[], at: number): string {
  const names = cells.slice(1, at);
  const [source = '', wmo = ''] = names.slice(-2);
  const place = names.slice(0, -2).filter((part) => part !== '' && part !== '-');
  const station = [source, wmo].filter((part) => part !== '' && part !== '-').join(' ');
  const where = place.length === 0 ? UNKNOWN.label : place.join(', ');
  return station === '' ? where : `${where} (${station})`;
}
