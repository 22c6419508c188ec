import type { COMPUTE_METRICS } from '../compute-metrics.ts';
import type { MetricFactsOf } from '../metric-record.ts';

export const COMPUTE_FACTS = {
  acceleratorCount: {
    unit: '1',
    better: 'neither',
    label: 'Accelerators',
    rules: 'CMP-1 to CMP-5',
    formula: 'Given, or what fits the target power; always whole racks.',
    sources: ['nvidia-nvl72', 'published-pairs'],
  },
  rackCount: {
    unit: '1',
    better: 'neither',
    label: 'Racks',
    rules: 'CMP-1',
    formula: 'Accelerators over accelerators a rack, rounded up.',
  },
  serverPowerW: {
    unit: 'W',
    better: 'neither',
    label: 'Server power',
    rules: 'CMP-2',
    formula: 'Accelerator racks × the power of one.',
  },
  itPowerW: {
    unit: 'W',
    better: 'neither',
    label: 'IT power',
    rules: 'CMP-1 to CMP-5',
    formula: 'Accelerator racks × rack power, plus the racks for network, storage and head nodes.',
    sources: ['nvidia-nvl72', 'published-pairs'],
  },
  provisionedItPowerW: {
    unit: 'W',
    better: 'neither',
    label: 'Provisioned IT power',
    rules: 'CMP-17',
    formula:
      'IT power × what many such racks together are measured to draw over their rating: what plant is built for.',
    sources: ['node-power-measured', 'warehouse-power'],
  },
  rackFloorLoadKgPerM2: {
    unit: 'kg/m²',
    better: 'neither',
    label: 'Floor load of a rack',
    rules: 'CMP-19',
    formula: 'Mass of a filled rack over its footprint.',
    sources: ['nvl72-rack-envelope'],
  },
} satisfies MetricFactsOf<typeof COMPUTE_METRICS>;
