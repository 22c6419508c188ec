import { type ReactElement, useEffect, useId, useState } from 'react';
import { atMostEvery } from '../at-most-every.ts';

/** A hand moves faster than another window needs to hear of it, milliseconds. */
const MOVE_MS = 100;

interface DeskSliderProps {
  readonly name: string;
  /** Where the stage says that it stands. */
  readonly told: number;
  readonly most: number;
  readonly words: (value: number) => string;
  readonly onMove: (value: number) => void;
}

/** A slider of another window: under the hand it stands where the hand is, else where it is told. */
export function DeskSlider({ name, told, most, words, onMove }: DeskSliderProps): ReactElement {
  const id = useId();
  const [held, setHeld] = useState<number | null>(null);
  const value = held ?? told;
  const [moves] = useState(() => atMostEvery<() => void>(MOVE_MS, (move) => move()));
  useEffect(() => moves.flush, [moves]);
  const letGo = (): void => {
    moves.flush();
    setHeld(null);
  };
  return (
    <div className="gc-desk-slider">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={most}
        step={1}
        value={value}
        aria-valuetext={words(value)}
        onChange={({ currentTarget: { valueAsNumber } }) => {
          setHeld(valueAsNumber);
          moves.hand(() => onMove(valueAsNumber));
        }}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onKeyUp={letGo}
        onBlur={letGo}
      />
      <output htmlFor={id} translate="no">
        {words(value)}
      </output>
    </div>
  );
}
