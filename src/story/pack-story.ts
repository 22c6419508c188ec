import { STORY_ELEMENT } from './story-element.ts';
import type { Story } from './story-types.ts';
import { withoutNotes } from './without-notes.ts';
import { storyData } from './write-story.ts';

/** Stands in the page that is built for it, where a story goes. */
const STORY_PLACE = '<!-- the story -->';
const TITLE_PLACE = /<title>[^<]*<\/title>/;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replaceAll(/[&<>]/g, (letter) => ENTITIES[letter] ?? letter);

/** No text of the story can end the element it stands in, or begin another. */
const asData = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/**
 * One HTML file with all of a story in it. Speaker notes stay at home unless they are asked for. `page` is what the build
 * writes as `story-page.html`; null where it has no place for a story.
 */
export function packStory(page: string, story: Story, withNotes: boolean): string | null {
  const [head, tail, ...more] = page.split(STORY_PLACE);
  if (head === undefined || tail === undefined || more.length > 0) return null;
  const told = withNotes ? story : withoutNotes(story);
  const named = head.replace(TITLE_PLACE, () => `<title>${escaped(story.title)}</title>`);
  const element = `<script type="application/json" id="${STORY_ELEMENT}">${asData(storyData(told))}</script>`;
  return `${named}${element}${tail}`;
}
