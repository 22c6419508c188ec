import type { Assumptions } from '../../src/model/assumptions.ts';
import type { CampusResult } from '../../src/model/campus-types.ts';
import type { ParamChange } from '../../src/params/param-types.ts';

/** Makes a result wrong in one way; the invariant has to say no to it. */
export type Breaker = (campus: CampusResult) => CampusResult;

/** One thing that holds for every campus and whatever is taken to be true, with the rule it guards. */
export interface Invariant {
  readonly name: string;
  readonly rule: string;
  readonly holds: (campus: CampusResult, assumed: Assumptions) => boolean;
  /** Knobs of a campus that shows what the invariant is about, where the mixed example does not. */
  readonly example?: ParamChange;
  /** One for each clause. */
  readonly broken: readonly Breaker[];
}

/** The parts of a result that are records. */
type Part = Exclude<keyof CampusResult, 'params' | 'warnings'>;

/** A copy with some fields of one part replaced. */
export function change<Name extends Part>(
  part: Name,
  fields: (old: CampusResult[Name]) => Partial<CampusResult[Name]>,
): Breaker {
  return (campus) => ({ ...campus, [part]: { ...campus[part], ...fields(campus[part]) } });
}

/** Equal but for rounding; `relative` to the larger of the two. */
export function near(a: number, b: number, relative = 1e-6): boolean {
  return Math.abs(a - b) <= relative * Math.max(1, Math.abs(a), Math.abs(b));
}

export function sumOf<Item>(items: Iterable<Item>, read: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += read(item);
  return sum;
}

export const isShare = (value: number): boolean => value >= 0 && value <= 1 + 1e-9;
export const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 0;
/** At most, but for rounding. */
export const atMost = (value: number, limit: number): boolean =>
  value <= limit + 1e-9 * Math.max(1, Math.abs(limit));
