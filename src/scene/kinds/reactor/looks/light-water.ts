import type { BufferGeometry } from 'three';
import { EQUIPMENT_SIZES } from '../../../../catalogue/equipment-sizes.ts';
import { REACTOR_BUILDINGS } from '../../../../catalogue/reactor-buildings.ts';
import { PAINT, type Rgb } from '../../../parts/palette.ts';
import { SolidBuilder } from '../../../parts/solid-builder.ts';
import type { ReactorLook } from '../reactor-look.ts';

const { widthM, heightM, depthM } = EQUIPMENT_SIZES.reactor;
const DRUM_RADIUS_M = REACTOR_BUILDINGS.drumRadius.value * widthM.value;
const DRUM_TOP_M = REACTOR_BUILDINGS.drumTop.value * heightM.value;

/** A band around the drum and what lies on it, open within: a section looks into the drum. */
function addRim(
  b: SolidBuilder,
  outerM: number,
  innerM: number,
  [footM, headM]: readonly [number, number],
  color: Rgb,
): void {
  b.cylinder(outerM, headM - footM, 0, footM, 0, color, { segments: 48, cap: false });
  b.lathe(
    [
      [outerM, headM],
      [innerM, headM],
    ],
    0,
    0,
    0,
    PAINT.concrete,
    48,
  );
}

function addDrum(b: SolidBuilder): void {
  addRim(b, DRUM_RADIUS_M + 1.2, DRUM_RADIUS_M, [0, 2.4], PAINT.concreteDark);
  b.cylinder(DRUM_RADIUS_M, DRUM_TOP_M, 0, 0, 0, PAINT.concrete, { segments: 48, cap: false });
  // Pilasters of the precast wall.
  for (let i = 0; i < 16; i++) {
    const angle = (i / 16) * Math.PI * 2;
    b.move(Math.cos(angle) * DRUM_RADIUS_M, 0, -Math.sin(angle) * DRUM_RADIUS_M, angle);
    b.box(0.5, DRUM_TOP_M - 1, 1.1, 0.1, 1, 0, PAINT.cladding);
  }
  b.move(0, 0, 0);
}

function addCrown(b: SolidBuilder): void {
  b.glow(0.9);
  b.cylinder(DRUM_RADIUS_M + 0.35, 0.7, 0, DRUM_TOP_M - 4.6, 0, PAINT.nuclearGreen, {
    segments: 48,
    cap: false,
  });
  b.glow(0);
  addRim(b, DRUM_RADIUS_M + 0.8, DRUM_RADIUS_M - 1.4, [DRUM_TOP_M - 1.2, DRUM_TOP_M + 0.4], PAINT.cladding);
  b.dome(DRUM_RADIUS_M - 1.4, 6.4, 0, DRUM_TOP_M + 0.4, 0, PAINT.offWhite, 48, 6);
  b.cylinder(2.2, 1.1, 0, DRUM_TOP_M + 6.3, 0, PAINT.cladding, { segments: 16 });
  // Railing posts and walkway around the crown.
  for (let i = 0; i < 32; i++) {
    const angle = (i / 32) * Math.PI * 2;
    const x = Math.cos(angle) * (DRUM_RADIUS_M + 0.5);
    const z = Math.sin(angle) * (DRUM_RADIUS_M + 0.5);
    b.cylinder(0.06, 1.1, x, DRUM_TOP_M + 0.4, z, PAINT.galvanised, { segments: 3, cap: false });
  }
  b.cylinder(DRUM_RADIUS_M + 0.55, 0.1, 0, DRUM_TOP_M + 1.4, 0, PAINT.galvanised, {
    segments: 48,
    cap: false,
  });
}

/** Annexes against the drum: control building, refuelling bay with its tall door, stair tower, pipe bridge root. */
function addAnnexes(b: SolidBuilder): void {
  b.box(15, 13, 7, -11, 0, 16.5, PAINT.cladding, { top: PAINT.claddingDark });
  b.quad(
    [
      [-17.5, 8.4, 20.04],
      [-4.5, 8.4, 20.04],
      [-4.5, 10.2, 20.04],
      [-17.5, 10.2, 20.04],
    ],
    PAINT.glass,
  );
  b.box(12, 19, 9, 11.5, 0, 14.5, PAINT.claddingRib, { top: PAINT.claddingDark });
  b.quad(
    [
      [8.5, 0.2, 19.06],
      [14.5, 0.2, 19.06],
      [14.5, 9, 19.06],
      [8.5, 9, 19.06],
    ],
    PAINT.steelDark,
  );
  b.quad(
    [
      [8.5, 9.3, 19.06],
      [14.5, 9.3, 19.06],
      [14.5, 9.9, 19.06],
      [8.5, 9.9, 19.06],
    ],
    PAINT.nuclearGreen,
  );
  b.box(5, 29, 5, -17, 0, -8, PAINT.claddingRib, { top: PAINT.claddingDark });
  b.box(9, 9, 10, 15.4, 0, -11, PAINT.concrete, { top: PAINT.concreteDark });
  for (const x of [-14, -10, -6]) b.box(2.4, 1.6, 3, x, 13, 16.5, PAINT.steel, { top: PAINT.coil });
  b.box(3.4, 2, 3.4, 11.5, 19, 14.5, PAINT.steel, { top: PAINT.coil });
  b.glow(1);
  for (const x of [-17, -13, -9, -5]) b.box(1.4, 0.25, 0.12, x, 11.4, 20.1, PAINT.white);
  b.box(5.6, 0.3, 0.15, 11.5, 10.3, 19.1, PAINT.white);
  for (let i = 0; i < 7; i++) b.box(1.2, 0.5, 0.1, -17, 3 + i * 3.6, -10.56, PAINT.white);
  b.glow(0);
}

function addStack(b: SolidBuilder): void {
  const x = 17;
  const z = -17;
  b.cylinder(1.3, 52, x, 0, z, PAINT.white, { segments: 14, topRadiusM: 0.95, capColor: PAINT.dark });
  for (const y of [38, 46]) {
    b.cylinder(1.25, 2.6, x, y, z, PAINT.faultRed, { segments: 14, cap: false, topRadiusM: 1.15 });
  }
  b.cylinder(2, 0.2, x, 36, z, PAINT.steelDark, { segments: 10 });
  b.glow(1)
    .box(0.5, 0.5, 0.5, x + 1, 51.6, z, PAINT.faultRed)
    .glow(0);
}

/** Drum, dome, annexes and stack as plain bodies. */
function makeFar(): BufferGeometry {
  const b = new SolidBuilder();
  b.cylinder(DRUM_RADIUS_M, DRUM_TOP_M, 0, 0, 0, PAINT.concrete, { segments: 16, cap: false });
  b.cylinder(DRUM_RADIUS_M + 0.8, 1.6, 0, DRUM_TOP_M - 1.2, 0, PAINT.cladding, { segments: 16 });
  b.glow(0.9);
  b.cylinder(DRUM_RADIUS_M + 0.35, 0.7, 0, DRUM_TOP_M - 4.6, 0, PAINT.nuclearGreen, {
    segments: 16,
    cap: false,
  });
  b.glow(0);
  b.dome(DRUM_RADIUS_M - 1.4, 6.4, 0, DRUM_TOP_M + 0.4, 0, PAINT.offWhite, 16, 3);
  b.box(15, 13, 7, -11, 0, 16.5, PAINT.cladding, { top: PAINT.claddingDark });
  b.box(12, 19, 9, 11.5, 0, 14.5, PAINT.claddingRib, { top: PAINT.claddingDark });
  b.box(5, 29, 5, -17, 0, -8, PAINT.claddingRib, { top: PAINT.claddingDark });
  b.box(9, 9, 10, 15.4, 0, -11, PAINT.concrete, { top: PAINT.concreteDark });
  b.cylinder(1.3, 52, 17, 0, -17, PAINT.white, { segments: 6, topRadiusM: 0.95 });
  for (const y of [38, 46]) b.cylinder(1.3, 2.6, 17, y, -17, PAINT.faultRed, { segments: 6, cap: false });
  return b.build();
}

function make(): BufferGeometry {
  const b = new SolidBuilder();
  addDrum(b);
  addCrown(b);
  addAnnexes(b);
  addStack(b);
  return b.build();
}

/**
 * Building of the 300 MW class: sunken drum under a low dome, annexes and vent stack. The vessel shaft reaches as far
 * below grade as the drum stands above it and is not drawn.
 */
export const LOOK: ReactorLook = {
  family: 'light-water',
  sizeM: [widthM.value, heightM.value, depthM.value],
  make,
  makeFar,
};
