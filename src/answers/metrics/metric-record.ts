import type { SourceId } from '../../catalogue/sources.ts';
import type { CampusResult } from '../../model/campus-types.ts';

/** Which way a metric is better; most sizes are neither. */
export type BetterDirection = 'higher' | 'lower' | 'neither';

/** What there is to tell of one metric beside its number. */
export interface MetricFacts {
  /** SI unit text, `1` for a ratio or a count. */
  readonly unit: string;
  /** Sizes of the plant are neither good nor bad. Rule CMPR-1. */
  readonly better: BetterDirection;
  readonly label: string;
  /** Rule ids in docs/model. */
  readonly rules: string;
  /** How it is made, in a line. */
  readonly formula: string;
  /** Where its inputs come from; told for the numbers of the strip. */
  readonly sources?: readonly SourceId[];
  /** What the two ends of its band are, where it is told as one. */
  readonly bandOf?: string;
  /** Of a ratio that some campuses have not: why a campus has none, in a sentence. */
  readonly none?: string;
}

/** How one metric is read of a campus: null for a ratio that is not defined, never 0. */
interface MetricReading {
  readonly read: (campus: CampusResult) => number | null;
  /** Of a number that cannot be told well: what it lies between. */
  readonly band?: (campus: CampusResult) => readonly [number, number];
}

/** Readings by metric id; each id ends in its unit. */
export type MetricTable = Readonly<Record<string, MetricReading>>;

/** What is told of a metric that may be null says why; of one that is always there, nothing of the kind. */
type FactsOf<Reading extends MetricReading> =
  null extends ReturnType<Reading['read']>
    ? MetricFacts & { readonly none: string }
    : MetricFacts & { readonly none?: never };

/** What there is to tell of each metric of a table. */
export type MetricFactsOf<Table extends MetricTable> = {
  readonly [Id in keyof Table]: FactsOf<Table[Id]>;
};
