import { type Figure, figure } from './figure.ts';
import type { REACTORS } from './reactors.ts';

/** What a cutaway of a unit tells apart, by the key of its id. */
export const REACTOR_PART_LABELS = {
  containment: 'Containment',
  vessel: 'Reactor vessel',
  fuel: 'Fuel',
  'steam-generator': 'Steam generator',
  'steam-dryer': 'Steam separators and dryers',
  pressuriser: 'Pressuriser',
  'condenser-pool': 'Isolation condenser pool',
  'control-rod-drives': 'Control rod drives',
  'heat-exchanger': 'Intermediate heat exchanger',
  'primary-pump': 'Primary pump',
  'heat-pipes': 'Heat pipes',
  'hot-salt-tank': 'Hot salt tank',
  'cold-salt-tank': 'Cold salt tank',
  turbine: 'Turbine',
  generator: 'Generator',
  condenser: 'Condenser',
} as const;

type ReactorPartKind = keyof typeof REACTOR_PART_LABELS;

/**
 * One part of a unit, metres from the middle of its building at grade; a part of the turbine hall from the middle of
 * that. `aheadM` is towards the turbine hall, `asideM` away from the cut, `footM` above grade.
 */
export interface ReactorPartRecord {
  readonly kind: ReactorPartKind;
  /**
   * A shell is drawn cut in half, so that what it holds is seen; a body whole, a stepped one wider in its upper third, a bundle as
   * the rods it is of; all round about an upright axis. A pool is open at its top, a machine lies.
   */
  readonly form:
    | 'domed-shell'
    | 'flat-shell'
    | 'body'
    | 'stepped-body'
    | 'bundle'
    | 'box'
    | 'pool'
    | 'machine';
  readonly diameterM: Figure;
  readonly heightM: Figure;
  readonly footM: Figure;
  readonly aheadM: Figure;
  readonly asideM: Figure;
}

/** How a family of reactors is built inside. */
export interface ReactorSystem {
  readonly label: string;
  /** How deep its shaft reaches below grade. */
  readonly shaftM: Figure;
  /** Height of the water that fills the shaft, over grade; none where left out. */
  readonly waterM?: Figure;
  readonly parts: readonly ReactorPartRecord[];
}

type Source = Figure['source'];
type Dims = readonly [diameterM: number, heightM: number, footM: number, aheadM?: number, asideM?: number];

const about = (value: number): Figure =>
  figure(value, 'm', 'model-assumption', 'assumption', value === 0 ? undefined : spread(value));
function spread(value: number): readonly [number, number] {
  const ends = [0.75 * value, 1.25 * value] as const;
  return value < 0 ? [ends[1], ends[0]] : ends;
}

/** A part whose size a maker tells where `source` is given, and this model assumes elsewhere, as its place always. */
function part(
  kind: ReactorPartKind,
  form: ReactorPartRecord['form'],
  [diameterM, heightM, footM, aheadM = 0, asideM = 0]: Dims,
  source?: Source,
): ReactorPartRecord {
  const size = (value: number): Figure =>
    source === undefined ? about(value) : figure(value, 'm', source, 'vendor');
  return {
    kind,
    form,
    diameterM: size(diameterM),
    heightM: size(heightM),
    footM: about(footM),
    aheadM: about(aheadM),
    asideM: about(asideM),
  };
}

/** The train of a unit of 300 MW on its table, and what condenses its steam below it. */
export const TURBINE_HALL_PARTS: readonly ReactorPartRecord[] = [
  part('turbine', 'machine', [5.6, 25, 9.5, 0, 9]),
  part('generator', 'machine', [4.2, 11, 9.9, 0, -11.5]),
  part('condenser', 'box', [9, 7.5, 0.6, 0, 12]),
];

/** Storeys of a shaft beside what it holds are about so high. */
export const SHAFT_STOREY_M = about(7);

/** How units are built inside, by family. Sizes of containments and of what no maker tells are assumptions, after published sections. */
export const REACTOR_SYSTEMS = {
  'boiling-water': {
    label: 'Boiling water, direct cycle',
    shaftM: about(35),
    parts: [
      part('containment', 'domed-shell', [17.5, 33, -33]),
      part('vessel', 'domed-shell', [4, 26, -29.5], 'bwrx-300'),
      part('fuel', 'bundle', [3, 3.8, -25]),
      part('steam-dryer', 'body', [3.1, 5.2, -11.5]),
      part('control-rod-drives', 'body', [2.2, 2.6, -32.2]),
      part('condenser-pool', 'pool', [7.5, 6.5, 1, -9.5, 6]),
      part('condenser-pool', 'pool', [7.5, 6.5, 1, 9.5, 6]),
    ],
  },
  'integral-water': {
    label: 'Integral pressurised water in a pool',
    shaftM: about(25),
    waterM: about(-2),
    parts: [
      part('containment', 'domed-shell', [4.5, 23, -23], 'iaea-smr-2022'),
      part('vessel', 'domed-shell', [2.9, 17.7, -21], 'iaea-smr-2022'),
      part('fuel', 'bundle', [1.6, 2, -19.8]),
      part('steam-generator', 'body', [2.4, 5.4, -12.4]),
      part('pressuriser', 'body', [2.2, 1.4, -5.6]),
    ],
  },
  'pressurised-water': {
    label: 'Pressurised water, in loops',
    shaftM: about(16),
    parts: [
      part('containment', 'domed-shell', [33, 41, -15.2]),
      part('vessel', 'domed-shell', [4.2, 7.9, -12.5], 'rolls-royce-smr'),
      part('fuel', 'bundle', [3.1, 2.8, -11.2]),
      part('steam-generator', 'stepped-body', [4.2, 20, -8.5, -9]),
      part('steam-generator', 'stepped-body', [4.2, 20, -8.5, 9]),
      part('pressuriser', 'body', [2.3, 11, -4, 5.2, 6]),
    ],
  },
  'pebble-bed': {
    label: 'Pebble bed in helium',
    shaftM: about(24),
    parts: [
      part('containment', 'flat-shell', [22, 27, -23]),
      part('vessel', 'domed-shell', [4.9, 17, -20.5, -4]),
      part('fuel', 'body', [2.4, 9.5, -17, -4]),
      part('steam-generator', 'body', [4, 19, -22, 5]),
    ],
  },
  'pebble-salt': {
    label: 'Pebble bed in fluoride salt',
    shaftM: about(14),
    parts: [
      part('containment', 'flat-shell', [20, 19, -13]),
      part('vessel', 'domed-shell', [4, 6.2, -11, -4]),
      part('fuel', 'body', [2.9, 3.2, -9.6, -4]),
      part('heat-exchanger', 'body', [2.6, 6.5, -9.5, 3]),
      part('steam-generator', 'body', [2.8, 11, -8, 7.5, 2]),
    ],
  },
  'sodium-salt': {
    label: 'Sodium pool, with molten-salt storage',
    shaftM: about(22),
    parts: [
      part('containment', 'domed-shell', [11, 19, -21.5]),
      part('vessel', 'domed-shell', [9.6, 17, -20.5]),
      part('fuel', 'bundle', [3.6, 3, -18]),
      part('heat-exchanger', 'body', [1.9, 7.5, -13, -3, 1.2]),
      part('primary-pump', 'body', [1.4, 9.5, -13.5, 3, 1.2]),
      part('steam-generator', 'body', [3, 13, 1, 14, 4]),
      part('hot-salt-tank', 'flat-shell', [21, 13, 0, -34, 2]),
      part('cold-salt-tank', 'flat-shell', [21, 13, 0, -58, 2]),
    ],
  },
  'sodium-pool': {
    label: 'Sodium pool',
    shaftM: about(16),
    parts: [
      part('containment', 'domed-shell', [6.4, 13.6, -15]),
      part('vessel', 'domed-shell', [5, 12, -14]),
      part('fuel', 'bundle', [2, 1.8, -12]),
      part('heat-exchanger', 'body', [1.1, 5, -9, -1.5, 0.6]),
      part('primary-pump', 'body', [0.9, 6, -9, 1.5, 0.6]),
      part('steam-generator', 'body', [2.2, 9, -6, 9, 3]),
    ],
  },
  'heat-pipe': {
    label: 'Solid core with heat pipes',
    shaftM: about(5),
    parts: [
      part('containment', 'flat-shell', [8, 9, -4.5]),
      part('vessel', 'domed-shell', [3, 6.6, -4]),
      part('fuel', 'bundle', [1.9, 2.4, -3.2]),
      part('heat-pipes', 'bundle', [1.5, 2, -0.6]),
      part('heat-exchanger', 'body', [2.2, 1.1, 1.4]),
    ],
  },
} as const satisfies Record<string, ReactorSystem>;

/** Which system each unit has. */
export const SYSTEM_OF_REACTOR: Readonly<Record<keyof typeof REACTORS, keyof typeof REACTOR_SYSTEMS>> = {
  'bwrx-300': 'boiling-water',
  'nuscale-77': 'integral-water',
  'xe-100': 'pebble-bed',
  'kp-fhr': 'pebble-salt',
  natrium: 'sodium-salt',
  'rr-smr': 'pressurised-water',
  'smr-300': 'pressurised-water',
  ap300: 'pressurised-water',
  aurora: 'sodium-pool',
  evinci: 'heat-pipe',
  ap1000: 'pressurised-water',
};
