import { type ReactElement, type SyntheticEvent, useId, useState } from 'react';
import { withChangedSlide, withFigure } from '../../../story/edit-story.ts';
import { isMetricId } from '../../../story/live-figure.ts';
import { STORY_LIMITS } from '../../../story/story-format.ts';
import type { Slide } from '../../../story/story-types.ts';
import { MetricOptions } from '../../metric-options.tsx';
import { CalloutList } from './callout-list.tsx';
import { FigureIntoText, UnknownFigures } from './figure-into-text.tsx';
import { SlideTiming } from './slide-timing.tsx';
import type { Draft } from './use-draft.ts';

interface SlideFormProps {
  readonly draft: Draft;
  readonly index: number;
  readonly slide: Slide;
}

/** Texts of a slide, as the form calls them. */
const TEXTS = { title: 'Title', line: 'Line', ask: 'Ask first', notes: 'Notes', source: 'Source' } as const;
type TextId = keyof typeof TEXTS;

/** Letters that each may have. */
const MOST = {
  title: STORY_LIMITS.title,
  line: STORY_LIMITS.line,
  ask: STORY_LIMITS.line,
  notes: STORY_LIMITS.notes,
  source: STORY_LIMITS.text,
} as const satisfies Record<TextId, number>;

/** The words and the number of a slide. Figures are named in braces, never typed in. */
export function SlideForm({ draft, index, slide }: SlideFormProps): ReactElement {
  // Where something was written last: a figure goes there.
  const [caret, setCaret] = useState<{ readonly text: TextId; readonly at: number }>({
    text: 'line',
    at: slide.line.length,
  });
  function change(field: string, patch: Partial<Slide>): void {
    draft.edit((story) => withChangedSlide(story, index, patch), `${slide.id} ${field}`);
  }
  function write(id: TextId, text: string): void {
    if (id === 'ask') draft.edit((story) => withAsk(story, index, text), `${slide.id} ask`);
    else change(id, { [id]: text });
  }
  function embed(figure: string): boolean {
    const text = slide[caret.text] ?? '';
    const whole = withFigure(text, caret.at, figure, MOST[caret.text]);
    if (whole === null) return false;
    write(caret.text, whole);
    setCaret({ ...caret, at: Math.min(text.length, caret.at) + figure.length });
    return true;
  }
  const field = (id: TextId, rows?: number): FieldProps => ({
    name: TEXTS[id],
    text: slide[id] ?? '',
    most: MOST[id],
    rows,
    onText: (text) => write(id, text),
    onCaret: (at) => setCaret({ text: id, at }),
  });
  return (
    <div className="gc-editor-form">
      <Field {...field('title')} />
      <Field {...field('line', 2)} />
      <NumberChoice draft={draft} index={index} slide={slide} />
      <Field {...field('ask')} />
      <CalloutList draft={draft} index={index} slide={slide} />
      <Field {...field('notes', 4)} />
      <Field {...field('source')} />
      <FigureIntoText
        key={caret.text}
        name="Live figure where you write"
        into={TEXTS[caret.text]}
        most={MOST[caret.text]}
        onFigure={embed}
      />
      <UnknownFigures story={draft.story} slide={slide} />
      <SlideTiming slide={slide} onChange={change} />
      <p className="gc-soft">
        {`{{annualPue}} in a text stands for the live figure, {{annualPue@${slide.id}}} for that of this slide anywhere.`}
      </p>
    </div>
  );
}

/** A slide without a question has no such field. */
function withAsk(story: Draft['story'], index: number, text: string): Draft['story'] {
  const slide = story.slides[index];
  if (slide === undefined) return story;
  const { ask: _before, ...rest } = slide;
  return { ...story, slides: story.slides.with(index, text === '' ? rest : { ...rest, ask: text }) };
}

function withNumber(story: Draft['story'], index: number, metric: string): Draft['story'] {
  const slide = story.slides[index];
  if (slide === undefined) return story;
  const { number: _before, ...rest } = slide;
  return {
    ...story,
    slides: story.slides.with(index, isMetricId(metric) ? { ...rest, number: { metric } } : rest),
  };
}

function NumberChoice({ draft, index, slide }: SlideFormProps): ReactElement {
  return (
    <label className="gc-editor-field">
      <span>Number</span>
      <select
        value={slide.number?.metric ?? ''}
        onChange={({ currentTarget: { value } }) =>
          draft.edit((story) => withNumber(story, index, value), `${slide.id} number`)
        }
      >
        <option value="">none</option>
        <MetricOptions />
      </select>
    </label>
  );
}

interface FieldProps {
  readonly name: string;
  readonly text: string;
  readonly most: number;
  readonly rows: number | undefined;
  readonly onText: (text: string) => void;
  /** Where somebody writes, in letters from the first. */
  readonly onCaret: (at: number) => void;
}

function Field({ name, text, most, rows, onText, onCaret }: FieldProps): ReactElement {
  const id = useId();
  type Written = SyntheticEvent<HTMLInputElement | HTMLTextAreaElement>;
  const given = {
    id,
    value: text,
    maxLength: most,
    dir: 'auto',
    onChange: ({ currentTarget }: Written) => onText(currentTarget.value),
    onSelect: ({ currentTarget }: Written) => onCaret(currentTarget.selectionEnd ?? text.length),
  };
  return (
    <div className="gc-editor-field">
      <label htmlFor={id}>{name}</label>
      {rows === undefined ? <input {...given} /> : <textarea {...given} rows={rows} />}
    </div>
  );
}
