import { readBoundary } from './boundary.ts';
import type { Corner } from './site-edits.ts';

/**
 * Corners of a boundary as people write them: `0,0 600,0 600,400`, in metres east and south, parted by spaces, semicolons or
 * lines. A corner that cannot be read, or land that they do not bound, is named.
 */
export function readCorners(
  text: string,
): { readonly points: readonly Corner[] } | { readonly problem: string } {
  return readBoundary(cornersOf(text));
}

/** The numbers of corners that people wrote; what is no number is none. */
export function cornersOf(text: string): readonly (readonly number[])[] {
  return text
    .replaceAll(/\s*,\s*/g, ',')
    .split(/[\s;]+/)
    .filter((each) => each !== '')
    .map((each) => each.split(',').map((part) => (part === '' ? Number.NaN : Number(part))));
}
