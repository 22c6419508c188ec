import type { BufferGeometry } from 'three';
import type { OpenedRack } from '../../../plan/rack-parts/opened-rack.ts';
import { pullOf, type RackPart } from '../../../plan/rack-parts/rack-opening.ts';
import { lyingTray } from '../../../plan/rack-parts/tray-contents.ts';
import { METAL, SHEET } from '../../materials/rack-finishes.ts';
import { PAINT, rgb } from '../../parts/palette.ts';
import { FinishBuilder } from './finish-builder.ts';
import { addRails, addSpine } from './rack-spine.ts';
import { addFront } from './tray-fronts.ts';
import { addInside, type TrayLook } from './tray-inside.ts';

const SHEETS = rgb(0x32373d);
const POST = rgb(0x4a5057);
const DARK = rgb(0x15181b);
const TRAY_SHEET = rgb(0x8d939a);
const COPPER = rgb(0xb87444);
const PIPE = rgb(0xaab0b6);

/** Posts, sides, head and foot of a rack whose doors are off, so that its spine is seen from behind: width, height, depth. */
function addFrame(builder: FinishBuilder, [wide, tall, deep]: RackPart['size'], openingWide: number): void {
  const post = (wide - openingWide) / 2;
  builder.of(METAL);
  for (const side of [-1, 1])
    for (const end of [-0.5, 0.5])
      builder.block([post, tall, 0.05], [side * (wide / 2 - post / 2), 0, end * (deep - 0.05)], POST);
  builder.block([openingWide, 0.028 * tall, 0.05], [0, 0, deep / 2 - 0.025], POST);
  builder.block([openingWide, 0.024 * tall, 0.05], [0, 0.976 * tall, deep / 2 - 0.025], POST);
  builder.of(SHEET);
  for (const side of [-1, 1])
    builder.block([0.004, tall, deep - 0.1], [side * (wide / 2 - 0.004), 0, 0], SHEETS);
  builder.block([wide, 0.012, deep - 0.02], [0, tall - 0.012, 0], SHEETS);
  builder.block([wide, 0.012, deep - 0.02], [0, 0, 0], DARK);
}

/** Busbar in the middle of the rear, and pipes for the coolant beside it. */
function addRear(builder: FinishBuilder, [wide, tall, deep]: RackPart['size'], liquid: boolean): void {
  const z = -deep / 2 + 0.05;
  builder.of(METAL).block([0.045, 0.9 * tall, 0.03], [0, 0.05 * tall, z], COPPER);
  if (!liquid) return;
  for (const [side, collar] of [
    [-1, PAINT.supplyBlue],
    [1, PAINT.returnOrange],
  ] as const) {
    builder.of(METAL).cylinder(0.03, 0.9 * tall, side * 0.36 * wide, 0.05 * tall, z, PIPE, { segments: 14 });
    builder.of(SHEET).cylinder(0.033, 0.05, side * 0.36 * wide, 0.9 * tall, z, collar, { segments: 14 });
  }
}

/** A part in its place: a closed body behind its front. */
function addPart(builder: FinishBuilder, part: RackPart): void {
  standAt(builder, part, 0);
  const { size } = lyingTray(part);
  const [across, up, along] = size;
  builder.of(SHEET).block([across, up, along - 0.02], [0, 0, -0.01], TRAY_SHEET);
  addFront(builder, part.slot, size, along / 2);
}

/** What is added later lies as this part does, so far out of its place. */
function standAt(builder: FinishBuilder, { position, size, upright }: RackPart, outM: number): void {
  const [x, y, z] = position;
  if (!upright) {
    builder.upright(null).move(x, y, z + outM);
    return;
  }
  builder.move(0, 0, 0).upright([x + size[0] / 2, y + size[1] / 2, z + outM]);
}

/** A rack with its doors off and one part pulled out; `looks` are the numbers of its finishes. Metres, in its own frame. */
export function createOpenRackGeometry(
  { parts, pulled }: Pick<OpenedRack, 'parts' | 'pulled'>,
  size: RackPart['size'],
  look: TrayLook,
  looks: readonly number[],
): BufferGeometry {
  const builder = new FinishBuilder();
  const reach = Math.max(...parts.map(({ position, size: [wide] }) => Math.abs(position[0]) + wide / 2));
  addFrame(builder, size, Math.min(0.98 * size[0], 2 * reach + 0.004));
  addRear(builder, size, look.liquid);
  addSpine(builder, parts, size);
  for (const part of parts) addRails(builder, part, part === pulled);
  for (const part of parts) if (part !== pulled) addPart(builder, part);
  standAt(builder, pulled, pullOf(pulled));
  const tray = lyingTray(pulled);
  addFront(builder, pulled.slot, tray.size, tray.size[2] / 2);
  if (pulled.kind === 'tray') addInside(builder, tray, look);
  else builder.of(SHEET).block([tray.size[0], tray.size[1], tray.size[2] - 0.02], [0, 0, -0.01], TRAY_SHEET);
  return builder.buildWith(looks);
}
