import type { ReactElement } from 'react';
import { nameOfThing } from '../../../plan/find-in-plan.ts';
import type { ThingId } from '../../../plan/plan-types.ts';
import { withCallout, withChangedCallout, withFigure, withoutCallout } from '../../../story/edit-story.ts';
import { STORY_LIMITS } from '../../../story/story-format.ts';
import type { Callout, Slide } from '../../../story/story-types.ts';
import { useCampus } from '../../use-campus.ts';
import { FigureIntoText } from './figure-into-text.tsx';
import type { Draft } from './use-draft.ts';

interface CalloutListProps {
  readonly draft: Draft;
  readonly index: number;
  readonly slide: Slide;
}

/** The notes in the picture of a slide: each at a thing, with a few words and a live figure at will. */
export function CalloutList({ draft, index, slide }: CalloutListProps): ReactElement {
  const selection = useCampus(({ session }) => session.selection);
  const plan = useCampus(({ run }) => run.plan);
  const nameOf = (id: ThingId): string => (plan === null ? id : nameOfThing(plan, id));
  const full = slide.callouts.length >= STORY_LIMITS.callouts;
  function add(at: ThingId): void {
    draft.edit((story) => withCallout(story, index, { at, text: nameOf(at) }));
  }
  return (
    <fieldset className="gc-editor-callouts">
      <legend>Notes in the picture</legend>
      {slide.callouts.map((callout, order) => (
        <CalloutRow
          // biome-ignore lint/suspicious/noArrayIndexKey: notes have no name but their place.
          key={order}
          callout={callout}
          number={order + 1}
          thing={nameOf(callout.at)}
          onChange={(patch, key) =>
            draft.edit((story) => withChangedCallout(story, index, order, patch), key && `${slide.id} ${key}`)
          }
          onDelete={() => draft.edit((story) => withoutCallout(story, index, order))}
        />
      ))}
      <button
        type="button"
        className="gc-button"
        disabled={selection === null || full}
        onClick={() => selection !== null && add(selection)}
      >
        {selection === null ? 'Select a thing to note something at it' : `Note at ${nameOf(selection)}`}
      </button>
      {full && <p className="gc-soft">{`A slide holds ${STORY_LIMITS.callouts} notes.`}</p>}
    </fieldset>
  );
}

interface CalloutRowProps {
  readonly callout: Callout;
  readonly number: number;
  readonly thing: string;
  /** Changes of equal key soon after each other are one step. */
  readonly onChange: (patch: Partial<Callout>, key?: string) => void;
  readonly onDelete: () => void;
}

function CalloutRow({ callout, number, thing, onChange, onDelete }: CalloutRowProps): ReactElement {
  const { text } = callout;
  function embed(figure: string): boolean {
    const whole = withFigure(text, text.length, text === '' ? figure : ` ${figure}`, STORY_LIMITS.text);
    if (whole !== null) onChange({ text: whole });
    return whole !== null;
  }
  return (
    <div className="gc-editor-callout">
      <label className="gc-editor-field">
        <span>{`Note ${number} at ${thing}`}</span>
        <input
          dir="auto"
          value={text}
          maxLength={STORY_LIMITS.text}
          onChange={({ currentTarget: { value } }) => onChange({ text: value }, `note ${number}`)}
        />
      </label>
      <span className="gc-editor-callout-tools">
        <FigureIntoText
          name={`Live figure for note ${number}`}
          into={`note ${number}`}
          most={STORY_LIMITS.text}
          onFigure={embed}
        />
        <button type="button" className="gc-button" aria-label={`Delete note ${number}`} onClick={onDelete}>
          Delete
        </button>
      </span>
    </div>
  );
}
