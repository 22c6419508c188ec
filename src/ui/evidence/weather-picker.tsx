import { type ChangeEvent, type ReactElement, useRef } from 'react';
import type { WeatherProblem } from '../../answers/questions/question.ts';
import { useTakeFiles } from '../files/file-taker.tsx';
import { Icon } from '../kit/icon.tsx';
import type { WeatherFile, WeatherOpening } from './read-weather.ts';

interface WeatherPickerProps {
  /** What the year is made from. */
  readonly source: string;
  readonly usesFile: boolean;
  /** What came of the file opened last. */
  readonly opening: WeatherOpening | null;
  readonly onSite: () => void;
  /** Puts the campus where the file in use is from, in its climate. */
  readonly onPlace: () => void;
  readonly onRetry: (file: WeatherFile) => void;
}

/** Where the climate comes from, the way to another one, and what was wrong with the last file. */
export function WeatherPicker({
  source,
  usesFile,
  opening,
  onSite,
  onPlace,
  onRetry,
}: WeatherPickerProps): ReactElement {
  const picker = useRef<HTMLInputElement>(null);
  const take = useTakeFiles();
  function pick(event: ChangeEvent<HTMLInputElement>): void {
    const input = event.currentTarget;
    take([...(input.files ?? [])]);
    // The same file may be chosen again once it is mended.
    input.value = '';
  }
  return (
    <>
      <p className="gc-soft">{source}</p>
      <p className="gc-ways">
        <button type="button" className="gc-button" onClick={() => picker.current?.click()}>
          <Icon name="open" /> Use a weather file (.epw)
        </button>
        {usesFile && (
          <button type="button" className="gc-button" onClick={onPlace}>
            <Icon name="open" /> Put the campus there
          </button>
        )}
        {usesFile && (
          <button type="button" className="gc-button" onClick={onSite}>
            <Icon name="reset" /> Back to the site’s climate
          </button>
        )}
        <input
          ref={picker}
          type="file"
          accept=".epw"
          className="gc-offscreen"
          aria-label="Weather file"
          tabIndex={-1}
          onChange={pick}
        />
      </p>
      {opening !== null && opening.problems.length > 0 && (
        <OpeningProblems opening={opening} onRetry={onRetry} />
      )}
    </>
  );
}

interface OpeningProblemsProps {
  readonly opening: WeatherOpening;
  readonly onRetry: (file: WeatherFile) => void;
}

function OpeningProblems({ opening, onRetry }: OpeningProblemsProps): ReactElement {
  const { unread } = opening;
  const refused = opening.weather === undefined;
  return (
    <div
      className="gc-weather-problems"
      data-tone={refused ? 'error' : 'note'}
      role={refused ? 'alert' : 'status'}
    >
      <p>
        <b>
          {refused
            ? `${opening.name} was not used; the year below is the one from before.`
            : `${opening.name} is used, with what follows filled in or settled.`}
        </b>
      </p>
      <ul>
        {opening.problems.map((problem) => (
          <li key={`${problem.line} ${problem.field} ${problem.message}`}>{problemText(problem)}</li>
        ))}
      </ul>
      {unread !== undefined && (
        <button type="button" className="gc-button" onClick={() => onRetry(unread)}>
          Try again
        </button>
      )}
    </div>
  );
}

function problemText({ line, field, message }: WeatherProblem): string {
  return `Line ${line.toLocaleString('en-US')}, ${field}: ${message}`;
}
