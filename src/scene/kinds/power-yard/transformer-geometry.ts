import type { BufferGeometry } from 'three';
import { PAINT } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

/** Sizes the parts are modelled at: width, height, depth in metres. */
export const MAIN_TRANSFORMER_SIZE_M = [12, 9, 8] as const;
export const BLOCK_TRANSFORMER_SIZE_M = [3.2, 2.8, 2.8] as const;
export const SWITCHGEAR_SIZE_M = [3.6, 3, 2.6] as const;

function addTank(b: SolidBuilder): void {
  b.box(12, 0.35, 8, 0, 0, 0, PAINT.concreteDark, { top: PAINT.gravel });
  b.box(7, 4, 3, 0, 0.6, 0, PAINT.transformer, { bottom: true });
  b.box(7.3, 0.3, 3.3, 0, 4.6, 0, PAINT.steelDark, { bottom: true, top: PAINT.transformer });
  for (const x of [-2.6, -0.9, 0.9, 2.6]) {
    b.box(0.16, 3.6, 0.12, x, 0.8, 1.52, PAINT.radiator);
    b.box(0.16, 3.6, 0.12, x, 0.8, -1.52, PAINT.radiator);
  }
  b.box(1, 1.9, 0.5, -2, 0.7, 1.8, PAINT.offWhite);
}

/** Radiator banks of upright fins on both long sides, with blowers under them. */
function addRadiators(b: SolidBuilder): void {
  for (const side of [1, -1]) {
    for (let i = 0; i < 9; i++) {
      b.box(0.1, 2.9, 1.2, -2.9 + i * 0.72, 1.3, side * 2.75, PAINT.radiator, { bottom: true });
    }
    b.box(6.2, 0.16, 0.16, 0, 4.05, side * 2.2, PAINT.transformer, { bottom: true });
    for (const x of [-2, 0, 2]) b.cylinder(0.45, 0.25, x, 0.95, side * 2.75, PAINT.dark, { segments: 8 });
  }
}

function addTop(b: SolidBuilder): void {
  b.cylinder(0.6, 4.2, -3.4, 6.6, -1.1, PAINT.transformer, { axis: 'x', segments: 12 });
  for (const x of [-2.6, 0]) b.box(0.16, 1.6, 0.16, x, 4.9, -1.1, PAINT.steelDark);
  for (let phase = 0; phase < 3; phase++) {
    const x = -1.9 + phase * 1.9;
    b.cylinder(0.34, 0.7, x, 4.9, 0.5, PAINT.transformer, { segments: 8 });
    b.insulator(2.7, 0.26, x, 5.6, 0.5, PAINT.porcelain, 7);
    b.cylinder(0.09, 0.7, x, 8.3, 0.5, PAINT.steel, { segments: 5 });
    b.cylinder(0.3, 0.1, x, 8.35, 0.5, PAINT.galvanised, { segments: 8 });
  }
  for (let phase = 0; phase < 3; phase++)
    b.insulator(0.9, 0.18, 2.6 + phase * 0.5, 4.9, -0.9, PAINT.porcelain, 3);
  // Bus duct towards the medium-voltage side (local −x carries the high voltage).
  b.box(2.6, 0.7, 1.8, 4.8, 5, -0.6, PAINT.steel, { bottom: true });
  b.box(0.8, 5, 1.8, 5.4, 0.35, -0.6, PAINT.steel);
}

/** Main transformer: tank, radiators, conservator, bushings, oil pit, fire walls on both sides. */
export function mainTransformerNear(): BufferGeometry {
  const b = new SolidBuilder();
  addTank(b);
  addRadiators(b);
  addTop(b);
  for (const side of [1, -1]) b.box(12, 7.4, 0.4, 0, 0, side * 4.15, PAINT.concrete);
  b.glow(1).box(0.8, 0.25, 0.1, -2, 2.7, 2.08, PAINT.amber).glow(0);
  return b.build();
}

export function mainTransformerFar(): BufferGeometry {
  const b = new SolidBuilder();
  b.box(7, 4.8, 6.4, 0, 0, 0, PAINT.transformer);
  b.box(4.2, 1.2, 1.2, -1.3, 5.6, -1.1, PAINT.transformer);
  for (const x of [-1.9, 0, 1.9])
    b.cylinder(0.26, 3.6, x, 4.8, 0.5, PAINT.porcelain, { segments: 4, cap: false });
  for (const side of [1, -1]) b.box(12, 7.4, 0.4, 0, 0, side * 4.15, PAINT.concrete);
  return b.build();
}

/** Pad-mounted block transformer: tank, fins, cable cabinet. */
export function blockTransformerNear(): BufferGeometry {
  const b = new SolidBuilder();
  b.box(3.2, 0.2, 2.8, 0, 0, 0, PAINT.concrete);
  b.box(1.9, 2, 1.5, 0, 0.2, -0.15, PAINT.transformer, { top: PAINT.steel });
  for (const side of [1, -1]) {
    for (let i = 0; i < 4; i++) b.box(0.45, 1.5, 0.08, side * 1.2, 0.45, -0.65 + i * 0.34, PAINT.radiator);
  }
  b.box(2, 1.9, 0.6, 0, 0.2, 0.95, PAINT.radiator, { top: PAINT.steel });
  b.quad(
    [
      [-0.02, 0.3, 1.26],
      [0.02, 0.3, 1.26],
      [0.02, 2, 1.26],
      [-0.02, 2, 1.26],
    ],
    PAINT.dark,
  );
  b.quad(
    [
      [0.3, 1.5, 1.26],
      [0.6, 1.5, 1.26],
      [0.6, 1.75, 1.26],
      [0.3, 1.75, 1.26],
    ],
    PAINT.amber,
  );
  for (const x of [-0.5, 0.1, 0.7])
    b.cylinder(0.09, 0.6, x, 2.2, -0.2, PAINT.porcelain, { segments: 5, cap: false });
  return b.build();
}

export function blockTransformerFar(): BufferGeometry {
  const b = new SolidBuilder();
  b.box(2.9, 2.15, 2.4, 0, 0, 0, PAINT.transformer, { top: PAINT.steel });
  return b.build();
}

/** Outdoor metal-clad feeder switchgear: cubicle with door seams, vents and a status lamp. */
export function switchgearNear(): BufferGeometry {
  const b = new SolidBuilder();
  b.box(3.6, 0.25, 2.6, 0, 0, 0, PAINT.concrete);
  b.box(3.4, 2.4, 2.3, 0, 0.25, 0, PAINT.offWhite);
  b.box(3.6, 0.2, 2.6, 0, 2.65, 0, PAINT.claddingDark, { bottom: true, top: PAINT.steel });
  for (const x of [-0.57, 0.57]) {
    b.quad(
      [
        [x, 0.35, 1.16],
        [x + 0.04, 0.35, 1.16],
        [x + 0.04, 2.5, 1.16],
        [x, 2.5, 1.16],
      ],
      PAINT.dark,
    );
  }
  for (const x of [-1.5, -0.4, 0.8]) {
    b.quad(
      [
        [x, 0.45, 1.16],
        [x + 0.7, 0.45, 1.16],
        [x + 0.7, 0.85, 1.16],
        [x, 0.85, 1.16],
      ],
      PAINT.steelDark,
    );
  }
  b.glow(1);
  b.quad(
    [
      [-1.5, 2.2, 1.17],
      [1.5, 2.2, 1.17],
      [1.5, 2.3, 1.17],
      [-1.5, 2.3, 1.17],
    ],
    PAINT.amber,
  );
  return b.build();
}

export function switchgearFar(): BufferGeometry {
  const b = new SolidBuilder();
  b.box(3.6, 2.85, 2.5, 0, 0, 0, PAINT.offWhite, { top: PAINT.steel });
  return b.build();
}
