import type { ReactElement } from 'react';
import { NEW_STORY } from '../../../story/edit-story.ts';
import { OpenStory } from './open-story-file.tsx';
import { saveStory, shareStory } from './story-files.ts';
import type { Draft } from './use-draft.ts';

interface EditorFilesProps {
  readonly draft: Draft;
  readonly say: (text: string) => void;
  readonly onOpened: (said: string) => void;
}

/** A new story, and ways to hand this one over or open another. */
export function EditorFiles({ draft: { story, edit }, say, onOpened }: EditorFilesProps): ReactElement {
  const empty = story.slides.length === 0;
  return (
    <div className="gc-editor-bar">
      <button
        type="button"
        className="gc-button"
        disabled={empty}
        onClick={() => {
          edit(() => NEW_STORY);
          onOpened('A new story: Undo brings the other back');
        }}
      >
        New story
      </button>
      <button type="button" className="gc-button" disabled={empty} onClick={() => saveStory(story)}>
        Save file
      </button>
      <OpenStory
        onStory={(opened, said) => {
          edit(() => opened);
          onOpened(said);
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
    </div>
  );
}
