import { COOLING_MOVES } from './monotone-cooling.ts';
import { PLACE_MOVES } from './monotone-places.ts';
import { POWER_MOVES } from './monotone-power.ts';
import type { Monotone } from './monotone-type.ts';
import { WORK_MOVES } from './monotone-work.ts';
import { YIELD_MOVES } from './monotone-yield.ts';

/** What moves one way, whatever else a campus is. */
export const MONOTONE: readonly Monotone[] = [
  ...COOLING_MOVES,
  ...POWER_MOVES,
  ...YIELD_MOVES,
  ...WORK_MOVES,
  ...PLACE_MOVES,
];
