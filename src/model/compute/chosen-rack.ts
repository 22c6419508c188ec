import { type AcceleratorRecord, acceleratorOf } from '../../catalogue/accelerators.ts';
import type { ChosenRack } from '../../catalogue/rack-record.ts';
import { RACKS } from '../../catalogue/racks.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { ownAccelerator, ownRack } from './own-rack.ts';

/** The rack that fills the halls: a listed one, or one's own. Rules CMP-14, CMP-19. */
export function rackOf(values: ParamValues): ChosenRack {
  const id = values['compute.rackType'];
  return id === 'own' ? ownRack(values) : RACKS[id];
}

/** The accelerator in that rack; undefined where it holds none. */
export function acceleratorIn(values: ParamValues): AcceleratorRecord | undefined {
  const { acceleratorId } = rackOf(values);
  return acceleratorId === 'own' ? ownAccelerator(values) : acceleratorOf(acceleratorId);
}
