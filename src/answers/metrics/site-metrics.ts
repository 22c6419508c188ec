import { fenceNoiseDba } from '../../model/layout/fence-noise.ts';
import { floorBandM2 } from '../../model/layout/floor-band.ts';
import type { MetricTable } from './metric-record.ts';

export const SITE_METRICS = {
  buildingCount: {
    read: ({ layout }) => layout.buildingCount,
  },
  hallCount: {
    read: ({ layout }) => layout.hallCount,
  },
  floorAreaM2: {
    band: floorBandM2,
    read: ({ layout }) => layout.floorAreaM2,
  },
  plantYardAreaM2: {
    read: ({ layout }) => layout.plantYardAreaM2,
  },
  placedAreaM2: {
    read: ({ layout }) => layout.placedAreaM2,
  },
  siteAreaM2: {
    band: ({ layout }) => layout.siteAreaBandM2,
    read: ({ layout }) => layout.siteAreaM2,
  },
  fenceNoiseDba: {
    read: fenceNoiseDba,
  },
} as const satisfies MetricTable;
