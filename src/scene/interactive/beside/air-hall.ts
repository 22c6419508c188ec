import { COMPARISONS } from '../../../catalogue/comparisons.ts';
import { rgb } from '../../parts/palette.ts';
import type { SolidBuilder } from '../../parts/solid-builder.ts';

const WALL = rgb(0xd4d7d8);
const BASE = rgb(0x9aa0a4);
const PARAPET = rgb(0x5f686f);
const ROOF = rgb(0xc3c6c6);
const UNIT = rgb(0xaeb5ba);
const FAN = rgb(0x3f464c);
const LOUVRE = rgb(0x7c868e);
const DOOR = rgb(0x59636b);
const OFFICE = rgb(0x2f4150);
const APRON = rgb(0xa9a69e);
const TANK = rgb(0x8d969c);

/** Height of what stands on the roof, of the base of the walls and of the parapet, metres. */
const ROOF_UNIT_M = 2;
const BASE_M = 1.2;
const PARAPET_M = 0.9;
const BAYS = 16;

/** An air-cooled building of the years around 2020: chillers in two lines on its roof, stand-by sets along a wall, docks. */
export function airHall(solid: SolidBuilder): void {
  const { width, depth, height } = COMPARISONS.hall;
  const [w, d, h] = [width.value, depth.value, height.value];
  const roof = h - ROOF_UNIT_M;
  solid.box(1.16 * w, 0.06, 1.34 * d, 0, 0, 0, APRON);
  solid.box(w, roof, d, 0, 0, 0, WALL, { top: ROOF });
  for (const side of [-1, 1]) {
    solid.box(w + 0.2, BASE_M, 0.3, 0, 0, (side * d) / 2, BASE);
    solid.box(0.3, BASE_M, d, (side * w) / 2, 0, 0, BASE);
    solid.box(w + 0.4, PARAPET_M, 0.6, 0, roof - 0.3, (side * d) / 2, PARAPET);
    solid.box(0.6, PARAPET_M, d + 0.4, (side * w) / 2, roof - 0.3, 0, PARAPET);
  }
  for (let bay = 0; bay < BAYS; bay += 1) {
    const x = ((bay + 0.5) / BAYS - 0.5) * w;
    for (const side of [-1, 1]) {
      solid.box(0.36 * (w / BAYS), 2.6, 0.2, x, 0.45 * roof, side * (d / 2 + 0.05), LOUVRE, { bottom: true });
      solid.box(0.18, roof - BASE_M, 0.24, x + w / BAYS / 2, BASE_M, (side * d) / 2, BASE);
    }
    for (const line of [-0.3, -0.1, 0.1, 0.3]) addChiller(solid, x, roof, line * d);
    addSet(solid, x, -0.59 * d);
  }
  for (const at of [-0.34, -0.26, -0.18, 0.2, 0.28, 0.36])
    solid.box(0.2, 3.6, 3.2, w / 2 + 0.1, 0.3, at * d, DOOR);
  solid.box(9, 7, 24, -w / 2 - 4.5, 0, 0.22 * d, OFFICE, { top: ROOF });
}

/** A chiller of 9 m with its fans. */
function addChiller(solid: SolidBuilder, x: number, y: number, z: number): void {
  solid.box(7.6, ROOF_UNIT_M - 0.2, 2.4, x, y, z, UNIT);
  for (const at of [-2.85, -0.95, 0.95, 2.85])
    solid.cylinder(0.85, 0.2, x + at, y + ROOF_UNIT_M - 0.2, z, FAN, { segments: 10 });
}

/** A stand-by set in its container, with its stack and its tank. */
function addSet(solid: SolidBuilder, x: number, z: number): void {
  solid.box(3, 3.4, 7.5, x, 0.3, z, UNIT);
  solid.box(2.6, 0.7, 2.2, x, 3.7, z - 2, LOUVRE);
  solid.cylinder(0.3, 3, x, 3.7, z + 2.4, TANK, { segments: 8 });
}
