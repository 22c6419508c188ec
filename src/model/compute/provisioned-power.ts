import type { ComputeResult } from '../campus-types.ts';

/**
 * The racks at what plant is built for: all powers at the share of the rating that many of them together are measured to
 * draw. Cooling, supply and energy read this; rows, busways and the price of racks the rating. Rule CMP-17.
 */
export function provisionedCompute(compute: ComputeResult): ComputeResult {
  const share = compute.provisionedShare;
  if (share === 1) return compute;
  return {
    ...compute,
    rackPowerW: compute.rackPowerW * share,
    supportRackPowerW: compute.supportRackPowerW * share,
    serverPowerW: compute.serverPowerW * share,
    itPowerW: compute.provisionedItPowerW,
  };
}
