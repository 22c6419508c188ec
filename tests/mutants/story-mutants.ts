import type { Mutant } from './mutant-type.ts';

const READ = 'tests/story/read-story.test.ts';

/** Stories as files: what is read, refused and said of them. */
export const STORY_MUTANTS: readonly Mutant[] = [
  {
    id: 'story/newer-format-opened',
    breaks: 'A story that needs a newer reader opens as if it were whole.',
    file: 'src/story/read-story.ts',
    find: 'return needed > STORY_VERSION',
    replace: 'return needed > STORY_VERSION + 1',
    test: { file: READ, name: 'without slides, of another format, or for a newer reader, by name' },
  },
  {
    id: 'story/two-slides-of-one-id',
    breaks: 'A text that names a slide shows the figure of another of the same id.',
    file: 'src/story/read-story.ts',
    find: 'if (seen.has(id)) for',
    replace: 'if (seen.has(id) && seen.size < 0) for',
    test: { file: READ, name: 'with ids of their own for slides that were called the same' },
  },
  {
    id: 'story/renamed-over-another',
    breaks: 'A slide that is renamed takes the id of one that texts name.',
    file: 'src/story/read-story.ts',
    find: 'const taken = new Set(slides.map(({ id }) => id));',
    replace: 'const taken = new Set<string>();',
    test: { file: READ, name: 'with the ids that texts name, where a second slide needs another' },
  },
  {
    id: 'story/unknown-figures-unsaid',
    breaks: 'Braces around a misspelt metric stand on the screen, and nobody was told.',
    file: 'src/story/read-story.ts',
    find: 'noteUnknownFigures(slides, problems);\n  return',
    replace: 'return',
    test: { file: READ, name: 'saying which figure of a text there is not' },
  },
  {
    id: 'story/camera-under-the-ground',
    breaks: 'A slide looks at the campus from below.',
    file: 'src/story/read-camera.ts',
    find: 'Math.max(EYE_HEIGHT_M, y)',
    replace: 'y',
    test: { file: READ, name: 'with the camera above the ground' },
  },
  {
    id: 'story/camera-forgotten',
    breaks: 'A slide with a broken camera jumps home instead of staying.',
    file: 'src/story/read-slide.ts',
    find: "before?.camera ?? { kind: 'home' }",
    replace: "{ kind: 'home' }",
    test: { file: READ, name: 'with the camera of the slide before where there is none in' },
  },
  {
    id: 'story/preset-forgotten',
    breaks: 'A slide that names no preset goes back to the first one.',
    file: 'src/story/read-slide.ts',
    find: 'return before?.preset ?? DEFAULT_PRESET_ID;',
    replace: 'return DEFAULT_PRESET_ID;',
    test: { file: READ, name: 'takes the preset of the slide before where it names none' },
  },
  {
    id: 'story/prototype-kept',
    breaks: 'A file writes into the prototype of what is read from it.',
    file: 'src/story/loose.ts',
    find: "!this.#known.has(field) && field !== '__proto__'",
    replace: '!this.#known.has(field)',
    test: { file: READ, name: 'without a way into the prototype of anything' },
  },
  {
    id: 'story/misspelt-field-of-a-camera',
    breaks: 'A misspelt field of a camera is dropped without a word.',
    file: 'src/story/read-camera.ts',
    find: 'for (const field of Object.keys(reader.rest()))',
    replace: 'for (const field of Object.keys({}))',
    test: { file: READ, name: 'saying what of a number, a callout, a camera or a transition is not used' },
  },
  {
    id: 'story/undone-edits-unsaid',
    breaks: 'A slide moves a building that cannot stand there, and the check finds nothing.',
    file: 'src/story/missing-things.ts',
    find: '...undoneEdits(plan)',
    replace: '...[]',
    test: { file: 'tests/cli/story-command.test.ts', name: 'names edits of the site that stay undone' },
  },
  {
    id: 'story/missing-thing-unsaid',
    breaks: 'A slide selects a rack that its campus has not, and the check finds nothing.',
    file: 'src/story/missing-things.ts',
    find: "['selects', selection] as const",
    replace: "['selects', 'rack-0'] as const",
    test: {
      file: 'tests/cli/story-command.test.ts',
      name: 'names what a slide points at and its campus has not',
    },
  },
  {
    id: 'story/slides-from-zero',
    breaks: 'A speaker who types 3 lands on slide 4.',
    file: 'src/story/slide-meant.ts',
    find: 'Number(wanted) - 1',
    replace: 'Number(wanted)',
    test: {
      file: 'tests/story/talk-steps.test.ts',
      name: 'finds the slide that a number, an id or words of a title mean',
    },
  },
];
