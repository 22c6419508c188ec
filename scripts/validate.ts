import { validate } from '../src/model/validation/validate.ts';
import type { ValidationRow } from '../src/model/validation/validation-types.ts';

/** Prints model against published for every reference campus; exit 1 where a judged row lies outside. */

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

const rows = validate();
const HEAD = ['Campus', 'Grade', 'Quantity', 'Unit', 'Published', 'Model', 'Gap', 'Tolerance', 'Verdict'];
const table = [
  HEAD,
  HEAD.map(() => '---'),
  ...rows.map((row) => [
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
];
for (const cells of table) console.log(`| ${cells.join(' | ')} |`);
const notes = rows.filter(({ note }) => note !== '');
console.log('\nNotes');
for (const { campus, quantity, note } of notes) console.log(`- ${campus}, ${quantity}: ${note}`);
const outside = rows.filter(({ verdict }) => verdict === 'outside');
console.log(`\n${rows.length} rows, ${outside.length} outside their tolerance.`);
process.exitCode = outside.length === 0 ? 0 : 1;
