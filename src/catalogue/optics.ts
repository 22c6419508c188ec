import { type Figure, figure } from './figure.ts';

/** One medium of a link: how far it reaches, what one 800 Gb/s end draws and costs. */
export interface MediumRecord {
  readonly id: string;
  readonly label: string;
  readonly reachM: Figure;
  /** One end at 800 Gb/s; half of it at 400 Gb/s. */
  readonly endPowerW: Figure;
  readonly endUsd: Figure;
  /** Strands in an 800 Gb/s link, both directions; 0 for copper. */
  readonly fibres: Figure;
  readonly optical: boolean;
}

const reach = (value: number, range?: readonly [number, number]) =>
  figure(value, 'm', 'engineering-practice', 'assumption', range);
const watts = (value: number, range: readonly [number, number]) =>
  figure(value, 'W', 'engineering-practice', 'assumption', range);
const strands = (value: number) => figure(value, '1', 'engineering-practice', 'assumption');

/** The module the uncertain price and power of optics are known for; other media follow in proportion. */
export const REFERENCE_OPTIC = {
  endPowerW: figure(15.5, 'W', 'co-packaged-reports', 'vendor', [12, 18]),
  endUsd: figure(1_250, 'USD', 'optics-prices', 'estimate', [1_000, 1_400]),
} satisfies Record<string, Figure>;

/** Media, shortest reach first. */
export const MEDIA: readonly MediumRecord[] = [
  {
    id: 'copper-passive',
    label: 'Passive copper',
    reachM: figure(2, 'm', 'scale-up-copper', 'estimate'),
    endPowerW: watts(0.1, [0, 0.2]),
    endUsd: figure(75, 'USD', 'model-assumption', 'assumption', [40, 150]),
    fibres: strands(0),
    optical: false,
  },
  {
    id: 'copper-active',
    label: 'Active electrical cable',
    reachM: reach(7, [5, 7]),
    endPowerW: watts(5.5, [5, 6]),
    endUsd: figure(250, 'USD', 'model-assumption', 'assumption', [150, 400]),
    fibres: strands(0),
    optical: false,
  },
  {
    id: 'multimode',
    label: 'Multimode, SR8 or active optical cable',
    reachM: reach(50, [30, 100]),
    endPowerW: watts(13, [12, 14]),
    endUsd: figure(600, 'USD', 'model-assumption', 'assumption', [400, 900]),
    fibres: strands(16),
    optical: true,
  },
  {
    id: 'single-mode-500m',
    label: 'Single mode, DR8',
    reachM: reach(500),
    ...REFERENCE_OPTIC,
    fibres: strands(16),
    optical: true,
  },
  {
    id: 'single-mode-2km',
    label: 'Single mode, 2 × FR4',
    reachM: figure(2_000, 'm', 'oci-zettascale10', 'vendor'),
    endPowerW: watts(16, [14, 18]),
    endUsd: figure(1_700, 'USD', 'optics-prices', 'estimate', [1_500, 1_900]),
    fibres: strands(4),
    optical: true,
  },
  {
    id: 'single-mode-10km',
    label: 'Single mode, 2 × LR4',
    reachM: reach(10_000),
    endPowerW: watts(18, [16, 20]),
    endUsd: figure(2_500, 'USD', 'model-assumption', 'assumption', [2_000, 3_500]),
    fibres: strands(4),
    optical: true,
  },
  {
    id: 'coherent-120km',
    label: 'Coherent, ZR+',
    reachM: reach(120_000, [80_000, 120_000]),
    endPowerW: watts(28, [25, 30]),
    endUsd: figure(8_000, 'USD', 'model-assumption', 'assumption', [5_000, 12_000]),
    fibres: strands(2),
    optical: true,
  },
];

/** Other ways to make light at 800 Gb/s, for comparison, and what fibre does to time. */
export const OPTICS = {
  linearEndPowerW: figure(9, 'W', 'engineering-practice', 'assumption', [6, 10]),
  linearEndUsd: figure(800, 'USD', 'optics-prices', 'estimate', [700, 900]),
  coPackagedEndPowerW: figure(6, 'W', 'co-packaged-reports', 'vendor', [5, 6]),
  /** One 1.6 Tb/s module. */
  doubleRateEndPowerW: figure(25, 'W', 'co-packaged-reports', 'vendor', [14, 30]),
  /** Rate the power and price of an end are given at. */
  endGbps: figure(800, 'Gb/s', 'co-packaged-reports', 'vendor'),
  /** Glass of index 1.468. */
  fibreDelaySPerM: figure(4.9e-9, 's/m', 'engineering-practice', 'estimate', [4.85e-9, 5e-9]),
  /** Strands of an 800 Gb/s link inside a campus: lanes as wavelengths (2 × FR4), or a strand to each lane (DR8). */
  fewestFibres: strands(4),
  mostFibres: strands(16),
  /** Hours between failures of one module. */
  moduleMtbfS: figure(1e6 * 3600, 's', 'optics-reliability', 'estimate', [0.5e6 * 3600, 2e6 * 3600]),
} satisfies Record<string, Figure>;
