import { type Figure, figure } from './figure.ts';

/** When snow lies, for want of records of depth: from the mean of the day. */
export const SNOW = {
  /** How far the means of days swing to either side of that of the year, as a share of how far its 0.4 % coldest hours lie below it. */
  swingShare: figure(0.4, '1', 'engineering-practice', 'estimate', [0.35, 0.45]),
  /** All is white on days as cold as this, and bare on days as warm as that. */
  coveredC: figure(-3, '°C', 'engineering-practice', 'assumption', [-5, -1]),
  bareC: figure(1, '°C', 'engineering-practice', 'assumption', [0, 3]),
} satisfies Record<string, Figure>;
