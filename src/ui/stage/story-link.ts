import { strFromU8, unzlibSync } from 'fflate';
import { fromBase64Url } from '../../store/link/link-text.ts';
import { STORY_LIMITS } from '../../story/story-format.ts';

/** Longer links are cut by mail and messengers, letters. */
const LONGEST_LINK = 8192;
const MARK = 's1.';

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
