import type { HeatRejectionId } from '../../../params/param-types.ts';
import type { ThingBlock } from '../../../plan/plan-types.ts';

export type RejectionForm = 'dry' | 'chiller' | 'tower';

/** How a unit of each way of heat rejection looks; adiabatic and outside-air units are fans over pads, as dry coolers. */
export function formOf(heatRejection: HeatRejectionId): RejectionForm {
  if (heatRejection === 'tower') return 'tower';
  return heatRejection === 'chiller-air' ? 'chiller' : 'dry';
}

/** One plume stands for this many tower blocks, so that veils of steam do not pile up. */
const TOWERS_PER_PLUME = 2;

/** Foot (x, y, z) and strength 0–1 of each plume, four numbers a plume. */
export function plumesOf(block: ThingBlock): Float32Array {
  const count = Math.ceil(block.count / TOWERS_PER_PLUME);
  const plumes = new Float32Array(count * 4);
  for (let i = 0; i < count; i++) {
    const unit = i * TOWERS_PER_PLUME;
    plumes[i * 4] = block.position[unit * 3] ?? 0;
    plumes[i * 4 + 1] = (block.position[unit * 3 + 1] ?? 0) + (block.size[unit * 3 + 1] ?? 0);
    plumes[i * 4 + 2] = block.position[unit * 3 + 2] ?? 0;
    plumes[i * 4 + 3] = Math.min(1, Math.max(0, block.load[unit] ?? 0));
  }
  return plumes;
}
