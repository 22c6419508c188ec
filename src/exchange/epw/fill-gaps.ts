import type { EpwProblems } from './epw-problems.ts';

/** Longest run of hours that is filled by a straight line. */
const LONGEST_GAP_H = 6;

/** What a series is called and where its hours stand in the file. */
export interface GapContext {
  readonly label: string;
  readonly field: string;
  /** Line of an hour; 0 where the file has none. */
  readonly lineOf: Uint32Array;
  /** Whether hours without a row are mentioned; one series does so for all. */
  readonly tellsMissingRows: boolean;
}

/**
 * Fills runs of up to six hours that are not numbers by a straight line between their neighbours, the year's end
 * meeting its start, and says so; a longer run is an error. Rule COOL-47.
 */
export function fillGaps(values: Float64Array, context: GapContext, problems: EpwProblems): void {
  const hours = values.length;
  const known = values.findIndex((value) => !Number.isNaN(value));
  if (known < 0) {
    problems.add('error', context.lineOf[0] ?? 0, context.field, `${context.label} is missing in every row.`);
    return;
  }
  // From a known hour once around the year, so that no run is cut by the year's end.
  let step = 1;
  while (step < hours) {
    const start = (known + step) % hours;
    if (!Number.isNaN(values[start])) {
      step += 1;
      continue;
    }
    let length = 1;
    while (step + length < hours && Number.isNaN(values[(start + length) % hours])) length += 1;
    fillRun(values, start, length, context, problems);
    step += length;
  }
}

function fillRun(
  values: Float64Array,
  start: number,
  length: number,
  context: GapContext,
  problems: EpwProblems,
): void {
  const hours = values.length;
  const line = lineNear(context.lineOf, start);
  const span = length === 1 ? '1 hour' : `${length} hours`;
  const what = `${context.label} is missing for ${span} from hour ${start + 1} of the year`;
  if (length > LONGEST_GAP_H) {
    problems.add('error', line, context.field, `${what}; at most ${LONGEST_GAP_H} in a row are filled in.`);
    return;
  }
  const from = values[(start - 1 + hours) % hours] ?? 0;
  const to = values[(start + length) % hours] ?? 0;
  for (let index = 0; index < length; index += 1) {
    values[(start + index) % hours] = from + ((to - from) * (index + 1)) / (length + 1);
  }
  if ((context.lineOf[start] ?? 0) === 0 && !context.tellsMissingRows) return;
  problems.add('note', line, context.field, `${what}; filled in by a straight line.`);
}

/** Line of an hour, or that of the row before it. */
function lineNear(lineOf: Uint32Array, hour: number): number {
  for (let at = hour; at >= 0; at -= 1) {
    const line = lineOf[at] ?? 0;
    if (line > 0) return line;
  }
  return lineOf.find((line) => line > 0) ?? 0;
}
