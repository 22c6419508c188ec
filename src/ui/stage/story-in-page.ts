import { STORY_ELEMENT } from '../../story/story-element.ts';

/** The story that this very page carries, as text; null where it comes from a server and carries none. */
export function storyInPage(): string | null {
  return document.getElementById(STORY_ELEMENT)?.textContent ?? null;
}
