import { type ReactElement, useEffect, useRef, useState } from 'react';
import { SHIPPED_STORIES } from '../../../story/shipped-stories.ts';
import type { Story } from '../../../story/story-types.ts';
import { Icon } from '../../kit/icon.tsx';
import { keptDraft } from '../editor/draft-memory.ts';
import { findStory } from '../open-story.ts';
import type { StageServices } from '../stage-services.ts';
import { useSession } from '../use-session.ts';
import { Handout } from './handout.tsx';
import { PICTURE_SIZES, type PictureSize } from './picture-sizes.ts';
import { type TakeAway, useTakeAway } from './use-take-away.ts';

const MINE = 'mine';

/** The story that is meant; a draft of one's own has no other name. */
async function storyMeant(id: string): Promise<Story | null> {
  if (id === MINE) return keptDraft();
  return (await findStory(id)).story ?? null;
}

/** Pictures of the view and of whole stories, and a handout on paper. */
export function TakeAwayCard({ services }: { readonly services: StageServices }): ReactElement {
  const session = useSession();
  const [sizeId, setSizeId] = useState<string>(PICTURE_SIZES[0].id);
  const card = useRef<HTMLDialogElement>(null);
  const made = useTakeAway(services);
  const size = PICTURE_SIZES.find(({ id }) => id === sizeId) ?? PICTURE_SIZES[0];
  useEffect(() => {
    card.current?.showModal();
  }, []);
  const close = (): void => {
    made.cancel();
    session.show('none');
  };
  return (
    <dialog ref={card} className="gc-dialog gc-take-away" aria-labelledby="gc-take-away-name" onClose={close}>
      <header className="gc-dialog-head">
        <h2 id="gc-take-away-name">Pictures and handout</h2>
        <button type="button" className="gc-icon-button" aria-label="Close" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <Choice
        name="Size of pictures"
        value={sizeId}
        disabled={made.busy}
        options={PICTURE_SIZES}
        onChoose={setSizeId}
      />
      <button type="button" className="gc-button" disabled={made.busy} onClick={() => made.still(size)}>
        Save this view as PNG
      </button>
      <OfStory made={made} size={size} />
      <p role="status" className="gc-soft">
        {made.said}
      </p>
      {made.busy && (
        <button type="button" className="gc-button" onClick={made.cancel}>
          Stop
        </button>
      )}
    </dialog>
  );
}

/** What is made of a whole story. */
function OfStory({ made, size }: { readonly made: TakeAway; readonly size: PictureSize }): ReactElement {
  const [draft] = useState(keptDraft);
  const [chosen, setChosen] = useState(SHIPPED_STORIES[0]?.id ?? MINE);
  const [notes, setNotes] = useState(false);
  const { busy, handout, closeHandout } = made;
  usePrintedOnce(handout !== null, closeHandout);
  const stories = SHIPPED_STORIES.map(({ id, title }) => ({ id, label: title }));
  const all = draft === null ? stories : [...stories, { id: MINE, label: draft.title }];
  const withStory = (make: (story: Story) => void) => () =>
    void storyMeant(chosen).then((story) => story !== null && make(story));
  return (
    <>
      <Choice name="Story" value={chosen} disabled={busy} options={all} onChoose={setChosen} />
      <button
        type="button"
        className="gc-button"
        disabled={busy}
        onClick={withStory((story) => made.pictures(story, size))}
      >
        Save every slide as PNG, in a zip
      </button>
      <label className="gc-take-away-check">
        <input
          type="checkbox"
          checked={notes}
          onChange={({ currentTarget }) => setNotes(currentTarget.checked)}
        />
        <span>Speaker notes in the handout</span>
      </label>
      <button type="button" className="gc-button" disabled={busy} onClick={withStory(made.paper)}>
        Print a handout
      </button>
      {handout !== null && <Handout {...handout} notes={notes} />}
    </>
  );
}

/** Prints what has been laid out, and lets it go behind the print. */
function usePrintedOnce(ready: boolean, done: () => void): void {
  useEffect(() => {
    if (!ready) return;
    window.addEventListener('afterprint', done, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [ready, done]);
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onChoose: (id: string) => void;
}

function Choice({ name, value, disabled, options, onChoose }: ChoiceProps): ReactElement {
  return (
    <label className="gc-take-away-field">
      <span>{name}</span>
      <select
        value={value}
        disabled={disabled}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {options.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
