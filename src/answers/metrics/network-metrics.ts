import { MEDIA } from '../../catalogue/optics.ts';
import type { MetricTable } from './metric-record.ts';

/** Optics with a strand to each lane reach no farther than this one. */
const LANE_OPTIC = MEDIA.findIndex(({ id }) => id === 'single-mode-500m');
const LONG_MEDIA: ReadonlySet<string> = new Set(MEDIA.slice(LANE_OPTIC + 1).map(({ id }) => id));

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
  longReachLinkCount: {
    read: ({ fabric }) =>
      fabric.links.reduce(
        (sum, { mediumId, linkCount }) => sum + (LONG_MEDIA.has(mediumId) ? linkCount : 0),
        0,
      ),
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
