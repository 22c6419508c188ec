import type { BufferGeometry } from 'three';
import { PAINT } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

/** A roof-top air unit from afar: its body and its duct. */
export function createRoofUnitFarGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  builder.box(7.2, 2.4, 2.7, 0, 0, 0, PAINT.cladding, { top: PAINT.claddingDark });
  builder.box(0.9, 1.2, 9, 4.2, 0, 0, PAINT.galvanised);
  return builder.build();
}

/** A roof-top air unit with two fans and a duct, metres. */
export function createRoofUnitGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  builder.box(7.2, 0.4, 2.9, 0, 0, 0, PAINT.steelDark);
  builder.box(7, 1.9, 2.6, 0, 0.4, 0, PAINT.cladding);
  builder.cylinder(0.95, 0.35, -1.8, 2.3, 0, PAINT.claddingDark, { segments: 12, capColor: PAINT.dark });
  builder.cylinder(0.95, 0.35, 1.2, 2.3, 0, PAINT.claddingDark, { segments: 12, capColor: PAINT.dark });
  builder.box(1.6, 1.1, 1.2, 4.2, 0, 0, PAINT.galvanised);
  builder.box(0.9, 0.7, 9, 4.2, 0.5, 0, PAINT.galvanised);
  return builder.build();
}
