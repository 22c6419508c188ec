import type { BufferGeometry } from 'three';
import { TANK_PARTS } from '../../../catalogue/tank-parts.ts';
import { PAINT, type Rgb, rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

const STEEL = rgb(0x4c5259);
const RIM = rgb(0x8f969d);
const INSIDE = rgb(0x6d757c);
const COIL = rgb(0xb9784a);
/** The material paints it: fluid, boards and what boils. */
const FLUID: Rgb = [1, 1, 1];

const [rim, fluid, top, housing] = [
  TANK_PARTS.rim.value,
  TANK_PARTS.fluid.value,
  TANK_PARTS.top.value,
  TANK_PARTS.housing.value,
];
/** Left, right, rear and front of the opening. */
const [LEFT, RIGHT, REAR, FRONT] = [rim - 0.5, 0.5 - rim, housing, 0.5 - rim] as const;
const MIDDLE_Z = (REAR + FRONT) / 2;
const DEEP = FRONT - REAR;

type Corner = readonly [number, number];

const cornersOf = (x0: number, x1: number, z0: number, z1: number): readonly Corner[] => [
  [x0, z1],
  [x1, z1],
  [x1, z0],
  [x0, z0],
];

/** A sheet that faces up between two corners. */
function level(builder: SolidBuilder, corners: readonly Corner[], y: number, colour: Rgb): void {
  builder.quad(
    corners.map(([x, z]) => [x, y, z] as const),
    colour,
  );
}

/** An upright sheet from one corner to another; it faces to the right of who walks there. */
function wall(
  builder: SolidBuilder,
  [ax, az]: Corner,
  [bx, bz]: Corner,
  [y0, y1]: Corner,
  colour: Rgb,
  shade: number,
): void {
  builder.quad(
    [
      [ax, y0, az],
      [bx, y0, bz],
      [bx, y1, bz],
      [ax, y1, az],
    ],
    colour,
    shade,
  );
}

/** Body, rim round the opening, and the walls from it down to the fluid. */
function addBath(builder: SolidBuilder): void {
  const outside = cornersOf(-0.5, 0.5, -0.5, 0.5);
  const inside = cornersOf(LEFT, RIGHT, REAR, FRONT);
  for (let side = 0; side < 4; side++) {
    const next = (side + 1) % 4;
    const [a, b, c, d] = [outside[side], outside[next], inside[next], inside[side]];
    if (a === undefined || b === undefined || c === undefined || d === undefined) continue;
    wall(builder, a, b, [0, top], STEEL, 0.75);
    builder.quad(
      [a, b, c, d].map(([x, z]) => [x, top, z] as const),
      RIM,
    );
    wall(builder, c, d, [fluid, top], INSIDE, 0.42);
  }
}

/** Tubes of the condenser along one side of the vapour, between the boxes that join them, and the way to the housing. */
function addCondenser(builder: SolidBuilder, z: number): void {
  for (const y of [fluid + 0.045, fluid + 0.08, fluid + 0.115])
    for (const aside of [-0.036, -0.012, 0.012, 0.036])
      builder.cylinder(0.008, RIGHT - LEFT - 0.08, LEFT + 0.04, y, z + aside, COIL, {
        axis: 'x',
        segments: 5,
        cap: false,
      });
  for (const x of [LEFT + 0.03, RIGHT - 0.03])
    builder.box(0.03, 0.115, 0.1, x, fluid + 0.025, z, COIL, { bottom: true });
}

/** Supply and return from the housing to both condensers. */
function addHeaders(builder: SolidBuilder): void {
  for (const [x, colour] of [
    [LEFT + 0.03, PAINT.supplyBlue],
    [RIGHT - 0.03, PAINT.returnOrange],
  ] as const)
    builder.cylinder(0.018, DEEP - 0.06, x, fluid + 0.15, REAR, colour, { axis: 'z', segments: 8 });
}

/** An open bath as a unit body: fluid under a rim, condensers along two sides over it, and the housing behind; clear lid apart. */
export function createTankGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  addBath(builder);
  level(builder, cornersOf(LEFT, RIGHT, REAR, FRONT), fluid, FLUID);
  addCondenser(builder, REAR + 0.07);
  addCondenser(builder, FRONT - 0.07);
  addHeaders(builder);
  const deep = housing + 0.5 - 0.02;
  builder.box(0.98, 1 - top, deep, 0, top, -0.5 + deep / 2, STEEL, { top: RIM });
  // Handle of the lid, which is hinged along the housing.
  builder.box(0.35, 0.025, 0.02, 0, top, 0.485, STEEL, { bottom: true });
  return builder.build();
}

/** The same from afar, or a line of them as one body. */
export function createFarTankGeometry(): BufferGeometry {
  const builder = new SolidBuilder().box(1, top, 1, 0, 0, 0, STEEL);
  level(builder, cornersOf(-0.5, 0.5, housing, FRONT), 0.995, FLUID);
  return builder.build();
}

/** Middle and half of the clear lid over the opening, with its frame: shares of the body across and along. */
export const LID_AT = { middleZ: MIDDLE_Z, halfX: 0.47, halfZ: DEEP / 2 + 0.03 } as const;

export function createLidGeometry(): BufferGeometry {
  const { middleZ, halfX, halfZ } = LID_AT;
  const builder = new SolidBuilder();
  level(builder, cornersOf(-halfX, halfX, middleZ - halfZ, middleZ + halfZ), 0.96, FLUID);
  const geometry = builder.build();
  geometry.deleteAttribute('color');
  return geometry;
}
