import type { ReactElement } from 'react';
import type { Asked } from './use-answer.ts';

interface AnswerStateProps {
  /** Starts a sentence: `The year`. */
  readonly what: string;
  readonly asked: Asked<unknown>;
}

/** What stands where an answer is still to come, or could not be had. */
export function AnswerState({ what, asked }: AnswerStateProps): ReactElement | null {
  const { answer, stale, failure, retry } = asked;
  if (failure !== undefined && !stale) {
    return (
      <div role="alert">
        <p className="gc-problem">
          {`${what} could not be computed. ${failure}${answer === undefined ? '' : ' What is below is of an earlier moment.'}`}
        </p>
        <button type="button" className="gc-button" onClick={retry}>
          Try again
        </button>
      </div>
    );
  }
  if (answer !== undefined) return null;
  return (
    <p className="gc-soft" role="status">
      {`${what} is being computed.`}
    </p>
  );
}
