import type { MetricTable } from './metric-record.ts';

export const WORKLOAD_METRICS = {
  trainingFlop: {
    read: ({ workload }) => workload.trainingFlop,
  },
  trainingDays: {
    read: ({ workload }) => (workload.trainingFlop > 0 ? workload.trainingDays : null),
  },
  trainingMfu: {
    read: ({ workload }) => workload.mfu,
  },
  trainingGoodput: {
    read: ({ workload }) => workload.goodput,
  },
  tokensPerS: {
    read: ({ workload }) => workload.tokensPerS,
  },
  totalTokensPerS: {
    read: ({ workload }) => workload.totalTokensPerS,
  },
} as const satisfies MetricTable;
