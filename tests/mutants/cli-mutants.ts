import type { Mutant } from './mutant-type.ts';

export const CLI_MUTANTS: readonly Mutant[] = [
  {
    id: 'cli/set-first-wins',
    breaks: 'Of two --set of one knob the first counts.',
    file: 'src/cli/choose-scenario.ts',
    find: 'change = { ...change, ...parsed.change };',
    replace: 'change = { ...parsed.change, ...change };',
    test: {
      file: 'tests/cli/run-command.test.ts',
      name: 'lays settings over the preset, the last one winning',
    },
  },
  {
    id: 'cli/set-does-not-size',
    breaks: '--set compute.acceleratorCount leaves the campus as large as its power says.',
    file: 'src/cli/choose-scenario.ts',
    find: 'applyChange(values, completeChange(values, change))',
    replace: 'applyChange(values, change)',
    test: { file: 'tests/cli/run-command.test.ts', name: 'resizes any preset by rack and count alone' },
  },
  {
    id: 'cli/file-loses-to-preset',
    breaks: 'With --preset and --scenario the file is not read.',
    file: 'src/cli/choose-scenario.ts',
    find: 'preset.ok && request.scenarioFile !== undefined ? fromFile(request.scenarioFile) : preset',
    replace: 'preset',
    test: { file: 'tests/cli/run-command.test.ts', name: 'reads a scenario file, settings on top' },
  },
  {
    id: 'model/facility-energy-is-it-energy',
    breaks: 'The year prints the energy of the racks as that of the campus.',
    file: 'src/model/cooling/year-totals.ts',
    find: 'facilityEnergyJ: year.annualPue * itEnergyJ',
    replace: 'facilityEnergyJ: itEnergyJ',
    test: {
      file: 'tests/cli/year-and-network.test.ts',
      name: 'adds the year of the site’s own climate, with energy that adds up (COOL-45)',
    },
  },
];
