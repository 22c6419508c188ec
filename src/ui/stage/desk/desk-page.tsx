import './desk.css';
import './desk-controls.css';
import { type ReactElement, type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { talkKey } from '../../../story/talk-keys.ts';
import { focusPlaceOf } from '../../kit/key-rules.ts';
import type { DeskLink } from '../desk-link.ts';
import type { DeskView } from '../desk-protocol.ts';
import { DeskClock } from './desk-clock.tsx';
import { DeskJumps } from './desk-jumps.tsx';
import { DeskOrders, DeskPointer } from './desk-orders.tsx';
import { DeskPictures } from './desk-pictures.tsx';
import { DeskRemote } from './desk-remote.tsx';
import { ReopenStage } from './reopen-stage.tsx';

const SIZES_PX = [16, 20, 24, 28, 32, 40, 48];
const FIRST_SIZE = 2;

/** The presenter's window: notes, what is shown, what comes, and the clock. */
export function DeskPage({ link }: { readonly link: DeskLink }): ReactElement {
  const { stage, view, pictures, mirror } = useSyncExternalStore(link.subscribe, link.read, link.read);
  const [size, setSize] = useState(FIRST_SIZE);
  useDeskKeys(link, setSize);
  if (view === null)
    return (
      <main className="gc-desk-alone">
        <h1>Presenter window</h1>
        <p role="status">
          {stage === 'gone'
            ? 'The audience window is closed.'
            : 'Looking for the audience window of this talk. It has to be open in this browser.'}
        </p>
        <ReopenStage pair={link.pair} />
      </main>
    );
  return (
    <main className="gc-desk">
      <header className="gc-desk-head">
        <h1 dir="auto">{view.talk.title}</h1>
        <DeskClock view={view} link={link} />
      </header>
      <DeskWords gone={stage !== 'there'} view={view} pair={link.pair} />
      <DeskPictures view={view} pictures={pictures} mirror={mirror} link={link} />
      <section className="gc-desk-notes" aria-label="Notes">
        <div className="gc-desk-notes-head">
          <h2>Notes</h2>
          <button type="button" aria-label="A− Smaller notes" onClick={() => setSize(smaller)}>
            A−
          </button>
          <button type="button" aria-label="A+ Larger notes" onClick={() => setSize(larger)}>
            A+
          </button>
        </div>
        <Notes text={view.slides[view.talk.slide]?.notes ?? ''} sizePx={SIZES_PX[size] ?? 24} />
      </section>
      <DeskJumps view={view} link={link} />
      <DeskMore>
        <DeskRemote view={view} link={link} />
        <DeskPointer view={view} link={link} />
      </DeskMore>
      <DeskOrders view={view} link={link} />
    </main>
  );
}

/** In a window lower than this the notes need the room, pixels. */
const HIGH_PX = 860;

/** What is turned now and then: folded where the window is low. */
function DeskMore({ children }: { readonly children: ReactNode }): ReactElement {
  const [open, setOpen] = useState(() => window.innerHeight >= HIGH_PX);
  return (
    <details
      className="gc-desk-more"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>Campus, pointer and picture</summary>
      {children}
    </details>
  );
}

const smaller = (size: number): number => Math.max(0, size - 1);
const larger = (size: number): number => Math.min(SIZES_PX.length - 1, size + 1);

function Notes({ text, sizePx }: { readonly text: string; readonly sizePx: number }): ReactElement {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long notes are scrolled by keyboard.
    <div className="gc-desk-text" tabIndex={0} style={{ fontSize: `${sizePx}px` }}>
      {text === '' ? (
        <p className="gc-desk-soft">This slide has no notes.</p>
      ) : (
        text.split('\n').map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name but their place.
          <p key={at} dir="auto">
            {line}
          </p>
        ))
      )}
    </div>
  );
}

/** What is wrong, and what to do about it. */
function DeskWords({
  gone,
  view,
  pair,
}: {
  readonly gone: boolean;
  readonly view: DeskView;
  readonly pair: string;
}): ReactElement {
  const words = [
    ...(gone ? ['The audience window is closed or does not answer.'] : []),
    ...(view.hidden ? ['The audience window is covered or in the background.'] : []),
    ...(view.desks > 1 ? [`${view.desks} presenter windows are open.`] : []),
    ...(view.talk.curtain === 'none' ? [] : [`The picture is ${view.talk.curtain}.`]),
    ...(view.talk.offScript ? ['Off script: R returns to the slide.'] : []),
    ...view.lacks.map((lack) => `${lack}.`),
  ];
  return (
    <div className="gc-desk-words" role="status">
      {words.map((word) => (
        <p key={word}>{word}</p>
      ))}
      {gone && <ReopenStage pair={pair} />}
      {view.skipped.length > 0 && (
        <details>
          <summary>{`${view.skipped.length} left out of the story`}</summary>
          <ul>
            {view.skipped.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

const OF_SLIDERS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);

/** Keys that a focused control keeps; those of clickers never stop at one. */
function ofControl({ key, target }: KeyboardEvent): boolean {
  if (key === 'Enter' || key === ' ') return true;
  const moves = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  return moves && OF_SLIDERS.has(key);
}

/** Keys of the talk work here too, sent on; F5 loads nothing, and + and − size the notes. */
function useDeskKeys(link: DeskLink, setSize: (change: (size: number) => number) => void): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const place = focusPlaceOf(event.target);
      const meaning = talkKey(event);
      if (meaning === 'swallow') event.preventDefault();
      if (place === 'text' || meaning === 'swallow') return;
      if (place === 'control' && ofControl(event)) return;
      if (event.key === '+' || event.key === '=') setSize(larger);
      if (event.key === '-') setSize(smaller);
      if (meaning === null || meaning === 'hide' || meaning === 'notes' || meaning === 'full-screen') return;
      event.preventDefault();
      if (event.repeat) return;
      if (meaning === 'clear-ink') link.pen(null, false, false);
      else link.order({ kind: meaning === 'escape' ? 'close' : meaning });
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [link, setSize]);
}
