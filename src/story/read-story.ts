import { decodeText } from '../exchange/files/decode-text.ts';
import { findJsonFault, repeatedNames } from '../exchange/scenario/find-json-fault.ts';
import type { ParamProblem } from '../params/param-types.ts';
import { unknownIn } from './live-text.ts';
import { isRecord, type Loose, LooseReader, said } from './loose.ts';
import { readSlide } from './read-slide.ts';
import { STORY_FORMAT, STORY_LIMITS, STORY_VERSION } from './story-format.ts';
import type { ParsedStory, Slide, Story } from './story-types.ts';

function refuse(where: string, message: string): ParsedStory {
  return { problems: [{ where, message }] };
}

/** Why a file of this version is not read; undefined where it is. */
function versionProblem(version: unknown, minReader: unknown): string | undefined {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return `version must be a whole number from 1; this file says ${said(version)}`;
  const needed = typeof minReader === 'number' ? minReader : version;
  return needed > STORY_VERSION
    ? `The story needs a reader of version ${needed}; this one is of version ${STORY_VERSION}: use a newer Gigacampus`
    : undefined;
}

/** Ids are unique: a second gets the next number behind it that no slide has, so that texts still name the others. */
function withOwnIds(slides: readonly Slide[], problems: ParamProblem[]): readonly Slide[] {
  const taken = new Set(slides.map(({ id }) => id));
  const seen = new Set<string>();
  return slides.map((slide) => {
    let id = slide.id;
    if (seen.has(id)) for (let count = 2; taken.has(id); count += 1) id = `${slide.id}-${count}`;
    taken.add(id);
    seen.add(id);
    if (id === slide.id) return slide;
    const where = `slide ${said(slide.id)}`;
    problems.push({ where, message: `${where} comes twice; the second is now ${said(id)}` });
    return { ...slide, id };
  });
}

function noteUnknownFigures(slides: readonly Slide[], problems: ParamProblem[]): void {
  const hasSlide = (id: string): boolean => slides.some((slide) => slide.id === id);
  for (const { id, title, line, ask = '', notes, source, callouts } of slides) {
    const texts = [title, line, ask, notes, source, ...callouts.map(({ text }) => text)];
    for (const unknown of texts.flatMap((text) => unknownIn(text, hasSlide))) {
      const where = `slide ${said(id)}`;
      const message = `${where}: {{${unknown}}} names no metric, parameter or slide and stays as it is written`;
      problems.push({ where, message });
    }
  }
}

function readSlides(list: readonly unknown[], problems: ParamProblem[]): readonly Slide[] {
  const slides: Slide[] = [];
  for (const [index, raw] of list.entries()) {
    const name = `slide-${index + 1}`;
    if (!isRecord(raw)) {
      problems.push({ where: name, message: `${name} is ${said(raw)}, not a slide, and is left out` });
      continue;
    }
    const read = readSlide(raw, name, slides.at(-1));
    problems.push(...read.problems);
    if (read.slide !== undefined) slides.push(read.slide);
  }
  return withOwnIds(slides, problems);
}

/** A file of many mistakes is answered with the first of them. */
const MOST_PROBLEMS = 60;

function fewProblems(problems: readonly ParamProblem[]): readonly ParamProblem[] {
  const more = problems.length - MOST_PROBLEMS;
  if (more <= 0) return problems;
  const rest = { where: 'more', message: `${more} more of them`, count: more };
  return [...problems.slice(0, MOST_PROBLEMS), rest];
}

function noteFields(reader: LooseReader, extra: Loose, version: unknown): void {
  if (version !== STORY_VERSION)
    reader.note(
      'version',
      `is ${said(version)}: the story was made by a newer Gigacampus; what is new is kept`,
    );
  for (const field of Object.keys(extra)) reader.note(field, 'is no field of a story; it is kept, not used');
}

/** The story in what a file holds. What is wrong is left out by name and the rest is kept. Never throws. */
export function storyOf(data: unknown): ParsedStory {
  if (!isRecord(data)) return refuse('file', 'The file does not hold one JSON object');
  const reader = new LooseReader(data, '');
  reader.take('$schema');
  if (reader.take('format') !== STORY_FORMAT) return refuse('format', `format must be '${STORY_FORMAT}'`);
  const version = reader.take('version');
  const problem = versionProblem(version, reader.take('minReader'));
  if (problem !== undefined) return refuse('version', problem);
  const list = reader.take('slides');
  if (!Array.isArray(list) || list.length === 0) return refuse('slides', 'The story has no slides');
  if (list.length > STORY_LIMITS.slides)
    return refuse('slides', `The story has ${list.length} slides; at most ${STORY_LIMITS.slides} are read`);
  const problems: ParamProblem[] = [];
  const slides = readSlides(list, problems);
  if (slides.length === 0) return { problems: fewProblems(problems) };
  const title = reader.text('title', STORY_LIMITS.title, 'Untitled story');
  const texts = {
    id: reader.text('id', STORY_LIMITS.id, 'story'),
    summary: reader.text('summary', STORY_LIMITS.line),
    author: reader.text('author', STORY_LIMITS.title),
  };
  const story: Story = { ...texts, title, slides, extra: reader.rest() };
  noteFields(reader, story.extra, version);
  for (const slide of slides)
    for (const field of Object.keys(slide.extra))
      problems.push({
        where: `slide ${said(slide.id)}`,
        message: `slide ${said(slide.id)}: ${said(field)} is no field of a slide; it is kept, not used`,
      });
  noteUnknownFigures(slides, problems);
  return { story, problems: fewProblems([...reader.problems, ...problems]) };
}

/** The story in the text of a file, with the line and column where it is no JSON. Never throws. */
export function readStory(text: string): ParsedStory {
  // Letters are at least a byte each: what is longer than the limit is larger too.
  if (text.length > STORY_LIMITS.bytes)
    return refuse(
      'file',
      `The file is larger than ${STORY_LIMITS.bytes / 1e6} MB, the most a story may have`,
    );
  const plain = text.replace(/^\uFEFF/, '');
  try {
    const { problems, ...read } = storyOf(JSON.parse(plain));
    return { ...read, problems: fewProblems([...problems, ...repeatedNames(plain)]) };
  } catch (cause) {
    const fault = findJsonFault(plain);
    if (fault === undefined) throw cause;
    return refuse('file', `Line ${fault.line}, column ${fault.column}: ${fault.message}`);
  }
}

/** The story in the bytes of a file, in whichever encoding it was saved. Never throws. */
export function readStoryBytes(bytes: Uint8Array): ParsedStory {
  const decoded = decodeText(bytes);
  return decoded.ok ? readStory(decoded.text) : refuse('file', decoded.reason);
}
