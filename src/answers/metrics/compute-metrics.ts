import type { MetricTable } from './metric-record.ts';

export const COMPUTE_METRICS = {
  acceleratorCount: {
    read: ({ compute }) => compute.acceleratorCount,
  },
  rackCount: {
    read: ({ compute }) => compute.rackCount,
  },
  serverPowerW: {
    read: ({ compute }) => compute.serverPowerW,
  },
  itPowerW: {
    read: ({ compute }) => compute.itPowerW,
  },
  provisionedItPowerW: {
    read: ({ compute }) => compute.provisionedItPowerW,
  },
  rackFloorLoadKgPerM2: {
    read: ({ compute }) => compute.rackMassKg / (compute.rackWidthM * compute.rackDepthM),
  },
} as const satisfies MetricTable;
