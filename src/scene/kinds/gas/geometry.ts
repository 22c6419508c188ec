import type { BufferGeometry } from 'three';
import { PAINT } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

/** Size the package is modelled at: width, height, depth in metres; the generator faces +z. */
export const GAS_TURBINE_SIZE_M = [14, 10, 24] as const;

function addIntake(b: SolidBuilder): void {
  // Filter house on stilts over the gas generator, three banks of hoods on each side.
  for (const x of [-2.6, 2.6]) {
    for (const z of [-4.2, 0.2]) b.box(0.35, 5.2, 0.35, x, 0.4, z, PAINT.galvanised);
  }
  b.box(6.4, 4, 5.6, 0, 5.4, -2, PAINT.white, { bottom: true, top: PAINT.offWhite });
  for (const side of [-1, 1]) {
    for (let row = 0; row < 3; row++) {
      b.box(0.9, 0.75, 5.2, side * 3.6, 5.75 + row * 1.2, -2, PAINT.claddingRib, { bottom: true });
    }
  }
  b.box(3, 2.4, 3, 0, 3.4, -2, PAINT.steel);
}

function addExhaust(b: SolidBuilder): void {
  b.box(4.2, 4.6, 3.2, 0, 0.4, -8.6, PAINT.steelDark);
  b.cylinder(1.75, 9.6, 0, 4.6, -8.9, PAINT.galvanised, {
    segments: 16,
    topRadiusM: 1.65,
    capColor: PAINT.dark,
  });
  b.cylinder(1.86, 0.35, 0, 13.7, -8.9, PAINT.amber, { segments: 16, capColor: PAINT.dark });
  b.box(4.6, 0.12, 4.6, 0, 9.4, -8.9, PAINT.steelDark, { bottom: true });
  b.strut([2.1, 0.4, -7.4], [2.1, 9.4, -7.4], 0.3, PAINT.gasYellow);
}

function addMachine(b: SolidBuilder): void {
  b.box(13, 0.4, 23.4, 0, 0, 0, PAINT.concrete);
  b.box(4, 3.6, 8.6, 0, 0.4, -2.6, PAINT.offWhite, { top: PAINT.claddingRib });
  for (let i = 0; i < 5; i++) {
    const z = -6.4 + i * 1.9;
    b.box(0.06, 3.2, 0.12, 2.03, 0.5, z, PAINT.steelDark);
    b.box(0.06, 3.2, 0.12, -2.03, 0.5, z, PAINT.steelDark);
  }
  // Generator with its cooler hood, then the control and auxiliary skids.
  b.box(3.6, 3, 6.4, 0, 0.4, 5.4, PAINT.supplyBlue, { top: PAINT.steelDark });
  b.box(2.6, 1.1, 4, 0, 3.4, 5.4, PAINT.steel);
  b.box(3, 2.9, 5.6, -4.7, 0.4, 5.6, PAINT.cladding, { top: PAINT.claddingDark });
  b.box(2.4, 2.2, 4, 4.7, 0.4, 4.4, PAINT.offWhite, { top: PAINT.coil });
  b.cylinder(0.9, 4.6, 4.6, 1.5, -3.8, PAINT.white, { axis: 'z', segments: 10 });
  // Step-up transformer at the generator end.
  b.box(3, 2.6, 2, 0, 0.4, 10.2, PAINT.transformer);
  for (const side of [-1, 1]) b.box(0.7, 2, 1.8, side * 1.95, 0.6, 10.2, PAINT.radiator);
  for (const x of [-0.9, 0, 0.9]) b.insulator(1.5, 0.2, x, 3, 10.2, PAINT.porcelain, 4);
}

/** Aeroderivative package: intake filter house, enclosure, exhaust stack, generator, step-up transformer. */
export function gasTurbineNear(): BufferGeometry {
  const b = new SolidBuilder();
  addMachine(b);
  addIntake(b);
  addExhaust(b);
  b.cylinder(0.16, 9, 2.7, 0.9, -11.6, PAINT.gasYellow, { axis: 'z', segments: 6, cap: false });
  b.glow(1).box(0.4, 0.25, 0.1, 2.3, 3.1, 8.5, PAINT.white);
  b.box(0.1, 0.25, 0.5, 2.12, 3.2, -3, PAINT.white);
  return b.build();
}

export function gasTurbineFar(): BufferGeometry {
  const b = new SolidBuilder();
  b.box(4.2, 4, 12, 0, 0, 0, PAINT.offWhite);
  b.box(8, 4.4, 5.6, 0, 5.2, -2, PAINT.white, { bottom: true });
  b.cylinder(1.75, 13.9, 0, 0, -8.9, PAINT.galvanised, { segments: 6, capColor: PAINT.dark });
  b.box(9, 3, 5.6, 0, 0, 6, PAINT.cladding);
  return b.build();
}

/** Engines in an enclosure or a block of fuel cells: a slab with two rows of closed cabinets and short stacks. */
export function cabinetNear(): BufferGeometry {
  const b = new SolidBuilder();
  b.box(13, 0.4, 23.4, 0, 0, 0, PAINT.concrete);
  for (const x of [-3.4, 3.4]) {
    for (let row = 0; row < 5; row++) {
      const z = -9 + row * 4.5;
      b.box(5.4, 5.2, 3.9, x, 0.4, z, PAINT.white, { top: PAINT.steel });
      b.box(0.06, 3.6, 2.6, x + Math.sign(x) * 2.72, 1, z, PAINT.claddingDark);
      b.cylinder(0.42, 3.4, x, 5.6, z, PAINT.galvanised, { segments: 8, capColor: PAINT.dark });
    }
  }
  b.box(3, 2.6, 1.6, 0, 0.4, 10.6, PAINT.transformer);
  b.cylinder(0.16, 22, 0, 0.9, -11, PAINT.gasYellow, { axis: 'z', segments: 6, cap: false });
  b.glow(1).box(0.4, 0.25, 0.1, 0, 3.2, 10.8, PAINT.white);
  return b.build();
}

export function cabinetFar(): BufferGeometry {
  const b = new SolidBuilder();
  for (const x of [-3.4, 3.4]) b.box(5.4, 5.6, 22, x, 0, 0, PAINT.white, { top: PAINT.steel });
  return b.build();
}

/** Gas metering skid: filter vessels, meter runs, relief stacks and a small control hut on one slab. */
export function meteringSkid(): BufferGeometry {
  const b = new SolidBuilder();
  b.box(20, 0.3, 12, 0, 0, 0, PAINT.concrete);
  for (let run = 0; run < 3; run++) {
    const z = -3 + run * 2.2;
    b.cylinder(0.28, 15, -7.5, 1.1, z, PAINT.gasYellow, { axis: 'x', segments: 8 });
    for (const x of [-5, 0, 5]) {
      b.cylinder(0.55, 0.3, x, 1.1, z, PAINT.steelDark, { axis: 'x', segments: 8 });
      b.box(0.3, 0.9, 0.3, x, 0.3, z, PAINT.steel);
    }
    b.cylinder(0.1, 1.1, 2.4, 1.3, z, PAINT.faultRed, { segments: 6 });
  }
  for (const x of [-7, -4.6]) b.cylinder(0.8, 3.2, x, 0.3, 4, PAINT.white, { segments: 12 });
  b.cylinder(0.3, 13, -7.8, 0.9, -4.6, PAINT.gasYellow, { axis: 'x', segments: 8 });
  b.cylinder(0.12, 7, 8.6, 0.3, -4.6, PAINT.galvanised, { segments: 6 });
  b.box(4, 2.8, 3, 6.6, 0.3, 4, PAINT.cladding, { top: PAINT.claddingDark });
  b.glow(1).box(0.6, 0.25, 0.1, 6.6, 2.6, 5.55, PAINT.white);
  return b.build();
}
