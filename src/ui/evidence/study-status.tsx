import type { ReactElement } from 'react';
import type { Progress } from '../../answers/questions/question.ts';

interface StudyFailureProps {
  readonly what: string;
  readonly problem: string;
  readonly onRetry: () => void;
}

/** What went wrong with a study, and the way to ask again. */
export function StudyFailure({ what, problem, onRetry }: StudyFailureProps): ReactElement {
  return (
    <div className="gc-study-failure" role="alert">
      <p>
        <b>{what}</b> <span>{problem}</span>
      </p>
      <button type="button" className="gc-button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

interface StudyProgressBarProps {
  readonly label: string;
  readonly progress: Progress | null;
}

/** How far a study is; without a count it only moves. */
export function StudyProgressBar({ label, progress }: StudyProgressBarProps): ReactElement {
  if (progress === null) return <progress className="gc-progress" aria-label={label} />;
  const { doneCount, totalCount } = progress;
  return <progress className="gc-progress" aria-label={label} value={doneCount} max={totalCount} />;
}
