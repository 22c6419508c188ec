import { TORUS } from '../../catalogue/fabric-design.ts';
import type { SwitchRecord } from '../../catalogue/switches.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { Assumptions } from '../assumptions.ts';
import type { ComputeResult } from '../campus-types.ts';
import { acceleratorIn, rackOf } from '../compute/chosen-rack.ts';
import type { LaidCampus } from '../layout/laid-campus.ts';
import { bundleLinks } from './bundle-links.ts';
import type { FabricResult } from './fabric-types.ts';
import { type LinkSpans, linkSpans, longestM } from './link-lengths.ts';
import { bytesPerS, type EndpointSet, type NetworkShape } from './network-shape.ts';
import { pathLatencyS } from './path-latency.ts';
import { isOpticalTorus, scaleUpDomain } from './scale-up.ts';
import { sizeMultiPlane, sizeSingleTree } from './size-clos.ts';
import { sizeDragonfly } from './size-dragonfly.ts';
import { sizePods } from './size-pods.ts';
import { sizeRackNetwork } from './size-rack-network.ts';
import { sizeTorus } from './size-torus.ts';
import { switchFor } from './switch-choice.ts';

/** The network of a campus, with what only its warnings ask for. */
export interface SizedFabric {
  readonly value: FabricResult;
  readonly shape: NetworkShape;
  readonly record: SwitchRecord;
}

/**
 * The scale-out network of the campus: switches, links by medium, power, money, latency, bisection, and the memory
 * domain inside the racks. SI units; never throws. Rules FAB-1 … FAB-21, FAB-28, FAB-29.
 */
export function sizeFabric(values: ParamValues, assumed: Assumptions, campus: LaidCampus): SizedFabric {
  const record = switchFor(values);
  const set = endpointSet(values, campus.compute);
  const shape = networkShape(values, set, record);
  const spans = linkSpans(campus, shape.podCount);
  const value = describe(values, assumed, set, shape, spans, record);
  return { value, shape, record };
}

/** Endpoints are accelerators, or servers where a rack holds none. Rule FAB-3. */
function endpointSet(values: ParamValues, compute: ComputeResult): EndpointSet {
  const rack = rackOf(values);
  const endpointsPerRack = rack.endpointsPerRack?.value ?? compute.acceleratorsPerRack;
  return {
    rackCount: compute.rackCount,
    endpointsPerRack,
    endpointCount: compute.rackCount * endpointsPerRack,
    endpointGbps: values['fabric.nicGbps'],
    oversubscription: values['fabric.oversubscription'],
  };
}

function networkShape(values: ParamValues, set: EndpointSet, record: SwitchRecord): NetworkShape {
  const rack = rackOf(values);
  const topology = values['fabric.topology'];
  if (rack.network !== undefined) return sizeRackNetwork(topology, set, rack.network, record);
  if (topology === 'multi-plane') return sizeMultiPlane(set, record);
  if (topology === 'clos') return sizeSingleTree(set, record);
  if (topology === 'pods') return sizePods(set, record);
  if (topology === 'dragonfly' || topology === 'dragonfly-plus') return sizeDragonfly(topology, set, record);
  return sizeTorus(set, record, torusLinkBytesPerS(values));
}

/** One of six links, one direction; a chip without a torus spreads its scale-out rate over six. */
function torusLinkBytesPerS(values: ParamValues): number {
  const record = acceleratorIn(values);
  const oneWay =
    record !== undefined && isOpticalTorus(record)
      ? record.scaleUpBytesPerS.value / 2
      : bytesPerS(values['fabric.nicGbps']);
  return oneWay / TORUS.linksPerChip.value;
}

function describe(
  values: ParamValues,
  assumed: Assumptions,
  set: EndpointSet,
  shape: NetworkShape,
  spans: LinkSpans,
  record: SwitchRecord,
): FabricResult {
  const bundled = bundleLinks(shape.linkTiers, spans, assumed, record.coPackaged);
  const packetSwitchCount = shape.leafCount + shape.spineCount + shape.coreCount;
  const switchCount = packetSwitchCount + shape.circuitSwitchCount;
  const switchPowerW =
    packetSwitchCount * assumed.switchPowerW + shape.circuitSwitchCount * TORUS.circuitSwitchPowerW.value;
  const switchUsd =
    packetSwitchCount * assumed.switchPriceUsd + shape.circuitSwitchCount * TORUS.circuitSwitchUsd.value;
  const worstPathLengthM = shape.worstSpans.reduce((sum, span) => sum + longestM(spans[span]), 0);
  const memory = scaleUpDomain(values);
  return {
    topology: shape.topology,
    insideRacks: shape.insideRacks,
    endpointCount: set.endpointCount,
    endpointBytesPerS: shape.endpointBytesPerS,
    planeCount: shape.planeCount,
    tierCount: shape.tierCount,
    switchRadix: shape.switchRadix,
    podCount: shape.podCount,
    endpointsPerPod: shape.endpointsPerPod,
    leafCount: shape.leafCount,
    spineCount: shape.spineCount,
    coreCount: shape.coreCount,
    circuitSwitchCount: shape.circuitSwitchCount,
    switchCount,
    linkCount: bundled.links.reduce((sum, bundle) => sum + bundle.linkCount, 0),
    transceiverCount: bundled.opticalEndCount,
    links: bundled.links,
    switchPowerW,
    opticsPowerW: bundled.opticsPowerW,
    opticsPluggablePowerW: bundled.pluggablePowerW,
    opticsCoPackagedPowerW: bundled.coPackagedPowerW,
    fabricPowerW: switchPowerW + bundled.opticsPowerW,
    fabricCapexUsd: switchUsd + bundled.opticsUsd,
    bisectionBytesPerS: shape.bisectionBytesPerS,
    campusBisectionBytesPerS: shape.campusBisectionBytesPerS,
    worstPathHopCount: shape.hopCount,
    worstPathLengthM,
    worstPathLatencyS: pathLatencyS({
      hostS: assumed.hostLatencyS,
      hopS: assumed.switchHopLatencyS,
      hopCount: shape.hopCount,
      lengthM: worstPathLengthM,
    }),
    fibreLengthM: bundled.fibreLengthM,
    fibreBandM: bundled.fibreBandM,
    scaleUpDomainSize: memory.memoryDomainSize,
    scaleUpMemoryBytes: memory.memoryBytes,
    scaleUpLinkedSize: memory.linkedSize,
    scaleUpBytesPerS: memory.bytesPerS,
    coherentAccelerators: Math.min(shape.coherentEndpoints, set.endpointCount),
  };
}
