import { useEffect, useEffectEvent } from 'react';
import type { QuestionId } from '../../answers/questions.ts';
import type { CampusInput } from '../../params/site-edits.ts';
import { useCampus } from '../use-campus.ts';
import type { PutQuestion, QuestionState } from './use-question.ts';

/** The campus a question is of; equal keys mean equal input. */
export interface StudiedCampus extends CampusInput {
  readonly key: string;
}

/** The campus on screen as questions take it. Null before the first plan. */
export function useStudiedCampus(): StudiedCampus | null {
  const plan = useCampus((state) => state.run.plan);
  if (plan === null) return null;
  const { params, edits } = plan.campus;
  return { key: plan.inputKey, values: params, siteEdits: edits };
}

/** A slider on its way changes the campus many times a second. */
const SETTLE_MS = 350;

/**
 * Asks anew whenever `identityOf` says that the last answer is of something else, once that has stood still.
 * A failure is not asked again by itself. `question` is null where there is nothing to ask yet.
 */
export function useKeptCurrent<Id extends QuestionId>(
  state: QuestionState<Id>,
  question: PutQuestion<Id> | null,
  identityOf: (question: PutQuestion<Id>) => unknown,
  settleMs: number = SETTLE_MS,
): void {
  const { result, problem, asked, start, cancel } = state;
  const wanted = question === null ? null : identityOf(question);
  const known = result === null ? null : identityOf(result.question);
  const failed = problem !== null && asked !== null && identityOf(asked) === wanted;
  const waitMs = known === null ? 0 : settleMs;
  const ask = useEffectEvent(() => {
    if (question !== null) start(question);
  });
  useEffect(() => {
    if (wanted === null || wanted === known || failed) return;
    const timer = window.setTimeout(ask, waitMs);
    return () => window.clearTimeout(timer);
  }, [wanted, known, failed, waitMs]);
  // Whoever looks away does not wait for the answer.
  useEffect(() => cancel, [cancel]);
}
