import { FABRIC_DESIGN } from '../../catalogue/fabric-design.ts';
import type { SwitchRecord } from '../../catalogue/switches.ts';
import type { FabricTopologyId } from '../../params/param-types.ts';
import { closReach, type FoldedClos, foldedClos, leafDownPorts, tiersNeeded } from './folded-clos.ts';
import {
  bytesPerS,
  type EndpointSet,
  type LinkTier,
  type NetworkShape,
  type SpanId,
  splitPods,
} from './network-shape.ts';

/** Ports of a switch at this rate: cages split down to one lane, or are joined above one cage. Rule FAB-4. */
export function radixAt(record: SwitchRecord, gbps: number): number {
  const usedGbps = Math.max(gbps, record.laneGbps.value);
  return Math.max(2, Math.floor((record.portCount.value * record.portGbps.value) / usedGbps + 1e-9));
}

/**
 * Planes: the fewest of 1, 2, 4 … whose two tiers reach every endpoint, else the most that the card and the
 * switch's lanes allow. Rule FAB-5.
 */
export function planesFor(set: EndpointSet, record: SwitchRecord): number {
  const tiers = FABRIC_DESIGN.planeTiers.value;
  let planes = 1;
  // A port carries one plane, so a card faster than a port needs several.
  while (set.endpointGbps / planes > record.portGbps.value && planes < FABRIC_DESIGN.maxPlanes.value)
    planes *= 2;
  while (
    closReach(radixAt(record, set.endpointGbps / planes), tiers, set.oversubscription) < set.endpointCount
  ) {
    const next = planes * 2;
    if (next > FABRIC_DESIGN.maxPlanes.value || set.endpointGbps / next < record.laneGbps.value) break;
    planes = next;
  }
  return planes;
}

/** Parallel two-tier planes, cut into pods where the campus is beyond their reach. Rule FAB-5. */
export function sizeMultiPlane(set: EndpointSet, record: SwitchRecord): NetworkShape {
  const planes = planesFor(set, record);
  return sizePlanes('multi-plane', set, record, planes, FABRIC_DESIGN.planeTiers.value);
}

/** One tree, as many tiers as the campus needs. Rule FAB-6. */
export function sizeSingleTree(set: EndpointSet, record: SwitchRecord): NetworkShape {
  const radix = radixAt(record, set.endpointGbps);
  const most = FABRIC_DESIGN.maxTiers.value;
  const tiers = tiersNeeded(set.endpointCount, radix, set.oversubscription, most);
  return sizePlanes('clos', set, record, 1, Math.max(2, tiers));
}

function sizePlanes(
  topology: FabricTopologyId,
  set: EndpointSet,
  record: SwitchRecord,
  planeCount: number,
  tierCount: number,
): NetworkShape {
  const radix = radixAt(record, set.endpointGbps / planeCount);
  const reach = closReach(radix, tierCount, set.oversubscription);
  const split = splitPods(set, reach);
  const closOf = (racks: number) =>
    foldedClos(racks * set.endpointsPerRack, radix, tierCount, set.oversubscription);
  const larger = closOf(split.largerRackCount);
  const smaller = closOf(split.smallerRackCount);
  const total = (count: (clos: FoldedClos) => number) =>
    split.largerPodCount * count(larger) + (split.podCount - split.largerPodCount) * count(smaller);
  const endpointsPerPod = split.largerRackCount * set.endpointsPerRack;
  const rate = bytesPerS(set.endpointGbps);
  const bisectionBytesPerS = (endpointsPerPod * rate) / (2 * set.oversubscription);
  const flat = set.oversubscription <= 1;
  return {
    topology,
    insideRacks: false,
    planeCount,
    tierCount,
    switchRadix: radix,
    podCount: split.podCount,
    endpointsPerPod,
    leafCount: planeCount * total((clos) => clos.leafCount),
    spineCount: planeCount * total((clos) => clos.spineCount),
    coreCount: planeCount * total((clos) => clos.coreCount),
    circuitSwitchCount: 0,
    linkTiers: linkTiers(set, tierCount),
    endpointBytesPerS: rate,
    bisectionBytesPerS,
    campusBisectionBytesPerS: split.podCount === 1 ? bisectionBytesPerS : 0,
    hopCount: 2 * tierCount - 1,
    worstSpans: worstSpans(tierCount),
    coherentEndpoints: flat
      ? endpointsPerPod
      : Math.min(endpointsPerPod, leafDownPorts(radix, set.oversubscription)),
    reach,
  };
}

/** Endpoint to leaf in the row, every tier above across the pod. */
function linkTiers(set: EndpointSet, tierCount: number): LinkTier[] {
  const upCount = Math.ceil(set.endpointCount / set.oversubscription - 1e-9);
  const { endpointCount, endpointGbps: gbps } = set;
  const tiers: LinkTier[] = [{ span: 'row', linkCount: endpointCount, cardEndCount: endpointCount, gbps }];
  for (let tier = 1; tier < tierCount; tier += 1) {
    tiers.push({ span: 'pod', linkCount: upCount, cardEndCount: 0, gbps });
  }
  return tiers;
}

function worstSpans(tierCount: number): SpanId[] {
  const spans: SpanId[] = ['row', 'row'];
  for (let tier = 1; tier < tierCount; tier += 1) spans.push('pod', 'pod');
  return spans;
}
