import { SHIPPED_STORIES } from '../../../story/shipped-stories.ts';
import type { Story } from '../../../story/story-types.ts';
import { keptDraft } from '../editor/draft-memory.ts';
import { findStory } from '../open-story.ts';

const MINE = 'mine';

/** Every story that something can be made of, one's own draft last. */
export function storyChoices(): readonly { readonly id: string; readonly label: string }[] {
  const draft = keptDraft();
  const shipped = SHIPPED_STORIES.map(({ id, title }) => ({ id, label: title }));
  return draft === null ? shipped : [...shipped, { id: MINE, label: draft.title }];
}

/** The story that is meant; a draft of one's own has no other name. */
export async function storyMeant(id: string): Promise<Story | null> {
  if (id === MINE) return keptDraft();
  return (await findStory(id)).story ?? null;
}
