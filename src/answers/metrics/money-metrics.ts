import type { CampusResult } from '../../model/campus-types.ts';
import type { CapexLine } from '../../model/economics/economics-types.ts';
import type { MetricTable } from './metric-record.ts';

const capitalOf = ({ economics }: CampusResult, line: CapexLine['id']) =>
  economics.capexLines.find(({ id }) => id === line)?.usd ?? 0;

export const MONEY_METRICS = {
  capexUsd: {
    read: ({ economics }) => economics.capexUsd,
  },
  serverCapexUsd: {
    read: (campus) => capitalOf(campus, 'servers'),
  },
  networkCapexUsd: {
    read: (campus) => capitalOf(campus, 'network'),
  },
  shellCapexUsd: {
    read: (campus) => capitalOf(campus, 'shell-mep'),
  },
  routesCapexUsd: {
    read: (campus) => capitalOf(campus, 'routes'),
  },
  ownerCapexUsd: {
    read: (campus) => capitalOf(campus, 'owner'),
  },
  generationCapexUsd: {
    read: (campus) => capitalOf(campus, 'generation'),
  },
  landCapexUsd: {
    read: (campus) => capitalOf(campus, 'land'),
  },
  energyUsdPerMwh: {
    read: ({ economics }) => economics.energyUsdPerMwh,
  },
  annualCostUsd: {
    read: ({ economics }) => economics.annualCostUsd,
  },
  usdPerAcceleratorHour: {
    read: ({ economics }) => economics.usdPerAcceleratorHour,
  },
  usdPerMillionTokens: {
    read: ({ economics }) => economics.usdPerMillionTokens,
  },
  usdPerMillionTotalTokens: {
    read: ({ economics }) => economics.usdPerMillionTotalTokens,
  },
} as const satisfies MetricTable;
