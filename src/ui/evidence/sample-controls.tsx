import { type ReactElement, useState } from 'react';

interface SampleControlsProps {
  readonly sampleCount: number;
  readonly seed: number;
  readonly running: boolean;
  readonly runLabel: string;
  /** What is shown is out of date: running again is what to do next. */
  readonly urgent: boolean;
  readonly onSampleCount: (count: number) => void;
  readonly onSeed: (seed: number) => void;
  readonly onRun: () => void;
  readonly onCancel: () => void;
}

const SAMPLE_COUNTS = [1_000, 10_000, 100_000] as const;

/** How many samples, from which seed, and the button that starts or ends the run. */
export function SampleControls(props: SampleControlsProps): ReactElement {
  const { sampleCount, running, runLabel, urgent, onSampleCount, onRun, onCancel } = props;
  return (
    <div className="gc-sample-controls">
      <fieldset className="gc-lenses">
        <legend className="gc-offscreen">Samples</legend>
        {SAMPLE_COUNTS.map((count) => (
          <label key={count} data-on={count === sampleCount}>
            <input
              type="radio"
              name="gc-sample-count"
              checked={count === sampleCount}
              onChange={() => onSampleCount(count)}
            />
            <span>{count.toLocaleString('en-US')}</span>
            <span className="gc-offscreen"> samples</span>
          </label>
        ))}
      </fieldset>
      <SeedEntry seed={props.seed} onSeed={props.onSeed} />
      {running ? (
        <button type="button" className="gc-button" onClick={onCancel}>
          Cancel
        </button>
      ) : (
        <button type="button" className={`gc-button ${urgent ? 'gc-primary' : ''}`} onClick={onRun}>
          {runLabel}
        </button>
      )}
    </div>
  );
}

interface SeedEntryProps {
  readonly seed: number;
  readonly onSeed: (seed: number) => void;
}

/** The same seed gives the same samples. Whole numbers only; anything else says so and changes nothing. */
function SeedEntry({ seed, onSeed }: SeedEntryProps): ReactElement {
  const [text, setText] = useState(String(seed));
  const good = /^-?\d{1,9}$/.test(text.trim());
  function take(entered: string): void {
    setText(entered);
    if (/^-?\d{1,9}$/.test(entered.trim())) onSeed(Number(entered));
  }
  return (
    <label className="gc-seed">
      Seed
      <input
        className="gc-entry"
        inputMode="numeric"
        value={text}
        aria-invalid={!good}
        onChange={(event) => take(event.currentTarget.value)}
      />
      {!good && (
        <span className="gc-problem" role="alert">
          A whole number of up to nine digits
        </span>
      )}
    </label>
  );
}
