import type { Mutant } from './mutant-type.ts';

const KEYS = { file: 'src/ui/kit/key-rules.ts' };
const KEY_TEST = 'tests/ui/key-rules.test.ts';

export const INTERFACE_MUTANTS: readonly Mutant[] = [
  {
    id: 'interface/space-does-nothing',
    breaks: 'Space no longer stops and starts the flows.',
    ...KEYS,
    find: "if (press.code === 'Space' && place === 'scene') return 'toggle-flows';",
    replace: '',
    test: { file: KEY_TEST, name: 'leave the space bar to a focused control' },
  },
  {
    id: 'interface/space-toggles-once',
    breaks: 'Space stops the flows, and never starts them again.',
    file: 'src/ui/kit/key-actions.ts',
    find: 'setView({ flowsMoving: !view.flowsMoving });',
    replace: 'setView({ flowsMoving: false });',
    test: {
      file: 'tests/ui/key-actions.test.ts',
      name: 'stops the flows and starts them again, each time it is pressed',
    },
  },
  {
    id: 'interface/space-taken-from-buttons',
    breaks: 'Space on a focused button stops the flows as well.',
    ...KEYS,
    find: "if (press.code === 'Space' && place === 'scene')",
    replace: "if (press.code === 'Space')",
    test: { file: KEY_TEST, name: 'leave the space bar to a focused control' },
  },
  {
    id: 'interface/keys-while-typing',
    breaks: 'Typing an h into a field hides the interface.',
    ...KEYS,
    find: "if (place === 'text' || place === 'dialog') return null;",
    replace: "if (place === 'dialog') return null;",
    test: { file: KEY_TEST, name: 'rest while typing and inside dialogs' },
  },
  {
    id: 'interface/redo-undoes',
    breaks: 'Shift with Ctrl+Z undoes one more step.',
    ...KEYS,
    find: "return press.shiftKey ? 'redo' : 'undo';",
    replace: "return 'undo';",
    test: { file: KEY_TEST, name: 'are on ⌘Z and Ctrl+Z, with Shift and on Ctrl+Y the other way' },
  },
  {
    id: 'interface/escape-stays-in-presentation',
    breaks: 'Esc does not leave Present, and nothing on the screen says how.',
    ...KEYS,
    find: "if (presenting) return 'leave-presentation';",
    replace: '',
    test: { file: KEY_TEST, name: 'leaves the presentation, and closes the sheet' },
  },
  {
    id: 'interface/stale-figures-not-marked',
    breaks: 'Figures of the earlier parameters pass for those of the present ones.',
    file: 'src/ui/panels/figure-state.ts',
    find: "if (status === 'failed') return 'outdated';",
    replace: '',
    test: { file: 'tests/ui/figure-state.test.ts', name: 'are current only after a run that ended well' },
  },
  {
    id: 'interface/running-figures-current',
    breaks: 'While a run goes on, the figures of the earlier parameters are called current.',
    file: 'src/ui/panels/figure-state.ts',
    find: "return status === 'running' ? 'pending' : 'current';",
    replace: "return 'current';",
    test: { file: 'tests/ui/figure-state.test.ts', name: 'are current only after a run that ended well' },
  },
  {
    id: 'interface/shift-upside-down',
    breaks: 'What rose against the preset is written with a minus.',
    file: 'src/ui/kit/shift-text.ts',
    find: "percent > 0 ? '+' : '−'",
    replace: "percent > 0 ? '−' : '+'",
    test: { file: 'tests/ui/small-texts.test.ts', name: 'has a sign, and is silent where nothing shows' },
  },
  {
    id: 'interface/clock-wraps-wrong',
    breaks: 'The time of day reads 24:00, and minutes are those of a decimal hour.',
    file: 'src/ui/panels/daylight.ts',
    find: '* 60) % 1440',
    replace: '* 100) % 1440',
    test: { file: 'tests/ui/small-texts.test.ts', name: 'reads as a clock' },
  },
  {
    id: 'interface/slider-steps-twice',
    breaks: 'An arrow key moves a slider the wrong way.',
    file: 'src/params/knob-scale.ts',
    find: 'return snap(knob, value + presses * stride);',
    replace: 'return snap(knob, value - presses * stride);',
    test: {
      file: 'tests/params/knob-scale.test.ts',
      name: 'moves by a fiftieth, and never by less than one step, for a key press',
    },
  },
  {
    id: 'interface/slider-linear',
    breaks: 'The slider of accelerators spends nine tenths of its way on the largest campuses.',
    file: 'src/params/knob-scale.ts',
    find: "if (knob.scale === 'linear') return ((clamped",
    replace: "if (knob.scale !== 'linear') return ((clamped",
    test: {
      file: 'tests/params/knob-scale.test.ts',
      name: 'gives every decade of a logarithmic knob the same travel',
    },
  },
];
