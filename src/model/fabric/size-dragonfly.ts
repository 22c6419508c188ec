import type { SwitchRecord } from '../../catalogue/switches.ts';
import { wholeUnits } from '../whole-units.ts';
import { leafDownPorts } from './folded-clos.ts';
import { bytesPerS, type EndpointSet, type LinkTier, type NetworkShape } from './network-shape.ts';
import { radixAt } from './size-clos.ts';

/** One group of a dragonfly: its switches, and how many of its ports face each way. */
export interface DragonflyGroup {
  /** Switches with endpoints, and switches without. */
  readonly leaves: number;
  readonly spines: number;
  readonly endpointsPerLeaf: number;
  /** Links to other groups of each switch that has some. */
  readonly globalPorts: number;
}

/**
 * A balanced dragonfly: `a = 2p` switches in a group, all joined to each other, `p` endpoints and `p / o` global ports each,
 * from switches of `k = p + p/o + 2p − 1` ports. Range: radix at least 4, oversubscription at least 1. Rule FAB-28.
 */
export function dragonflyGroup(radix: number, oversubscription: number): DragonflyGroup {
  const endpointsPerLeaf = Math.max(1, Math.floor((radix + 1) / (3 + 1 / oversubscription) + 1e-9));
  return {
    leaves: 2 * endpointsPerLeaf,
    spines: 0,
    endpointsPerLeaf,
    globalPorts: Math.max(1, Math.floor(endpointsPerLeaf / oversubscription + 1e-9)),
  };
}

/**
 * A dragonfly+ group: leaves with half their ports down and half up, to as many spines, whose other ports lead to other
 * groups, one for `o` that come from below. Range: radix at least 4, oversubscription at least 1. Rule FAB-29.
 */
export function dragonflyPlusGroup(radix: number, oversubscription: number): DragonflyGroup {
  const half = Math.floor(radix / 2);
  const leaves = Math.min(radix - 1, leafDownPorts(radix, oversubscription));
  return { leaves, spines: half, endpointsPerLeaf: half, globalPorts: radix - leaves };
}

/** Most groups that can each have a link to every other one, and the endpoints they hold. Rules FAB-28, FAB-29. */
export function dragonflyReach(group: DragonflyGroup): number {
  return group.leaves * group.endpointsPerLeaf * (globalsOf(group) + 1);
}

/** Links of a whole group to the others. */
function globalsOf({ leaves, spines, globalPorts }: DragonflyGroup): number {
  return (spines > 0 ? spines : leaves) * globalPorts;
}

/** Links inside a group of `leaves`: all switches joined, or half of each leaf's ports up to the spines, if there are any. */
function localsOf({ spines }: DragonflyGroup, leaves: number, ownSpines: number): number {
  if (spines === 0) return (leaves * (leaves - 1)) / 2;
  return ownSpines > 0 ? leaves * spines : 0;
}

/**
 * Spines of the last of `groups`, which holds `leaves`: as many as its links up fill, and enough for a link to each other
 * group. The spines of a lone group have all their ports for its leaves, and a lone leaf needs none. Rule FAB-29.
 */
function lastSpines(group: DragonflyGroup, groups: number, leaves: number, radix: number): number {
  if (group.spines === 0 || (groups === 1 && leaves === 1)) return 0;
  const linksUp = leaves * group.spines;
  if (groups === 1) return wholeUnits(linksUp / radix);
  const forOthers = wholeUnits((groups - 1) / group.globalPorts);
  return Math.min(group.spines, Math.max(wholeUnits(linksUp / group.leaves), forOthers));
}

/**
 * Groups of switches, each pair of groups joined by what its global ports share out; the last group holds what is left.
 * The worst path takes one global link and a switch on each side of it: four switches. Rules FAB-28, FAB-29.
 */
export function sizeDragonfly(
  topology: 'dragonfly' | 'dragonfly-plus',
  set: EndpointSet,
  record: SwitchRecord,
): NetworkShape {
  const { endpointCount, endpointGbps: gbps, oversubscription } = set;
  const radix = radixAt(record, gbps);
  const group =
    topology === 'dragonfly'
      ? dragonflyGroup(radix, oversubscription)
      : dragonflyPlusGroup(radix, oversubscription);
  const leafCount = Math.max(1, wholeUnits(endpointCount / group.endpointsPerLeaf));
  const groups = wholeUnits(leafCount / group.leaves);
  const lastLeaves = leafCount - (groups - 1) * group.leaves;
  const ownSpines = lastSpines(group, groups, lastLeaves, radix);
  const spineCount = (groups - 1) * group.spines + ownSpines;
  const withGlobals = group.spines > 0 ? spineCount : leafCount;
  const globalLinks = groups > 1 ? Math.floor((withGlobals * group.globalPorts) / 2) : 0;
  const fullLocals = localsOf(group, group.leaves, group.spines);
  const localLinks = (groups - 1) * fullLocals + localsOf(group, lastLeaves, ownSpines);
  const rate = bytesPerS(gbps);
  const endpointsPerPod = Math.min(endpointCount, group.leaves * group.endpointsPerLeaf);
  const inGroup = (endpointsPerPod * rate) / 2;
  // Half of the groups against the other half: half of all pairs, and a pair more.
  const cut = (globalLinks * rate * groups) / (2 * Math.max(1, groups - 1));
  const half = (endpointCount * rate) / 2;
  return {
    topology,
    insideRacks: false,
    planeCount: 1,
    tierCount: spineCount > 0 ? 2 : 1,
    switchRadix: radix,
    podCount: groups,
    endpointsPerPod,
    leafCount,
    spineCount,
    coreCount: 0,
    circuitSwitchCount: 0,
    linkTiers: linkTiers(set, localLinks, globalLinks),
    endpointBytesPerS: rate,
    bisectionBytesPerS: inGroup,
    campusBisectionBytesPerS: groups > 1 ? Math.min(half, cut) : inGroup,
    ...worstPath(group, groups, leafCount),
    coherentEndpoints: oversubscription <= 1 ? endpointCount : endpointsPerPod,
    reach: dragonflyReach(group),
  };
}

/** The worst path: four switches between groups; inside one, two that are joined, or a spine between; or the only one. */
function worstPath(
  { spines }: DragonflyGroup,
  groups: number,
  leafCount: number,
): Pick<NetworkShape, 'hopCount' | 'worstSpans'> {
  if (groups > 1)
    return { hopCount: 4, worstSpans: ['row', 'row', 'pod', 'pod', 'campus', 'campus', 'pod', 'pod'] };
  if (leafCount === 1) return { hopCount: 1, worstSpans: ['row', 'row'] };
  return { hopCount: spines > 0 ? 3 : 2, worstSpans: ['row', 'row', 'pod', 'pod'] };
}

function linkTiers({ endpointCount, endpointGbps: gbps }: EndpointSet, local: number, global: number) {
  const tiers: LinkTier[] = [
    { span: 'row', linkCount: endpointCount, cardEndCount: endpointCount, gbps },
    { span: 'pod', linkCount: local, cardEndCount: 0, gbps },
  ];
  if (global > 0) tiers.push({ span: 'campus', linkCount: global, cardEndCount: 0, gbps });
  return tiers;
}
