import type { BufferGeometry } from 'three';
import { DETAIL_SPACING } from '../../../catalogue/detail-spacing.ts';
import { addGlow } from '../../parts/glow-attribute.ts';
import { PAINT, type Rgb, rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

/** Cabinets are unit bodies (−½…½ in x and z, 0…1 in y, front at +z); trays and aisles are metres across. */

/** Drawn as lit: status screens, strips and ceiling lamps. */
export const LAMP_WHITE = rgb(0xfdfdf6);
export const LAMP_BLUE = rgb(0x58c4ff);
export const CABINET = rgb(0xd5dadf);
export const CDU_WHITE = rgb(0xf4f6f7);
export const CABINET_DARK = rgb(0x2a2f36);
export const SEAM = rgb(0x8d959d);
const CONCRETE = rgb(0xb4b6b6);
/** Just over the floor slab, metres. */
const AISLE_Y_M = 0.036;
const CEILING_Y_M = DETAIL_SPACING.hallCeiling.value;

export function panel(
  builder: SolidBuilder,
  x0: number,
  x1: number,
  y0: number,
  y1: number,
  z: number,
  colour: Rgb,
): void {
  builder.quad(
    [
      [x0, y0, z],
      [x1, y0, z],
      [x1, y1, z],
      [x0, y1, z],
    ],
    colour,
  );
}

/** Coolant distribution unit: white doors with a handle, a small lit screen and gauges, supply and return risers on top. */
export function createCduGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  builder.box(0.98, 0.97, 0.96, 0, 0, 0, CDU_WHITE);
  panel(builder, -0.005, 0.005, 0.06, 0.94, 0.483, SEAM);
  panel(builder, -0.36, -0.08, 0.66, 0.78, 0.483, CABINET_DARK);
  panel(builder, -0.33, -0.11, 0.675, 0.765, 0.487, LAMP_BLUE);
  panel(builder, 0.03, 0.06, 0.42, 0.56, 0.487, SEAM);
  for (const y of [0.09, 0.15]) panel(builder, -0.4, 0.4, y, y + 0.035, 0.483, SEAM);
  // Bare steel, told by a collar; each has its gauge on the door.
  for (const [x, tall, gauge, collar] of [
    [-0.25, 0.32, 0.12, PAINT.supplyBlue],
    [0.25, 0.46, 0.27, PAINT.returnOrange],
  ] as const) {
    builder.cylinder(0.1, tall, x, 0.97, -0.15, PAINT.steel, { segments: 6 });
    builder.cylinder(0.108, 0.05, x, 1.02, -0.15, collar, { segments: 6, cap: false });
    panel(builder, gauge - 0.05, gauge + 0.05, 0.71, 0.755, 0.483, CABINET_DARK);
    panel(builder, gauge - 0.04, gauge + 0.04, 0.714, 0.751, 0.487, LAMP_WHITE);
    panel(builder, gauge - 0.05, gauge + 0.05, 0.69, 0.7, 0.483, collar);
  }
  return addGlow(builder.build(), [LAMP_BLUE]);
}

/** Fan wall or CRAH: a cabinet with its screen; the material paints fans and louvres on its front. */
export function createCrahGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  builder.box(1, 1, 0.9, 0, 0, 0, CABINET);
  panel(builder, 0.38, 0.46, 0.9, 0.96, 0.456, LAMP_BLUE);
  return addGlow(builder.build(), [LAMP_BLUE]);
}

/** Power skid: a line of UPS and switchboard doors with meters. */
export function createSkidGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  builder.box(1, 0.05, 1, 0, 0, 0, CABINET_DARK);
  builder.box(0.99, 0.93, 0.94, 0, 0.05, 0, CABINET);
  for (let door = 0; door < 4; door++) {
    const x = -0.48 + door * 0.245;
    panel(builder, x, x + 0.225, 0.09, 0.95, 0.474, rgb(0xb9c1c8));
    panel(builder, x + 0.06, x + 0.165, 0.72, 0.8, 0.478, door === 1 ? LAMP_BLUE : CABINET_DARK);
    panel(builder, x + 0.2, x + 0.212, 0.4, 0.58, 0.478, CABINET_DARK);
    panel(builder, x + 0.04, x + 0.185, 0.14, 0.3, 0.478, SEAM);
  }
  builder.box(0.9, 0.05, 0.3, 0, 0.98, -0.1, PAINT.amber);
  return addGlow(builder.build(), [LAMP_BLUE]);
}

/** Of the ladder: width and height of its rails, rungs along a row, and the trapezes that tray and lamp hang on. Metres. */
const LADDER = { z: -0.4, wide: 0.42, railM: 0.1, y: 3.42, rungs: 16, trapezes: 2 } as const;
const LAMP = { y: 4.1, z: 0.95 } as const;

/** Over one row: ladder with a bundle of cables, a lamp over the cold aisle, and what they hang on. Stretched along x alone. */
export function createTrayGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  const { z, wide, railM, y, rungs, trapezes } = LADDER;
  for (const side of [-1, 1])
    builder.box(1, railM, 0.025, 0, y, z + (side * wide) / 2, PAINT.steelDark, { bottom: true });
  for (let rung = 0; rung < rungs; rung += 1) addRung(builder, (rung + 0.5) / rungs - 0.5);
  builder.box(0.98, 0.05, 0.7 * wide, 0, y + 0.03, z, CABINET_DARK, { bottom: true });
  for (let at = 0; at < trapezes; at += 1) {
    const x = (at + 0.5) / trapezes - 0.5;
    builder.box(0.004, 0.04, wide + 0.12, x, y - 0.04, z, SEAM, { bottom: true });
    for (const side of [-1, 1])
      builder.box(0.0014, CEILING_Y_M - y, 0.016, x, y, z + (side * (wide + 0.06)) / 2, SEAM);
  }
  builder.box(1, 0.06, 0.1, 0, LAMP.y, LAMP.z, LAMP_WHITE, { bottom: true });
  return addGlow(builder.build(), [LAMP_WHITE]);
}

/** Seen from below alone: from above there are cables on it. */
function addRung(builder: SolidBuilder, x: number): void {
  const { z, wide, y } = LADDER;
  builder.quad(
    [
      [x - 0.002, y, z - wide / 2],
      [x + 0.002, y, z - wide / 2],
      [x + 0.002, y, z + wide / 2],
      [x - 0.002, y, z + wide / 2],
    ],
    PAINT.steelDark,
  );
}

/** Floor round one row, for the aisle paint: its own footprint and as much again on both sides, unit body. */
export function createAisleGeometry(): BufferGeometry {
  const geometry = new SolidBuilder()
    .quad(
      [
        [-0.5, AISLE_Y_M, 1.5],
        [0.5, AISLE_Y_M, 1.5],
        [0.5, AISLE_Y_M, -1.5],
        [-0.5, AISLE_Y_M, -1.5],
      ],
      CABINET,
    )
    .build();
  geometry.deleteAttribute('color');
  return geometry;
}

/** Deck over a hall, unit in plan, seen only from below: it is not there for whoever looks in from above. */
export function createCeilingGeometry(): BufferGeometry {
  return new SolidBuilder()
    .quad(
      [
        [-0.5, CEILING_Y_M, -0.5],
        [0.5, CEILING_Y_M, -0.5],
        [0.5, CEILING_Y_M, 0.5],
        [-0.5, CEILING_Y_M, 0.5],
      ],
      CABINET_DARK,
    )
    .build();
}

/** Floor slab of a hall: unit in plan, 0.3 m deep, its top just over the ground. */
export function createFloorGeometry(): BufferGeometry {
  return new SolidBuilder().box(1, 0.33, 1, 0, -0.3, 0, CONCRETE).build();
}
