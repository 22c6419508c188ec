/** Under this a tab keeps its talk while it lives. */
export const TALK_KEY = 'gigacampus.talk.v1';

/** Under this the browser keeps a talk behind its tab: each by itself, as two windows may give talks at once. */
export const keyOfTalk = (pair: string): string => `${TALK_KEY}.${pair}`;

/**
 * Hands a talk that this browser keeps to the window that is opened from here next: it begins with what this tab keeps, and
 * goes on with the talk. False where the talk has been left, or is not kept.
 */
export function handOverTalk(pair: string): boolean {
  try {
    const text = localStorage.getItem(keyOfTalk(pair));
    if (text === null) return false;
    sessionStorage.setItem(TALK_KEY, text);
    return true;
  } catch {
    // A browser that forbids storage, or has no room, has kept nothing to go on with.
    return false;
  }
}
