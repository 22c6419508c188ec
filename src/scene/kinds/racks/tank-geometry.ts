import type { BufferGeometry } from 'three';
import { type Rgb, rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

const STEEL = rgb(0x565c63);
const RIM = rgb(0xaab0b6);
const COIL = rgb(0xc47a45);
const BUS = rgb(0xb98a4c);
/** The material paints it: fluid, boards and what boils. */
const FLUID: Rgb = [1, 1, 1];

/** Width of the rim and depth of the fluid under it, as shares of the body. */
const RIM_SHARE = 0.06;
const FLUID_Y = 0.8;
const RIM_Y = 0.95;

type Corner = readonly [number, number];

/** A sheet that faces up between two depths, `half` of the body to each side. */
function level(
  builder: SolidBuilder,
  half: number,
  y: number,
  colour: Rgb,
  [z0, z1]: Corner = [-half, half],
): void {
  builder.quad(
    [
      [-half, y, z1],
      [half, y, z1],
      [half, y, z0],
      [-half, y, z0],
    ],
    colour,
  );
}

/** An upright sheet from one corner to another; it faces to the right of who walks there. */
function wall(
  builder: SolidBuilder,
  [ax, az]: Corner,
  [bx, bz]: Corner,
  y0: number,
  y1: number,
  colour: Rgb,
  shade = 1,
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

const cornersAt = (half: number): readonly [Corner, Corner, Corner, Corner] => [
  [-half, half],
  [half, half],
  [half, -half],
  [-half, -half],
];

/** Body, rim round the opening, and the walls from it down to the fluid. */
function addBath(builder: SolidBuilder): void {
  const [outside, inside] = [cornersAt(0.5), cornersAt(0.5 - RIM_SHARE)];
  for (let side = 0; side < 4; side++) {
    const next = (side + 1) % 4;
    const [a, b] = [outside[side] ?? outside[0], outside[next] ?? outside[0]];
    const [c, d] = [inside[next] ?? inside[0], inside[side] ?? inside[0]];
    wall(builder, a, b, 0, RIM_Y, STEEL, 0.75);
    builder.quad(
      [
        [a[0], RIM_Y, a[1]],
        [b[0], RIM_Y, b[1]],
        [c[0], RIM_Y, c[1]],
        [d[0], RIM_Y, d[1]],
      ],
      RIM,
    );
    wall(builder, c, d, FLUID_Y, RIM_Y, RIM, 0.5);
  }
}

/** An open bath as a unit body: fluid under a rim, the coil of its condenser along two sides over it, clear lid apart. */
export function createTankGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  addBath(builder);
  level(builder, 0.5 - RIM_SHARE, FLUID_Y, FLUID);
  for (const z of [-0.4, -0.355, -0.31, 0.355, 0.4])
    builder.cylinder(0.017, 0.86, -0.43, 0.905, z, COIL, { axis: 'x', segments: 6, cap: false });
  builder.box(0.84, 0.02, 0.03, 0, 0.86, -0.2, BUS);
  // Hinge of the lid at the rear, handle at the front.
  builder.box(0.3, 0.05, 0.02, 0, RIM_Y, 0.49, STEEL);
  builder.box(0.9, 0.04, 0.04, 0, RIM_Y, -0.47, STEEL);
  return builder.build();
}

/** The same from afar, or a line of them as one body. */
export function createFarTankGeometry(): BufferGeometry {
  const builder = new SolidBuilder().box(1, RIM_Y, 1, 0, 0, 0, STEEL);
  level(builder, 0.5, 0.995, FLUID);
  return builder.build();
}

/** The clear lid over the opening, with its frame as seen-through as it is. */
export function createLidGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  level(builder, 0.5 - RIM_SHARE / 2, 1, FLUID);
  const geometry = builder.build();
  geometry.deleteAttribute('color');
  return geometry;
}
