import { type ReactElement, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { SHIPPED_STORIES } from '../../../story/shipped-stories.ts';
import type { Story } from '../../../story/story-types.ts';
import { Icon } from '../../kit/icon.tsx';
import { keptDraft } from '../editor/draft-memory.ts';
import { findStory } from '../open-story.ts';
import type { StageServices } from '../stage-services.ts';
import { useSession } from '../use-session.ts';
import { Handout } from './handout.tsx';
import { PICTURE_SIZES } from './picture-sizes.ts';
import { useTakeAway } from './use-take-away.ts';

const MINE = 'mine';

/** The story that is meant; a draft of one's own has no other name. */
async function storyMeant(id: string): Promise<Story | null> {
  if (id === MINE) return keptDraft();
  return (await findStory(id)).story ?? null;
}

/** Pictures of the view and of whole stories, and a handout on paper. */
export function TakeAwayCard({ services }: { readonly services: StageServices }): ReactElement {
  const session = useSession();
  const [draft] = useState(keptDraft);
  const [chosen, setChosen] = useState(SHIPPED_STORIES[0]?.id ?? MINE);
  const [sizeId, setSizeId] = useState<string>(PICTURE_SIZES[0].id);
  const [notes, setNotes] = useState(false);
  const card = useRef<HTMLDialogElement>(null);
  const made = useTakeAway(services);
  const { busy, handout, closeHandout } = made;
  const size = PICTURE_SIZES.find(({ id }) => id === sizeId) ?? PICTURE_SIZES[0];
  useEffect(() => {
    card.current?.showModal();
  }, []);
  useEffect(() => {
    if (handout === null) return;
    window.addEventListener('afterprint', closeHandout, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', closeHandout);
  }, [handout, closeHandout]);
  const withStory = (make: (story: Story) => void) => () =>
    void storyMeant(chosen).then((story) => story !== null && make(story));
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
      <label className="gc-take-away-field">
        <span>Size of pictures</span>
        <select
          value={sizeId}
          disabled={busy}
          onChange={({ currentTarget }) => setSizeId(currentTarget.value)}
        >
          {PICTURE_SIZES.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="gc-button" disabled={busy} onClick={() => made.still(size)}>
        Save this view as PNG
      </button>
      <label className="gc-take-away-field">
        <span>Story</span>
        <select
          value={chosen}
          disabled={busy}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {SHIPPED_STORIES.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          {draft !== null && <option value={MINE}>{draft.title}</option>}
        </select>
      </label>
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
      <p role="status" className="gc-soft">
        {made.said}
      </p>
      {busy && (
        <button type="button" className="gc-button" onClick={made.cancel}>
          Stop
        </button>
      )}
      {handout !== null && createPortal(<Handout {...handout} notes={notes} />, document.body)}
    </dialog>
  );
}
