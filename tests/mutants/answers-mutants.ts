import type { Mutant } from './mutant-type.ts';

export const ANSWERS_MUTANTS: readonly Mutant[] = [
  {
    id: 'answers/better-mark-reversed',
    breaks: 'The dearer campus is marked as the better one.',
    file: 'src/answers/questions/compare.ts',
    find: "difference > 0 === (better === 'higher') ? 'b' : 'a'",
    replace: "difference > 0 === (better === 'higher') ? 'a' : 'b'",
    test: {
      file: 'tests/answers/compare.test.ts',
      name: 'names the better side only where a direction is better',
    },
  },
  {
    id: 'answers/cost-called-better-when-higher',
    breaks: 'A higher price of a token wins the comparison.',
    file: 'src/answers/metrics/facts/money-facts.ts',
    find: "unit: 'USD',\n    better: 'lower',\n    label: 'Million output tokens'",
    replace: "unit: 'USD',\n    better: 'higher',\n    label: 'Million output tokens'",
    test: {
      file: 'tests/answers/compare.test.ts',
      name: 'calls money, losses, water, carbon and waiting better when low',
    },
  },
  {
    id: 'answers/sizes-win',
    breaks: 'A larger floor is marked as better, though a size is neither good nor bad.',
    file: 'src/answers/questions/compare.ts',
    find: "if (better === 'neither' || difference === 0) return 'none';",
    replace: "if (difference === 0) return 'none';",
    test: {
      file: 'tests/answers/compare.test.ts',
      name: 'names the better side only where a direction is better',
    },
  },
  {
    id: 'answers/ratio-upside-down',
    breaks: 'Twice the cost reads × 0.50.',
    file: 'src/answers/questions/compare.ts',
    find: 'ratio: a === 0 ? null : b / a',
    replace: 'ratio: a === 0 ? null : a / b',
    test: {
      file: 'tests/answers/compare.test.ts',
      name: 'has every metric once, with unit, difference and ratio',
    },
  },
  {
    id: 'answers/undefined-is-zero',
    breaks: 'A price that does not exist is 0, and wins.',
    file: 'src/answers/questions/compare.ts',
    find: 'if (a === null || b === null)',
    replace: 'if (a === null && b === null)',
    test: { file: 'tests/answers/compare.test.ts', name: 'wins nothing, and nothing is reckoned with it:' },
  },
  {
    id: 'answers/both-moves-the-same',
    breaks: 'Moving the job there and moving it here are the same sentence.',
    file: 'src/answers/questions/compare.ts',
    find: 'bToA: portabilityOf(b.campus, a.campus)',
    replace: 'bToA: portabilityOf(a.campus, b.campus)',
    test: {
      file: 'tests/answers/compare.test.ts',
      name: 'is told from here to there and back, each as the model has it',
    },
  },
  {
    id: 'answers/seed-ignored',
    breaks: 'Every seed gives the same samples.',
    file: 'src/answers/questions/sample.ts',
    find: 'randomStream(seed)',
    replace: 'randomStream(1)',
    test: {
      file: 'tests/answers/sample-and-tornado.test.ts',
      name: 'of a campus are ordered, around the mode, and repeat with the seed',
    },
  },
  {
    id: 'answers/tornado-narrowest-first',
    breaks: 'What matters least stands on top.',
    file: 'src/answers/questions/tornado.ts',
    find: '(b.swing ?? -1) - (a.swing ?? -1)',
    replace: '(a.swing ?? -1) - (b.swing ?? -1)',
    test: {
      file: 'tests/answers/sample-and-tornado.test.ts',
      name: 'orders inputs by swing, each the true result of moving it alone',
    },
  },
  {
    id: 'answers/tornado-high-end-left-out',
    breaks: 'A bar runs from the low end to the middle and not to the high end.',
    file: 'src/answers/questions/tornado.ts',
    find: 'metricWith(id, high)',
    replace: 'metricWith(id, value)',
    test: {
      file: 'tests/answers/sample-and-tornado.test.ts',
      name: 'orders inputs by swing, each the true result of moving it alone',
    },
  },
  {
    id: 'answers/undefined-samples-counted-as-zero',
    breaks: 'Samples without a price pull the median down.',
    file: 'src/answers/questions/sample.ts',
    find: 'readMetric(campus, id) ?? Number.NaN',
    replace: 'readMetric(campus, id) ?? 0',
    test: {
      file: 'tests/answers/sample-and-tornado.test.ts',
      name: 'of a number that the campus has not are none, with the share said',
    },
  },
  {
    id: 'answers/effect-never-idle',
    breaks: 'A knob that changes nothing is not told of.',
    file: 'src/answers/questions/effect.ts',
    find: 'equal.length === others.length',
    replace: 'equal.length > others.length',
    test: {
      file: 'tests/answers/effect.test.ts',
      name: 'is nothing for oversubscription where the racks bring their network',
    },
  },
  {
    id: 'answers/year-of-another-site',
    breaks: 'The year is reckoned in the climate of the first site, whatever is chosen.',
    file: 'src/answers/questions/year.ts',
    find: 'siteFor(values)',
    replace: "siteFor({ ...values, 'site.id': 'abilene-tx' })",
    test: {
      file: 'tests/answers/year-and-loop.test.ts',
      name: 'is that of the chosen site, and no other: another climate, another year',
    },
  },
  {
    id: 'answers/days-of-no-run',
    breaks: 'A campus that trains nothing has a run of 90 days.',
    file: 'src/answers/metrics/workload-metrics.ts',
    find: 'workload.trainingFlop > 0 ? workload.trainingDays : null',
    replace: 'workload.trainingDays',
    test: { file: 'tests/answers/metrics.test.ts', name: 'and no other metric is' },
  },
  {
    id: 'answers/metric-reads-its-neighbour',
    breaks: 'The heat into air is told as the heat into liquid.',
    file: 'src/answers/metrics/cooling-metrics.ts',
    find: 'read: ({ cooling }) => cooling.airHeatW,',
    replace: 'read: ({ cooling }) => cooling.liquidHeatW,',
    test: {
      file: 'tests/answers/metrics.test.ts',
      name: 'reads each number at its own place: no two are equal on every campus',
    },
  },
];
