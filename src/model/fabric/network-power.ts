import { FABRIC_DESIGN } from '../../catalogue/fabric-design.ts';
import { OPTICS } from '../../catalogue/optics.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { Assumptions } from '../assumptions.ts';
import { acceleratorIn, rackOf } from '../compute/chosen-rack.ts';
import { switchFor } from './switch-choice.ts';

type NetworkInputs = Pick<Assumptions, 'switchPowerW' | 'opticEndPowerW'>;

/**
 * What the network of one endpoint is planned to draw before it has lengths, W: its part of the switches and the optics of
 * a two-tier network without copper, both in proportion to the rate. Rule CMP-18.
 */
function plannedNetworkW(values: ParamValues, assumed: NetworkInputs, gbps: number): number {
  const { portCount, portGbps } = switchFor(values);
  const tiers = FABRIC_DESIGN.planeTiers.value;
  const switchesW = ((2 * tiers - 1) * assumed.switchPowerW * gbps) / (portCount.value * portGbps.value);
  const opticsW = (2 * tiers * assumed.opticEndPowerW * gbps) / OPTICS.endGbps.value;
  return switchesW + opticsW;
}

/** The network of one rack at the chosen rate and at that of its own cards, W; 0 where it stands inside the rack. Rule CMP-18. */
export function rackNetworkW(values: ParamValues, assumed: NetworkInputs): { chosenW: number; ownW: number } {
  const rack = rackOf(values);
  if (rack.network !== undefined) return { chosenW: 0, ownW: 0 };
  const endpoints = (rack.endpointsPerRack ?? rack.acceleratorsPerRack).value;
  const ownGbps = (acceleratorIn(values)?.scaleOutGbps ?? FABRIC_DESIGN.serverCardGbps).value;
  return {
    chosenW: endpoints * plannedNetworkW(values, assumed, values['fabric.nicGbps']),
    ownW: endpoints * plannedNetworkW(values, assumed, ownGbps),
  };
}
