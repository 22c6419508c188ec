import { type ReactElement, useState } from 'react';

interface NumberFieldProps {
  readonly name: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly disabled: boolean;
  readonly onValue: (value: number) => void;
}

/** A number within bounds; while it is typed, what is none or out of bounds changes nothing and is marked. */
export function NumberField({
  name,
  value,
  min,
  max,
  step,
  disabled,
  onValue,
}: NumberFieldProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const within = (text: string): boolean => text !== '' && Number(text) >= min && Number(text) <= max;
  return (
    <label className="gc-take-away-field">
      <span>{name}</span>
      <input
        type="number"
        value={typed ?? String(value)}
        min={min}
        max={max}
        step={step}
        disabled={disabled}
        aria-invalid={typed !== null && !within(typed)}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          if (within(currentTarget.value)) onValue(Number(currentTarget.value));
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
