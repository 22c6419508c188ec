import { RACK_SPINE } from '../../../catalogue/tray-parts.ts';
import { pullOf, type RackPart } from '../../../plan/rack-parts/rack-opening.ts';
import { BOARD, COPPER_LINK, METAL, SHEET } from '../../materials/rack-finishes.ts';
import { rgb } from '../../parts/palette.ts';
import type { FinishBuilder } from './finish-builder.ts';

const FRAME = rgb(0x3a3f45);
const CABLE = rgb(0xb9783f);
const MATE = rgb(0x22262a);
const RAIL = rgb(0xc9ced3);

/**
 * The copper that joins the accelerators of a rack to its switches: upright cartridges of cables behind the trays, with a
 * connector for each tray, that mates blind. None in a rack without such switches.
 */
export function addSpine(
  builder: FinishBuilder,
  parts: readonly RackPart[],
  [wide, , deep]: RackPart['size'],
): void {
  const joined = parts.filter(({ slot, accelerators }) => slot === 'scale-up-switch' || accelerators > 0);
  const [first] = joined;
  if (first === undefined || first.upright || !joined.some(({ slot }) => slot === 'scale-up-switch')) return;
  const foot = Math.min(...joined.map(({ position }) => position[1]));
  const top = Math.max(...joined.map(({ position, size }) => position[1] + size[1]));
  const count = RACK_SPINE.cartridges.value;
  const across = RACK_SPINE.width.value * wide;
  const thick = RACK_SPINE.depth.value;
  const back = -deep / 2 + 0.07 + thick / 2;
  const trayEnd = first.position[2] - first.size[2] / 2;
  const [cables, pitch] = [RACK_SPINE.cablesAcross.value, across / RACK_SPINE.cablesAcross.value];
  for (let at = 0; at < count; at += 1) {
    const x = ((at - (count - 1) / 2) / count) * 0.86 * wide;
    // Its frame is on the side of the trays: from behind one sees the cables.
    builder.of(SHEET).block([across, top - foot, 0.4 * thick], [x, foot, back + 0.3 * thick], FRAME);
    builder.of(COPPER_LINK);
    for (let cable = 0; cable < cables; cable += 1)
      builder.cylinder(0.4 * pitch, top - foot, x + (cable - (cables - 1) / 2) * pitch, foot, back, CABLE, {
        segments: 7,
      });
    builder.of(BOARD);
    const face = back + thick / 2;
    for (const { position, size } of joined)
      builder.block(
        [0.8 * across, 0.5 * size[1], Math.max(0.01, trayEnd - face)],
        [x, position[1] + 0.2 * size[1], (face + trayEnd) / 2],
        MATE,
      );
  }
}

/** Rails at both ends of a part, along its place; of what is pulled out, the members that carry it there as well. */
export function addRails(builder: FinishBuilder, part: RackPart, isPulled: boolean): void {
  if (part.upright) return;
  const { position, size } = part;
  const { height, thickness } = RACK_SPINE.rail;
  const tall = Math.min(height.value, 0.6 * size[1]);
  builder.of(METAL);
  for (const side of [-1, 1]) {
    const x = position[0] + side * (size[0] / 2 + thickness.value);
    const foot = position[1] + 0.1 * size[1];
    builder.block([thickness.value, tall, size[2]], [x, foot, position[2]], RAIL);
    if (!isPulled) continue;
    const outM = pullOf(part);
    builder.block(
      [thickness.value, 0.7 * tall, outM],
      [x - 0.5 * side * thickness.value, foot + 0.15 * tall, position[2] + size[2] / 2 + outM / 2 - 0.04],
      RAIL,
    );
  }
}
