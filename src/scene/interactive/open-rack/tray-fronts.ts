import type { RackPart } from '../../../plan/rack-parts/rack-opening.ts';
import { BOARD, COPPER_LINK, GRILLE, METAL, SHEET } from '../../materials/rack-finishes.ts';
import { type Rgb, rgb } from '../../parts/palette.ts';
import { ENGINE_M, engineFront } from './engine-front.ts';
import type { Face } from './face.ts';
import type { FinishBuilder } from './finish-builder.ts';

const PLATE = rgb(0x5a6169);
const PLATE_DARK = rgb(0x31363c);
const BARE = rgb(0xb7bcc2);
const HANDLE = rgb(0xc3c8cd);
const BLACK = rgb(0x0c0e10);
const GOLD = rgb(0xb8904c);
const GREEN = rgb(0x3dff8f);
const BLUE = rgb(0x4aa8ff);

/** Thickness of a front plate and of what stands out of it, metres. */
const PLATE_M = 0.018;
const PROUD_M = 0.012;

function plate({ builder, wide, tall, front }: Face, colour: Rgb, finish = SHEET): void {
  builder.of(finish).block([wide, tall, PLATE_M], [0, 0, front - PLATE_M / 2], colour);
}

/** Lever at both ends, by which a part is pulled out. */
function levers({ builder, wide, tall, front }: Face): void {
  const size = [0.012, 0.72 * tall, PROUD_M + 0.008] as const;
  builder.of(METAL);
  for (const end of [-1, 1])
    builder.block(size, [end * (wide / 2 - 0.016), 0.14 * tall, front + size[2] / 2], HANDLE);
}

function computeFront(face: Face): void {
  const { builder, wide, tall, front } = face;
  plate(face, PLATE, GRILLE);
  levers(face);
  builder.of(SHEET).block([0.3 * wide, 0.78 * tall, 0.006], [0, 0.11 * tall, front + 0.003], PLATE_DARK);
  builder
    .of(METAL)
    .row(4, 0.062 * wide, [0.05 * wide, 0.42 * tall, 0.01], [0, 0.3 * tall, front + 0.005], BARE);
  builder
    .of(BOARD)
    .row(4, 0.062 * wide, [0.04 * wide, 0.26 * tall, 0.004], [0, 0.38 * tall, front + 0.011], BLACK);
  for (const side of [-1, 1]) {
    builder
      .of(SHEET)
      .row(
        4,
        0.055 * wide,
        [0.048 * wide, 0.8 * tall, 0.008],
        [side * 0.29 * wide, 0.1 * tall, front + 0.004],
        PLATE_DARK,
      );
    builder.lamps(
      4,
      0.055 * wide,
      0.0035,
      [side * 0.29 * wide, 0.74 * tall, front + 0.009],
      side < 0 ? GREEN : BLUE,
    );
  }
}

function switchFront(face: Face): void {
  const { builder, wide, tall, front } = face;
  plate(face, PLATE_DARK);
  levers(face);
  builder.of(COPPER_LINK).block([0.86 * wide, 0.1 * tall, 0.01], [0, 0.03 * tall, front + 0.005], GOLD);
  builder
    .of(COPPER_LINK)
    .row(9, 0.086 * wide, [0.07 * wide, 0.5 * tall, 0.008], [0, 0.28 * tall, front + 0.004], BARE);
  builder
    .of(BOARD)
    .row(9, 0.086 * wide, [0.058 * wide, 0.36 * tall, 0.004], [0, 0.35 * tall, front + 0.009], BLACK);
  builder.lamps(9, 0.086 * wide, 0.003, [0, 0.84 * tall, front + 0.002], BLUE);
}

function portFront(face: Face): void {
  const { builder, wide, tall, front } = face;
  plate(face, PLATE);
  for (const row of [0.16, 0.54]) {
    builder
      .of(METAL)
      .row(16, 0.052 * wide, [0.046 * wide, 0.3 * tall, 0.006], [0, row * tall, front + 0.003], BARE);
    builder
      .of(BOARD)
      .row(
        16,
        0.052 * wide,
        [0.036 * wide, 0.22 * tall, 0.003],
        [0, (row + 0.03) * tall, front + 0.007],
        BLACK,
      );
  }
  builder.lamps(16, 0.052 * wide, 0.0025, [0, 0.9 * tall, front + 0.001], GREEN);
}

/** Six bare modules side by side, each with its own lever and fan. */
function shelfFront(face: Face): void {
  const { builder, wide, tall, front } = face;
  plate(face, PLATE_DARK);
  const pitch = wide / 6;
  builder.of(METAL).row(6, pitch, [0.94 * pitch, 0.92 * tall, 0.008], [0, 0.04 * tall, front + 0.004], BARE);
  builder
    .of(GRILLE)
    .row(6, pitch, [0.5 * pitch, 0.7 * tall, 0.003], [0.14 * pitch, 0.15 * tall, front + 0.009], PLATE);
  builder
    .of(METAL)
    .row(6, pitch, [0.06 * pitch, 0.66 * tall, 0.022], [-0.34 * pitch, 0.17 * tall, front + 0.012], HANDLE);
  builder.lamps(6, pitch, 0.0035, [-0.2 * pitch, 0.7 * tall, front + 0.009], GREEN);
}

/** A tall server: drives over a bezel of holes, handles at its sides. */
function serverFront(face: Face): void {
  const { builder, wide, tall, front } = face;
  plate(face, PLATE, GRILLE);
  const isTall = tall > 0.12;
  const bay = isTall ? 0.2 * tall : 0.6 * tall;
  builder
    .of(SHEET)
    .row(8, 0.105 * wide, [0.098 * wide, bay, 0.012], [0, tall - 1.25 * bay, front + 0.006], PLATE_DARK);
  builder
    .of(METAL)
    .row(
      8,
      0.105 * wide,
      [0.012 * wide, 0.8 * bay, 0.008],
      [-0.035 * wide, tall - 1.15 * bay, front + 0.015],
      BARE,
    );
  builder.lamps(8, 0.105 * wide, 0.0035, [0.03 * wide, tall - 0.4 * bay, front + 0.013], BLUE);
  builder.of(METAL);
  for (const end of [-1, 1])
    builder.block([0.018, 0.7 * tall, 0.03], [end * (wide / 2 - 0.014), 0.15 * tall, front + 0.015], HANDLE);
}

/** The short end of an upright blade as it lies: two levers and a line of ports. */
function bladeFront(face: Face, colour: Rgb): void {
  const { builder, wide, tall, front } = face;
  plate(face, colour, GRILLE);
  builder.of(METAL);
  for (const end of [-1, 1])
    builder.block([0.05 * wide, 0.5 * tall, 0.025], [end * 0.45 * wide, 0.25 * tall, front + 0.012], HANDLE);
  builder
    .of(BOARD)
    .row(5, 0.08 * wide, [0.06 * wide, 0.4 * tall, 0.006], [0, 0.3 * tall, front + 0.003], BLACK);
  builder.lamps(3, 0.06 * wide, 0.0035, [0.32 * wide, 0.4 * tall, front + 0.002], GREEN);
}

/** Adds the front of a part that lies with its base in the middle of nothing; `front` is the z of its face. */
export function addFront(
  builder: FinishBuilder,
  slot: RackPart['slot'],
  [wide, tall]: RackPart['size'],
  front: number,
): void {
  const face = { builder, wide, tall, front };
  if (slot === 'compute-tray' || slot === 'host-tray') computeFront(face);
  else if (slot === 'scale-up-switch') switchFront(face);
  else if (slot === 'power-shelf') shelfFront(face);
  else if (slot === 'server') (tall > ENGINE_M ? engineFront : serverFront)(face);
  else if (slot === 'blade-chassis') bladeFront(face, PLATE);
  else if (slot === 'switch-chassis') bladeFront(face, PLATE_DARK);
  else portFront(face);
}
