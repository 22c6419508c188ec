import { isRecord } from '../../story/loose.ts';
import { readStory, storyOf } from '../../story/read-story.ts';
import { SHIPPED_STORIES } from '../../story/shipped-stories.ts';
import type { ParsedStory } from '../../story/story-types.ts';
import { unpackStory } from './story-link.ts';

/** The story that is meant: by the id of one that comes with the page, as a packed link, as the text of a file or its data. */
export async function findStory(meant: unknown): Promise<ParsedStory> {
  if (isRecord(meant)) return storyOf(meant);
  if (typeof meant !== 'string')
    return refuse('A story is the id of one that comes with the page, the text of a story file, or its data');
  const shipped = SHIPPED_STORIES.find(({ id }) => id === meant);
  if (shipped !== undefined) return storyOf(await shipped.fetch());
  const text = meant.trim();
  if (text.startsWith('{') || text.startsWith('\uFEFF')) return readStory(text);
  const unpacked = unpackStory(text);
  if (unpacked !== null) return readStory(unpacked);
  const known = SHIPPED_STORIES.map(({ id }) => id).join(', ');
  return refuse(`'${text.slice(0, 60)}' is no story; there are: ${known}`);
}

function refuse(message: string): ParsedStory {
  return { problems: [{ where: 'story', message }] };
}
