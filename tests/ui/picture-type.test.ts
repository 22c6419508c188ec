import { expect, it } from 'vitest';
import { linesOf, type Pen } from '../../src/ui/stage/film/picture-type.ts';

/** A pen of letters that are one wide. */
const PEN = { measureText: (text: string) => ({ width: [...text].length }) } as unknown as Pen;

it('breaks a text between its words, and at the ends of its own lines', () => {
  expect(linesOf(PEN, 'one two three\nfour', 8)).toEqual(['one two', 'three', 'four']);
});

// Catches a word of a title that runs over the number, or out of the picture.
it('breaks a word that is wider than a line', () => {
  expect(linesOf(PEN, 'a supercalifragilistic end', 8)).toEqual(['a', 'supercal', 'ifragili', 'stic end']);
  expect(linesOf(PEN, '🙂🙂🙂', 2)).toEqual(['🙂🙂', '🙂']);
  expect(linesOf(PEN, 'ab', 0)).toEqual(['a', 'b']);
});

it('says that there is more behind the last line that is left', () => {
  expect(linesOf(PEN, 'one two three four', 8, 2)).toEqual(['one two', 'three…']);
  expect(linesOf(PEN, 'one two threefold', 8, 1)).toEqual(['one two…']);
  expect(linesOf(PEN, 'one two', 8, 1)).toEqual(['one two']);
});
