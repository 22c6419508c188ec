import { type Figure, figure } from './figure.ts';

const metres = (value: number, range?: readonly [number, number]): Figure =>
  figure(value, 'm', 'engineering-practice', 'assumption', range);

/** What lies in the ground under a campus, and how deep. */
export const GROUND_WORKS = {
  /** Slab on grade under racks that no raised floor would carry, and footing under outer walls, from their top down. */
  slab: metres(0.6, [0.3, 1]),
  footing: metres(1.2, [0.6, 1.8]),
  footingWidth: metres(0.9, [0.6, 1.5]),
  /** Foundation of equipment that stands in the open. */
  foundation: metres(0.9, [0.5, 1.5]),
  /** Lidded trench of power cables: its depth and the thickness of its walls. */
  trench: metres(0.9, [0.6, 1.2]),
  trenchWall: metres(0.1, [0.08, 0.15]),
  /** Soil over a bank of ducts. */
  ductCover: metres(0.75, [0.6, 1]),
  /** Compacted fill under what is built, and soil that things grow in. */
  fill: metres(0.4, [0.2, 0.8]),
  topsoil: metres(0.25, [0.1, 0.4]),
  /** How deep a section lays the ground open, and how wide the cut is that one looks into it from. */
  laidOpen: metres(3.2),
  cutWidth: metres(9),
} satisfies Record<string, Figure>;
