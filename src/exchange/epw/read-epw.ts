import type { HourlyClimate } from '../../model/cooling/climate-types.ts';
import { FILE_LIMITS, sizeProblem } from '../files/file-limits.ts';
import { kindOf } from '../files/name-kind.ts';
import { counted, type EpwProblem, EpwProblems } from './epw-problems.ts';
import { makeClimate } from './make-climate.ts';
import { isRow, placeRows, readStamps } from './place-rows.ts';
import { readLocation } from './read-location.ts';
import { type EpwHours, readRows } from './read-rows.ts';
import { cellNumber, linesOf, separatorOf, splitCells, type TextLine } from './split-cells.ts';
import { loadWetBulb } from './wet-bulb.ts';

/** A weather file as read: the climate where it is sound, and everything there is to say about it. */
export interface EpwReading {
  /** Absent as soon as one problem is an error. */
  readonly climate?: HourlyClimate;
  /** Errors first; what is met in many rows is one problem with a count. */
  readonly problems: readonly EpwProblem[];
}

/** Place of the records per hour in the line DATA PERIODS. */
const RECORDS_PER_HOUR = 2;
const SHOWN = 30;

/**
 * Reads an EnergyPlus weather file as tools and spreadsheets write it: 8,760 hours, or 8,784 with a 29 February, in any
 * order. Dry bulb from column 7; wet bulb from relative humidity, or dew point where that is missing, and pressure. Only
 * columns 1 to 10 are used. Never throws; each problem names its line and field. The psychrometrics are loaded on the
 * first call. Rules COOL-46, COOL-47.
 */
export async function readEpw(text: string): Promise<EpwReading> {
  const problems = new EpwProblems();
  const tooLarge = sizeProblem(text.length, FILE_LIMITS.weather);
  if (tooLarge !== undefined) {
    problems.add('error', 1, 'file', `${tooLarge}.`);
    return { problems: problems.list() };
  }
  const lines = linesOf(text);
  const start = lines.findIndex((line) => isRow(splitCells(line.text, separatorOf(line.text))));
  if (start < 0) {
    sayNoRows(text, lines, problems);
    return { problems: problems.list() };
  }
  const headers = lines.slice(0, start);
  const station = readLocation(headers.length > 0 ? headers : lines.slice(0, 1), problems);
  const year = readYear(lines.slice(start), problems);
  if (!problems.failed) checkPeriods(headers, problems);
  if (problems.failed) return { problems: problems.list() };
  const climate = makeClimate(station, year, await loadWetBulb(), problems);
  return climate === undefined ? { problems: problems.list() } : { climate, problems: problems.list() };
}

function readYear(lines: readonly TextLine[], problems: EpwProblems): EpwHours {
  const separator = separatorOf(lines[0]?.text ?? '');
  return readRows(placeRows(readStamps(lines, separator, problems), problems), problems);
}

function sayNoRows(text: string, lines: readonly TextLine[], problems: EpwProblems): void {
  const [first] = lines;
  if (first === undefined) problems.add('error', 1, 'file', 'The file is empty.');
  else if (text.includes('\0'))
    problems.add(
      'error',
      1,
      'file',
      'This is not an EPW file: it is not text; an archive is to be unpacked first.',
    );
  else if (kindOf(text).kind === 'weather') {
    const message = 'The file has headers and no rows of hours; a whole year of them is needed.';
    problems.add('error', lines.at(-1)?.line ?? 1, 'row', message);
  } else
    problems.add('error', first.line, 'LOCATION', `This is not an EPW file: ${otherKind(text, first.text)}.`);
}

function otherKind(text: string, first: string): string {
  const kind = kindOf(text);
  if (kind.kind === 'json') return 'it is JSON, as scenario files are; open it as a scenario';
  const looks = kind.kind === 'other' ? `it looks like ${kind.name}` : 'it holds no hours';
  return `${looks}; its first line starts with '${first.trim().slice(0, SHOWN)}'`;
}

/** The header may say more records an hour than there are; the rows decide. */
function checkPeriods(headers: readonly TextLine[], problems: EpwProblems): void {
  const found = headers.find(({ text }) => /^\s*"?DATA PERIODS/i.test(text));
  if (found === undefined) return;
  const perHour = cellNumber(splitCells(found.text, separatorOf(found.text))[RECORDS_PER_HOUR] ?? '');
  if (!(perHour > 1)) return;
  const message = `The header says ${counted(perHour, 'record')} an hour and the rows have one; the rows count.`;
  problems.add('note', found.line, 'DATA PERIODS', message);
}
