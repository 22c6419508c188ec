import { type Figure, figure } from './figure.ts';

/** One size of the standard series: name and clear bore. */
export interface PipeSizeRecord {
  readonly nominalMm: Figure;
  readonly boreM: Figure;
}

function size(nominalMm: number, boreMm: number): PipeSizeRecord {
  return {
    nominalMm: figure(nominalMm, 'mm', 'pipe-series', 'vendor'),
    boreM: figure(boreMm / 1000, 'm', 'pipe-series', 'vendor'),
  };
}

/** Steel pipe, schedule 40 up to DN300 and standard wall (9.53 mm) above, smallest first. */
export const PIPE_SIZES: readonly PipeSizeRecord[] = [
  size(15, 15.8),
  size(20, 20.9),
  size(25, 26.6),
  size(32, 35.1),
  size(40, 40.9),
  size(50, 52.5),
  size(65, 62.7),
  size(80, 77.9),
  size(100, 102.3),
  size(125, 128.2),
  size(150, 154.1),
  size(200, 202.7),
  size(250, 254.5),
  size(300, 303.2),
  size(350, 336.6),
  size(400, 387.4),
  size(450, 438.2),
  size(500, 489),
  size(600, 590.6),
  size(700, 692.2),
  size(800, 793.8),
  size(900, 895.4),
];

/** One place pipes are used: how fast and steep they may run, the largest bore, and fittings. */
export interface PipeDutyRecord {
  readonly label: string;
  readonly maxVelocityMPerS: Figure;
  /** Largest nominal size used; more flow takes more pipes in parallel where `parallel` allows. */
  readonly largestMm: Figure;
  readonly parallel: boolean;
  /** Whether the friction ceiling applies; short hoses are exempt. */
  readonly gradientLimited: boolean;
  /** Loss of bends, tees and valves, in velocity heads, both ways together. */
  readonly fittings: Figure;
}

const fittings = (value: number, range: readonly [number, number]) =>
  figure(value, '1', 'engineering-practice', 'assumption', range);
const largest = (value: number) => figure(value, 'mm', 'engineering-practice', 'assumption');
const speed = (value: number, range: readonly [number, number]) =>
  figure(value, 'm/s', 'pump-handbook', 'estimate', range);

export const PIPE_DUTIES = {
  rackDrop: {
    label: 'the hoses of a rack',
    maxVelocityMPerS: figure(2, 'm/s', 'engineering-practice', 'assumption', [1.5, 2.5]),
    largestMm: largest(65),
    parallel: false,
    gradientLimited: false,
    fittings: fittings(6, [3, 10]),
  },
  rowHeader: {
    label: 'the header of a row',
    maxVelocityMPerS: speed(2.5, [1.5, 2.5]),
    largestMm: largest(300),
    parallel: false,
    gradientLimited: true,
    fittings: fittings(6, [3, 10]),
  },
  hallBranch: {
    label: 'the branches of a hall',
    maxVelocityMPerS: speed(1.5, [1.5, 2.5]),
    largestMm: largest(300),
    parallel: true,
    gradientLimited: true,
    fittings: fittings(8, [5, 15]),
  },
  main: {
    label: 'the mains of a hall',
    maxVelocityMPerS: speed(2.5, [1.5, 2.5]),
    largestMm: largest(800),
    parallel: true,
    gradientLimited: true,
    fittings: fittings(8, [5, 15]),
  },
} satisfies Record<string, PipeDutyRecord>;

/** What holds for every pipe and loop. */
export const HYDRAULICS = {
  /** Hoses of a rack, each way; all other lengths are those of the routes. */
  hoseLengthM: figure(4, 'm', 'model-assumption', 'assumption', [2, 6]),
  /** Steel and insulation around a bore, thickness together. */
  coverM: figure(0.03, 'm', 'engineering-practice', 'assumption', [0.02, 0.08]),
  steelRoughnessM: figure(45e-6, 'm', 'pump-handbook', 'estimate', [45e-6, 100e-6]),
  /** Fastest any pipe of this kind may run before it erodes and shakes. */
  hardVelocityMPerS: figure(4.3, 'm/s', 'pump-handbook', 'estimate'),
  /** Friction ceiling: 4 feet in 100 feet of water. */
  maxGradientPaPerM: figure(392, 'Pa/m', 'pump-handbook', 'estimate'),
  /** Rack curve `head = k · V^n`, V in L/min of the reference rack. */
  rackHeadPaPerLPerMinN: figure(6.85, 'Pa', 'lenovo-lp2357', 'estimate'),
  rackHeadExponent: figure(1.8965, '1', 'lenovo-lp2357', 'estimate'),
  /** Head of a door, tank or cooler in the rack loop where no curve is published. */
  unitHeadPa: figure(60_000, 'Pa', 'lbnl-dlc', 'estimate', [30_000, 80_000]),
  balancingValvePa: figure(20_000, 'Pa', 'lbnl-dlc', 'estimate'),
  /** Heat exchanger of the CDU, facility side. */
  exchangerPa: figure(80_000, 'Pa', 'lbnl-dlc', 'estimate', [60_000, 100_000]),
  coolerCoilPa: figure(70_000, 'Pa', 'engineering-practice', 'assumption', [40_000, 100_000]),
  strainerPa: figure(15_000, 'Pa', 'engineering-practice', 'assumption', [5_000, 30_000]),
} satisfies Record<string, Figure>;
