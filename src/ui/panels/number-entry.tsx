import { type KeyboardEvent, type ReactElement, useId, useState } from 'react';
import type { NumberDescriptor } from '../../params/param-types.ts';
import { parseParam } from '../../params/parse.ts';
import { useActions } from '../use-campus.ts';
import { numberText } from './knob-state.ts';

interface NumberEntryProps {
  readonly knob: NumberDescriptor;
  readonly value: number;
  readonly disabled: boolean;
}

/** Typing a number: Enter or leaving the field checks it. A refused entry stays as typed, with the reason below it. */
export function NumberEntry({ knob, value, disabled }: NumberEntryProps): ReactElement {
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // What was typed over a value that has moved since, by slider or preset, is out of date.
  const draft = typed !== null && typed.over === value ? typed.text : null;
  const shownProblem = draft === null ? null : problem;
  const problemId = useId();
  const { setParams } = useActions();
  function leave(): void {
    setTyped(null);
    setProblem(null);
  }
  function commit(): void {
    if (draft === null || draft.trim() === '') {
      leave();
      return;
    }
    const parsed = parseParam(knob.id, draft);
    if (!parsed.ok) {
      setProblem(withoutId(parsed.problem.message, knob.id));
      return;
    }
    setParams(parsed.change);
    leave();
  }
  function press(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Enter') commit();
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  }
  return (
    <>
      <span className="gc-entry-line">
        <input
          className="gc-entry"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          aria-label={knob.unit === '' ? `${knob.label} value` : `${knob.label} value, ${knob.unit}`}
          aria-invalid={shownProblem !== null}
          aria-describedby={shownProblem === null ? undefined : problemId}
          disabled={disabled}
          value={draft ?? numberText(knob, value)}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setTyped({ text: event.currentTarget.value, over: value })}
          onBlur={commit}
          onKeyDown={press}
        />
        <span className="gc-unit" aria-hidden="true" translate="no">
          {knob.unit}
        </span>
      </span>
      {shownProblem !== null && (
        <p id={problemId} className="gc-problem" role="alert">
          {shownProblem}
        </p>
      )}
    </>
  );
}

/** The field stands beside its label, so its id in the message would only be noise. */
function withoutId(message: string, id: string): string {
  return message.startsWith(`${id}: `) ? message.slice(id.length + 2) : message;
}
