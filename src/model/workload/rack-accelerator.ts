import { type AcceleratorId, type AcceleratorRecord, acceleratorOf } from '../../catalogue/accelerators.ts';
import { RACKS } from '../../catalogue/racks.ts';
import type { RackTypeId } from '../../params/param-types.ts';

export interface RackAccelerator {
  readonly id: AcceleratorId | 'none';
  readonly record: AcceleratorRecord | undefined;
}

/** The accelerator in a rack of this kind. */
export function rackAccelerator(rackType: RackTypeId): RackAccelerator {
  const id = RACKS[rackType].acceleratorId;
  return { id, record: acceleratorOf(id) };
}
