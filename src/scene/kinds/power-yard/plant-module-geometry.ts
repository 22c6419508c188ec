import type { BufferGeometry } from 'three';
import { PLANT_MODULE_SIZES_M } from '../../../plan/details/detail-sizes.ts';
import { PAINT } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

const [ELECTRICAL_W, ELECTRICAL_H, ELECTRICAL_D] = PLANT_MODULE_SIZES_M['electrical-module'];
const [MECHANICAL_W, MECHANICAL_H, MECHANICAL_D] = PLANT_MODULE_SIZES_M['mechanical-module'];

/** A house of switchgear and UPS on its plinth: doors along the front, coolers on the roof. */
export function electricalModuleNear(): BufferGeometry {
  const builder = new SolidBuilder();
  const [w, d] = [ELECTRICAL_W, ELECTRICAL_D];
  builder.box(w, 0.4, d, 0, 0, 0, PAINT.steelDark);
  builder.box(w - 0.1, 2.7, d - 0.3, 0, 0.4, 0, PAINT.cladding, { top: PAINT.claddingDark });
  for (let door = 0; door < 6; door += 1)
    builder.box(1.5, 2.1, 0.1, (door - 2.5) * 1.95, 0.5, d / 2 - 0.1, PAINT.offWhite);
  for (const x of [-4, 0, 4]) {
    builder.box(2.6, ELECTRICAL_H - 3.1, 2, x, 3.1, 0, PAINT.galvanised, { top: PAINT.dark });
  }
  return builder.build();
}

export function electricalModuleFar(): BufferGeometry {
  const builder = new SolidBuilder();
  builder.box(ELECTRICAL_W, 3.1, ELECTRICAL_D, 0, 0, 0, PAINT.cladding, { top: PAINT.claddingDark });
  builder.box(10.6, ELECTRICAL_H - 3.1, 2, 0, 3.1, 0, PAINT.galvanised, { top: PAINT.dark });
  return builder.build();
}

/** Pumps and a heat exchanger in a housing, its pipes coming out of one end. */
export function mechanicalModuleNear(): BufferGeometry {
  const builder = new SolidBuilder();
  const [w, d] = [MECHANICAL_W, MECHANICAL_D];
  builder.box(w, 0.3, d, 0, 0, 0, PAINT.steelDark);
  builder.box(w - 2.2, MECHANICAL_H - 0.3, d - 0.2, -1, 0.3, 0, PAINT.offWhite, { top: PAINT.claddingDark });
  builder.box(2.4, 2, 0.08, -3, 0.4, d / 2 - 0.06, PAINT.dark);
  for (const [z, paint] of [
    [-0.7, PAINT.supplyBlue],
    [0.7, PAINT.returnOrange],
  ] as const)
    builder.cylinder(0.28, 2.2, w / 2 - 2.2, 1.2, z, paint, { axis: 'x', segments: 10 });
  return builder.build();
}

export function mechanicalModuleFar(): BufferGeometry {
  const builder = new SolidBuilder();
  builder.box(MECHANICAL_W, MECHANICAL_H, MECHANICAL_D, 0, 0, 0, PAINT.offWhite, { top: PAINT.claddingDark });
  return builder.build();
}
