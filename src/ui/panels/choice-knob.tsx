import { type ChangeEvent, memo, type ReactElement, useId } from 'react';
import type { ChoiceDescriptor } from '../../params/param-types.ts';
import { parseParam } from '../../params/parse.ts';
import { presetOf } from '../../params/presets.ts';
import { useActions, useCampus } from '../use-campus.ts';
import { KnobHead } from './knob-head.tsx';
import { idleReason } from './knob-state.ts';

/** A native list of options. */
export const ChoiceKnob = memo(function ChoiceKnob({
  knob,
}: {
  readonly knob: ChoiceDescriptor;
}): ReactElement {
  const value = useCampus((state) => String(state.params.values[knob.id]));
  const presetValue = useCampus((state) => presetOf(state.params.presetId)?.values[knob.id]);
  const reason = useCampus((state) => idleReason(knob.id, state.params.values));
  const { setParams } = useActions();
  const controlId = useId();
  const reasonId = useId();
  function choose(event: ChangeEvent<HTMLSelectElement>): void {
    const parsed = parseParam(knob.id, event.currentTarget.value);
    if (parsed.ok) setParams(parsed.change);
  }
  return (
    <div className="gc-knob" data-idle={reason !== null}>
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
        aria-describedby={reason === null ? undefined : reasonId}
        onChange={choose}
      >
        {knob.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {reason !== null && (
        <p id={reasonId} className="gc-knob-reason">
          {reason}
        </p>
      )}
    </div>
  );
});
