import { BOARD, GRILLE, METAL, SHEET } from '../../materials/rack-finishes.ts';
import { rgb } from '../../parts/palette.ts';
import type { Face } from './face.ts';

const SHELL = rgb(0x3a4047);
const BRICK = rgb(0xaeb4ba);
const GRIP = rgb(0xc3c8cd);
const RING = rgb(0x14171a);
const BLADE = rgb(0x4b5259);
const PORT = rgb(0x0c0e10);
const GREEN = rgb(0x3dff8f);
const BLUE = rgb(0x4aa8ff);

/** Taller than any server: an engine with supplies, pumps and fans of its own, metres. */
export const ENGINE_M = 0.45;
const BLADES = 9;

/** A fan as wide as half the engine, behind its ring. */
function fan({ builder, front }: Face, x: number, y: number, radiusM: number): void {
  builder.of(BOARD).cylinder(radiusM, 0.012, x, y, front, RING, { axis: 'z', segments: 26 });
  builder.of(SHEET);
  for (let blade = 0; blade < BLADES; blade += 1) {
    const at = (share: number, turn: number): readonly [number, number, number] => {
      const angle = ((blade + turn) / BLADES) * 2 * Math.PI;
      return [x + share * radiusM * Math.cos(angle), y + share * radiusM * Math.sin(angle), front + 0.013];
    };
    builder.quad([at(0.26, 0), at(0.9, 0.25), at(0.9, 0.75), at(0.26, 0.5)], BLADE);
  }
  builder.of(METAL).cylinder(0.27 * radiusM, 0.006, x, y, front + 0.012, BRICK, { axis: 'z', segments: 14 });
}

/** Two tiers of power supplies beside two pumps, ports over them, and a pair of fans below. */
export function engineFront(face: Face): void {
  const { builder, wide, tall, front } = face;
  builder.of(SHEET).block([wide, tall, 0.018], [0, 0, front - 0.009], SHELL);
  for (const side of [-1, 1]) fan(face, side * 0.24 * wide, 0.28 * tall, Math.min(0.2 * wide, 0.24 * tall));
  const pitch = 0.098 * wide;
  for (const tier of [0.58, 0.75]) {
    const middle = -0.2 * wide;
    builder
      .of(METAL)
      .row(6, pitch, [0.92 * pitch, 0.15 * tall, 0.012], [middle, tier * tall, front + 0.006], BRICK);
    builder
      .of(GRILLE)
      .row(
        6,
        pitch,
        [0.7 * pitch, 0.08 * tall, 0.004],
        [middle, (tier + 0.055) * tall, front + 0.014],
        SHELL,
      );
    builder
      .of(METAL)
      .row(6, pitch, [0.5 * pitch, 0.012, 0.03], [middle, (tier + 0.02) * tall, front + 0.02], GRIP);
    builder.lamps(6, pitch, 0.004, [middle + 0.3 * pitch, (tier + 0.14) * tall, front + 0.013], GREEN);
  }
  for (const x of [0.23, 0.39]) {
    builder.of(METAL).block([0.14 * wide, 0.32 * tall, 0.014], [x * wide, 0.58 * tall, front + 0.007], BRICK);
    builder
      .of(BOARD)
      .cylinder(0.05 * wide, 0.02, x * wide, 0.74 * tall, front + 0.014, RING, { axis: 'z', segments: 18 });
    builder.of(METAL).block([0.08 * wide, 0.012, 0.03], [x * wide, 0.61 * tall, front + 0.022], GRIP);
  }
  builder
    .of(METAL)
    .row(
      12,
      0.05 * wide,
      [0.044 * wide, 0.03 * tall, 0.01],
      [-0.1 * wide, 0.94 * tall, front + 0.005],
      BRICK,
    );
  builder
    .of(BOARD)
    .row(
      12,
      0.05 * wide,
      [0.034 * wide, 0.018 * tall, 0.004],
      [-0.1 * wide, 0.946 * tall, front + 0.011],
      PORT,
    );
  builder.lamps(12, 0.05 * wide, 0.0025, [-0.1 * wide, 0.98 * tall, front + 0.002], BLUE);
  builder.of(METAL);
  for (const end of [-1, 1])
    builder.block([0.016, 0.3 * tall, 0.03], [end * (wide / 2 - 0.014), 0.34 * tall, front + 0.015], GRIP);
}
