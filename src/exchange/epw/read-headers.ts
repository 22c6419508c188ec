import { EPW_HEADERS } from './epw-fields.ts';
import type { EpwProblems } from './epw-problems.ts';

export interface EpwStation {
  readonly label: string;
  readonly elevationM: number;
}

const LOCATION_FIELDS = 10;
const ELEVATION = 9;
const RECORDS_PER_HOUR = 2;
const SHOWN = 30;

/** The station of a file whose eight header lines are in place; undefined, with the problem said, where not. */
export function readHeaders(lines: readonly string[], problems: EpwProblems): EpwStation | undefined {
  for (const [index, name] of EPW_HEADERS.entries()) {
    const found = (lines[index] ?? '').split(',')[0]?.trim() ?? '';
    // Both spellings of the holidays line are in use.
    if (found.toUpperCase().replace(/SAVING$/, 'SAVINGS') === name) continue;
    const shown = found === '' ? 'nothing' : `'${found.slice(0, SHOWN)}'`;
    const message =
      index === 0
        ? `This is not an EPW file: line 1 must start with LOCATION and starts with ${shown}.`
        : `Header line ${index + 1} must start with ${name} and starts with ${shown}.`;
    problems.add('error', index + 1, name, message);
    return undefined;
  }
  checkPeriods(lines, problems);
  return readStation((lines[0] ?? '').split(','), problems);
}

function checkPeriods(lines: readonly string[], problems: EpwProblems): void {
  const line = EPW_HEADERS.length;
  const perHour = Number(lines[line - 1]?.split(',')[RECORDS_PER_HOUR]);
  if (perHour === 1) return;
  const found = Number.isFinite(perHour) ? `${perHour}` : 'nothing that is a number';
  problems.add('error', line, 'DATA PERIODS', `Records per hour must be 1; the header says ${found}.`);
}

function readStation(fields: readonly string[], problems: EpwProblems): EpwStation | undefined {
  const elevationM = Number(fields[ELEVATION]);
  const text = fields[ELEVATION]?.trim() ?? '';
  if (fields.length < LOCATION_FIELDS || text === '' || !Number.isFinite(elevationM)) {
    problems.add(
      'error',
      1,
      'LOCATION',
      `LOCATION must have ${LOCATION_FIELDS} fields with the elevation last; it has ${fields.length}.`,
    );
    return undefined;
  }
  const [, city = '', region = '', country = '', source = '', wmo = ''] = fields.map((field) => field.trim());
  const place = [city, region, country].filter((part) => part !== '' && part !== '-').join(', ');
  const station = [source, wmo].filter((part) => part !== '').join(' ');
  return { label: station === '' ? place : `${place} (${station})`, elevationM };
}
