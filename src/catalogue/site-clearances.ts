import { type Figure, figure } from './figure.ts';
import type { SourceId } from './sources.ts';

const metres = (value: number, source: SourceId, range?: readonly [number, number]): Figure =>
  figure(value, 'm', source, 'assumption', range);

/** Clear ground that parts of a site keep from each other, beside the distances of `site-spacing`. */
export const SITE_CLEARANCES = {
  /** Battery yards to halls: fire codes and insurers. */
  batteryToHall: metres(15, 'model-assumption', [3, 60]),
  /** Gas yards with their metering, compression and turbines to halls. */
  gasToHall: metres(60, 'model-assumption', [30, 200]),
  /** A road that serves a building ends no farther off, else fire engines need a place to turn. */
  fireRoadReach: metres(45.7, 'engineering-practice', [45.7, 76]),
  /** Every outer wall lies within this of a lane for fire engines: 45.7 m, by amendment 61 to 76 m where all is sprinklered, as halls are. */
  fireHoseReach: metres(61, 'engineering-practice', [45.7, 76]),
  /** Circle in which fire engines turn at the end of a lane. */
  fireTurnCircle: metres(29.3, 'engineering-practice', [29.3, 36.6]),
} satisfies Record<string, Figure>;
