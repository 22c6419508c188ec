import type { BufferGeometry } from 'three';
import { EQUIPMENT_SIZES } from '../../../../catalogue/equipment-sizes.ts';
import { PAINT } from '../../../parts/palette.ts';
import { SolidBuilder } from '../../../parts/solid-builder.ts';
import type { ReactorLook } from '../reactor-look.ts';

const { widthM, heightM, depthM } = EQUIPMENT_SIZES.reactor;
const HALL_TOP_M = 22;

/** The vessel stands below grade under a crane hall; nothing of it is drawn. */
function addHall(b: SolidBuilder): void {
  b.box(39, 1.2, 39, 0, 0, 0, PAINT.concreteDark);
  b.box(36, HALL_TOP_M - 1.2, 24, 0, 1.2, -5, PAINT.claddingRib, { top: PAINT.claddingDark });
  b.box(37, 1, 25, 0, HALL_TOP_M, -5, PAINT.cladding, { top: PAINT.claddingDark });
  b.box(26, 12, 11, -3, 1.2, 12.4, PAINT.cladding, { top: PAINT.claddingDark });
  b.box(7, 17, 9, 14.5, 1.2, 11.6, PAINT.concrete, { top: PAINT.concreteDark });
  b.glow(0.9)
    .box(36.2, 0.7, 24.2, 0, HALL_TOP_M - 4, -5, PAINT.nuclearGreen)
    .glow(0);
}

/** Four air stacks that carry the decay heat away without power, as the designs without water have them. */
function addAirStacks(b: SolidBuilder): void {
  for (const x of [-12, -4, 4, 12]) {
    b.box(3, 3, 3, x, HALL_TOP_M + 1, -13, PAINT.steel);
    b.cylinder(1, HALL_TOP_M - 12, x, HALL_TOP_M + 4, -13, PAINT.white, {
      segments: 12,
      capColor: PAINT.dark,
    });
  }
}

function addWindows(b: SolidBuilder): void {
  b.glow(1);
  for (let i = 0; i < 6; i++) b.box(2.6, 1.1, 0.1, -13 + i * 4, 9.4, 17.9, PAINT.white);
  for (let i = 0; i < 4; i++) b.box(1.1, 0.6, 0.1, 14.5, 4 + i * 3.6, 16.1, PAINT.white);
  b.glow(0);
}

function make(): BufferGeometry {
  const b = new SolidBuilder();
  addHall(b);
  addAirStacks(b);
  addWindows(b);
  return b.build();
}

/** Reactors cooled by helium, salt, sodium or heat pipes: a low crane hall over the shaft, with air stacks. */
export const LOOK: ReactorLook = {
  family: 'non-light-water',
  sizeM: [widthM.value, heightM.value, depthM.value],
  make,
};
