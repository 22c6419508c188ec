import { SWITCHES, type SwitchRecord } from '../../catalogue/switches.ts';
import type { FabricTopologyId, ParamValues } from '../../params/param-types.ts';
import { rackOf } from '../compute/chosen-rack.ts';

const SWITCH_OF_TOPOLOGY = {
  'multi-plane': SWITCHES['eth-64x800'],
  clos: SWITCHES['ib-144x800'],
  pods: SWITCHES['eth-64x800'],
  dragonfly: SWITCHES['eth-64x800'],
  'dragonfly-plus': SWITCHES['ib-64x400'],
  torus: SWITCHES['eth-64x800'],
} satisfies Record<FabricTopologyId, SwitchRecord>;

/** The switch that is chosen, or the one a topology is usually built of; a rack with its own network brings its own. Rule FAB-4. */
export function switchFor(values: ParamValues): SwitchRecord {
  const rack = rackOf(values);
  if (rack.network !== undefined) return SWITCHES[rack.network.switchId];
  const chosen = values['fabric.switch'];
  return chosen === 'usual' ? SWITCH_OF_TOPOLOGY[values['fabric.topology']] : SWITCHES[chosen];
}

/** Whether the chosen rack brings its own switches. */
export function hasOwnNetwork(values: ParamValues): boolean {
  const rack = rackOf(values);
  return rack.network !== undefined;
}
