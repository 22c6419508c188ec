import type { NetworkCounts } from './fabric-types.ts';

/** Where a link runs; each span has its own distribution of lengths. */
export type SpanId = 'rack' | 'row' | 'pod' | 'campus';

/** Links of one tier: where they run, how many, at which rate. */
export interface LinkTier {
  readonly span: SpanId;
  readonly linkCount: number;
  /** Ends in the accelerators' cards; all others stand in switches. */
  readonly cardEndCount: number;
  readonly gbps: number;
  /** Copper cannot end here: the far end is a mirror. */
  readonly opticalOnly?: boolean;
}

/** How many racks and endpoints stand behind a network. */
export interface EndpointSet {
  readonly rackCount: number;
  readonly endpointsPerRack: number;
  readonly endpointCount: number;
  readonly endpointGbps: number;
  readonly oversubscription: number;
}

/** A network before lengths, power and money. */
export interface NetworkShape extends NetworkCounts {
  readonly linkTiers: readonly LinkTier[];
  readonly hopCount: number;
  /** Spans the worst path crosses, each end counted. */
  readonly worstSpans: readonly SpanId[];
  readonly coherentEndpoints: number;
  /** Endpoints one network of this kind can join. */
  readonly reach: number;
}

/** Racks dealt over networks so that they differ by one at most. */
export interface PodSplit {
  readonly podCount: number;
  /** Networks that hold one rack more. */
  readonly largerPodCount: number;
  readonly largerRackCount: number;
  readonly smallerRackCount: number;
}

/** Fewest equal networks that hold all racks, none above `maxEndpoints`. Range: at least one network. Rule FAB-3. */
export function splitPods(set: EndpointSet, maxEndpoints: number): PodSplit {
  const racksPerPod = Math.max(1, Math.floor(maxEndpoints / Math.max(1, set.endpointsPerRack)));
  const podCount = Math.max(1, Math.ceil(set.rackCount / racksPerPod));
  const smallerRackCount = Math.floor(set.rackCount / podCount);
  const largerPodCount = set.rackCount - smallerRackCount * podCount;
  return {
    podCount,
    largerPodCount,
    largerRackCount: smallerRackCount + (largerPodCount > 0 ? 1 : 0),
    smallerRackCount,
  };
}

/** Bytes a second of a rate in gigabits a second. */
export function bytesPerS(gbps: number): number {
  return (gbps * 1e9) / 8;
}
