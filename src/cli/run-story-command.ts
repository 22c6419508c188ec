import { readFile, stat } from 'node:fs/promises';
import { missingThings } from '../story/missing-things.ts';
import { readStory } from '../story/read-story.ts';
import { createFigures } from '../story/slide-state.ts';
import { STORY_LIMITS } from '../story/story-format.ts';
import { tellStory } from '../story/tell-story.ts';
import { fileReason } from './file-reason.ts';

/** What a command came to: text for standard output, one line for standard error, and whether all is well. */
export interface StoryOutcome {
  readonly ok: boolean;
  readonly output?: string;
  readonly problem?: string;
}

const USAGE = 'Use: story -- check <file.json>';

async function readText(file: string): Promise<{ text: string } | { problem: string }> {
  try {
    const { size } = await stat(file);
    if (size > STORY_LIMITS.bytes)
      return { problem: `${file} is larger than ${STORY_LIMITS.bytes / 1e6} MB, the most a story may have` };
    return { text: await readFile(file, 'utf8') };
  } catch (cause) {
    return { problem: `${file} could not be read: ${fileReason(cause)}` };
  }
}

/**
 * `check <file.json>`: holds a story against the campuses of its slides. Prints its slides, every figure filled in, and
 * what was left out; all is well only where nothing was.
 */
export async function runStoryCommand(given: readonly string[]): Promise<StoryOutcome> {
  const [command, file, ...rest] = given;
  if (command !== 'check' || file === undefined || rest.length > 0) return { ok: false, problem: USAGE };
  const read = await readText(file);
  if ('problem' in read) return { ok: false, problem: read.problem };
  const { story, problems } = readStory(read.text);
  if (story === undefined) {
    const words = problems.map(({ message }) => message).join('; ');
    return { ok: false, problem: `${file}: ${words}` };
  }
  const all = [...problems, ...missingThings(story)];
  const { id, title } = story;
  const answer = { story: { id, title, slides: tellStory(story, createFigures()) }, problems: all };
  return { ok: all.length === 0, output: JSON.stringify(answer, null, 2) };
}
