/** Under this a talk is kept: in the storage of its tab while that lives, and of the browser behind it. */
export const TALK_KEY = 'gigacampus.talk.v1';

/**
 * Hands a talk that this browser keeps to the window that is opened from here next: it begins with what this tab keeps, and
 * goes on with the talk. False where the talk has been left, or is not kept.
 */
export function handOverTalk(pair: string): boolean {
  try {
    const text = localStorage.getItem(TALK_KEY);
    if (text?.includes(`"pair":${JSON.stringify(pair)}`) !== true) return false;
    sessionStorage.setItem(TALK_KEY, text);
    return true;
  } catch {
    // A browser that forbids storage, or has no room, has kept nothing to go on with.
    return false;
  }
}
