import { readStory } from '../../../story/read-story.ts';
import type { Story } from '../../../story/story-types.ts';
import { writeStory } from '../../../story/write-story.ts';

const KEY = 'gigacampus.draft.v1';

/** What was written in this page, also where the browser keeps nothing. */
let latest: Story | null = null;

/** Keeps the story that is written in this browser. False where it keeps nothing more. */
export function keepDraft(story: Story): boolean {
  latest = story;
  try {
    localStorage.setItem(KEY, writeStory(story));
    return true;
  } catch {
    return false;
  }
}

/** The story that was written here last; null where there is none, or nothing of it can be used. */
export function keptDraft(): Story | null {
  if (latest !== null) return latest;
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? null : (readStory(text).story ?? null);
  } catch {
    // A browser that forbids storage has kept nothing.
    return null;
  }
}
