import type { MetricFactsOf } from '../metric-record.ts';
import type { WORKLOAD_METRICS } from '../workload-metrics.ts';

export const WORKLOAD_FACTS = {
  trainingFlop: {
    unit: 'FLOP',
    better: 'higher',
    label: 'Training run',
    rules: 'WRK-5',
    formula: 'Accelerators × BF16 peak × MFU × goodput × availability × time.',
  },
  trainingDays: {
    unit: 'd',
    better: 'neither',
    label: 'Days of the run',
    rules: 'WRK-5, WRK-13',
    formula: 'As asked for in the parameters.',
    none: 'Nothing trains here: there is no run to take days.',
  },
  trainingMfu: {
    unit: '1',
    better: 'higher',
    label: 'Utilisation in training',
    rules: 'WRK-20',
    formula: 'Model FLOP over BF16 peak while the job runs: of the kind of model, less size and exchange.',
    none: 'Nothing trains here: there is no utilisation.',
  },
  trainingGoodput: {
    unit: '1',
    better: 'higher',
    label: 'Goodput in training',
    rules: 'WRK-4',
    formula: 'Share of time that makes progress, after stops, checkpoints and stragglers.',
    none: 'Nothing trains here: there is no goodput.',
  },
  tokensPerS: {
    unit: '1/s',
    better: 'higher',
    label: 'Output tokens served',
    rules: 'WRK-8 to WRK-10',
    formula: 'Serving accelerators × output tokens of each × duty × availability.',
  },
  totalTokensPerS: {
    unit: '1/s',
    better: 'higher',
    label: 'Tokens in and out',
    rules: 'WRK-8 to WRK-10',
    formula: 'Output tokens served, with the tokens that go in.',
  },
} satisfies MetricFactsOf<typeof WORKLOAD_METRICS>;
