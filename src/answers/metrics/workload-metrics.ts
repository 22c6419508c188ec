import type { MetricTable } from './metric-record.ts';

export const WORKLOAD_METRICS = {
  trainingFlop: {
    unit: 'FLOP',
    better: 'higher',
    label: 'Training run',
    rules: 'WRK-5',
    formula: 'Accelerators × BF16 peak × MFU × goodput × time.',
    read: ({ workload }) => workload.trainingFlop,
  },
  trainingDays: {
    unit: 'd',
    better: 'neither',
    label: 'Days of the run',
    rules: 'WRK-5, WRK-13',
    formula: 'As asked for in the parameters.',
    none: 'Nothing trains here: there is no run to take days.',
    read: ({ workload }) => (workload.trainingFlop > 0 ? workload.trainingDays : null),
  },
  tokensPerS: {
    unit: '1/s',
    better: 'higher',
    label: 'Tokens served',
    rules: 'WRK-8 to WRK-10',
    formula: 'Serving accelerators × rate of each × duty.',
    read: ({ workload }) => workload.tokensPerS,
  },
} as const satisfies MetricTable;
