import { GROUND_WORKS } from '../../../catalogue/ground-works.ts';
import type { StandingColumns } from '../../../plan/details/ground-bounds.ts';
import type { ShellBoxes } from '../../../plan/plan-types.ts';

const ROOF_THICKNESS_M = 0.6;
const SLAB_DEPTH_M = GROUND_WORKS.slab.value;
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

interface RoofColumns extends StandingColumns {
  readonly building: Int32Array;
}

const NO_ROOFS: RoofColumns = {
  count: 0,
  position: new Float32Array(0),
  size: new Float32Array(0),
  yaw: new Float32Array(0),
  building: new Int32Array(0),
};

/** The closed flat roof of every box, its top flush with the box. */
export function flatRoofColumns(shells: ShellBoxes): RoofColumns {
  if (shells.eavesM !== null) return NO_ROOFS;
  const roofs = layersOf(
    shells,
    ROOF_THICKNESS_M,
    (groundM, heightM) => groundM + heightM - ROOF_THICKNESS_M,
  );
  return { ...roofs, building: shells.building };
}

/** The fabric over every box from its eaves to its ridge, which runs along its longer side. */
export function fabricRoofColumns(shells: ShellBoxes): RoofColumns {
  const { eavesM, count } = shells;
  if (eavesM === null) return NO_ROOFS;
  const roofs = layersOf(shells, 0, (groundM) => groundM + eavesM);
  for (let box = 0; box < count; box++) {
    const at = box * 3;
    const [w = 0, h = 0, d = 0] = shells.size.subarray(at, at + 3);
    const across = w > d;
    roofs.size.set([across ? d : w, h - eavesM, across ? w : d], at);
    roofs.yaw[box] = across ? Math.PI / 2 : 0;
  }
  return { ...roofs, building: shells.building };
}

/** The foundation slab of every box, its top just over the ground. */
export function slabColumns(shells: ShellBoxes): StandingColumns {
  return layersOf(shells, SLAB_DEPTH_M, (groundM) => groundM + SLAB_TOP_M - SLAB_DEPTH_M);
}
