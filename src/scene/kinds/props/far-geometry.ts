import type { BufferGeometry } from 'three';
import { PAINT, rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';
import { BARK, blob, LAMP_GLASS, merge, PAINTED, plain, RUBBER, TAIL_LAMP, WINDOW } from './geometry.ts';
import { ARMS, PYLON_LEVELS, pylonHalfWidthM } from './lattice-geometry.ts';

/** Props from afar, in the outline and the mean colours of the near ones: metres at scale 1, on y = 0, front at +z. */

const STEEL = PAINT.galvanised;

/** Trunk of three sides and two blobs that fill the crown's outline. */
export function createFarTreeGeometry(): BufferGeometry {
  const trunk = new SolidBuilder().cylinder(0.22, 3, 0, 0, 0, BARK, { segments: 3, cap: false });
  return merge([
    plain(trunk.build()),
    blob(2.75, 0.1, 4.7, 0, 0.95, rgb(0x879c50)),
    blob(2.2, 0.2, 6.1, 0, 0.85, rgb(0x98ad5c)),
  ]);
}

/** One blob as tall and as wide as the tree: from a kilometre a trunk is thinner than a pixel. */
export function createFarthestTreeGeometry(): BufferGeometry {
  return blob(2.7, 0, 4.6, 0, 1.15, rgb(0x8aa053));
}

/** One blob as tall and as wide as the shrub. */
export function createFarShrubGeometry(): BufferGeometry {
  return blob(1.25, 0.1, 0.5, -0.05, 0.85, rgb(0x849652));
}

export function createFarPickupGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  builder.box(1.9, 0.42, 5, 0, 0, 0, RUBBER);
  builder.box(1.9, 0.62, 5.5, 0, 0.42, 0, PAINTED);
  builder.box(1.72, 0.68, 2.1, 0, 1.04, 0.15, WINDOW, { top: PAINTED });
  return addLights(builder, 2.76, 0.8).build();
}

export function createFarTruckGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  builder.box(2.2, 0.6, 8.4, 0, 0, 0, RUBBER);
  builder.box(2.4, 2, 2, 0, 0.6, 3.3, PAINTED);
  builder.box(2.5, 2.7, 6.2, 0, 0.95, -1.3, PAINT.offWhite);
  return addLights(builder, 4.42, 0.95).build();
}

/** One band of light before and behind, as bright as the lamps it stands for. */
function addLights(builder: SolidBuilder, halfLengthM: number, halfWidthM: number): SolidBuilder {
  const band = (z: number, side: number) =>
    [
      [-halfWidthM * side, 0.75, z],
      [halfWidthM * side, 0.75, z],
      [halfWidthM * side, 0.85, z],
      [-halfWidthM * side, 0.85, z],
    ] as const;
  builder.quad(band(halfLengthM, 1), LAMP_GLASS);
  return builder.quad(band(-halfLengthM, -1), TAIL_LAMP);
}

export function createFarPersonGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  builder.cylinder(0.17, 0.85, 0, 0, 0, rgb(0x2c3644), { segments: 4, cap: false });
  builder.cylinder(0.22, 0.62, 0, 0.83, 0, PAINTED, { segments: 4 });
  builder.cylinder(0.13, 0.3, 0, 1.45, 0, rgb(0xf3f3ee), { segments: 4 });
  return builder.build();
}

export function createFarLampGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  builder.cylinder(0.1, 9, 0, 0, 0, STEEL, { segments: 3, topRadiusM: 0.07, cap: false });
  builder.strut([0, 8.9, 0], [0, 9.15, 2], 0.12, STEEL);
  builder.box(0.3, 0.1, 0.8, 0, 9.02, 1.9, LAMP_GLASS, { bottom: true, top: PAINT.steelDark });
  return builder.build();
}

/** Four legs and three arms, thick enough to weigh as much in the picture as the lattice they stand for. */
export function createFarPylonGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  const turns = [PYLON_LEVELS[0], 28, 43] as const;
  for (const [cx, cz] of [
    [1, 1],
    [-1, 1],
    [-1, -1],
    [1, -1],
  ] as const) {
    for (let part = 0; part + 1 < turns.length; part++) {
      const [y0, y1] = [turns[part] ?? 0, turns[part + 1] ?? 0];
      const [a, b] = [pylonHalfWidthM(y0), pylonHalfWidthM(y1)];
      builder.strut([cx * a, y0, cz * a], [cx * b, y1, cz * b], 0.42, STEEL);
    }
  }
  for (const [y, reach] of ARMS) builder.strut([-reach, y + 0.4, 0], [reach, y + 0.4, 0], 0.5, STEEL);
  return builder.build();
}

/** One mast and its arms, where the legs of the tower run into one. */
export function createFarthestPylonGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  builder.strut([0, 0, 0], [0, 45, 0], 1.3, STEEL);
  for (const [y, reach] of ARMS) builder.strut([-reach, y + 0.4, 0], [reach, y + 0.4, 0], 0.5, STEEL);
  return builder.build();
}

/** The top rail of a fence panel, which is all that is left of it from afar. */
export function createFarthestFenceGeometry(): BufferGeometry {
  return new SolidBuilder().strut([-0.5, 2.3, 0], [0.5, 2.3, 0], 0.12, STEEL).build();
}

/** Fence panel of posts and rails alone. */
export function createFarFenceGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  builder.strut([-0.5, 0, 0], [-0.5, 2.4, 0], 0.02, STEEL);
  for (const y of [0.15, 1.22, 2.3]) {
    for (const side of [1, -1]) {
      builder.quad(
        [
          [-0.5 * side, y - 0.04, 0.02 * side],
          [0.5 * side, y - 0.04, 0.02 * side],
          [0.5 * side, y + 0.04, 0.02 * side],
          [-0.5 * side, y + 0.04, 0.02 * side],
        ],
        STEEL,
      );
    }
  }
  return builder.build();
}

export function createFarWaterTankGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  builder.cylinder(6, 9, 0, 0, 0, PAINT.offWhite, { segments: 14, cap: false });
  builder.cylinder(6.05, 0.4, 0, 9, 0, PAINT.steelDark, { segments: 14, cap: false });
  builder.cylinder(6, 1.5, 0, 9.2, 0, STEEL, { segments: 14, topRadiusM: 0.4 });
  return builder.build();
}
