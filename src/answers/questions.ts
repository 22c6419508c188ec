import type { CampusInput } from '../params/site-edits.ts';
import { BUILD_OUT } from './questions/build-out.ts';
import { COMPARE } from './questions/compare.ts';
import { EFFECT } from './questions/effect.ts';
import { FIT } from './questions/fit.ts';
import { HYDRAULICS } from './questions/hydraulics.ts';
import { IMPROVE } from './questions/improve.ts';
import { INP } from './questions/inp.ts';
import { METRICS_OF } from './questions/metrics-of.ts';
import { PLACE } from './questions/place.ts';
import type { Engines, Progress, Question, Steps } from './questions/question.ts';
import { SAMPLE } from './questions/sample.ts';
import { TORNADO } from './questions/tornado.ts';
import { VALIDATION } from './questions/validation.ts';
import { YEAR } from './questions/year.ts';

/** The one table of long questions. Worker, page interface, command line and panels ask by these names. */
export const QUESTIONS = {
  sample: SAMPLE,
  tornado: TORNADO,
  compare: COMPARE,
  validation: VALIDATION,
  year: YEAR,
  place: PLACE,
  hydraulics: HYDRAULICS,
  inp: INP,
  effect: EFFECT,
  fit: FIT,
  improve: IMPROVE,
  buildOut: BUILD_OUT,
  metrics: METRICS_OF,
};

export type QuestionId = keyof typeof QUESTIONS;

/** What a question takes beside the parameters of the campus. */
export type GivenTo<Id extends QuestionId> =
  (typeof QUESTIONS)[Id] extends Question<infer Given, infer _Answer> ? Given : never;

export type AnswerTo<Id extends QuestionId> =
  (typeof QUESTIONS)[Id] extends Question<infer _Given, infer Answer> ? Answer : never;

/** How whoever asked follows a question and ends it. */
export interface Watch {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting ends the question at once and rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Puts a question about a campus; where it is answered is the page's matter. Rejects with a RangeError for what may not be asked. */
export type Ask = <Id extends QuestionId>(
  id: Id,
  input: CampusInput,
  given: GivenTo<Id>,
  watch?: Watch,
) => Promise<AnswerTo<Id>>;

/** Checks and starts any question of the table; throws a RangeError that names where and what is wrong. */
export function beginQuestion(
  id: QuestionId,
  input: CampusInput,
  given: unknown,
  engines: Engines,
): Steps<unknown> {
  return QUESTIONS[id].begin(input, typeof given === 'object' && given !== null ? given : {}, engines);
}
