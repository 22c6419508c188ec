import type { ReactElement } from 'react';

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onChoose: (id: string) => void;
}

/** One of several, by name. */
export function Choice({ name, value, disabled, options, onChoose }: ChoiceProps): ReactElement {
  return (
    <label className="gc-take-away-field">
      <span>{name}</span>
      <select
        value={value}
        disabled={disabled}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {options.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
