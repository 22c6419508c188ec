import { COOLERS, type CoolerRecord } from '../../../catalogue/coolers.ts';
import type { HeatRejectionId } from '../../../params/param-types.ts';
import type { StandingColumns } from '../../../plan/details/ground-bounds.ts';
import type { ThingBlock } from '../../../plan/plan-types.ts';

export type RejectionForm = CoolerRecord['form'];

/** How a unit of each way of heat rejection looks. */
export function formOf(heatRejection: HeatRejectionId): RejectionForm {
  return COOLERS[heatRejection].form;
}

/** One plume stands for this many tower blocks, so that veils of steam do not pile up. */
const TOWERS_PER_PLUME = 2;

/** Where steam rises over towers: the middle of every second one's top, with the tower it rises from. */
export function plumesOf({ position, size, count }: ThingBlock): StandingColumns & { owner: Int32Array } {
  const owner = Int32Array.from(
    { length: Math.ceil(count / TOWERS_PER_PLUME) },
    (_, at) => at * TOWERS_PER_PLUME,
  );
  const foot = (unit: number, axis: number) =>
    (position[unit * 3 + axis] ?? 0) + (axis === 1 ? (size[unit * 3 + 1] ?? 0) : 0);
  return {
    count: owner.length,
    owner,
    position: Float32Array.from([...owner].flatMap((unit) => [foot(unit, 0), foot(unit, 1), foot(unit, 2)])),
    size: new Float32Array(owner.length * 3),
    yaw: new Float32Array(owner.length),
  };
}
