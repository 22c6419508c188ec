import { wholeUnits } from '../whole-units.ts';

/** One folded Clos network: every endpoint reaches every other through at most `2 × tiers − 1` switches. */
export interface FoldedClos {
  readonly tierCount: number;
  readonly leafCount: number;
  /** All tiers between leaf and top; the top of a two-tier network. */
  readonly spineCount: number;
  /** The top tier, where there are three or more. */
  readonly coreCount: number;
  readonly switchCount: number;
  /** Endpoint to leaf, then between tiers, at the endpoint's rate. */
  readonly linkCount: number;
}

/** Ports of a leaf that face down: as many as leave room above for one in `oversubscription`. Rule FAB-2. */
export function leafDownPorts(radix: number, oversubscription: number): number {
  return Math.floor((radix * oversubscription) / (oversubscription + 1) + 1e-9);
}

/**
 * Most endpoints a folded Clos of this radix and height joins: `2·(k/2)^L` without oversubscription. Rule FAB-1.
 * Range: radix and tiers at least 1.
 */
export function closReach(radix: number, tierCount: number, oversubscription = 1): number {
  if (tierCount <= 1) return radix;
  return radix * (radix / 2) ** (tierCount - 2) * leafDownPorts(radix, oversubscription);
}

/** Fewest tiers that reach all endpoints, or `maxTiers` where none does. Rule FAB-1. */
export function tiersNeeded(
  endpointCount: number,
  radix: number,
  oversubscription: number,
  maxTiers: number,
): number {
  let tiers = 1;
  while (tiers < maxTiers && closReach(radix, tiers, oversubscription) < endpointCount) tiers += 1;
  return tiers;
}

/**
 * Switches and links of one folded Clos, each tier rounded up. Only the leaf is oversubscribed.
 * `S = (2L − 1)·N/k` and `E = L·N` where nothing is. Range: any endpoint count; none gives none. Rule FAB-2.
 */
export function foldedClos(
  endpointCount: number,
  radix: number,
  tierCount: number,
  oversubscription = 1,
): FoldedClos {
  const upCount = endpointCount / oversubscription;
  if (tierCount <= 1) {
    const leafCount = wholeUnits(endpointCount / radix);
    const none = { spineCount: 0, coreCount: 0 };
    return { tierCount: 1, leafCount, ...none, switchCount: leafCount, linkCount: endpointCount };
  }
  const leafCount = wholeUnits(endpointCount / leafDownPorts(radix, oversubscription));
  const topCount = wholeUnits(upCount / radix);
  const middleCount = (tierCount - 2) * wholeUnits(upCount / (radix / 2));
  return {
    tierCount,
    leafCount,
    spineCount: tierCount === 2 ? topCount : middleCount,
    coreCount: tierCount === 2 ? 0 : topCount,
    switchCount: leafCount + middleCount + topCount,
    linkCount: wholeUnits(endpointCount + (tierCount - 1) * upCount),
  };
}
