import type { Mutant } from './mutant-type.ts';

const ENGINE = { file: 'src/ui/stage/talk-engine.ts' };
const ENGINE_TEST = 'tests/ui/talk-engine.test.ts';
const STEPS = { file: 'src/story/talk-steps.ts' };
const STEPS_TEST = 'tests/story/talk-steps.test.ts';

export const STAGE_MUTANTS: readonly Mutant[] = [
  {
    id: 'stage/own-writing-leaves-the-script',
    breaks: 'Every slide says that it is off script.',
    ...ENGINE,
    find: 'this.#own = true;',
    replace: 'this.#own = false;',
    test: { file: ENGINE_TEST, name: 'leads nothing that the talk writes itself' },
  },
  {
    id: 'stage/hand-stays-on-script',
    breaks: 'A slider that someone moves in the middle of a slide is not marked as off script.',
    ...ENGINE,
    find: 'if (!touched) return;',
    replace: 'return;',
    test: { file: ENGINE_TEST, name: 'leads a knob that someone else moves, and back leads one order' },
  },
  {
    id: 'stage/return-shows-nothing',
    breaks: 'R takes the mark away and leaves the campus as it was turned.',
    ...ENGINE,
    find: 'if (moved || returned) this.#present(talk);',
    replace: 'if (moved) this.#present(talk);',
    test: { file: ENGINE_TEST, name: 'leads a knob that someone else moves, and back leads one order' },
  },
  {
    id: 'stage/flies-before-the-plan',
    breaks: 'A slide of another preset flies to where its thing stands on the campus before.',
    ...ENGINE,
    find: 'if (isPlanned()) go();\n    });',
    replace: 'go();\n    });',
    test: { file: ENGINE_TEST, name: 'fades in, and its things are flown to once it is planned' },
  },
  {
    id: 'stage/late-plan-never-flown-to',
    breaks: 'Where planning takes long the camera stays on the slide before.',
    ...ENGINE,
    find: 'const timer = setTimeout(go, PLAN_WAIT_MS);',
    replace: 'const timer = setTimeout(this.#stopWaiting, PLAN_WAIT_MS);',
    test: { file: ENGINE_TEST, name: 'is flown over as it comes where its plan is late' },
  },
  {
    id: 'stage/motion-runs-on',
    breaks: 'A change that was broken off goes on behind the next slide.',
    file: 'src/ui/stage/talk-motion.ts',
    find: 'const stop = (): void => {\n    cancel();',
    replace: 'const stop = (): void => {',
    test: { file: ENGINE_TEST, name: 'nothing is written once it has stopped' },
  },
  {
    id: 'stage/motion-starts-over',
    breaks: 'Numbers jump back to the slide before when a change begins half way.',
    ...ENGINE,
    find: 'this.#motion.start(from, goal, seconds ?? TWEEN_S);',
    replace: 'this.#motion.start(goal, goal, seconds ?? TWEEN_S);',
    test: { file: ENGINE_TEST, name: 'comes in motion, its numbers passing those between' },
  },
  {
    id: 'stage/reduced-motion-flies',
    breaks: 'Who wants no motion is flown about all the same.',
    ...ENGINE,
    find: "const cut = kind === 'cut' || seconds === 0 || !this.#seams.maySeeMotion();",
    replace: "const cut = kind === 'cut' || seconds === 0;",
    test: { file: ENGINE_TEST, name: 'comes at once where no motion is wanted' },
  },
  {
    id: 'stage/plays-over-questions',
    breaks: 'A talk that plays by itself goes on while somebody moves a slider.',
    ...STEPS,
    find: '{ ...talk, offScript: true, playing: false }',
    replace: '{ ...talk, offScript: true }',
    test: { file: ENGINE_TEST, name: 'a talk that plays turns its pages by the seconds of each' },
  },
  {
    id: 'stage/black-turns-pages',
    breaks: 'Next on a black picture turns the page behind it.',
    ...STEPS,
    find: "if (talk.curtain !== 'none' && (kind === 'next' || kind === 'previous'))",
    replace: "if (talk.curtain !== 'none' && kind === 'previous')",
    test: { file: STEPS_TEST, name: 'opens a covered picture before it turns a page' },
  },
  {
    id: 'stage/f5-reloads',
    breaks: 'F5 of a laser button loads the page in the middle of a talk.',
    file: 'src/story/talk-keys.ts',
    find: "if (press.key === 'F5') return 'swallow';",
    replace: '',
    test: { file: STEPS_TEST, name: 'swallow F5 in every form, and nothing of the browser else' },
  },
  {
    id: 'stage/escape-keeps-the-pen',
    breaks: 'Esc opens a black picture and leaves the pen in the hand.',
    ...STEPS,
    find: "if (talk.pen !== 'none') return { ...talk, pen: 'none' };",
    replace: '',
    test: { file: STEPS_TEST, name: 'takes one pen at a time, and Esc puts it away' },
  },
  {
    id: 'stage/ink-stays',
    breaks: 'What was drawn never fades.',
    file: 'src/story/pen-trail.ts',
    find: 'if (this.#open !== null) this.#open.liftedMs = nowMs;',
    replace: '',
    test: {
      file: 'tests/story/pen-trail.test.ts',
      name: 'stays while it is drawn, fades once the pen is lifted',
    },
  },
  {
    id: 'stage/change-across-campuses',
    breaks:
      'A number is said to have changed though the slide before showed another figure of another campus.',
    file: 'src/story/compare-slides.ts',
    find: 'if (otherCampus && !sameFigure(figure, before.number)) return null;',
    replace: '',
    test: {
      file: 'tests/story/live-figures.test.ts',
      name: 'is left out where the slide before is another campus and showed another figure',
    },
  },
  {
    id: 'stage/notes-on-each-other',
    breaks: 'Notes of neighbouring things lie on each other.',
    file: 'src/ui/stage/place-callouts.ts',
    find: 'taken.push({ thing: note, place: best, box: boxAt(note, best.x, best.y) });',
    replace: '',
    test: { file: 'tests/ui/place-callouts.test.ts', name: 'of neighbours do not lie on each other' },
  },
  {
    id: 'stage/pictures-keep-the-campus',
    breaks: 'Whoever saves pictures of a story loses the campus they had.',
    file: 'src/ui/stage/take-away/shoot-slides.ts',
    find: 'giveBack(campus, visitor);',
    replace: '',
    test: {
      file: 'tests/ui/take-away.test.ts',
      name: 'leave the campus, its steps and the talk as they were, also when one fails',
    },
  },
];
