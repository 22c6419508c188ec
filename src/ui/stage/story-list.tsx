import { type ReactElement, useEffect, useRef, useState } from 'react';
import { SHIPPED_STORIES } from '../../story/shipped-stories.ts';
import { clockText, elapsedMs } from '../../story/talk-clock.ts';
import { useTakeFiles } from '../files/file-taker.tsx';
import { CloseButton } from '../kit/close-button.tsx';
import { useActions } from '../use-campus.ts';
import { keptTalk } from './talk-memory.ts';
import { useSession } from './use-session.ts';

/** The stories there are, and the ways to others. */
export function StoryList(): ReactElement {
  const session = useSession();
  const { orderStage, setView } = useActions();
  const [kept] = useState(() => keptTalk('closed'));
  const card = useRef<HTMLDialogElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const takeFiles = useTakeFiles();
  useEffect(() => {
    card.current?.showModal();
  }, []);
  const close = (): void => session.show('none');
  return (
    <dialog ref={card} className="gc-dialog gc-stories" aria-labelledby="gc-stories-name" onClose={close}>
      <header className="gc-dialog-head">
        <h2 id="gc-stories-name">Present</h2>
        <CloseButton label="Close" onPress={close} />
      </header>
      {kept !== null && (
        <button type="button" className="gc-story gc-story-kept" onClick={() => session.resume(kept)}>
          <span className="gc-story-title">
            {`Resume ${kept.story.title} at slide ${kept.talk.slide + 1}`}
          </span>
          <span className="gc-story-summary">
            {`${clockText(elapsedMs(kept.talk.timer, Date.now()))} on its clock`}
          </span>
        </button>
      )}
      <ul className="gc-story-list">
        {SHIPPED_STORIES.map(({ id, title, summary }) => (
          <li key={id}>
            <button
              type="button"
              className="gc-story"
              onClick={() => orderStage({ kind: 'open', story: id, playing: id === 'show-me' })}
            >
              <span className="gc-story-title">{title}</span>
              <span className="gc-story-summary">{summary}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="gc-story-doors">
        <button type="button" className="gc-button" onClick={() => session.show('editor')}>
          Write a story
        </button>
        <button type="button" className="gc-button" onClick={() => files.current?.click()}>
          Open a story file
        </button>
        <button type="button" className="gc-button" onClick={() => session.show('take-away')}>
          Pictures and handout
        </button>
        <button type="button" className="gc-button" onClick={() => session.show('film')}>
          Make a film
        </button>
        <button
          type="button"
          className="gc-button"
          onClick={() => {
            close();
            setView({ interfaceHidden: true });
          }}
        >
          The campus alone
        </button>
      </div>
      <input
        ref={files}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          close();
          takeFiles([...(event.currentTarget.files ?? [])]);
        }}
      />
    </dialog>
  );
}
