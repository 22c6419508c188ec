import { type ReactElement, useState } from 'react';
import { unknownIn } from '../../../story/live-text.ts';
import type { Slide, Story } from '../../../story/story-types.ts';
import { MetricOptions } from '../../metric-options.tsx';

interface FigureIntoTextProps {
  /** What the list of figures is called. */
  readonly name: string;
  /** Name of the text that the figure is put into. */
  readonly into: string;
  /** Letters that the text may have. */
  readonly most: number;
  /** Puts it there. False where the text has no room for it. */
  readonly onFigure: (embedded: string) => boolean;
}

/**
 * Puts a live figure into a text by its name: nobody needs to know how it is written. Chosen first and then inserted: where
 * arrows alone turn a list over, each press of one is a choice.
 */
export function FigureIntoText({ name, into, most, onFigure }: FigureIntoTextProps): ReactElement {
  const [figure, setFigure] = useState('');
  const [said, setSaid] = useState('');
  function insert(): void {
    const done = onFigure(`{{${figure}}}`);
    setSaid(done ? '' : `${into} has no room for it: ${most} letters at most`);
  }
  return (
    <span className="gc-editor-figure">
      <select
        aria-label={name}
        value={figure}
        onChange={({ currentTarget }) => setFigure(currentTarget.value)}
      >
        <option value="">{`A live figure for: ${into}`}</option>
        <MetricOptions />
      </select>
      <button
        type="button"
        className="gc-button"
        aria-label={`Insert the figure into ${into}`}
        disabled={figure === ''}
        onClick={insert}
      >
        Insert
      </button>
      <span role="status" className="gc-editor-note">
        {said}
      </span>
    </span>
  );
}

/** Says what the texts of a slide name that is no figure: the audience would read the braces. */
export function UnknownFigures({ story, slide }: UnknownFiguresProps): ReactElement | null {
  const { title, line, ask = '', notes, source, callouts } = slide;
  const texts = [title, line, ask, notes, source, ...callouts.map(({ text }) => text)];
  const hasSlide = (id: string): boolean => story.slides.some((each) => each.id === id);
  const unknown = [...new Set(texts.flatMap((text) => unknownIn(text, hasSlide)))];
  if (unknown.length === 0) return null;
  const written = unknown.map((inner) => `{{${inner}}}`).join(', ');
  return (
    <p role="status" className="gc-editor-note">
      {`${written}: no figure or slide has this name, so it stands as it is written`}
    </p>
  );
}

interface UnknownFiguresProps {
  readonly story: Story;
  readonly slide: Slide;
}
