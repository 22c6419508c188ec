import { useEffect, useEffectEvent } from 'react';
import { useCampus } from '../use-campus.ts';
import type { StudiedCampus } from './use-evidence-studies.ts';
import type { Study } from './use-study.ts';

/** The campus on screen as studies take it. Null before the first plan. */
export function useStudiedCampus(): StudiedCampus | null {
  const plan = useCampus((state) => state.run.plan);
  return plan === null ? null : { key: plan.inputKey, values: plan.campus.params };
}

/** A slider on its way changes the campus many times a second. */
const SETTLE_MS = 350;

/**
 * Asks anew whenever `keyOf` says that the last answer is of something else, once that has stood still.
 * A failure is not asked again by itself. `question` is null where there is nothing to ask yet.
 */
export function useKeptCurrent<Question, Answer>(
  study: Study<Question, Answer>,
  question: Question | null,
  keyOf: (question: Question) => string,
): void {
  const { result, problem, asked, start, cancel } = study;
  const wanted = question === null ? null : keyOf(question);
  const known = result === null ? null : keyOf(result.question);
  const failed = problem !== null && asked !== null && keyOf(asked) === wanted;
  const waitMs = known === null ? 0 : SETTLE_MS;
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
