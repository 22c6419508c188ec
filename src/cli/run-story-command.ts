import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FileLimit } from '../exchange/files/file-limits.ts';
import { missingThings } from '../story/missing-things.ts';
import { packStory } from '../story/pack-story.ts';
import { readStoryBytes } from '../story/read-story.ts';
import { createFigures } from '../story/slide-state.ts';
import { STORY_LIMITS } from '../story/story-format.ts';
import type { ParsedStory, Story } from '../story/story-types.ts';
import { tellStory } from '../story/tell-story.ts';
import { fileReason } from './file-reason.ts';
import { readLimited } from './read-limited.ts';

/** What a command came to: text for standard output, one line for standard error, and whether all is well. */
export interface StoryOutcome {
  readonly ok: boolean;
  readonly output?: string;
  readonly problem?: string;
}

const USAGE = 'Use: story -- check <file.json>, or story -- pack <file.json> <out.html> [--notes]';
/** Written by the build. */
const STORY_PAGE = fileURLToPath(new URL('../../dist/story-page.html', import.meta.url));

const LIMIT: FileLimit = { what: 'story file', mostBytes: STORY_LIMITS.bytes, usual: 'some 20 kB' };

type Opened =
  | { readonly story: Story; readonly problems: ParsedStory['problems'] }
  | { readonly problem: string };

function openStory(file: string): Opened {
  const read = readLimited(file, LIMIT);
  if (!read.ok) return { problem: `${file} could not be read: ${read.reason}` };
  const { story, problems } = readStoryBytes(read.bytes);
  if (story !== undefined) return { story, problems };
  return { problem: `${file}: ${problems.map(({ message }) => message).join('; ')}` };
}

/**
 * `check <file.json>`: holds a story against the campuses of its slides. Prints its slides, every figure filled in, and
 * what was left out; all is well only where nothing was.
 * `pack <file.json> <out.html>`: writes the story as one page that opens from a disk; with `--notes` the speaker's too.
 */
export async function runStoryCommand(given: readonly string[]): Promise<StoryOutcome> {
  const [command, file, ...rest] = given;
  if (command === '--help' || command === '-h') return { ok: true, output: USAGE };
  const [out, ...flags] = rest;
  if (file === undefined) return { ok: false, problem: USAGE };
  if (command === 'check' && rest.length === 0) return check(file);
  const wellAsked = command === 'pack' && out !== undefined && flags.every((flag) => flag === '--notes');
  return wellAsked ? pack(file, out, flags.length > 0) : { ok: false, problem: USAGE };
}

async function pack(file: string, out: string, notes: boolean): Promise<StoryOutcome> {
  const opened = openStory(file);
  if ('problem' in opened) return { ok: false, problem: opened.problem };
  const page = await readFile(STORY_PAGE, 'utf8').catch(() => '');
  const packed = packStory(page, opened.story, notes);
  if (packed === null)
    return { ok: false, problem: 'dist/story-page.html is missing: run npm run build first' };
  try {
    await writeFile(out, packed);
  } catch (cause) {
    return { ok: false, problem: `${out} could not be written: ${fileReason(cause)}` };
  }
  const { id, title } = opened.story;
  const answer = {
    story: { id, title },
    file: out,
    bytes: Buffer.byteLength(packed),
    problems: opened.problems,
  };
  return { ok: opened.problems.length === 0, output: JSON.stringify(answer, null, 2) };
}

function check(file: string): StoryOutcome {
  const opened = openStory(file);
  if ('problem' in opened) return { ok: false, problem: opened.problem };
  const { story, problems } = opened;
  const all = [...problems, ...missingThings(story)];
  const { id, title } = story;
  const answer = { story: { id, title, slides: tellStory(story, createFigures()) }, problems: all };
  return { ok: all.length === 0, output: JSON.stringify(answer, null, 2) };
}
