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

interface DefinedMetric extends MetricFacts {
  readonly read: (campus: CampusResult) => number;
  /** Of a number that cannot be told well: what it lies between. */
  readonly band?: (campus: CampusResult) => readonly [number, number];
}

/** Null where it is not defined, never 0. */
interface RatioMetric extends MetricFacts {
  readonly read: (campus: CampusResult) => number | null;
  readonly none: string;
}

/** Metrics by id; each id ends in its unit. One that may be null must say why. */
export type MetricTable = Readonly<Record<string, DefinedMetric | RatioMetric>>;
