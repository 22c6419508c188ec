import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Progress } from '../../answers/questions/question.ts';
import type { AnswerTo, Ask, GivenTo, QuestionId } from '../../answers/questions.ts';
import type { CampusInput } from '../../params/site-edits.ts';

/** A question of the table as the sheet puts it. */
export interface PutQuestion<Id extends QuestionId> extends CampusInput {
  /** Which campus it is of; equal keys mean equal input. */
  readonly key: string;
  readonly given: GivenTo<Id>;
}

interface QuestionRecord<Id extends QuestionId> {
  readonly running: boolean;
  readonly progress: Progress | null;
  /** The newest question, answered or not. */
  readonly asked: PutQuestion<Id> | null;
  /** The last good answer with what was asked; a newer failure or a cancelled run does not take it away. */
  readonly result: { readonly question: PutQuestion<Id>; readonly answer: AnswerTo<Id> } | null;
  readonly problem: string | null;
}

export interface QuestionState<Id extends QuestionId> extends QuestionRecord<Id> {
  /** Asks; a question still under way is dropped and its worker freed. */
  readonly start: (question: PutQuestion<Id>) => void;
  readonly cancel: () => void;
}

/** One long question at a time, with its progress, its last answer and what went wrong. */
export function useQuestion<Id extends QuestionId>(ask: Ask, id: Id): QuestionState<Id> {
  const [record, setRecord] = useState<QuestionRecord<Id>>({
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
    (question: PutQuestion<Id>) => {
      control.current?.abort();
      const mine = new AbortController();
      control.current = mine;
      const tell = (change: Partial<QuestionRecord<Id>>): void => {
        if (!mine.signal.aborted) setRecord((now) => ({ ...now, ...change }));
      };
      tell({ running: true, progress: null, asked: question, problem: null });
      const watch = { signal: mine.signal, onProgress: (progress: Progress) => tell({ progress }) };
      const { values, siteEdits, given } = question;
      ask(id, { values, siteEdits }, given, watch).then(
        (answer) => tell({ running: false, progress: null, result: { question, answer } }),
        (cause: unknown) => tell({ running: false, progress: null, problem: messageOf(cause) }),
      );
    },
    [ask, id],
  );
  useEffect(() => () => control.current?.abort(), []);
  return useMemo(() => ({ ...record, start, cancel }), [record, start, cancel]);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
