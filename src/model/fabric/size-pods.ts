import { FABRIC_DESIGN } from '../../catalogue/fabric-design.ts';
import type { SwitchRecord } from '../../catalogue/switches.ts';
import { wholeUnits } from '../whole-units.ts';
import { closReach, foldedClos, tiersNeeded } from './folded-clos.ts';
import { bytesPerS, type EndpointSet, type LinkTier, type NetworkShape, splitPods } from './network-shape.ts';
import { radixAt } from './size-clos.ts';

/** Switches of one pod: full rate inside, one in `oversubscription` up from its top tier. */
function podSwitches(endpointCount: number, radix: number, tierCount: number, upCount: number) {
  const inside = foldedClos(endpointCount, radix, tierCount);
  // The pod's top tier turns traffic round, so its ports face down for every endpoint and up for the uplinks.
  const topCount = wholeUnits((endpointCount + upCount) / radix);
  const plainTop = tierCount >= 3 ? inside.coreCount : inside.spineCount;
  return {
    leafCount: inside.leafCount,
    spineCount: inside.switchCount - inside.leafCount - plainTop + topCount,
  };
}

/**
 * Pods of full rate with fewer links between them: `N` endpoints of a pod have `N / o` uplinks. The core is one
 * tier while a core switch can have a port to every pod, else folded. Rule FAB-7.
 */
export function sizePods(set: EndpointSet, record: SwitchRecord): NetworkShape {
  const radix = radixAt(record, set.endpointGbps);
  const most = FABRIC_DESIGN.maxTiers.value;
  const split = splitPods(set, Math.min(FABRIC_DESIGN.podEndpoints.value, closReach(radix, most)));
  const endpointsPerPod = split.largerRackCount * set.endpointsPerRack;
  const podTiers = Math.max(2, tiersNeeded(endpointsPerPod, radix, 1, most));
  const coreMost = Math.max(1, most - podTiers);
  const joined = split.podCount > 1;
  const switchesOf = (racks: number) => {
    const endpoints = racks * set.endpointsPerRack;
    return podSwitches(endpoints, radix, podTiers, joined ? endpoints / set.oversubscription : 0);
  };
  const larger = switchesOf(split.largerRackCount);
  const smaller = switchesOf(split.smallerRackCount);
  const smallerPodCount = split.podCount - split.largerPodCount;
  const upCount = joined ? wholeUnits(set.endpointCount / set.oversubscription) : 0;
  const coreTiers = joined ? tiersNeeded(split.podCount, radix, 1, coreMost) : 0;
  const rate = bytesPerS(set.endpointGbps);
  const podBisection = (endpointsPerPod * rate) / 2;
  return {
    topology: 'pods',
    insideRacks: false,
    planeCount: 1,
    tierCount: podTiers + coreTiers,
    switchRadix: radix,
    podCount: split.podCount,
    endpointsPerPod,
    leafCount: split.largerPodCount * larger.leafCount + smallerPodCount * smaller.leafCount,
    spineCount: split.largerPodCount * larger.spineCount + smallerPodCount * smaller.spineCount,
    coreCount: coreTiers === 0 ? 0 : coreSwitches(upCount, radix, coreTiers),
    circuitSwitchCount: 0,
    linkTiers: linkTiers(set, podTiers, coreTiers, upCount),
    endpointBytesPerS: rate,
    bisectionBytesPerS: podBisection,
    campusBisectionBytesPerS: joined ? (upCount * rate) / 2 : podBisection,
    hopCount: 2 * (podTiers + coreTiers) - 1,
    worstSpans: [
      'row',
      'row',
      ...Array.from({ length: 2 * (podTiers - 1) }, () => 'pod' as const),
      ...Array.from({ length: 2 * coreTiers }, () => 'campus' as const),
    ],
    coherentEndpoints: set.oversubscription <= 1 ? set.endpointCount : endpointsPerPod,
    reach: endpointsPerPod * closReach(radix, coreMost),
  };
}

function coreSwitches(upCount: number, radix: number, coreTiers: number): number {
  if (coreTiers === 1) return wholeUnits(upCount / radix);
  return foldedClos(upCount, radix, coreTiers).switchCount;
}

function linkTiers(set: EndpointSet, podTiers: number, coreTiers: number, upCount: number): LinkTier[] {
  const { endpointCount, endpointGbps: gbps } = set;
  const tiers: LinkTier[] = [
    { span: 'row', linkCount: endpointCount, cardEndCount: endpointCount, gbps },
    { span: 'pod', linkCount: endpointCount * (podTiers - 1), cardEndCount: 0, gbps },
  ];
  if (coreTiers > 0) tiers.push({ span: 'campus', linkCount: upCount * coreTiers, cardEndCount: 0, gbps });
  return tiers;
}
