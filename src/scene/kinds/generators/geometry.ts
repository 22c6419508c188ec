import type { BufferGeometry } from 'three';
import { PAINT } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

/** Size the set is modelled at: width, height, depth in metres. Its radiator blows to +z. */
export const GENERATOR_SIZE_M = [4, 4.4, 14] as const;

/** Stand-by set: a tank as its plinth, the engine's container with louvres and doors, silencer, stack and radiator. */
export function generatorNear(): BufferGeometry {
  const b = new SolidBuilder();
  b.box(4, 0.2, 14, 0, 0, 0, PAINT.concrete);
  b.box(3.5, 0.75, 12.9, 0, 0.2, 0, PAINT.steelDark);
  b.box(3.3, 2.55, 12.6, 0, 0.95, 0, PAINT.offWhite, { top: PAINT.steel });
  // Air goes in at both sides of one end and out through the radiator at the other.
  b.box(3.36, 1.7, 2.2, 0, 1.3, -4.9, PAINT.claddingDark);
  b.box(2.9, 2.1, 0.08, 0, 1.15, 6.34, PAINT.coil);
  for (const side of [1, -1]) {
    for (const z of [-2.4, 0.4, 3.2]) b.box(0.05, 1.95, 1.5, side * 1.67, 1.1, z, PAINT.steel);
  }
  b.cylinder(0.42, 4.6, 0, 3.56, -2.1, PAINT.galvanised, { axis: 'z', segments: 8 });
  b.cylinder(0.2, 0.9, 0, 3.5, 4.3, PAINT.dark, { segments: 8 });
  b.box(0.9, 1.6, 0.5, 1.3, 0.95, -6.5, PAINT.transformer);
  b.glow(1).box(0.3, 0.18, 0.08, 1.2, 3.1, 6.36, PAINT.white);
  return b.build();
}

export function generatorFar(): BufferGeometry {
  const b = new SolidBuilder();
  b.box(3.5, 3.5, 12.9, 0, 0, 0, PAINT.offWhite, { top: PAINT.steel });
  b.box(0.8, 0.6, 4.6, 0, 3.5, 0.2, PAINT.galvanised);
  return b.build();
}
