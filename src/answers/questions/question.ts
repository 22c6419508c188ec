import type { HourlyClimate } from '../../model/cooling/climate-types.ts';
import type { HydraulicNetwork } from '../../model/cooling/hydraulic-types.ts';
import type { CampusInput } from '../../params/site-edits.ts';

/** How far an answer is. */
export interface Progress {
  readonly doneCount: number;
  readonly totalCount: number;
  /** What a search has found so far. */
  readonly best?: BestSoFar;
}

/** The best of a search that is under way, and what it began with, USD a year. */
export interface BestSoFar {
  readonly usdPerYear: number;
  readonly startUsdPerYear: number;
  /** What made it the best, where that has just been found. */
  readonly text?: string;
}

/** One thing wrong with a weather file, or worth saying. */
export interface WeatherProblem {
  /** From 1. */
  readonly line: number;
  readonly field: string;
  readonly message: string;
  /** With an error there is no year; a note says what was filled in. */
  readonly severity: 'error' | 'note';
}

/** The steady state of a network, or why there is none. Rule COOL-54. */
export type SolvedNetwork =
  | {
      readonly ok: true;
      /** By link id; against its direction below 0. */
      readonly flowM3PerS: Readonly<Record<string, number>>;
      /** By node id, metres of the fluid. */
      readonly headM: Readonly<Record<string, number>>;
      readonly consumerFlowM3PerS: number;
      readonly imbalance: number;
      readonly massErrorM3PerS: number;
    }
  | { readonly ok: false; readonly problem: string };

/**
 * What questions need of layers to their right, handed in by whoever answers: readers and solvers of `exchange`, each
 * fetched when first used.
 */
export interface Engines {
  readonly readWeather: (text: string) => Promise<{
    readonly climate?: HourlyClimate;
    readonly problems: readonly WeatherProblem[];
  }>;
  readonly solveNetwork: (network: HydraulicNetwork) => Promise<SolvedNetwork>;
  /** The network as an EPANET input file. */
  readonly writeInp: (network: HydraulicNetwork) => Promise<string>;
}

/** An answer on its way: progress, then the answer. Whoever drives it may stop between two steps. */
export type Steps<Answer> = Generator<Progress, Answer> | AsyncGenerator<Progress, Answer>;

/** What is asked as it comes from a script or an argument: the right fields, anything in them. */
export type Loose<Given> = { readonly [Field in keyof Given]?: unknown };

/** One long question about a campus. `Given` is what it takes beside the campus itself. */
export interface Question<Given, Answer> {
  /** Checks what is asked, throwing a RangeError that names where and what, and starts to answer. */
  readonly begin: (input: CampusInput, given: Loose<Given>, engines: Engines) => Steps<Answer>;
}

interface QuestionParts<Given, Input, Answer> {
  /** The checked input; throws a RangeError that names where and what. */
  readonly check: (input: CampusInput, given: Loose<Given>) => Input;
  readonly answer: (input: Input, engines: Engines) => Steps<Answer>;
}

/** Makes a line of the table: what is checked is what is answered. */
export function question<Given, Input, Answer>({
  check,
  answer,
}: QuestionParts<Given, Input, Answer>): Question<Given, Answer> {
  return { begin: (input, given, engines) => answer(check(input, given), engines) };
}

/** Drives an answer to its end, telling its progress. */
export async function drive<Answer>(
  steps: Steps<Answer>,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Answer> {
  for (;;) {
    const step = await steps.next();
    if (step.done === true) return step.value;
    onProgress(step.value);
  }
}
