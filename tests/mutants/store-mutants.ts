import type { Mutant } from './mutant-type.ts';

const HISTORY = { file: 'src/store/history.ts' };
const CODEC = { file: 'src/store/link/link-codec.ts' };

export const STORE_MUTANTS: readonly Mutant[] = [
  {
    id: 'store/way-back-is-a-step',
    breaks: 'To go back to a view is a view of its own, so that one goes to and fro between two.',
    file: 'src/store/camera-trail.ts',
    find: 'if (trail.now !== null && isAlike(trail.now, pose)) return;',
    replace: '',
    test: {
      file: 'tests/store/camera-trail.test.ts',
      name: 'takes the rest at the end of a way back for no new step',
    },
  },
  {
    id: 'store/undo-drops-view',
    breaks: 'Undo brings the knobs back and leaves lens, roofs and hour as they are.',
    ...HISTORY,
    find: 'view: { ...view, ...snapshot.view },',
    replace: 'view,',
    test: { file: 'tests/store/fields.test.ts', name: 'can be taken back exactly when it travels in a link' },
  },
  {
    id: 'store/gesture-not-grouped',
    breaks: 'A drag of a slider fills the history with a step for each pixel.',
    ...HISTORY,
    find: 'last.key === key &&',
    replace: 'last.key !== key &&',
    test: {
      file: 'tests/store/history.test.ts',
      name: 'take a whole drag as one step, however slow, and the next drag as another',
    },
  },
  {
    id: 'store/gesture-end-not-told',
    breaks: 'Two drags of one slider, one after the other, become one step.',
    ...HISTORY,
    find: 'held = next;\n    sealed = true;',
    replace: 'held = next;',
    test: {
      file: 'tests/store/history.test.ts',
      name: 'take a whole drag as one step, however slow, and the next drag as another',
    },
  },
  {
    id: 'store/edit-keeps-redo',
    breaks: 'After an undo and a new edit, redo brings back what belongs to another past.',
    ...HISTORY,
    find: 'history: { past: steps.slice(-MOST_STEPS), future: [] }',
    replace: 'history: { past: steps.slice(-MOST_STEPS), future: historyOf(store).future }',
    test: {
      file: 'tests/store/history.test.ts',
      name: 'forget what was undone once something else is edited',
    },
  },
  {
    id: 'store/history-without-end',
    breaks: 'The history grows for as long as the page stands.',
    ...HISTORY,
    find: 'steps.slice(-MOST_STEPS)',
    replace: 'steps',
    test: { file: 'tests/store/history.test.ts', name: 'go back so many steps and no more' },
  },
  {
    id: 'store/link-forgets-hour',
    breaks: 'A link opens at the hour of the page and not at the hour it was made with.',
    file: 'src/store/fields.ts',
    find: "numberField('Time of day', 'url', 17.5, 0, 24)",
    replace: "numberField('Time of day', 'never', 17.5, 0, 24)",
    test: { file: 'tests/store/link-codec.test.ts', name: 'carry any values and view there and back' },
  },
  {
    id: 'store/link-forgets-day',
    breaks: 'A link made in winter opens on the longest day.',
    file: 'src/store/fields.ts',
    find: "numberField('Day of the year', 'url', 172, 1, 366)",
    replace: "numberField('Day of the year', 'local', 172, 1, 366)",
    test: { file: 'tests/store/link-codec.test.ts', name: 'carry any values and view there and back' },
  },
  {
    id: 'store/link-swaps-pose',
    breaks: 'The camera of a link stands where it should look, and looks where it should stand.',
    ...CODEC,
    find: '[...pose.position, ...pose.target]',
    replace: '[...pose.target, ...pose.position]',
    test: { file: 'tests/store/link-codec.test.ts', name: 'carry any values and view there and back' },
  },
  {
    id: 'store/old-link-takes-new-preset',
    breaks: 'A link of version 1 shows what the preset has become since.',
    ...CODEC,
    find: "const then = version === 'v1' ? parseParams(valuesWhenMade(presetId)).change : {};",
    replace: 'const then = {};',
    test: {
      file: 'tests/store/link-codec.test.ts',
      name: 'still open, upon the values that their preset had then',
    },
  },
  {
    id: 'store/damage-not-said',
    breaks: 'A link that a mail has cut opens as another campus, without a word.',
    ...CODEC,
    find: 'if (damaged) problems.push',
    replace: 'if (!damaged) problems.push',
    test: { file: 'tests/store/link-codec.test.ts', name: 'carry any values and view there and back' },
  },
  {
    id: 'store/preset-keeps-selection',
    breaks: 'After another preset was opened, the inspector shows a thing of the one before.',
    file: 'src/store/param-actions.ts',
    find: 'session: { ...state.session, selection: null, hover: null },',
    replace: 'session: state.session,',
    test: {
      file: 'tests/store/actions.test.ts',
      name: 'open whole, drop the selection and send the camera home',
    },
  },
  {
    id: 'store/preset-leaves-camera',
    breaks: 'A preset of ten gigawatts opens with the camera in a corner of it.',
    file: 'src/store/param-actions.ts',
    find: "session.flyTo('home');",
    replace: '',
    test: {
      file: 'tests/store/actions.test.ts',
      name: 'open whole, drop the selection and send the camera home',
    },
  },
  {
    id: 'store/last-edit-lost',
    breaks: 'An edit during a run is never computed: the picture stays one slider move behind.',
    file: 'src/store/plan-scheduler.ts',
    find: 'const plan = await runner({ values, siteEdits });',
    replace: 'const plan = await runner({ values, siteEdits });\n        doneKey = wantedKey();',
    test: {
      file: 'tests/store/plan-scheduler.test.ts',
      name: 'keeps the last edit made while a run is under way, and skips those between',
    },
  },
  {
    id: 'store/stale-plan-idle',
    breaks: 'A plan of the earlier knobs is published as the current one.',
    file: 'src/store/plan-scheduler.ts',
    find: "wantedKey() === doneKey ? 'idle' : 'running'",
    replace: "'idle'",
    test: {
      file: 'tests/store/plan-scheduler.test.ts',
      name: 'never calls a plan current while a newer one is wanted, not even for a moment',
    },
  },
  {
    id: 'store/pose-beyond-world',
    breaks: 'A script sends the camera a million metres out, where nothing is.',
    file: 'src/store/camera-pose.ts',
    find: 'Math.abs(each) > WORLD_LIMIT_M',
    replace: 'each > WORLD_LIMIT_M',
    test: {
      file: 'tests/store/camera-pose.test.ts',
      name: 'is refused beyond the world, on every axis and side, saying which end of it',
    },
  },
  {
    id: 'store/removed-building-stays-counted',
    breaks: 'A building that is taken away comes back on another place.',
    file: 'src/params/count-buildings.ts',
    find: "return op === 'remove' && PLACE.test(id) ? sum - 1 : sum;",
    replace: 'return sum;',
    test: {
      file: 'tests/store/site-hands.test.ts',
      name: 'a removed building leaves its place open and its halls to the rest, in one step that is undone as one',
    },
  },
];
