import { figure } from './figure.ts';

/** What outdoor units sound like. */
export const SITE_NOISE = {
  /** A cooler or chiller at full fan speed, A-weighted, heard so far away; low-noise makes to loud ones. */
  coolerLevelDba: figure(70, 'dBA', 'engineering-practice', 'assumption', [60, 85]),
  heardAtM: figure(7, 'm', 'engineering-practice', 'assumption'),
};
