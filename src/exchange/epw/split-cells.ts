/** One line of a file that holds something. */
export interface TextLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

export type Separator = ',' | ';' | '\t';

const COMMENT = /^\s*[#!]/;

/** The lines of a text that hold something, by any kind of line end; blank lines and comments are left out. */
export function linesOf(text: string): TextLine[] {
  const clean = text.startsWith('\ufeff') ? text.slice(1) : text;
  return clean
    .split(/\r\n|\n|\r/)
    .map((each, index) => ({ line: index + 1, text: each }))
    .filter((each) => each.text.trim() !== '' && !COMMENT.test(each.text));
}

/** What stands between the first cells of a line: spreadsheets write semicolons or tabs where the comma is decimal. */
export function separatorOf(text: string): Separator {
  const first = /[,;\t]/.exec(text.replace(/"[^"]*"/g, ''))?.[0];
  return first === ';' || first === '\t' ? first : ',';
}

/** The cells of a line without spaces and quotes around them; a separator inside quotes belongs to its cell. */
export function splitCells(text: string, separator: Separator): string[] {
  if (!text.includes('"')) return text.split(separator).map((cell) => cell.trim());
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (letter === separator && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell].map(withoutQuotes);
}

function withoutQuotes(cell: string): string {
  const text = cell.trim();
  return /^".*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}

/** The number in a cell, with a point or a comma before its decimals; not a number where there is none. */
export function cellNumber(cell: string): number {
  if (cell === '') return Number.NaN;
  return Number(/^[+-]?\d*,\d+$/.test(cell) ? cell.replace(',', '.') : cell);
}
