import { type ReactElement, useId } from 'react';
import { withChangedSlide } from '../../../story/edit-story.ts';
import { isMetricId } from '../../../story/live-figure.ts';
import { STORY_LIMITS } from '../../../story/story-format.ts';
import type { Slide } from '../../../story/story-types.ts';
import { MetricOptions } from '../../metric-options.tsx';
import { CalloutList } from './callout-list.tsx';
import { SlideTiming } from './slide-timing.tsx';
import type { Draft } from './use-draft.ts';

interface SlideFormProps {
  readonly draft: Draft;
  readonly index: number;
  readonly slide: Slide;
}

/** The words and the number of a slide. Figures are named in braces, never typed in. */
export function SlideForm({ draft, index, slide }: SlideFormProps): ReactElement {
  function change(field: string, patch: Partial<Slide>): void {
    draft.edit((story) => withChangedSlide(story, index, patch), `${slide.id} ${field}`);
  }
  const { id, title, line, ask = '', notes, source } = slide;
  return (
    <div className="gc-editor-form">
      <Field
        name="Title"
        text={title}
        most={STORY_LIMITS.title}
        onText={(text) => change('title', { title: text })}
      />
      <Field
        name="Line"
        text={line}
        most={STORY_LIMITS.line}
        rows={2}
        onText={(text) => change('line', { line: text })}
      />
      <NumberChoice draft={draft} index={index} slide={slide} />
      <Field
        name="Ask first"
        text={ask}
        most={STORY_LIMITS.line}
        onText={(text) => draft.edit((story) => withAsk(story, index, text), `${id} ask`)}
      />
      <CalloutList draft={draft} index={index} slide={slide} />
      <Field
        name="Notes"
        text={notes}
        most={STORY_LIMITS.notes}
        rows={4}
        onText={(text) => change('notes', { notes: text })}
      />
      <Field
        name="Source"
        text={source}
        most={STORY_LIMITS.text}
        onText={(text) => change('source', { source: text })}
      />
      <SlideTiming slide={slide} onChange={change} />
      <p className="gc-soft">
        {`{{annualPue}} in a text stands for the live figure, {{annualPue@${id}}} for that of this slide anywhere.`}
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
        onChange={({ currentTarget: { value } }) => draft.edit((story) => withNumber(story, index, value))}
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
  readonly rows?: number;
  readonly onText: (text: string) => void;
}

function Field({ name, text, most, rows, onText }: FieldProps): ReactElement {
  const id = useId();
  const given = { id, value: text, maxLength: most, dir: 'auto' };
  return (
    <div className="gc-editor-field">
      <label htmlFor={id}>{name}</label>
      {rows === undefined ? (
        <input {...given} onChange={(event) => onText(event.currentTarget.value)} />
      ) : (
        <textarea {...given} rows={rows} onChange={(event) => onText(event.currentTarget.value)} />
      )}
    </div>
  );
}
