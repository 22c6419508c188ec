import { type ReactElement, useId } from 'react';

interface SegmentedChoiceProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** A few ways to look at the same thing, one of them on. */
export function SegmentedChoice<Id extends string>(props: SegmentedChoiceProps<Id>): ReactElement {
  const { label, options, chosen, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="gc-lenses gc-segments">
      <legend className="gc-offscreen">{label}</legend>
      {options.map((option) => (
        <label key={option.id} data-on={chosen === option.id}>
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={chosen === option.id}
            onChange={() => onChoose(option.id)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
