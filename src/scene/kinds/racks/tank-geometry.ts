import type { BufferGeometry } from 'three';
import { PAINT, type Rgb, rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

const STEEL = rgb(0xb9bfc5);
const RIM = rgb(0x70777e);
/** The material paints it: fluid, boards and what boils. */
const FLUID: Rgb = [1, 1, 1];

/** Width of the rim and depth of the fluid under it, as shares of the body. */
const RIM_SHARE = 0.07;
const FLUID_Y = 0.86;
const RIM_Y = 0.95;

/** A sheet that faces up, `half` of the body to each side. */
function level(builder: SolidBuilder, half: number, y: number, colour: Rgb): void {
  builder.quad(
    [
      [-half, y, half],
      [half, y, half],
      [half, y, -half],
      [-half, y, -half],
    ],
    colour,
  );
}

/** The rim round the opening, and the walls from it down to the fluid. */
function addRim(builder: SolidBuilder): void {
  const inner = 0.5 - RIM_SHARE;
  const at = (half: number) =>
    [
      [-half, half],
      [half, half],
      [half, -half],
      [-half, -half],
    ] as const;
  const [outside, inside] = [at(0.5), at(inner)];
  for (let side = 0; side < 4; side++) {
    const next = (side + 1) % 4;
    const [a, b, c, d] = [outside[side], outside[next], inside[next], inside[side]];
    if (a === undefined || b === undefined || c === undefined || d === undefined) continue;
    builder.quad(
      [
        [a[0], RIM_Y, a[1]],
        [b[0], RIM_Y, b[1]],
        [c[0], RIM_Y, c[1]],
        [d[0], RIM_Y, d[1]],
      ],
      RIM,
    );
    builder.quad(
      [
        [c[0], FLUID_Y, c[1]],
        [d[0], FLUID_Y, d[1]],
        [d[0], RIM_Y, d[1]],
        [c[0], RIM_Y, c[1]],
      ],
      STEEL,
      0.5,
    );
  }
}

/** An open bath as a unit body: fluid under a rim, the coil of its condenser along the back, clear lid apart. */
export function createTankGeometry(): BufferGeometry {
  const open = new SolidBuilder();
  // The body without its top: the opening is looked into.
  const wall = (ax: number, az: number, bx: number, bz: number): void => {
    open.quad(
      [
        [ax, 0, az],
        [bx, 0, bz],
        [bx, RIM_Y, bz],
        [ax, RIM_Y, az],
      ],
      STEEL,
      0.75,
    );
  };
  wall(-0.5, 0.5, 0.5, 0.5);
  wall(0.5, 0.5, 0.5, -0.5);
  wall(0.5, -0.5, -0.5, -0.5);
  wall(-0.5, -0.5, -0.5, 0.5);
  addRim(open);
  level(open, 0.5 - RIM_SHARE, FLUID_Y, FLUID);
  for (const z of [-0.4, -0.33, -0.26])
    open.cylinder(0.018, 0.84, -0.42, 0.925, z, PAINT.returnOrange, { axis: 'x', segments: 6 });
  open.box(0.2, 0.045, 0.08, 0, RIM_Y, 0.44, RIM);
  return open.build();
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
