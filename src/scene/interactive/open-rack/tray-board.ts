import type { LyingTray } from '../../../plan/rack-parts/tray-contents.ts';
import { scatter } from '../../../plan/scatter.ts';
import { BOARD, METAL, SHEET } from '../../materials/rack-finishes.ts';
import { rgb } from '../../parts/palette.ts';
import type { FinishBuilder } from './finish-builder.ts';

type Box = LyingTray['packages'][number];

const SHADE = rgb(0x0b120e);
const CHOKE = rgb(0x3b4045);
const CAN = rgb(0xa7adb3);
const CHIP = rgb(0x17191c);
const CERAMIC = rgb(0x9a8a66);
const JACKET = rgb(0x1b1d20);
const CLIP = rgb(0x70767c);

/** Pitch of the small parts on a board, and how far they keep off what is larger, metres. */
const PITCH_M = 0.017;
const CLEAR_M = 0.007;

/** More cells than a row of a board has. */
const ROW_CELLS = 1_000;
/** Apart from each other: which part stands in a cell, on either half, and how large it is. */
const SALTS = { left: 1, right: 2, size: 3 } as const;

const isOn = ({ position, size }: Box, x: number, z: number, aroundM: number): boolean =>
  Math.abs(x - position[0]) < size[0] / 2 + aroundM && Math.abs(z - position[2]) < size[2] / 2 + aroundM;

/** Ground under what stands on a board, a little wider than it: less light comes there. */
export function addContact(builder: FinishBuilder, boxes: readonly Box[]): void {
  builder.of(BOARD);
  for (const { position, size } of boxes)
    builder.block([1.16 * size[0], 0.0006, 1.16 * size[2]], position, SHADE);
}

/** Coils, cans, chips and ceramics between what is larger; the middle, where the pipes lie, stays free. */
export function addSmallParts(builder: FinishBuilder, tray: LyingTray, taken: readonly Box[]): void {
  const [wide, , deep] = tray.size;
  const columns = Math.floor((0.46 * wide) / PITCH_M);
  const rows = Math.floor((0.86 * deep) / PITCH_M);
  for (const [half, salt] of [
    [-1, SALTS.left],
    [1, SALTS.right],
  ] as const)
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) {
        const x = half * (0.03 * wide + (column + 0.5) * PITCH_M);
        const z = -0.46 * deep + (row + 0.5) * PITCH_M;
        if (taken.some((box) => isOn(box, x, z, CLEAR_M))) continue;
        const cell = row * ROW_CELLS + column;
        addSmallPart(builder, [x, tray.boardTopM, z], scatter(cell, salt), scatter(cell, SALTS.size));
      }
}

function addSmallPart(
  builder: FinishBuilder,
  at: readonly [number, number, number],
  which: number,
  size: number,
): void {
  if (which < 0.44) return;
  if (which < 0.6) builder.of(SHEET).block([0.009, 0.004 + 0.003 * size, 0.009], at, CHOKE);
  else if (which < 0.7) builder.of(METAL).block([0.006, 0.005 + 0.004 * size, 0.006], at, CAN);
  else if (which < 0.82)
    builder.of(BOARD).block([0.006 + 0.007 * size, 0.0018, 0.006 + 0.006 * size], at, CHIP);
  else builder.of(BOARD).block([0.011 * size + 0.002, 0.0012, 0.003], at, CERAMIC);
}

/** Flat cables along both walls, from the cards behind the front to the connectors at the rear, with their clips. */
export function addCables(builder: FinishBuilder, { size: [wide, tall, deep], boardTopM }: LyingTray): void {
  const clear = Math.min(tall, 0.08);
  for (const side of [-1, 1]) {
    builder.of(BOARD);
    for (let cable = 0; cable < 3; cable += 1)
      builder.block(
        [0.0045, 0.34 * clear, (0.74 - 0.06 * cable) * deep],
        [side * (wide / 2 - 0.009 - 0.0065 * cable), boardTopM + 0.04 * clear, -0.06 * deep],
        JACKET,
      );
    builder.of(METAL);
    for (const z of [-0.34, -0.06, 0.2])
      builder.block([0.024, 0.4 * clear, 0.007], [side * (wide / 2 - 0.015), boardTopM, z * deep], CLIP);
  }
}
