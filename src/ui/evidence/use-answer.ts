import { useEffect, useState } from 'react';

export interface Asked<Answer> {
  /** The last answer there was, also while another is on its way. */
  readonly answer: Answer | undefined;
  /** Whether the answer is of an earlier question. */
  readonly stale: boolean;
  /** Why the last question got no answer. */
  readonly failure: string | undefined;
  readonly retry: () => void;
}

interface Last<Question, Answer> {
  readonly question: Question | undefined;
  readonly answer: Answer | undefined;
  readonly failure: string | undefined;
}

/**
 * Asks a moment after the question has come to rest, and again when it changes. The question is compared by identity.
 */
export function useAnswer<Question extends object, Answer>(
  question: Question,
  ask: (question: Question) => Promise<Answer>,
  restMs: number,
): Asked<Answer> {
  const [last, setLast] = useState<Last<Question, Answer>>({
    question: undefined,
    answer: undefined,
    failure: undefined,
  });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks the same question again.
  useEffect(() => {
    let wanted = true;
    const timer = window.setTimeout(() => {
      ask(question).then(
        (answer) => {
          if (wanted) setLast({ question, answer, failure: undefined });
        },
        (cause: unknown) => {
          const failure = cause instanceof Error ? cause.message : String(cause);
          if (wanted) setLast((before) => ({ ...before, question, failure }));
        },
      );
    }, restMs);
    return () => {
      wanted = false;
      window.clearTimeout(timer);
    };
  }, [question, ask, restMs, attempt]);
  return {
    answer: last.answer,
    stale: last.question !== question,
    failure: last.failure,
    retry: () => setAttempt((count) => count + 1),
  };
}
