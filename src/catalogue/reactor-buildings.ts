import { type Figure, figure } from './figure.ts';

const share = (value: number): Figure => figure(value, '1', 'model-assumption', 'assumption');

/** How the building over a reactor is divided, as shares of its width, height and depth. */
export const REACTOR_BUILDINGS = {
  /** A drum: its radius, which the shaft under it has too, and the top of its wall. */
  drumRadius: share(0.45),
  drumTop: share(0.75),
  /** Inside of it: where the dome springs and how far it rises. */
  drumInsideTop: share(0.72),
  drumInsideDome: share(0.36),
  /** A crane hall: underside of its roof, and walls from the middle of the building: half of its width, north and south. */
  craneHallRoof: share(0.6),
  craneHallSide: share(0.44),
  craneHallNorth: share(-0.415),
  craneHallSouth: share(0.165),
} as const satisfies Record<string, Figure>;
