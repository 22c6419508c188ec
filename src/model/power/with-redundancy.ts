import { REDUNDANCIES } from '../../catalogue/electrical-chain.ts';
import type { RedundancyId } from '../../params/param-types.ts';
import { wholeUnits } from '../whole-units.ts';

/** Systems to install where `needed` carry the load: by ratio, or one more for each started group. Rule PWR-2. */
export function withRedundancy(needed: number, redundancy: RedundancyId): number {
  const record = REDUNDANCIES[redundancy];
  if (needed <= 0) return 0;
  return record.group.value > 0
    ? needed + wholeUnits(needed / record.group.value)
    : Math.ceil(needed * record.ratio.value);
}

/** Installed electrical plant over load, for rooms and money. */
export function installedRatio(redundancy: RedundancyId): number {
  return REDUNDANCIES[redundancy].ratio.value;
}
