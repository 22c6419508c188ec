import { type ChangeEvent, memo, type ReactElement, useId, useRef } from 'react';
import type { ChoiceDescriptor } from '../../params/param-types.ts';
import { parseParam } from '../../params/parse.ts';
import { presetOf } from '../../params/presets.ts';
import { useActions, useCampus } from '../use-campus.ts';
import { KnobHead } from './knob-head.tsx';
import { idleReason, quietReason } from './knob-state.ts';
import { useEffectNote } from './use-effect-note.ts';

/** A native list of options. */
export const ChoiceKnob = memo(function ChoiceKnob({
  knob,
}: {
  readonly knob: ChoiceDescriptor;
}): ReactElement {
  const value = useCampus((state) => String(state.params.values[knob.id]));
  const presetValue = useCampus((state) => presetOf(state.params.presetId)?.values[knob.id]);
  const reason = useCampus((state) => idleReason(knob.id, state.params.values));
  const quiet = useCampus((state) => quietReason(knob.id, state.params.values));
  const place = useRef<HTMLDivElement>(null);
  const found = useEffectNote(knob.id, place);
  const told = reason ?? quiet ?? found;
  const { setParams } = useActions();
  const controlId = useId();
  const reasonId = useId();
  function choose(event: ChangeEvent<HTMLSelectElement>): void {
    const parsed = parseParam(knob.id, event.currentTarget.value);
    if (parsed.ok) setParams(parsed.change);
  }
  return (
    <div className="gc-knob" ref={place} data-idle={reason !== null}>
      <KnobHead
        knob={knob}
        controlId={controlId}
        changed={presetValue !== undefined && presetValue !== value}
      />
      <select
        id={controlId}
        className="gc-select"
        value={value}
        disabled={reason !== null}
        aria-label={knob.label}
        aria-describedby={told === null ? undefined : reasonId}
        onChange={choose}
      >
        {knob.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {told !== null && (
        <p id={reasonId} className="gc-knob-reason">
          {told}
        </p>
      )}
    </div>
  );
});
