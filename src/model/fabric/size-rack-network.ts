import type { RackNetwork } from '../../catalogue/rack-record.ts';
import type { SwitchRecord } from '../../catalogue/switches.ts';
import type { FabricTopologyId } from '../../params/param-types.ts';
import { wholeUnits } from '../whole-units.ts';
import { bytesPerS, type EndpointSet, type LinkTier, type NetworkShape } from './network-shape.ts';

/**
 * Groups of racks that bring their own switches: endpoints shared over them, all switches of a rack joined to each
 * other, what ports are left joined to the other racks. Switches and local copper are part of the rack. Rule FAB-14.
 */
export function sizeRackNetwork(
  topology: FabricTopologyId,
  set: EndpointSet,
  network: RackNetwork,
  record: SwitchRecord,
): NetworkShape {
  const perRack = network.switchesPerRack.value;
  const radix = record.portCount.value;
  const downPorts = wholeUnits(set.endpointsPerRack / perRack);
  const globalPorts = Math.max(0, radix - downPorts - (perRack - 1));
  const globalPerRack = set.rackCount > 1 ? perRack * globalPorts : 0;
  const portGbps = record.portGbps.value;
  const gbps = Math.min(set.endpointGbps, portGbps);
  const portRate = bytesPerS(portGbps);
  const half = Math.floor(set.rackCount / 2);
  const pairLinks = set.rackCount > 1 ? globalPerRack / (set.rackCount - 1) : 0;
  const endpointBisection = (set.endpointCount * bytesPerS(gbps)) / 2;
  const cut = set.rackCount > 1 ? half * (set.rackCount - half) * pairLinks * portRate : endpointBisection;
  const bisectionBytesPerS = Math.min(cut, endpointBisection);
  const tiers: LinkTier[] = [
    { span: 'rack', linkCount: set.endpointCount, cardEndCount: set.endpointCount, gbps },
    {
      span: 'rack',
      linkCount: (set.rackCount * perRack * (perRack - 1)) / 2,
      cardEndCount: 0,
      gbps: portGbps,
    },
    {
      span: 'campus',
      linkCount: Math.floor((set.rackCount * globalPerRack) / 2),
      cardEndCount: 0,
      gbps: portGbps,
    },
  ];
  return {
    topology,
    insideRacks: true,
    planeCount: 1,
    tierCount: 1,
    switchRadix: radix,
    podCount: 1,
    endpointsPerPod: set.endpointCount,
    leafCount: set.rackCount * perRack,
    spineCount: 0,
    coreCount: 0,
    circuitSwitchCount: 0,
    linkTiers: tiers,
    endpointBytesPerS: bytesPerS(gbps),
    bisectionBytesPerS,
    campusBisectionBytesPerS: bisectionBytesPerS,
    // Own switch, the switch with the way out, the one that is entered, the far one.
    hopCount: set.rackCount > 1 ? 4 : 2,
    worstSpans: ['rack', 'rack', 'campus', 'campus', 'rack', 'rack'],
    coherentEndpoints: set.endpointCount,
    reach: set.endpointsPerRack * (perRack * globalPorts + 1),
  };
}
