import { REDUNDANCIES } from '../../catalogue/electrical-chain.ts';
import { idsOf } from '../../catalogue/ids-of.ts';
import type { RedundancyId } from '../../params/param-types.ts';
import { MINUTES_PER_YEAR } from '../../units/time.ts';
import { topologyAvailability } from './chain-availability.ts';

/** One redundancy scheme as a row of the comparison table. */
export interface TopologyRow {
  readonly id: RedundancyId;
  readonly label: string;
  readonly needed: number;
  readonly installed: number;
  readonly installedOverLoad: number;
  readonly maxNormalLoading: number;
  readonly feedsPerRack: number;
  readonly survives: string;
  readonly minutesDownPerYear: number;
  /** The same with failures wholly independent: what brochures show. */
  readonly minutesDownIndependent: number;
}

/** All schemes side by side for one path's availability and common-cause share. Rules PWR-2, PWR-15. */
export function topologyTable(pathAvailability: number, beta: number): readonly TopologyRow[] {
  return idsOf(REDUNDANCIES).map((id) => {
    const record = REDUNDANCIES[id];
    const minutes = (share: number) =>
      (1 - topologyAvailability(id, pathAvailability, share)) * MINUTES_PER_YEAR;
    return {
      id,
      label: record.label,
      needed: record.needed.value,
      installed: record.installed.value,
      installedOverLoad: record.installed.value / record.needed.value,
      maxNormalLoading: record.maxNormalLoading.value,
      feedsPerRack: record.feedsPerRack.value,
      survives: record.survives,
      minutesDownPerYear: minutes(beta),
      minutesDownIndependent: minutes(0),
    };
  });
}

/** A group of racks fed half and half by two systems. */
export interface PairLoad {
  readonly systems: readonly [number, number];
  readonly loadW: number;
}

/** All pairings of `systemCount` systems with the load spread evenly: 4N/3 has six. Rule PWR-40. */
export function evenPairs(systemCount: number, loadW: number): readonly PairLoad[] {
  const pairs: [number, number][] = [];
  for (let a = 0; a < systemCount; a += 1) {
    for (let b = a + 1; b < systemCount; b += 1) pairs.push([a, b]);
  }
  return pairs.map((systems) => ({ systems, loadW: loadW / pairs.length }));
}

/**
 * Load of each system when some are out: a pair's whole load moves to the one that is left; a pair with both out is
 * dark. Rule PWR-40.
 */
export function pairLoadsW(
  systemCount: number,
  pairs: readonly PairLoad[],
  out: readonly number[] = [],
): { systemW: readonly number[]; darkW: number } {
  const systemW = new Array<number>(systemCount).fill(0);
  let darkW = 0;
  for (const { systems, loadW } of pairs) {
    const alive = systems.filter((system) => !out.includes(system));
    if (alive.length === 0) darkW += loadW;
    for (const system of alive) systemW[system] = (systemW[system] ?? 0) + loadW / alive.length;
  }
  return { systemW, darkW };
}

/** Whether any one system can be lost: Σ_j L_ij/2 + max_k L_ik/2 ≤ S_i for each system i. Rule PWR-40. */
export function survivesOneLoss(systemCount: number, pairs: readonly PairLoad[], ratedW: number): boolean {
  for (let out = 0; out < systemCount; out += 1) {
    const { systemW, darkW } = pairLoadsW(systemCount, pairs, [out]);
    if (darkW > 0 || systemW.some((load) => load > ratedW * (1 + 1e-9))) return false;
  }
  return true;
}
