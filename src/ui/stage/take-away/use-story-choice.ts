import { useCallback, useEffect, useState } from 'react';
import { SHIPPED_STORIES } from '../../../story/shipped-stories.ts';
import type { Story } from '../../../story/story-types.ts';
import { keptDraft } from '../editor/draft-memory.ts';
import { openedWords } from '../editor/open-story-file.tsx';
import { findStory } from '../open-story.ts';
import { useScreen } from '../use-session.ts';

const MINE = 'mine';
const DROPPED = 'dropped';

interface StoryOption {
  readonly id: string;
  readonly label: string;
}

/** Every story that something can be made of, one's own draft last. */
function storyOptions(): readonly StoryOption[] {
  const draft = keptDraft();
  const shipped = SHIPPED_STORIES.map(({ id, title }) => ({ id, label: title }));
  return draft === null ? shipped : [...shipped, { id: MINE, label: draft.title }];
}

interface StoryChoice {
  readonly options: readonly StoryOption[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
  /** The story that is chosen; a draft of one's own has no other name. */
  readonly meant: () => Promise<Story | null>;
}

/** The story that something is made of; a file that is dropped meanwhile is chosen, and `say` tells what was left out of it. */
export function useStoryChoice(say: (words: string) => void): StoryChoice {
  const { handed } = useScreen();
  const [own] = useState(storyOptions);
  const [chosen, choose] = useState(own[0]?.id ?? '');
  useEffect(() => {
    if (handed === null) return;
    choose(DROPPED);
    say(openedWords(handed.file, handed.problems));
  }, [handed, say]);
  const dropped = handed?.story ?? null;
  const meant = useCallback(async (): Promise<Story | null> => {
    if (chosen === DROPPED) return dropped;
    if (chosen === MINE) return keptDraft();
    return (await findStory(chosen)).story ?? null;
  }, [chosen, dropped]);
  const options = handed === null ? own : [...own, { id: DROPPED, label: handed.file }];
  return { options, chosen, choose, meant };
}
