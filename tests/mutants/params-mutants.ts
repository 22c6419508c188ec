import type { Mutant } from './mutant-type.ts';

export const PARAMS_MUTANTS: readonly Mutant[] = [
  {
    id: 'params/own-rack-of-the-first-block-alone',
    breaks: 'The knobs of one’s own rack count only where the first block has it.',
    file: 'src/params/follow-gates.ts',
    find: ' || orAt.some((other) => values[other] === value)',
    replace: ' || (orAt.length < 0 && value === id)',
    test: { file: 'tests/params/fleet.test.ts', name: 'take one’s own rack: its knobs count' },
  },
  {
    id: 'params/range-not-checked',
    breaks: 'A battery of −5 MW is taken.',
    file: 'src/params/parse.ts',
    find: 'value < descriptor.min || value > descriptor.max',
    replace: 'value > descriptor.max',
    test: { file: 'tests/params/parse.test.ts', name: 'in words' },
  },
  {
    id: 'params/half-a-reactor',
    breaks: '2.5 reactors are taken.',
    file: 'src/params/parse.ts',
    find: 'isCount(descriptor) && !Number.isInteger(value)',
    replace: 'isCount(descriptor) && Number.isNaN(value)',
    test: { file: 'tests/params/parse.test.ts', name: 'in words' },
  },
  {
    id: 'params/bad-value-loses-all',
    breaks: 'One bad value in a file loses the good ones behind it.',
    file: 'src/params/parse.ts',
    find: 'else problems.push(parsed.problem);\n  }',
    replace: 'else return { change, problems: [parsed.problem] };\n  }',
    test: { file: 'tests/params/parse.test.ts', name: 'keeps the good and names the bad' },
  },
  {
    id: 'params/grouped-number-cut',
    breaks: '403,200 accelerators are 403.',
    file: 'src/params/read-number.ts',
    find: "text.replace(/[,_\\s'’]/g, '')",
    replace: "text.replace(/[,_\\s'’].*/, '')",
    test: { file: 'tests/params/parse.test.ts', name: 'compute.acceleratorCount' },
  },
  {
    id: 'params/size-does-not-count',
    breaks: 'A slider of accelerators moves and the campus stays as large as its power says.',
    file: 'src/params/follow-sizing.ts',
    find: "if (byCount) return 'accelerators';",
    replace: 'if (byCount) return undefined;',
    test: { file: 'tests/params/follow-sizing.test.ts', name: 'makes a number of accelerators count' },
  },
  {
    id: 'params/scenario-of-another-preset',
    breaks: 'A file whose knobs are left out takes those of the first preset.',
    file: 'src/params/scenario.ts',
    find: 'applyChange(preset.values, parsed.change)',
    replace: 'applyChange((PRESETS[0] ?? preset).values, parsed.change)',
    test: {
      file: 'tests/exchange/read-scenario.test.ts',
      name: 'take what they leave out from their own preset',
    },
  },
];
