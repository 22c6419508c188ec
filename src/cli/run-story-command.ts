import type { FileLimit } from '../exchange/files/file-limits.ts';
import { missingThings } from '../story/missing-things.ts';
import { readStoryBytes } from '../story/read-story.ts';
import { createFigures } from '../story/slide-state.ts';
import { STORY_LIMITS } from '../story/story-format.ts';
import { tellStory } from '../story/tell-story.ts';
import { readLimited } from './read-limited.ts';

/** What a command came to: text for standard output, one line for standard error, and whether all is well. */
export interface StoryOutcome {
  readonly ok: boolean;
  readonly output?: string;
  readonly problem?: string;
}

const USAGE = 'Use: story -- check <file.json>';

const LIMIT: FileLimit = { what: 'story file', mostBytes: STORY_LIMITS.bytes, usual: 'some 20 kB' };

/**
 * `check <file.json>`: holds a story against the campuses of its slides. Prints its slides, every figure filled in, and
 * what was left out; all is well only where nothing was.
 */
export async function runStoryCommand(given: readonly string[]): Promise<StoryOutcome> {
  const [command, file, ...rest] = given;
  if (command === '--help' || command === '-h') return { ok: true, output: USAGE };
  if (command !== 'check' || file === undefined || rest.length > 0) return { ok: false, problem: USAGE };
  const read = readLimited(file, LIMIT);
  if (!read.ok) return { ok: false, problem: `${file} could not be read: ${read.reason}` };
  const { story, problems } = readStoryBytes(read.bytes);
  if (story === undefined) {
    const words = problems.map(({ message }) => message).join('; ');
    return { ok: false, problem: `${file}: ${words}` };
  }
  const all = [...problems, ...missingThings(story)];
  const { id, title } = story;
  const answer = { story: { id, title, slides: tellStory(story, createFigures()) }, problems: all };
  return { ok: all.length === 0, output: JSON.stringify(answer, null, 2) };
}
