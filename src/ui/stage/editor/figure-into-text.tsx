import { type ReactElement, useId } from 'react';
import { unknownIn } from '../../../story/live-text.ts';
import type { Slide, Story } from '../../../story/story-types.ts';
import { MetricOptions } from '../../metric-options.tsx';

interface FigureIntoTextProps {
  /** Name of the text that it is put into. */
  readonly into: string;
  readonly onFigure: (embedded: string) => void;
}

/** Puts a live figure into a text by its name: nobody needs to know how it is written. */
export function FigureIntoText({ into, onFigure }: FigureIntoTextProps): ReactElement {
  const id = useId();
  return (
    <div className="gc-editor-field">
      <label htmlFor={id}>Live figure where you write</label>
      <select id={id} value="" onChange={({ currentTarget: { value } }) => onFigure(`{{${value}}}`)}>
        <option value="">{`A figure into: ${into}`}</option>
        <MetricOptions />
      </select>
    </div>
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
