import type { StandingColumns } from '../../../plan/details/ground-bounds.ts';
import type { ShellBoxes } from '../../../plan/plan-types.ts';

const ROOF_THICKNESS_M = 0.6;
const SLAB_DEPTH_M = 0.6;
const SLAB_TOP_M = 0.015;

/** A flat part of every shell box: as wide and deep as the box. */
function layersOf(
  { count, position, size }: ShellBoxes,
  thicknessM: number,
  footOf: (groundM: number, heightM: number) => number,
): StandingColumns {
  const columns = { count, position: position.slice(), size: size.slice(), yaw: new Float32Array(count) };
  for (let box = 0; box < count; box++) {
    columns.position[box * 3 + 1] = footOf(position[box * 3 + 1] ?? 0, size[box * 3 + 1] ?? 0);
    columns.size[box * 3 + 1] = thicknessM;
  }
  return columns;
}

/** The closed roof of every box, its top flush with the box. */
export function roofColumns(shells: ShellBoxes): StandingColumns {
  return layersOf(shells, ROOF_THICKNESS_M, (groundM, heightM) => groundM + heightM - ROOF_THICKNESS_M);
}

/** The foundation slab of every box, its top just over the ground. */
export function slabColumns(shells: ShellBoxes): StandingColumns {
  return layersOf(shells, SLAB_DEPTH_M, (groundM) => groundM + SLAB_TOP_M - SLAB_DEPTH_M);
}
