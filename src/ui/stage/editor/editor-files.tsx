import type { ReactElement } from 'react';
import { NEW_STORY } from '../../../story/edit-story.ts';
import { readStory } from '../../../story/read-story.ts';
import { saveFile } from '../../files/save-file.ts';
import { earlierDraft } from './draft-memory.ts';
import { OpenStory, openedWords, wordsOf } from './open-story-file.tsx';
import { saveStory, shareStory } from './story-files.ts';
import type { Draft } from './use-draft.ts';

interface EditorFilesProps {
  readonly draft: Draft;
  readonly say: (text: string) => void;
  readonly onOpened: (said: string) => void;
}

/** A new story, and ways to hand this one over or open another. */
export function EditorFiles({ draft, say, onOpened }: EditorFilesProps): ReactElement {
  const { story, replace, hasEarlier } = draft;
  const empty = story.slides.length === 0;
  function bringBack(): void {
    // Asked at the press: another window may have put one aside since.
    const text = earlierDraft();
    if (text === null) return;
    const read = readStory(text);
    if (read.story === undefined) {
      saveFile(text, 'earlier.story.json', 'application/json');
      say(`The earlier story is saved as a file. It does not open here. ${wordsOf(read.problems)}`);
      return;
    }
    const saved = replace(read.story);
    onOpened(`${openedWords(read.story.title, read.problems)}${saved}`);
  }
  return (
    <div className="gc-editor-bar">
      <button
        type="button"
        className="gc-button"
        disabled={empty}
        onClick={() => {
          const saved = replace(NEW_STORY);
          onOpened(`A new story: Undo brings the other back, or Earlier story${saved}`);
        }}
      >
        New story
      </button>
      <button type="button" className="gc-button" disabled={empty} onClick={() => saveStory(story)}>
        Save file
      </button>
      <OpenStory
        onStory={(opened, said) => {
          const saved = replace(opened);
          onOpened(`${said}${saved}`);
        }}
        onRefused={say}
      />
      <button
        type="button"
        className="gc-button"
        disabled={empty}
        onClick={() => void shareStory(story).then(say)}
      >
        Copy link
      </button>
      {hasEarlier && (
        <button type="button" className="gc-button" onClick={bringBack}>
          Earlier story
        </button>
      )}
    </div>
  );
}
