import type { BufferGeometry } from 'three';
import { PYLON } from '../../../catalogue/detail-spacing.ts';
import { PAINT } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

/** Half width of the tower at a height: wide foot, narrow waist, straight head. */
export function pylonHalfWidthM(y: number): number {
  return y < 28 ? 4.2 - (y / 28) * 3.1 : 1.1 - ((y - 28) / 17) * 0.35;
}

export const PYLON_LEVELS = [0, 9, 16, 22, 28, 33, 38, 43] as const;
/** Height and reach of each arm, metres. */
export const ARMS = PYLON.arms.map(({ heightM, reachM }) => [heightM.value, reachM.value] as const);
const INSULATOR_M = PYLON.insulatorM.value;
const CORNERS = [
  [1, 1],
  [-1, 1],
  [-1, -1],
  [1, -1],
] as const;
const STEEL = PAINT.galvanised;

/** Lattice pylon, 45 m, line along z: four legs, crossed faces, three arms with insulators. */
export function createPylonGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  for (let level = 0; level + 1 < PYLON_LEVELS.length; level++) {
    const y0 = PYLON_LEVELS[level] ?? 0;
    const y1 = PYLON_LEVELS[level + 1] ?? y0;
    const a = pylonHalfWidthM(y0);
    const b = pylonHalfWidthM(y1);
    for (let side = 0; side < 4; side++) {
      const [cx, cz] = CORNERS[side] ?? CORNERS[0];
      const [nx, nz] = CORNERS[(side + 1) % 4] ?? CORNERS[0];
      builder.strut([cx * a, y0, cz * a], [cx * b, y1, cz * b], 0.28, STEEL);
      builder.strut([cx * a, y0, cz * a], [nx * b, y1, nz * b], 0.13, STEEL);
      builder.strut([nx * a, y0, nz * a], [cx * b, y1, cz * b], 0.13, STEEL);
    }
  }
  builder.strut([0, 43, 0], [0, PYLON.heightM.value, 0], 0.25, STEEL);
  for (const [y, reach] of ARMS) {
    for (const side of [-1, 1]) {
      builder.strut([side * 0.9, y, 0.6], [side * reach, y, 0], 0.2, STEEL);
      builder.strut([side * 0.9, y, -0.6], [side * reach, y, 0], 0.2, STEEL);
      builder.strut([side * 0.8, y + 2, 0], [side * reach, y, 0], 0.16, STEEL);
      builder.cylinder(0.16, INSULATOR_M, side * reach, y - INSULATOR_M, 0, PAINT.porcelain, { segments: 5 });
    }
  }
  return builder.build();
}
