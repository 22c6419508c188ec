/** A ring over one network: each rank sends to the next. */
export interface RingJob {
  /** Bytes each rank holds. */
  readonly bytes: number;
  readonly ranks: number;
  /** One rank, one direction. */
  readonly bytesPerS: number;
  /** One message, seconds. */
  readonly latencyS: number;
}

/** Groups joined inside by scale-up links, between groups by the network. */
export interface GroupedJob {
  readonly bytes: number;
  readonly ranks: number;
  readonly groupSize: number;
  readonly scaleUpBytesPerS: number;
  readonly scaleUpLatencyS: number;
  readonly scaleOutBytesPerS: number;
  readonly scaleOutLatencyS: number;
}

/** Bandwidth and latency part of a collective, seconds, and their sum. */
export interface CollectiveTime {
  readonly transferS: number;
  readonly latencyS: number;
  readonly totalS: number;
}

/** All-reduce round a ring: `2(n − 1)·α + 2·(n − 1)/n · S/B`. Range: one rank takes no time. Rule FAB-22. */
export function ringAllReduceS({ bytes, ranks, bytesPerS, latencyS }: RingJob): CollectiveTime {
  if (ranks <= 1) return timeOf(0, 0);
  return timeOf((2 * ((ranks - 1) / ranks) * bytes) / bytesPerS, 2 * (ranks - 1) * latencyS);
}

/** All-reduce over a tree: `2·log₂(n)·α + 2·S/B`. Rule FAB-22. */
export function treeAllReduceS({ bytes, ranks, bytesPerS, latencyS }: RingJob): CollectiveTime {
  if (ranks <= 1) return timeOf(0, 0);
  return timeOf((2 * bytes) / bytesPerS, 2 * Math.log2(ranks) * latencyS);
}

/**
 * All-reduce in two levels: scatter and gather inside groups of `g`, tree-fast between `m = n/g` groups, where all
 * `g` ranks send their part at once:
 * `2·(g−1)/g·S/B_up + 2·(m−1)/m·S/(g·B_out) + 2(g−1)·α_up + 2·log₂(m)·α_out`.
 * Range: a job smaller than a group stays inside it. Rule FAB-23.
 */
export function allReduceTimeS(job: GroupedJob): CollectiveTime {
  const group = Math.max(1, Math.min(job.groupSize, job.ranks));
  const groups = Math.max(1, job.ranks / group);
  const inside = group > 1 ? (2 * ((group - 1) / group) * job.bytes) / job.scaleUpBytesPerS : 0;
  const between =
    groups > 1 ? (2 * ((groups - 1) / groups) * job.bytes) / (group * job.scaleOutBytesPerS) : 0;
  const latencyS = 2 * (group - 1) * job.scaleUpLatencyS + 2 * Math.log2(groups) * job.scaleOutLatencyS;
  return timeOf(inside + between, latencyS);
}

/** What a switch that adds up on the way saves: bytes sent over bytes of a ring, `(n − 1)/(n + 1)`. Rule FAB-24. */
export function inNetworkFactor(ranks: number): number {
  return (ranks - 1) / (ranks + 1);
}

/**
 * Bytes a second each site needs for plain synchronous training over `sites`: `2·(s − 1)/s · S / (ω·T_step)`,
 * divided by the inner steps of local-update methods. Rule FAB-25.
 */
export function interSiteBytesPerS(
  sites: number,
  gradientBytes: number,
  stepS: number,
  overlap: number,
  innerSteps = 1,
): number {
  return (2 * ((sites - 1) / sites) * gradientBytes) / (overlap * stepS * innerSteps);
}

function timeOf(transferS: number, latencyS: number): CollectiveTime {
  return { transferS, latencyS, totalS: transferS + latencyS };
}
