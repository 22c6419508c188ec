import type { MetricTable } from './metric-record.ts';

export const NETWORK_METRICS = {
  switchCount: {
    unit: '1',
    better: 'neither',
    label: 'Switches',
    rules: 'FAB-2, FAB-6 to FAB-8',
    formula: 'Tier by tier of a folded Clos, on every plane.',
    read: ({ fabric }) => fabric.switchCount,
  },
  transceiverCount: {
    unit: '1',
    better: 'neither',
    label: 'Transceivers',
    rules: 'FAB-11',
    formula: 'Two ends for every optical link.',
    read: ({ fabric }) => fabric.transceiverCount,
  },
  fabricPowerW: {
    unit: 'W',
    better: 'lower',
    label: 'Network power',
    rules: 'FAB-4, FAB-11',
    formula: 'Switches and the optics in all their ends.',
    read: ({ fabric }) => fabric.fabricPowerW,
  },
  bisectionBytesPerS: {
    unit: 'B/s',
    better: 'higher',
    label: 'Bisection',
    rules: 'FAB-6, FAB-7',
    formula: 'One direction across the worst cut into halves; 0 where networks are not joined.',
    read: ({ fabric }) => fabric.bisectionBytesPerS,
  },
  worstPathLatencyS: {
    unit: 's',
    better: 'lower',
    label: 'Worst path',
    rules: 'FAB-12',
    formula: 'Both hosts, every hop and the longest fibre, one way.',
    read: ({ fabric }) => fabric.worstPathLatencyS,
  },
  fibreLengthM: {
    unit: 'm',
    better: 'neither',
    label: 'Fibre',
    rules: 'FAB-9, FAB-10',
    formula: 'Optical links × their mean length × strands.',
    read: ({ fabric }) => fabric.fibreLengthM,
  },
} as const satisfies MetricTable;
