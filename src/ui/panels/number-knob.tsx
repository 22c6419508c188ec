import { type ChangeEvent, type KeyboardEvent, memo, type ReactElement, useId, useRef } from 'react';
import { positionOf, TRAVEL } from '../../params/knob-scale.ts';
import type { NumberDescriptor } from '../../params/param-types.ts';
import { presetOf } from '../../params/presets.ts';
import { useActions, useCampus } from '../use-campus.ts';
import { KnobHead } from './knob-head.tsx';
import { valueAfterKey, valueAfterMove } from './knob-moves.ts';
import { followedValue, idleReason, quietReason, valueText } from './knob-state.ts';
import { NumberEntry } from './number-entry.tsx';
import { useEffectNote } from './use-effect-note.ts';

/** A slider with its numeric entry. Every movement of the slider goes to the store at once. */
export const NumberKnob = memo(function NumberKnob({
  knob,
}: {
  readonly knob: NumberDescriptor;
}): ReactElement {
  const value = useCampus((state) => Number(state.params.values[knob.id]));
  const presetValue = useCampus((state) => presetOf(state.params.presetId)?.values[knob.id]);
  const reason = useCampus((state) => idleReason(knob.id, state.params.values));
  const quiet = useCampus((state) => quietReason(knob.id, state.params.values));
  const place = useRef<HTMLDivElement>(null);
  const found = useEffectNote(knob.id, place);
  const told = reason ?? quiet ?? found;
  const followed = useCampus((state) => followedValue(knob.id, state.params.values, state.run.plan));
  const shown = followed ?? value;
  const ids = { control: useId(), reason: useId() };
  return (
    <div className="gc-knob" ref={place} data-idle={reason !== null}>
      <KnobHead
        knob={knob}
        controlId={ids.control}
        changed={presetValue !== undefined && presetValue !== value}
      >
        <NumberEntry knob={knob} value={shown} disabled={reason !== null} />
      </KnobHead>
      <Track
        knob={knob}
        value={shown}
        presetValue={presetValue}
        ids={ids}
        locked={reason !== null}
        told={told !== null}
      />
      {told !== null && (
        <p id={ids.reason} className="gc-knob-reason">
          {told}
        </p>
      )}
    </div>
  );
});

interface TrackProps {
  readonly knob: NumberDescriptor;
  readonly value: number;
  readonly presetValue: string | number | undefined;
  readonly ids: { readonly control: string; readonly reason: string };
  readonly locked: boolean;
  /** Whether a sentence under it says why it changes nothing. */
  readonly told: boolean;
}

function Track({ knob, value, presetValue, ids, locked, told }: TrackProps): ReactElement {
  const { setParams } = useActions();
  const position = positionOf(knob, value);
  function move(event: ChangeEvent<HTMLInputElement>): void {
    setParams({ [knob.id]: valueAfterMove(knob, value, Number(event.currentTarget.value)) });
  }
  function press(event: KeyboardEvent<HTMLInputElement>): void {
    const next = valueAfterKey(knob, value, event);
    if (next === null) return;
    event.preventDefault();
    setParams({ [knob.id]: next });
  }
  return (
    <div className="gc-track">
      <input
        id={ids.control}
        type="range"
        min={0}
        max={TRAVEL}
        step="any"
        value={position}
        disabled={locked}
        aria-label={knob.label}
        aria-describedby={told ? ids.reason : undefined}
        aria-valuetext={valueText(knob, value)}
        style={{ '--gc-fill': `${position / (TRAVEL / 100)}%` }}
        onChange={move}
        onKeyDown={press}
      />
      <Mark kind="default" at={positionOf(knob, knob.default)} />
      {typeof presetValue === 'number' && <Mark kind="preset" at={positionOf(knob, presetValue)} />}
    </div>
  );
}

function Mark({ kind, at }: { readonly kind: 'default' | 'preset'; readonly at: number }): ReactElement {
  return (
    <span
      className="gc-mark"
      data-kind={kind}
      style={{ '--gc-at': String(at / TRAVEL) }}
      aria-hidden="true"
    />
  );
}
