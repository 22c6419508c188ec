import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { StudyProgress } from '../../model/uncertainty/study-types.ts';
import type { StudyWatch } from './study-services.ts';

interface StudyRecord<Question, Answer> {
  readonly running: boolean;
  readonly progress: StudyProgress | null;
  /** The newest question, answered or not. */
  readonly asked: Question | null;
  /** The last good answer with what was asked; a newer failure or a cancelled run does not take it away. */
  readonly result: { readonly question: Question; readonly answer: Answer } | null;
  readonly problem: string | null;
}

export interface Study<Question, Answer> extends StudyRecord<Question, Answer> {
  /** Asks; a question still under way is dropped. */
  readonly start: (question: Question) => void;
  readonly cancel: () => void;
}

type Ask<Question, Answer> = (question: Question, watch: StudyWatch) => Promise<Answer>;

/** One long question at a time, with its progress, its last answer and what went wrong. */
export function useStudy<Question, Answer>(ask: Ask<Question, Answer>): Study<Question, Answer> {
  const [record, setRecord] = useState<StudyRecord<Question, Answer>>({
    running: false,
    progress: null,
    asked: null,
    result: null,
    problem: null,
  });
  const control = useRef<AbortController | null>(null);
  const cancel = useCallback(() => {
    control.current?.abort();
    control.current = null;
    setRecord((now) => ({ ...now, running: false, progress: null }));
  }, []);
  const start = useCallback(
    (question: Question) => {
      control.current?.abort();
      const mine = new AbortController();
      control.current = mine;
      const tell = (change: Partial<StudyRecord<Question, Answer>>): void => {
        if (!mine.signal.aborted) setRecord((now) => ({ ...now, ...change }));
      };
      tell({ running: true, progress: null, asked: question, problem: null });
      ask(question, { signal: mine.signal, onProgress: (progress) => tell({ progress }) }).then(
        (answer) => tell({ running: false, progress: null, result: { question, answer } }),
        (cause: unknown) => tell({ running: false, progress: null, problem: messageOf(cause) }),
      );
    },
    [ask],
  );
  useEffect(() => () => control.current?.abort(), []);
  return useMemo(() => ({ ...record, start, cancel }), [record, start, cancel]);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
