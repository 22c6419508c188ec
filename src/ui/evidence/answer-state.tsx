import type { ReactElement } from 'react';

interface AnswerStateProps {
  /** Starts a sentence: `The year`. */
  readonly what: string;
  /** Whether there is an answer, be it of an earlier question. */
  readonly answered: boolean;
  /** Why the newest question got no answer. */
  readonly problem: string | null;
  readonly onRetry: () => void;
}

/** What stands where an answer is still to come, or could not be had. */
export function AnswerState({ what, answered, problem, onRetry }: AnswerStateProps): ReactElement | null {
  if (problem !== null) {
    return (
      <div role="alert">
        <p className="gc-problem">
          {`${what} could not be computed. ${problem}${answered ? ' What is below is of an earlier moment.' : ''}`}
        </p>
        <button type="button" className="gc-button" onClick={onRetry}>
          Try again
        </button>
      </div>
    );
  }
  if (answered) return null;
  return (
    <p className="gc-soft" role="status">
      {`${what} is being computed.`}
    </p>
  );
}
