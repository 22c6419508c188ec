import type { SourceId } from './sources.ts';

/** How far to trust a figure, best first. */
export type FigureKind = 'measured' | 'regulator' | 'vendor' | 'estimate' | 'assumption';

/** One fact: a number that says what it is, where it comes from and how sure it is. */
export interface Figure {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** SI unit text, `1` for a ratio or a count. */
  readonly unit: string;
  /** Where it was read; sources.ts looks up title, address and date when someone asks. */
  readonly source: SourceId;
  /** Only where it is not the source's own; `dateOf` in sources.ts answers for both. */
  readonly date?: string;
  readonly kind: FigureKind;
}

/** Makes a figure; the range is `[low, high]` where the sources give one. */
export function figure(
  value: number,
  unit: string,
  source: SourceId,
  kind: FigureKind,
  range?: readonly [number, number],
): Figure {
  const base = { value, unit, source, kind };
  return range === undefined ? base : { ...base, low: range[0], high: range[1] };
}

/** A figure that nobody publishes and engineers agree on, with the range they mean. */
export function practice(value: number, unit: string, low: number, high: number): Figure {
  return figure(value, unit, 'engineering-practice', 'assumption', [low, high]);
}
