import type { LyingTray } from '../../../plan/rack-parts/tray-contents.ts';
import { BOARD, SHEET } from '../../materials/rack-finishes.ts';
import { PAINT, rgb } from '../../parts/palette.ts';
import type { FinishBuilder } from './finish-builder.ts';

const PIPE = rgb(0x8b9299);
const CLAMP = rgb(0x9aa0a6);
const RUBBER = rgb(0x25282c);

/** Pipes along the middle of a tray: from the middle of it, how far up in its clear height, and what marks them. */
const RAILS = [
  { side: -1, colour: PAINT.supplyBlue, up: 0.2 },
  { side: 1, colour: PAINT.returnOrange, up: 0.5 },
] as const;
const RAIL_M = 0.008;
const HOSE_M = 0.0058;

/** Pipes along the middle from couplings at the rear that close by themselves, and a hose from each nozzle to each of them. */
export function addCoolant(builder: FinishBuilder, tray: LyingTray, plates: LyingTray['packages']): void {
  const [wide, tall, deep] = tray.size;
  const clear = Math.min(tall, 0.1);
  for (const { side, colour, up } of RAILS) {
    const [x, y] = [side * 0.012, tray.boardTopM + up * clear];
    const front = Math.max(...plates.map(({ position }) => position[2]), 0) + 0.04;
    builder.of(SHEET).cylinder(RAIL_M, front + deep / 2, x, y, -deep / 2, PIPE, { axis: 'z', segments: 12 });
    builder.cylinder(0.012, 0.05, x * 2.4, y, -deep / 2 - 0.05, PIPE, { axis: 'z', segments: 12 });
    builder.of(BOARD);
    for (const z of [-0.42 * deep, front - 0.02])
      builder.cylinder(RAIL_M + 0.0012, 0.016, x, y, z, colour, { axis: 'z', segments: 12 });
    for (const { position, size } of plates) {
      const nozzle = [
        position[0] + side * 0.26 * size[0],
        position[1] + 0.95 * size[1],
        position[2] - 0.2 * size[2],
      ] as const;
      const end = [x, y + RAIL_M, position[2] + side * 0.05 - 0.02] as const;
      const over = [(nozzle[0] + x) / 2, nozzle[1] + 0.028, (nozzle[2] + end[2]) / 2] as const;
      builder.of(BOARD).hose(nozzle, over, end, HOSE_M, RUBBER);
      builder.cylinder(0.0085, 0.009, nozzle[0], nozzle[1] - 0.004, nozzle[2], colour, { segments: 10 });
    }
  }
  builder
    .of(SHEET)
    .block([0.05, 0.004, 0.02], [0, 0.9 * clear, -0.46 * deep], CLAMP)
    .block([0.08 * wide, 0.003, 0.02], [0, 0.9 * clear, 0.1 * deep], CLAMP);
}
