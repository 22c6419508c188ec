import type { BufferGeometry } from 'three';
import { PAINT } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

/** Half width of the tower at a height: wide foot, narrow waist, straight head. */
function halfWidthM(y: number): number {
  return y < 28 ? 4.2 - (y / 28) * 3.1 : 1.1 - ((y - 28) / 17) * 0.35;
}

const LEVELS = [0, 9, 16, 22, 28, 33, 38, 43] as const;
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
  for (let level = 0; level + 1 < LEVELS.length; level++) {
    const y0 = LEVELS[level] ?? 0;
    const y1 = LEVELS[level + 1] ?? y0;
    const a = halfWidthM(y0);
    const b = halfWidthM(y1);
    for (let side = 0; side < 4; side++) {
      const [cx, cz] = CORNERS[side] ?? CORNERS[0];
      const [nx, nz] = CORNERS[(side + 1) % 4] ?? CORNERS[0];
      builder.strut([cx * a, y0, cz * a], [cx * b, y1, cz * b], 0.28, STEEL);
      builder.strut([cx * a, y0, cz * a], [nx * b, y1, nz * b], 0.13, STEEL);
      builder.strut([nx * a, y0, nz * a], [cx * b, y1, cz * b], 0.13, STEEL);
    }
  }
  builder.strut([0, 43, 0], [0, 45.5, 0], 0.25, STEEL);
  for (const [y, reach] of [
    [32, 7],
    [37.5, 8.5],
    [43, 6],
  ] as const) {
    for (const side of [-1, 1]) {
      builder.strut([side * 0.9, y, 0.6], [side * reach, y, 0], 0.2, STEEL);
      builder.strut([side * 0.9, y, -0.6], [side * reach, y, 0], 0.2, STEEL);
      builder.strut([side * 0.8, y + 2, 0], [side * reach, y, 0], 0.16, STEEL);
      builder.cylinder(0.16, 2.4, side * reach, y - 2.4, 0, PAINT.porcelain, { segments: 5 });
    }
  }
  return builder.build();
}

/** Switchyard gantry: two 14 m lattice posts and a 16 m beam along x. */
export function createGantryGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  for (const x of [-8, 8]) {
    for (const [cx, cz] of CORNERS)
      builder.strut([x + cx * 0.8, 0, cz * 0.8], [x + cx * 0.3, 14, cz * 0.3], 0.18, STEEL);
    for (const y of [1, 4.5, 8, 11]) {
      for (const cz of [-0.6, 0.6]) builder.strut([x - 0.7, y, cz], [x + 0.6, y + 2.8, cz], 0.1, STEEL);
    }
  }
  for (const y of [12.6, 14]) {
    for (const z of [-0.4, 0.4]) builder.strut([-8, y, z], [8, y, z], 0.16, STEEL);
  }
  for (let step = 0; step < 8; step++) {
    const x = -8 + step * 2;
    for (const z of [-0.4, 0.4])
      builder.strut([x, step % 2 === 0 ? 12.6 : 14, z], [x + 2, step % 2 === 0 ? 14 : 12.6, z], 0.1, STEEL);
  }
  for (const x of [-5, 0, 5]) builder.cylinder(0.18, 2, x, 10.6, 0, PAINT.porcelain, { segments: 6 });
  return builder.build();
}
