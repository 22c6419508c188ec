import type { ReactElement } from 'react';

interface CheckProps {
  readonly name: string;
  readonly value: boolean;
  readonly disabled: boolean;
  readonly onChange: (value: boolean) => void;
}

/** A box to tick. */
export function Check({ name, value, disabled, onChange }: CheckProps): ReactElement {
  return (
    <label className="gc-take-away-check">
      <input
        type="checkbox"
        checked={value}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{name}</span>
    </label>
  );
}
