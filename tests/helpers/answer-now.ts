import { drive, type Loose, type Progress, type Question } from '../../src/answers/questions/question.ts';
import { EXCHANGE_ENGINES } from '../../src/exchange/engines.ts';
import type { ParamValues } from '../../src/params/param-types.ts';
import type { SiteEdit } from '../../src/params/site-edits.ts';

/** Answers a question here and now, without a worker. Rejects as the page does for what may not be asked. */
export async function answerNow<Given, Answer>(
  question: Question<Given, Answer>,
  values: ParamValues,
  given: Loose<Given>,
  onProgress?: (progress: Progress) => void,
  siteEdits?: readonly SiteEdit[],
): Promise<Answer> {
  return drive(question.begin({ values, siteEdits }, given, EXCHANGE_ENGINES), onProgress);
}
