import { type Figure, figure } from './figure.ts';

/** What servers do with the air they breathe. */
export const SERVER_INLET = {
  /** Warmest air of their class in which they keep their rating: A2, from A1 to A3. */
  allowedC: figure(35, '°C', 'ashrae-tc99', 'regulator', [32, 40]),
  /** At which their firmware shuts them down; servers made for fresh air bear 47 °C. */
  stopC: figure(43, '°C', 'server-inlet-limits', 'vendor', [41, 47]),
} satisfies Record<string, Figure>;
