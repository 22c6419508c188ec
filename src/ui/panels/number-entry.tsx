import { type KeyboardEvent, type ReactElement, useId, useState } from 'react';
import type { NumberDescriptor } from '../../params/param-types.ts';
import { parseParam } from '../../params/parse.ts';
import { setParams } from '../../store/actions.ts';
import { tidyEntry } from './knob-state.ts';

interface NumberEntryProps {
  readonly knob: NumberDescriptor;
  readonly value: number;
  readonly disabled: boolean;
}

/** Typing a number: Enter or leaving the field checks it. A refused entry stays as typed, with the reason below it. */
export function NumberEntry({ knob, value, disabled }: NumberEntryProps): ReactElement {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  function leave(): void {
    setDraft(null);
    setProblem(null);
  }
  function commit(): void {
    if (draft === null || draft.trim() === '') {
      leave();
      return;
    }
    const parsed = parseParam(knob.id, tidyEntry(draft, knob.unit));
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
      <input
        className="gc-entry"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        aria-label={knob.unit === '' ? `${knob.label} value` : `${knob.label} value, ${knob.unit}`}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        disabled={disabled}
        value={draft ?? value.toLocaleString('en-US', { maximumFractionDigits: 6 })}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={press}
      />
      <span className="gc-unit" aria-hidden="true">
        {knob.unit}
      </span>
      {problem !== null && (
        <p id={problemId} className="gc-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

/** The field stands beside its label, so its id in the message would only be noise. */
function withoutId(message: string, id: string): string {
  return message.startsWith(`${id}: `) ? message.slice(id.length + 2) : message;
}
