import { isRecord } from '../../../story/loose.ts';
import { readStory } from '../../../story/read-story.ts';
import type { Story } from '../../../story/story-types.ts';
import { writeStory } from '../../../story/write-story.ts';

const KEY = 'gigacampus.draft.v1';
/** What stood in its place before, whatever it holds. */
const BEFORE_KEY = 'gigacampus.draft-before.v1';

/** What was written in this page, also where the browser keeps nothing. */
let latest: Story | null = null;
/** The slide that was written last, from 0: a talk given from it comes back to it. */
let writtenSlide = 0;
/** The text there that this page has read in full, or has written itself. */
let known: string | null = null;

export const keptSlide = (): number => writtenSlide;

export function keepSlide(index: number): void {
  writtenSlide = index;
}

/** In this browser; or not, for want of room; or not, as nothing has room aside that is not to be written over. */
export type DraftKept = 'kept' | 'no-room' | 'no-room-aside';

/** Keeps the story that is written. What another window, or a newer version of the page, has written in its place is put aside before. */
export function keepDraft(story: Story): DraftKept {
  latest = story;
  const there = textAt(KEY);
  if (there !== null && there !== known && !putAside(there)) return 'no-room-aside';
  try {
    const text = writeStory(story);
    localStorage.setItem(KEY, text);
    known = text;
    return 'kept';
  } catch {
    return 'no-room';
  }
}

/**
 * Puts a story aside that another is about to take the place of. Returns the text that gave its place up where this page cannot
 * read all of it: nothing else holds what it leaves out.
 */
export function keepEarlier(story: Story): string | null {
  const before = earlierDraft();
  // A browser that keeps nothing more says so with the next step; the steps of this page still lead back.
  putAside(writeStory(story));
  return before === null || before === earlierDraft() || opensWhole(before) ? null : before;
}

function opensWhole(text: string): boolean {
  const { story, problems } = readStory(text);
  return story !== undefined && problems.length === 0;
}

/** The text of the draft that was put aside last; null where there is none. */
export function earlierDraft(): string | null {
  return textAt(BEFORE_KEY);
}

/** The story that is written here last; null where there is none, or nothing of it can be used. */
export function keptDraft(): Story | null {
  if (latest !== null) return latest;
  const text = textAt(KEY);
  if (text === null) return null;
  const { story, problems } = readStory(text);
  // What is left out of it would be lost with the next step; where it has no room aside that step is not kept.
  if (story !== undefined && problems.length === 0) known = text;
  else putAside(text);
  return story ?? null;
}

function textAt(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // A browser that forbids storage has kept nothing.
    return null;
  }
}

/** False where there is no room for it. */
function putAside(text: string): boolean {
  if (isEmptyStory(text)) return true;
  try {
    localStorage.setItem(BEFORE_KEY, text);
    return true;
  } catch {
    return false;
  }
}

/** Without a slide nothing has been written. */
function isEmptyStory(text: string): boolean {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) && Array.isArray(data.slides) && data.slides.length === 0;
  } catch {
    // What is no JSON may still be somebody's work.
    return text.trim() === '';
  }
}
