import type { ThingKind } from '../plan-types.ts';

/** Lenses that colour each thing by one number of its own. */
export const VALUE_LENSES = ['water', 'cost', 'availability', 'age'] as const;
export type ValueLens = (typeof VALUE_LENSES)[number];

/** Whether a lens colours things by numbers of their own. */
export function isValueLens(lens: string): lens is ValueLens {
  return VALUE_LENSES.some((each) => each === lens);
}

/** One number for each thing that has one. */
export interface LensNumbers {
  /** What is told, with its unit, for the legend. */
  readonly title: string;
  /** As `formatQuantity` takes it. */
  readonly unit: string;
  /** What the number of a thing means, in words beside its name. */
  readonly meaning: string;
  /** Equal steps of colour are equal factors, not equal differences. */
  readonly logarithmic: boolean;
  /** What stands in no single thing, in words; null where everything does. */
  readonly rest: string | null;
  /** What is coloured by, SI; null where a thing has none. */
  valueOf(kind: ThingKind, index: number): number | null;
  /** Told beside it; null where the number says it all. */
  noteOf?(kind: ThingKind, index: number): string | null;
}

/** The numbers of a lens for one plan, and the range that its colours span. */
export interface LensValues extends LensNumbers {
  readonly lens: ValueLens;
  readonly low: number;
  readonly high: number;
  /** Where the number of a thing lies in the range, 0–1; null where it has none. */
  shareOf(kind: ThingKind, index: number): number | null;
}
