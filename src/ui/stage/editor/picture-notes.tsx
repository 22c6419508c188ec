import { type ReactElement, useEffect, useRef, useState } from 'react';
import { withChangedCallout, withoutCallout } from '../../../story/edit-story.ts';
import { STORY_LIMITS } from '../../../story/story-format.ts';
import type { Slide } from '../../../story/story-types.ts';
import { useCampusStore } from '../../use-campus.ts';
import { followThings } from '../follow-callouts.ts';
import { useLiveText } from '../use-figures.ts';
import type { Draft } from './use-draft.ts';

interface PictureNotesProps {
  readonly draft: Draft;
  readonly index: number;
  readonly slide: Slide;
}

/** The notes of the slide that is written, at their things: pressed, they are edited or deleted where they stand. */
export function PictureNotes({ draft, index, slide }: PictureNotesProps): ReactElement | null {
  const campus = useCampusStore();
  const list = useRef<HTMLUListElement>(null);
  const { fill } = useLiveText(draft.story, slide);
  const [edited, setEdited] = useState<number | null>(null);
  const { callouts } = slide;
  const things = callouts.map(({ at }) => at).join(' ');
  useEffect(() => {
    const { actions, getState } = campus;
    actions.setTalk(null, [...new Set(things === '' ? [] : things.split(' '))]);
    const stop = followThings(campus, list.current, things.split(' '));
    return () => {
      stop?.();
      // A talk that begins wants its own.
      if (getState().session.talk === null) actions.setTalk(null, []);
    };
  }, [campus, things]);
  if (callouts.length === 0) return null;
  return (
    <ul ref={list} className="gc-picture-notes" aria-label="Notes in the picture">
      {callouts.map(({ at, text }, order) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: notes have no name but their place.
        <li key={`${order} ${at}`} className="gc-callout" data-on="false">
          <span className="gc-callout-leader" aria-hidden="true" />
          <span className="gc-callout-text">
            {edited === order ? (
              <NoteField
                text={text}
                name={`Note ${order + 1} in the picture`}
                onText={(next) =>
                  draft.edit(
                    (story) => withChangedCallout(story, index, order, { text: next }),
                    `${slide.id} note ${order + 1}`,
                  )
                }
                onDelete={() => draft.edit((story) => withoutCallout(story, index, order))}
                onDone={() => setEdited(null)}
              />
            ) : (
              <button type="button" dir="auto" onClick={() => setEdited(order)}>
                {fill(text) || '…'}
              </button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface NoteFieldProps {
  readonly text: string;
  readonly name: string;
  readonly onText: (text: string) => void;
  readonly onDelete: () => void;
  readonly onDone: () => void;
}

function NoteField({ text, name, onText, onDelete, onDone }: NoteFieldProps): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <>
      <input
        ref={field}
        dir="auto"
        aria-label={name}
        value={text}
        maxLength={STORY_LIMITS.text}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') onDone();
        }}
      />
      <button type="button" onClick={onDone}>
        Done
      </button>
      <button
        type="button"
        onClick={() => {
          onDone();
          onDelete();
        }}
      >
        Delete
      </button>
    </>
  );
}
