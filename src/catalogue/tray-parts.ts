import { type Figure, figure } from './figure.ts';

const counted = (value: number, source: Figure['source'], kind: Figure['kind']): Figure =>
  figure(value, '1', source, kind);
const assumed = (value: number, unit: string, range?: readonly [number, number]): Figure =>
  figure(value, unit, 'model-assumption', 'assumption', range);

/** What stands on trays beside the accelerators: counts for each accelerator, and for each server of eight. */
export const TRAY_COUNTS = {
  /** Two hosts and four cards on a tray of four. */
  hostsPerTrayAccelerator: counted(0.5, 'nvidia-nvl72', 'vendor'),
  hostsPerServer: counted(2, 'dgx-h100-guide', 'vendor'),
  hostsPerBladeAccelerator: assumed(0.25, '1', [0.125, 0.5]),
  cardsPerAccelerator: counted(1, 'nvidia-nvl72', 'vendor'),
} satisfies Record<string, Figure>;

/** How racks, trays and packages are built, after pictures of several makers; no one product. */
export const TRAY_SIZES = {
  /** Opening of a rack between its posts, foot and head, as shares of its width and height. */
  openingWidth: assumed(0.9, '1'),
  openingFoot: assumed(0.03, '1'),
  openingHeight: assumed(0.945, '1'),
  /** Front of the opening behind the front of the rack, and length of a tray, as shares of its depth. */
  frontBehind: assumed(0.03, '1'),
  trayDepth: assumed(0.8, '1', [0.7, 0.9]),
  /** How far a tray is pulled out, as a share of its length: about what its rails hold. */
  pulledOut: assumed(0.86, '1', [0.7, 0.9]),
  /** Share of a tray's length that its accelerators stand on, and where their middle is, from its front. */
  packagesLength: assumed(0.46, '1'),
  packagesMiddle: assumed(0.62, '1'),
  /** Largest side of a package with its cold plate, its share of the ground it has, and its height in a unit of the rack. */
  packageSide: assumed(0.095, 'm', [0.07, 0.12]),
  packageShare: assumed(0.72, '1'),
  packageHeight: assumed(0.55, '1'),
  /** Clear height between trays. */
  trayGap: assumed(0.003, 'm'),
} satisfies Record<string, Figure>;

/** What joins the trays of a rack behind them, and what carries them. */
export const RACK_SPINE = {
  /** Cartridges of copper cables in a rack of 72, upright behind its trays. */
  cartridges: counted(4, 'nvidia-nvl72', 'vendor'),
  /** Width of one as a share of that of the rack, and its depth. */
  width: assumed(0.15, '1', [0.1, 0.18]),
  depth: assumed(0.06, 'm', [0.04, 0.09]),
  /** Bundles of cables that are seen side by side. */
  cablesAcross: assumed(6, '1', [4, 12]),
  rail: {
    height: assumed(0.03, 'm', [0.02, 0.04]),
    thickness: assumed(0.008, 'm', [0.006, 0.012]),
  },
} satisfies Record<string, Figure | Record<string, Figure>>;
