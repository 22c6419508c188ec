import { EFFICIENCY_INVARIANTS } from './efficiency-invariants.ts';
import { EVERY_NUMBER } from './every-number.ts';
import { HEAT_INVARIANTS } from './heat-invariants.ts';
import type { Invariant } from './invariant.ts';
import { MONEY_INVARIANTS } from './money-invariants.ts';
import { POWER_INVARIANTS } from './power-invariants.ts';
import { WORK_INVARIANTS } from './work-invariants.ts';
import { YIELD_INVARIANTS } from './yield-invariants.ts';

/** What holds for every campus. */
export const INVARIANTS: readonly Invariant[] = [
  ...EVERY_NUMBER,
  ...EFFICIENCY_INVARIANTS,
  ...HEAT_INVARIANTS,
  ...POWER_INVARIANTS,
  ...YIELD_INVARIANTS,
  ...MONEY_INVARIANTS,
  ...WORK_INVARIANTS,
];
