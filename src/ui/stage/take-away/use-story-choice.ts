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
  /** What was left out of the file that is chosen, in words that stay while something is made of it. */
  readonly opened: string;
  /** The story that is chosen; a draft of one's own has no other name. */
  readonly meant: () => Promise<Story | null>;
}

/** The story that something is made of; a file that is dropped meanwhile is chosen. */
export function useStoryChoice(): StoryChoice {
  const { handed } = useScreen();
  const [own] = useState(storyOptions);
  const [chosen, choose] = useState(own[0]?.id ?? '');
  useEffect(() => {
    if (handed !== null) choose(DROPPED);
  }, [handed]);
  const dropped = handed?.story ?? null;
  const meant = useCallback(async (): Promise<Story | null> => {
    if (chosen === DROPPED) return dropped;
    if (chosen === MINE) return keptDraft();
    return (await findStory(chosen)).story ?? null;
  }, [chosen, dropped]);
  const options = handed === null ? own : [...own, { id: DROPPED, label: handed.file }];
  const opened = handed === null || chosen !== DROPPED ? '' : openedWords(handed.file, handed.problems);
  return { options, chosen, choose, opened, meant };
}
