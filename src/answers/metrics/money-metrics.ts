import type { MetricTable } from './metric-record.ts';

export const MONEY_METRICS = {
  capexUsd: {
    unit: 'USD',
    better: 'lower',
    label: 'Capital cost',
    rules: 'ECO-1 to ECO-6',
    formula: 'Servers, network, shell with its plant, generation and storage, land.',
    sources: ['rack-prices', 'cushman-2025', 'epoch-capex', 'atb-2030'],
    read: ({ economics }) => economics.capexUsd,
  },
  annualCostUsd: {
    unit: 'USD/a',
    better: 'lower',
    label: 'Annual cost',
    rules: 'ECO-7 to ECO-9',
    formula: 'Capital recovery, energy, upkeep and staff.',
    read: ({ economics }) => economics.annualCostUsd,
  },
  usdPerAcceleratorHour: {
    unit: 'USD/h',
    better: 'lower',
    label: 'Accelerator hour',
    rules: 'ECO-10, ECO-16, ECO-18',
    formula: 'Annual cost over the hours that are sold.',
    none: 'No accelerator has an hour to sell here: there is no price of one.',
    read: ({ economics }) => economics.usdPerAcceleratorHour,
  },
  usdPerMillionTokens: {
    unit: 'USD',
    better: 'lower',
    label: 'Million output tokens',
    rules: 'ECO-11, WRK-13, ECO-18',
    formula: 'Serving part of the cost over output tokens served.',
    none: 'No token is served here: there is no price of one.',
    read: ({ economics }) => economics.usdPerMillionTokens,
  },
  usdPerMillionTotalTokens: {
    unit: 'USD',
    better: 'lower',
    label: 'Million tokens in and out',
    rules: 'ECO-11, WRK-13, ECO-18',
    formula: 'Serving part of the cost over tokens in and out.',
    none: 'No token is served here: there is no price of one.',
    read: ({ economics }) => economics.usdPerMillionTotalTokens,
  },
} as const satisfies MetricTable;
