import './take-away.css';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { Story } from '../../../story/story-types.ts';
import { CloseButton } from '../../kit/close-button.tsx';
import type { StageServices } from '../stage-services.ts';
import { useSession } from '../use-session.ts';
import { Check } from './check.tsx';
import { Choice } from './choice.tsx';
import { Handout } from './handout.tsx';
import { PICTURE_SIZES, type PictureSize } from './picture-sizes.ts';
import { useStoryChoice } from './use-story-choice.ts';
import { type TakeAway, useTakeAway } from './use-take-away.ts';

/** Pictures of the view and of whole stories, and a handout on paper. */
export function TakeAwayCard({ services }: { readonly services: StageServices }): ReactElement {
  const session = useSession();
  const [sizeId, setSizeId] = useState<string>(PICTURE_SIZES[0].id);
  const card = useRef<HTMLDialogElement>(null);
  const made = useTakeAway(services);
  const size = PICTURE_SIZES.find(({ id }) => id === sizeId) ?? PICTURE_SIZES[0];
  const { cancel } = made;
  useEffect(() => {
    card.current?.showModal();
    return cancel;
  }, [cancel]);
  const close = (): void => session.show('none');
  return (
    <dialog ref={card} className="gc-dialog gc-take-away" aria-labelledby="gc-take-away-name" onClose={close}>
      <header className="gc-dialog-head">
        <h2 id="gc-take-away-name">Pictures and handout</h2>
        <CloseButton label="Close" onPress={close} />
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
  const { options, chosen, choose, opened, meant } = useStoryChoice();
  const [words, setWords] = useState(true);
  const [notes, setNotes] = useState(false);
  const { busy, handout, closeHandout } = made;
  usePrintedOnce(handout !== null, closeHandout);
  const withStory = (make: (story: Story) => void) => () =>
    void meant().then((story) => story !== null && make(story));
  return (
    <>
      <Choice name="Story" value={chosen} disabled={busy} options={options} onChoose={choose} />
      <p role="status" className="gc-soft">
        {opened}
      </p>
      <Check
        name="Words, numbers and notes in the pictures"
        value={words}
        disabled={busy}
        onChange={setWords}
      />
      <button
        type="button"
        className="gc-button"
        disabled={busy}
        onClick={withStory((story) => made.pictures(story, size, words))}
      >
        Save every slide as PNG, in a zip
      </button>
      <Check name="Speaker notes too" value={notes} disabled={busy} onChange={setNotes} />
      <button type="button" className="gc-button" disabled={busy} onClick={withStory(made.paper)}>
        Print a handout
      </button>
      <button
        type="button"
        className="gc-button"
        disabled={busy}
        onClick={withStory((story) => made.page(story, notes))}
      >
        Save as one file that opens from a disk
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
