import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate';
import { fromBase64Url, toBase64Url } from '../../store/link/link-text.ts';
import { STORY_LIMITS } from '../../story/story-format.ts';
import type { Story } from '../../story/story-types.ts';
import { storyData } from '../../story/write-story.ts';

/** Longer links are cut by mail and messengers, letters. */
export const LONGEST_LINK = 8192;
const MARK = 's1.';

/** A story as the value of a link. */
export function packStory(story: Story): string {
  return MARK + toBase64Url(zlibSync(strToU8(JSON.stringify(storyData(story))), { level: 9 }));
}

/** The text of the story file in a link; null where it is none, or is damaged. */
export function unpackStory(packed: string): string | null {
  if (!packed.startsWith(MARK) || packed.length > 2 * LONGEST_LINK) return null;
  try {
    const bytes = fromBase64Url(packed.slice(MARK.length));
    // Fixed room: what swells beyond it is cut, and then is no JSON any more.
    return strFromU8(unzlibSync(bytes, { out: new Uint8Array(STORY_LIMITS.bytes) }));
  } catch {
    return null;
  }
}
