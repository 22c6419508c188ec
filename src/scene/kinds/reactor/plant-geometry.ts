import type { BufferGeometry } from 'three';
import { PAINT, type Rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

/** Sizes the buildings are modelled at: width, height, depth in metres. */
export const TURBINE_HALL_SIZE_M = [60, 28, 35] as const;
export const PUMP_HOUSE_SIZE_M = [26, 10, 18] as const;
export const OFFICE_SIZE_M = [48, 11, 22] as const;

/** Upright ribs on the two long walls. */
function addRibs(
  b: SolidBuilder,
  halfW: number,
  z: number,
  y0: number,
  y1: number,
  pitchM: number,
  color: Rgb,
): void {
  const count = Math.floor((halfW * 2) / pitchM);
  for (let i = 0; i <= count; i++) {
    const x = -halfW + (i * halfW * 2) / count;
    b.box(0.32, y1 - y0, 0.34, x, y0, z, color);
    b.box(0.32, y1 - y0, 0.34, x, y0, -z, color);
  }
}

/** The plinth under the walls alone: a section looks into the hall from above. */
function addPlinth(b: SolidBuilder): void {
  for (const side of [-1, 1]) {
    b.box(60, 3.2, 0.4, 0, 0, side * 17.3, PAINT.concrete);
    b.box(0.4, 3.2, 34.2, side * 29.8, 0, 0, PAINT.concrete);
  }
}

function addHallBody(b: SolidBuilder): void {
  addPlinth(b);
  b.box(59.2, 21.6, 34.2, 0, 3.2, 0, PAINT.cladding, { top: PAINT.offWhite });
  addRibs(b, 29.4, 17.2, 3.2, 24.8, 2.4, PAINT.claddingRib);
  for (const side of [1, -1]) {
    for (let i = 0; i <= 14; i++)
      b.box(0.34, 21.6, 0.3, side * 29.7, 3.2, -16.8 + i * 2.4, PAINT.claddingRib);
  }
  b.box(60, 1.1, 35, 0, 24.8, 0, PAINT.claddingDark, { bottom: true, top: PAINT.offWhite });
  b.box(56, 0.5, 0.4, 0, 22.4, 17.35, PAINT.nuclearGreen, { bottom: true });
}

function addHallRoof(b: SolidBuilder): void {
  // Ridge monitor with louvres and a row of vents.
  b.box(46, 2.1, 6, 0, 25.9, 0, PAINT.claddingRib, { top: PAINT.claddingDark });
  for (let i = 0; i < 9; i++) {
    b.cylinder(0.9, 1.3, -24 + i * 6, 25.9, 10.5, PAINT.galvanised, { segments: 8, topRadiusM: 1.15 });
    b.box(3.2, 1.4, 2.6, -24 + i * 6, 25.9, -10.5, PAINT.steel, { top: PAINT.coil });
  }
}

function addHallDoors(b: SolidBuilder): void {
  b.quad(
    [
      [29.75, 0.2, 4],
      [29.75, 0.2, -4],
      [29.75, 9.5, -4],
      [29.75, 9.5, 4],
    ],
    PAINT.steelDark,
  );
  for (let i = 0; i < 11; i++) {
    const x = -25 + i * 5;
    b.glow(0.75);
    b.quad(
      [
        [x - 1.4, 16.4, 17.45],
        [x + 1.4, 16.4, 17.45],
        [x + 1.4, 19.6, 17.45],
        [x - 1.4, 19.6, 17.45],
      ],
      PAINT.glass,
    );
    b.glow(0);
  }
  b.box(8, 4.4, 5, -18, 0, 19.6, PAINT.cladding, { top: PAINT.claddingDark });
  b.glow(1).box(7, 0.3, 0.12, -18, 3.7, 22.15, PAINT.white).glow(0);
}

/** Moisture-separator tanks, condensate tank and the generator step-up transformer outside the hall. */
function addHallYard(b: SolidBuilder): void {
  for (const x of [10, 18]) {
    b.cylinder(3, 9, x, 0, 21.4, PAINT.white, { segments: 20 });
    b.dome(3, 0.9, x, 9, 21.4, PAINT.offWhite, 20, 2);
  }
  b.box(9, 0.4, 7, 1, 0, 22, PAINT.concreteDark);
  b.box(5, 4, 3, 1, 0.4, 22, PAINT.transformer);
  for (const side of [-1, 1]) b.box(5, 3, 0.8, 1, 0.8, 22 + side * 2, PAINT.radiator);
  for (const x of [-0.8, 1, 2.8]) b.insulator(2.6, 0.28, x, 4.4, 22, PAINT.porcelain, 5);
  b.box(0.4, 7, 7, -4, 0, 22, PAINT.concrete);
  b.box(0.4, 7, 7, 6, 0, 22, PAINT.concrete);
}

/** Turbine hall: ribbed cladding on a concrete plinth, clerestory lights, roof monitor, outdoor tanks. */
export function turbineHallNear(): BufferGeometry {
  const b = new SolidBuilder();
  addHallBody(b);
  addHallRoof(b);
  addHallDoors(b);
  addHallYard(b);
  return b.build();
}

/** The turbine hall from afar: body, eaves, ridge, tanks and transformer. */
export function turbineHallFar(): BufferGeometry {
  const b = new SolidBuilder();
  addPlinth(b);
  b.box(59.4, 21.6, 34.4, 0, 3.2, 0, PAINT.cladding, { top: PAINT.offWhite });
  b.box(60, 1.1, 35, 0, 24.8, 0, PAINT.claddingDark, { top: PAINT.offWhite });
  b.box(56, 0.5, 0.4, 0, 22.4, 17.35, PAINT.nuclearGreen);
  b.box(46, 2.1, 6, 0, 25.9, 0, PAINT.claddingRib, { top: PAINT.claddingDark });
  b.glow(0.75).box(53, 3.2, 0.1, 0, 16.4, 17.4, PAINT.glass).glow(0);
  b.box(8, 4.4, 5, -18, 0, 19.6, PAINT.cladding, { top: PAINT.claddingDark });
  for (const x of [10, 18]) b.cylinder(3, 9.6, x, 0, 21.4, PAINT.white, { segments: 8 });
  b.box(10.4, 6, 7, 1, 0, 22, PAINT.transformer);
  return b.build();
}

/** Pump house: low hall over the intake bay, screens, gantry crane and large pipes towards the hall. */
export function pumpHouseNear(): BufferGeometry {
  const b = new SolidBuilder();
  b.box(26, 1, 18, 0, 0, 0, PAINT.concrete);
  b.box(25, 7.4, 11, 0, 1, -2.6, PAINT.cladding, { top: PAINT.claddingDark });
  addRibs(b, 12.3, 8.1, 1, 8.4, 2.4, PAINT.claddingRib);
  b.box(25.4, 0.6, 11.4, 0, 8.4, -2.6, PAINT.supplyBlue, { bottom: true, top: PAINT.offWhite });
  for (const x of [-7, 0, 7]) b.box(3, 1, 2.4, x, 9, -3, PAINT.steel, { top: PAINT.coil });
  for (const x of [-9, -3, 3, 9]) {
    b.box(3.6, 2.2, 0.5, x, 1, 4.4, PAINT.steelDark);
    b.cylinder(0.75, 1.8, x, 1, 6.4, PAINT.supplyBlue, { segments: 12 });
    b.box(1.2, 1.2, 1.2, x, 2.8, 6.4, PAINT.steel);
  }
  for (const x of [-12, 12]) b.box(0.5, 6, 0.5, x, 1, 6.4, PAINT.gasYellow);
  b.box(25, 0.8, 0.7, 0, 7, 6.4, PAINT.gasYellow, { bottom: true });
  b.glow(1).box(6, 0.3, 0.1, 0, 7.6, 2.96, PAINT.white).glow(0);
  return b.build();
}

/** Office and service building: two storeys of ribbon windows, entrance canopy, plant on the roof. */
export function officeNear(): BufferGeometry {
  const b = new SolidBuilder();
  b.box(48, 9.6, 22, 0, 0, 0, PAINT.offWhite, { top: PAINT.concreteDark });
  b.box(48.4, 0.8, 22.4, 0, 9.4, 0, PAINT.claddingDark, { bottom: true, top: PAINT.concrete });
  b.glow(0.8);
  for (const y of [1.4, 5.4]) {
    for (let i = 0; i < 12; i++) {
      const x = -22 + i * 4;
      b.quad(
        [
          [x - 1.7, y, 11.06],
          [x + 1.7, y, 11.06],
          [x + 1.7, y + 2.2, 11.06],
          [x - 1.7, y + 2.2, 11.06],
        ],
        PAINT.glass,
      );
      b.quad(
        [
          [x + 1.7, y, -11.06],
          [x - 1.7, y, -11.06],
          [x - 1.7, y + 2.2, -11.06],
          [x + 1.7, y + 2.2, -11.06],
        ],
        PAINT.glass,
      );
    }
  }
  b.glow(0);
  b.box(10, 0.4, 4, 0, 3.8, 13, PAINT.claddingDark, { bottom: true });
  for (const x of [-4.4, 4.4]) b.cylinder(0.18, 3.8, x, 0, 14.6, PAINT.steel, { segments: 8 });
  for (const x of [-14, -6, 6, 14]) b.box(4, 1.6, 3, x, 10.2, -3, PAINT.steel, { top: PAINT.coil });
  return b.build();
}
