import { KIND_GOAL } from '../src/model/validation/quantity-kinds.ts';
import { summariseKinds } from '../src/model/validation/summarise-kinds.ts';
import { validate } from '../src/model/validation/validate.ts';
import type { ValidationRow } from '../src/model/validation/validation-types.ts';

/**
 * Prints model against published, row by row and by kind of quantity; exit 1 where a judged row lies outside and nobody
 * has told why. Rules UNC-5 to UNC-7.
 */

const number = (value: number): string =>
  value !== 0 && Math.abs(value) < 0.1
    ? value.toExponential(2)
    : value.toLocaleString('en-US', { maximumSignificantDigits: 5 });

function publishedText({ published, publishedRange }: ValidationRow): string {
  if (publishedRange === null) return number(published);
  return `${number(publishedRange[0])} – ${number(publishedRange[1])}`;
}

function toleranceText({ tolerance }: ValidationRow): string {
  if (tolerance === 'range') return 'in range';
  if (tolerance === 'none') return 'not judged';
  return tolerance === 0 ? 'exact' : `± ${(tolerance * 100).toFixed(0)} %`;
}

const gapText = ({ gap }: ValidationRow): string =>
  `${gap > 0 ? '+' : gap < 0 ? '−' : ''}${(Math.abs(gap) * 100).toFixed(1)} %`;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  for (const cells of [head, head.map(() => '---'), ...rows]) console.log(`| ${cells.join(' | ')} |`);
}

const rows = validate();
printTable(
  ['Campus', 'Grade', 'Quantity', 'Unit', 'Published', 'Model', 'Gap', 'Tolerance', 'Verdict'],
  rows.map((row) => [
    row.campus,
    row.grade,
    row.quantity,
    row.unit === '1' ? '' : row.unit,
    publishedText(row),
    number(row.model),
    gapText(row),
    toleranceText(row),
    row.verdict,
  ]),
);
console.log('\nNotes');
for (const { campus, quantity, note } of rows) {
  if (note !== '') console.log(`- ${campus}, ${quantity}: ${note}`);
}
console.log('\nOutside');
const outside = rows.filter(({ verdict }) => verdict === 'outside');
for (const row of outside) {
  console.log(`- ${row.campus}, ${row.quantity}, ${gapText(row)}: ${row.cause || 'nobody knows why yet'}`);
}
const { medianGap, worstGap } = KIND_GOAL;
console.log(`\nBy kind of quantity; goal: median ${percent(medianGap)}, worst ${percent(worstGap)}\n`);
printTable(
  ['Figures', 'Kind', 'Rows', 'Median gap', 'Worst gap', 'Worst at', 'Goal'],
  summariseKinds(rows).map((kind) => [
    kind.basis === 'handed-over' ? 'handed over' : 'in hand',
    kind.label,
    String(kind.rowCount),
    percent(kind.medianGap),
    percent(kind.worstGap),
    kind.worstCampus,
    kind.verdict === 'within' ? 'met' : 'missed',
  ]),
);
const untold = outside.filter(({ cause }) => cause === '');
console.log(
  `\n${rows.length} rows, ${outside.length} outside their tolerance, ${untold.length} of them for a cause not told.`,
);
process.exitCode = untold.length === 0 ? 0 : 1;
