import type { ComputeResult } from '../campus-types.ts';

/** What racks cost by the accelerators that they hold, USD. @param rackPriceUsd of one with all of them. Rule ECO-2. */
export function racksUsd(
  { rackCount, fittedShare }: Pick<ComputeResult, 'rackCount' | 'fittedShare'>,
  rackPriceUsd: number,
): number {
  return rackCount * fittedShare * rackPriceUsd;
}
