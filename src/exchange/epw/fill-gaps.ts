import { nameHour } from './calendar.ts';
import { counted, type EpwProblems } from './epw-problems.ts';

/** Longest run of hours that is filled by a straight line. */
const LONGEST_GAP_H = 6;

/** What a series is called and where its hours stand in the file. */
export interface GapContext {
  readonly label: string;
  readonly field: string;
  readonly leap: boolean;
  /** Line of an hour; 0 where the file has none. */
  readonly lineOf: Uint32Array;
  /** Whether hours without a row are told; one series does so for all. */
  readonly tellsMissingRows: boolean;
}

interface Gap {
  readonly start: number;
  readonly length: number;
}

/** Runs of hours that are not numbers; the year's end meets its start. None where there is no number at all. */
function findGaps(values: Float64Array): readonly Gap[] {
  const hours = values.length;
  const known = values.findIndex((value) => !Number.isNaN(value));
  if (known < 0) return [];
  const gaps: Gap[] = [];
  // From a known hour once around the year, so that no run is cut by the year's end.
  for (let step = 1; step < hours; step += 1) {
    const start = (known + step) % hours;
    if (!Number.isNaN(values[start])) continue;
    let length = 1;
    while (step + length < hours && Number.isNaN(values[(start + length) % hours])) length += 1;
    gaps.push({ start, length });
    step += length;
  }
  return gaps;
}

/**
 * Fills runs of up to six hours by a straight line between their neighbours and says so once, with a count.
 * @returns the runs that are longer.
 */
export function fillShortGaps(
  values: Float64Array,
  context: GapContext,
  problems: EpwProblems,
): readonly Gap[] {
  const gaps = findGaps(values);
  const short = gaps.filter(({ length }) => length <= LONGEST_GAP_H);
  for (const gap of short) drawLine(values, gap);
  const told = short.filter(({ start }) => context.tellsMissingRows || context.lineOf[start] !== 0);
  const [first] = told;
  if (first !== undefined) {
    const total = told.reduce((sum, { length }) => sum + length, 0);
    const runs = told.length === 1 ? '' : `, in ${told.length.toLocaleString('en-US')} gaps`;
    const what = `${context.label} is missing for ${counted(total, 'hour')}${runs} from ${nameHour(first.start, context.leap)}`;
    const line = lineNear(context.lineOf, first.start);
    problems.add('note', line, context.field, `${what}; filled in by a straight line.`);
  }
  return gaps.filter(({ length }) => length > LONGEST_GAP_H);
}

/** Fills short gaps and refuses longer ones, or a series without a single value. Rule COOL-47. */
export function fillGaps(values: Float64Array, context: GapContext, problems: EpwProblems): void {
  const { label, field, leap, lineOf } = context;
  if (values.every((value) => Number.isNaN(value))) {
    problems.add('error', lineOf.find((line) => line > 0) ?? 1, field, `${label} is missing in every row.`);
    return;
  }
  const long = fillShortGaps(values, context, problems);
  const [first] = long;
  if (first === undefined) return;
  const others = long.length === 1 ? '' : ` (and ${counted(long.length - 1, 'more gap')})`;
  const what = `${label} is missing for ${counted(first.length, 'hour')} from ${nameHour(first.start, leap)}${others}`;
  const message = `${what}; at most ${LONGEST_GAP_H} hours in a row are filled in.`;
  problems.add('error', lineNear(lineOf, first.start), field, message);
}

function drawLine(values: Float64Array, { start, length }: Gap): void {
  const hours = values.length;
  const from = values[(start - 1 + hours) % hours] ?? 0;
  const to = values[(start + length) % hours] ?? 0;
  for (let index = 0; index < length; index += 1) {
    values[(start + index) % hours] = from + ((to - from) * (index + 1)) / (length + 1);
  }
}

/** Line of an hour, or that of the row before it. */
export function lineNear(lineOf: Uint32Array, hour: number): number {
  for (let at = hour; at >= 0; at -= 1) {
    const line = lineOf[at] ?? 0;
    if (line > 0) return line;
  }
  return lineOf.find((line) => line > 0) ?? 1;
}
