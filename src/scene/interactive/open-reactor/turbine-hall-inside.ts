import type { ReactorPart } from '../../../plan/reactor-parts/opened-reactor.ts';
import { PAINT, type Rgb, rgb } from '../../parts/palette.ts';
import { addPerson } from '../../parts/person-form.ts';
import type { CutBuilder } from './cut-builder.ts';
import { JACKET } from './storey-equipment.ts';

const FRAME = rgb(0x7d868e);
const DECK = rgb(0x9ba1a4);
const RAIL = PAINT.gasYellow;
const REHEATER = rgb(0xb8c2c8);
const HEATER = rgb(0x93a3ad);
const LAMP = rgb(0xfff4e0);

/**
 * A hall, metres: where it begins along x, half its length and width inside, its eaves, and the middle of its width. One that
 * is cut open begins at its middle.
 */
export interface HallInside {
  readonly fromX: number;
  readonly halfX: number;
  readonly halfZ: number;
  readonly eavesY: number;
  readonly middleZ: number;
}

/** From frame to frame, and depth of a girder over the height of the eaves. */
const FRAME_M = 7.5;
const GIRDER = 0.05;

/** Steel frames: columns along the walls, girders from wall to wall, purlins and lines of lamps under the roof. */
export function addFrames(b: CutBuilder, { fromX, halfX, halfZ, eavesY, middleZ }: HallInside): void {
  const deep = GIRDER * eavesY;
  const long = halfX - fromX;
  const frames = Math.max(2, Math.round(long / FRAME_M));
  for (let at = 0; at <= frames; at += 1) {
    const x = fromX + 0.4 + (at / frames) * (long - 0.8);
    for (const side of [-1, 1]) b.box(0.45, eavesY, 0.6, x, 0, middleZ + side * (halfZ - 0.35), FRAME);
    b.box(0.3, deep, 2 * halfZ, x, eavesY - deep, middleZ, FRAME, { bottom: true });
  }
  const lines = Math.max(2, Math.round((2 * halfZ) / FRAME_M));
  for (let at = 1; at < lines; at += 1) {
    const z = middleZ - halfZ + (at / lines) * 2 * halfZ;
    b.box(long, 0.25, 0.18, fromX + long / 2, eavesY - 0.3, z, FRAME, { bottom: true });
    b.box(0.4, eavesY, 0.4, halfX - 0.3, 0, z, FRAME);
    b.glow(0.9).box(0.8 * long, 0.12, 0.3, fromX + long / 2, eavesY - deep - 0.15, z, LAMP, { bottom: true });
    b.glow(0);
  }
}

/** Posts and two rails along z at an edge. */
function addRailing(b: CutBuilder, x: number, [z0, z1]: readonly [number, number], y: number): void {
  const posts = Math.max(1, Math.round(Math.abs(z1 - z0) / 3));
  for (let at = 0; at <= posts; at += 1) b.box(0.07, 1.1, 0.07, x, y, z0 + (at / posts) * (z1 - z0), RAIL);
  for (const up of [0.5, 1.04])
    b.box(0.06, 0.06, Math.abs(z1 - z0), x, y + up, (z0 + z1) / 2, RAIL, { bottom: true });
}

/** Posts and two rails along x at an edge. */
export function addLongRailing(
  b: CutBuilder,
  [x0, x1]: readonly [number, number],
  z: number,
  y: number,
): void {
  const posts = Math.max(1, Math.round((x1 - x0) / 3));
  for (let at = 0; at <= posts; at += 1) b.box(0.07, 1.1, 0.07, x0 + (at / posts) * (x1 - x0), y, z, RAIL);
  for (const up of [0.5, 1.04]) b.box(x1 - x0, 0.06, 0.06, (x0 + x1) / 2, y + up, z, RAIL, { bottom: true });
}

/** Run of a stair over its height. */
const STAIR = 1.1;

/** A stair along x, from the ground up to a place. */
function addStair(b: CutBuilder, x: number, y: number, z: number): void {
  const run = STAIR * y;
  for (const side of [-0.55, 0.55]) {
    b.strut([x - run, 0, z + side], [x, y, z + side], 0.22, PAINT.steelDark);
    b.strut([x - run, 1.05, z + side], [x, y + 1.05, z + side], 0.06, RAIL);
  }
  const steps = Math.round(y / 0.6);
  for (let step = 1; step < steps; step += 1)
    b.box(0.3, 0.05, 1.1, x - run + (step / steps) * run, (step / steps) * y, z, DECK, { bottom: true });
}

/** A lying vessel on two saddles. */
function addLying(
  b: CutBuilder,
  [x, y, z]: readonly [number, number, number],
  [long, radius]: readonly [number, number],
  color: Rgb,
): void {
  b.cylinder(radius, long, x - long / 2, y + 1.25 * radius, z, color, { axis: 'x', segments: 12 });
  for (const end of [-1, 1])
    b.cylinder(
      0.72 * radius,
      0.25 * radius,
      x + end * (long / 2) - (end < 0 ? 0.25 * radius : 0),
      y + 1.25 * radius,
      z,
      color,
      {
        axis: 'x',
        segments: 12,
      },
    );
  for (const at of [-0.3, 0.3])
    b.box(0.5, 0.7 * radius, 1.6 * radius, x + at * long, y, z, PAINT.concreteDark);
}

/** A reheater on the operating floor, and the pipes by which steam goes over from it into the casings under low pressure. */
function addReheater(
  b: CutBuilder,
  turbine: ReactorPart,
  [at, topY, out]: readonly [number, number, number],
  [long, radius]: readonly [number, number],
  middleZ: number,
): void {
  addLying(b, [at, topY, out], [long, radius], REHEATER);
  const thick = 0.22 * radius + 0.12;
  const overM = 0.2 * turbine.size[2];
  const from = out > middleZ ? middleZ + overM : out;
  for (const along of [-0.32, 0.02, 0.34]) {
    const x = at + along * long;
    b.cylinder(thick, 1.1 * radius, x, topY + 2 * radius, out, REHEATER, { segments: 12 });
    const options = { axis: 'z', segments: 12 } as const;
    b.cylinder(thick, Math.abs(out - middleZ) - overM, x, topY + 3 * radius, from, REHEATER, options);
  }
}

/** The operating floor beside the train, on columns, with the reheaters on it and the heaters and pumps of the feed water below. */
export function addOperatingFloor(
  b: CutBuilder,
  { fromX, halfX, halfZ, middleZ }: HallInside,
  { tableHalfZ, topY, turbine, cut }: { tableHalfZ: number; topY: number; turbine: ReactorPart; cut: Rgb },
): void {
  const thick = 0.035 * topY;
  // In a whole hall its stairs stand before it.
  const startX = fromX < 0 ? fromX + STAIR * topY + 2 : fromX;
  const deckM = halfX - 1 - startX;
  const near = tableHalfZ + 0.4;
  const far = halfZ - 0.9;
  const radius = 0.3 * turbine.size[2];
  const long = 0.62 * turbine.size[0];
  for (const side of [-1, 1]) {
    const [z0, z1] = [middleZ + side * near, middleZ + side * far];
    const z = (z0 + z1) / 2;
    b.box(deckM, thick, far - near, startX + deckM / 2, topY - thick, z, DECK, { bottom: true });
    b.earthFace(startX - 0.01, [Math.min(z0, z1), Math.max(z0, z1)], [topY - thick, topY], cut);
    addRailing(b, startX + 0.05, [z0, z1], topY);
    addLongRailing(b, [startX, halfX - 1], middleZ + side * (near + 0.05), topY);
    const columns = Math.max(3, Math.round(deckM / FRAME_M));
    for (let at = 0; at <= columns; at += 1)
      b.box(
        0.4,
        topY - thick,
        0.4,
        startX + 0.3 + (at / columns) * (deckM - 0.5),
        0,
        middleZ + side * (near + 0.3),
        FRAME,
      );
    const [at, out] = [turbine.position[0] + 0.1 * long, middleZ + side * (near + 0.55 * (far - near))];
    addReheater(b, turbine, [at, topY, out], [long, radius], middleZ);
    addHeaters(b, halfX, out, topY - thick);
    addStair(b, startX - 0.3, topY, middleZ + side * (far - 1));
  }
  b.move(1.4, topY, middleZ + near + 1, -0.6);
  addPerson(b, JACKET);
  b.move(-9, 0, middleZ + near + 2, 2.2);
  addPerson(b, JACKET);
  b.move(0, 0, 0);
}

/** Heaters of the feed water in two lines over each other, and its pumps before them. */
function addHeaters(b: CutBuilder, halfX: number, z: number, underY: number): void {
  const radius = 0.11 * underY;
  for (const level of [0, 1])
    addLying(
      b,
      [0.58 * halfX, level * 0.46 * underY, z],
      [0.6 * halfX, radius],
      level === 0 ? HEATER : PAINT.galvanised,
    );
  for (const at of [-1, 1]) {
    const place = z + at * 1.6;
    b.box(2.8, 0.35, 1.3, 2.6, 0, place, PAINT.concreteDark);
    b.cylinder(0.55, 1.3, 1.3, 1, place, PAINT.supplyBlue, { axis: 'x', segments: 10 });
    b.cylinder(0.6, 0.8, 2.8, 1, place, PAINT.steel, { axis: 'x', segments: 10 });
    b.cylinder(0.26, underY - 1.4, 3.3, 1.2, place, PAINT.steel, { segments: 8, cap: false });
  }
}

/** A spare rotor on stands, with its rows of blades, where the crane sets it down. */
export function addSpareRotor(b: CutBuilder, turbine: ReactorPart, [x, z]: readonly [number, number]): void {
  const [length, wide] = [0.5 * turbine.size[0], 0.5 * turbine.size[2]];
  const y = 0.62 * wide;
  b.cylinder(0.12 * wide, length, x - length / 2, y, z, PAINT.steel, { axis: 'x', segments: 16 });
  const rows = 7;
  for (let row = 0; row < rows; row += 1) {
    const along = (row + 0.5) / rows - 0.5;
    const radius = (0.24 + 0.5 * Math.abs(along)) * wide;
    b.cylinder(radius, 0.04 * length, x + 0.86 * along * length, y, z, PAINT.galvanised, {
      axis: 'x',
      segments: 12,
    });
  }
  for (const end of [-0.46, 0.46])
    b.box(0.5, y - 0.1 * wide, 0.5 * wide, x + end * length, 0, z, PAINT.gasYellow);
}
