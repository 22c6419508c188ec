import { SECONDS_PER_DAY } from '../../units/time.ts';

/**
 * Mean time between unplanned stops of one job, seconds: `M = 1 / (λ·n)`.
 * @param stopsPerAcceleratorDay λ, stops of the whole job for each accelerator and day.
 * Range: no accelerators or no faults never stop (infinite). Rule CMP-6.
 */
export function jobMtbfS(accelerators: number, stopsPerAcceleratorDay: number): number {
  const perDay = accelerators * stopsPerAcceleratorDay;
  return perDay > 0 ? SECONDS_PER_DAY / perDay : Number.POSITIVE_INFINITY;
}

/** The same from faults of whole nodes: `24 h / (nodes · r_f)`, seconds. Rule CMP-6. */
export function nodeMtbfS(nodes: number, faultsPerNodeDay: number): number {
  return jobMtbfS(nodes, faultsPerNodeDay);
}

/** Faults a day of many parts that each run `mtbfS` between faults. Rule CMP-7. */
export function faultsPerDay(partCount: number, mtbfS: number): number {
  return (partCount * SECONDS_PER_DAY) / mtbfS;
}

/**
 * Stops that remain when some network faults are routed round: `λ · (1 − share · (1 − stopping))`.
 * @param networkShare share of all stops that begin in the network, 0–1.
 * @param stoppingShare share of these that still stop the job: 1 on one path, near 0 on many. Rule CMP-8.
 */
export function stopsWithMultiPath(
  stopsPerAcceleratorDay: number,
  networkShare: number,
  stoppingShare: number,
): number {
  return stopsPerAcceleratorDay * (1 - networkShare * (1 - stoppingShare));
}
