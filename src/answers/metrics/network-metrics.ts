import type { MetricTable } from './metric-record.ts';

export const NETWORK_METRICS = {
  switchCount: {
    read: ({ fabric }) => fabric.switchCount,
  },
  networkPortCount: {
    read: ({ fabric }) => fabric.endpointCount,
  },
  switchPortCount: {
    read: ({ fabric }) => fabric.switchCount * fabric.switchRadix,
  },
  transceiverCount: {
    read: ({ fabric }) => fabric.transceiverCount,
  },
  fabricPowerW: {
    read: ({ fabric }) => fabric.fabricPowerW,
  },
  bisectionBytesPerS: {
    read: ({ fabric }) => fabric.bisectionBytesPerS,
  },
  worstPathLatencyS: {
    read: ({ fabric }) => fabric.worstPathLatencyS,
  },
  fibreLengthM: {
    band: ({ fabric }) => fabric.fibreBandM,
    read: ({ fabric }) => fabric.fibreLengthM,
  },
} as const satisfies MetricTable;
