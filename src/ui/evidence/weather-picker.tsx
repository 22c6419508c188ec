import { type ChangeEvent, type DragEvent, type ReactElement, type ReactNode, useRef, useState } from 'react';
import { Icon } from '../kit/icon.tsx';
import type { WeatherProblem } from './physics-services.ts';
import type { WeatherOpening } from './read-weather.ts';

interface WeatherPickerProps {
  /** What the year is made from. */
  readonly source: string;
  readonly usesFile: boolean;
  /** What came of the file opened last. */
  readonly opening: WeatherOpening | null;
  readonly onFile: (file: File) => void;
  readonly onSite: () => void;
}

/** Where the climate comes from, the way to another one, and what was wrong with the last file. */
export function WeatherPicker({
  source,
  usesFile,
  opening,
  onFile,
  onSite,
}: WeatherPickerProps): ReactElement {
  const picker = useRef<HTMLInputElement>(null);
  function pick(event: ChangeEvent<HTMLInputElement>): void {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (file !== undefined) onFile(file);
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
      {opening !== null && opening.problems.length > 0 && <OpeningProblems opening={opening} />}
    </>
  );
}

function OpeningProblems({ opening }: { readonly opening: WeatherOpening }): ReactElement {
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
            : `${opening.name} is used, with these gaps filled in.`}
        </b>
      </p>
      <ul>
        {opening.problems.map((problem) => (
          <li key={`${problem.line} ${problem.field} ${problem.message}`}>{problemText(problem)}</li>
        ))}
      </ul>
    </div>
  );
}

function problemText({ line, field, message }: WeatherProblem): string {
  return `Line ${line.toLocaleString('en-US')}, ${field}: ${message}`;
}

interface DropPlaceProps {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** Takes a dropped file anywhere inside; for hands without a mouse there is the button. */
export function DropPlace({ onFile, children }: DropPlaceProps): ReactElement {
  const [over, setOver] = useState(false);
  function carries(event: DragEvent): boolean {
    return event.dataTransfer.types.includes('Files');
  }
  function drop(event: DragEvent): void {
    if (!carries(event)) return;
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) onFile(file);
  }
  function hold(event: DragEvent): void {
    if (!carries(event)) return;
    event.preventDefault();
    setOver(true);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same.
    <div
      className="gc-drop"
      data-over={over}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}
