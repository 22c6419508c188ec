import type { MetricTable } from './metric-record.ts';

export const COMPUTE_METRICS = {
  acceleratorCount: {
    unit: '1',
    better: 'neither',
    label: 'Accelerators',
    rules: 'CMP-1 to CMP-5',
    formula: 'Given, or what fits the target power; always whole racks.',
    sources: ['nvidia-nvl72', 'published-pairs'],
    read: ({ compute }) => compute.acceleratorCount,
  },
  rackCount: {
    unit: '1',
    better: 'neither',
    label: 'Racks',
    rules: 'CMP-1',
    formula: 'Accelerators over accelerators a rack, rounded up.',
    read: ({ compute }) => compute.rackCount,
  },
  serverPowerW: {
    unit: 'W',
    better: 'neither',
    label: 'Server power',
    rules: 'CMP-2',
    formula: 'Accelerator racks × the power of one.',
    read: ({ compute }) => compute.serverPowerW,
  },
  itPowerW: {
    unit: 'W',
    better: 'neither',
    label: 'IT power',
    rules: 'CMP-1 to CMP-5',
    formula: 'Accelerator racks × rack power, plus the racks for network, storage and head nodes.',
    sources: ['nvidia-nvl72', 'published-pairs'],
    read: ({ compute }) => compute.itPowerW,
  },
  provisionedItPowerW: {
    unit: 'W',
    better: 'neither',
    label: 'Provisioned IT power',
    rules: 'CMP-17',
    formula:
      'IT power × what many such racks together are measured to draw over their rating: what plant is built for.',
    sources: ['node-power-measured', 'warehouse-power'],
    read: ({ compute }) => compute.provisionedItPowerW,
  },
} as const satisfies MetricTable;
