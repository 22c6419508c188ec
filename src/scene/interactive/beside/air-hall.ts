import { AIR_HALL_PARTS } from '../../../catalogue/comparison-parts.ts';
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

const ROOF_UNIT_M = AIR_HALL_PARTS.roofUnitHeight.value;
const BASE_M = AIR_HALL_PARTS.baseHeight.value;
const PARAPET_M = AIR_HALL_PARTS.parapetHeight.value;
const BAYS = AIR_HALL_PARTS.bays.value;
/** Chillers stand in four lines on the roof, doors of docks in two groups, as shares of the depth. */
const CHILLER_LINES = [-0.3, -0.1, 0.1, 0.3];
const DOCKS = [-0.34, -0.26, -0.18, 0.2, 0.28, 0.36];

/** An air-cooled building of the years around 2020: chillers in four lines on its roof, stand-by sets along a wall, docks. */
export function airHall(solid: SolidBuilder): void {
  const { width, depth, height } = COMPARISONS.hall;
  const { louvreHeight, dockDoorHeight, dockDoorWidth, officeWidth, officeHeight, officeDepth } =
    AIR_HALL_PARTS;
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
      solid.box(0.36 * (w / BAYS), louvreHeight.value, 0.2, x, 0.45 * roof, side * (d / 2 + 0.05), LOUVRE, {
        bottom: true,
      });
      solid.box(0.18, roof - BASE_M, 0.24, x + w / BAYS / 2, BASE_M, (side * d) / 2, BASE);
    }
    for (const line of CHILLER_LINES) addChiller(solid, x, roof, line * d);
    addSet(solid, x, -0.59 * d);
  }
  for (const at of DOCKS)
    solid.box(0.2, dockDoorHeight.value, dockDoorWidth.value, w / 2 + 0.1, 0.3, at * d, DOOR);
  const [officeW, officeH, officeD] = [officeWidth.value, officeHeight.value, officeDepth.value];
  solid.box(officeW, officeH, officeD, -(w + officeW) / 2, 0, 0.22 * d, OFFICE, { top: ROOF });
}

/** A chiller with its fans. */
function addChiller(solid: SolidBuilder, x: number, y: number, z: number): void {
  const { chillerLength, chillerWidth, chillerFanRadius, chillerFanPitch } = AIR_HALL_PARTS;
  solid.box(chillerLength.value, ROOF_UNIT_M - 0.2, chillerWidth.value, x, y, z, UNIT);
  for (const fan of [-1.5, -0.5, 0.5, 1.5])
    solid.cylinder(
      chillerFanRadius.value,
      0.2,
      x + fan * chillerFanPitch.value,
      y + ROOF_UNIT_M - 0.2,
      z,
      FAN,
      { segments: 10 },
    );
}

/** A stand-by set in its container, with its stack and its tank. */
function addSet(solid: SolidBuilder, x: number, z: number): void {
  const { gensetWidth, gensetHeight, gensetLength, gensetPlinth, stackHeight } = AIR_HALL_PARTS;
  const top = gensetPlinth.value + gensetHeight.value;
  solid.box(gensetWidth.value, gensetHeight.value, gensetLength.value, x, gensetPlinth.value, z, UNIT);
  solid.box(
    0.87 * gensetWidth.value,
    0.7,
    0.29 * gensetLength.value,
    x,
    top,
    z - 0.27 * gensetLength.value,
    LOUVRE,
  );
  solid.cylinder(0.3, stackHeight.value, x, top, z + 0.32 * gensetLength.value, TANK, { segments: 8 });
}
