import { type BufferGeometry, IcosahedronGeometry, SphereGeometry } from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import { addGlow } from '../../parts/glow-attribute.ts';
import { PAINT, type Rgb, rgb } from '../../parts/palette.ts';
import { addPerson } from '../../parts/person-form.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';
import { paintGeometry } from './paint-geometry.ts';

/** All props are metres at scale 1, standing on y = 0, front at +z. */

/** Pure white is paint: the material gives each instance its own colour there. */
export const PAINTED: Rgb = [1, 1, 1];
export const LAMP_GLASS = rgb(0xfff1d6);
export const TAIL_LAMP = rgb(0xc23a30);
export const RUBBER = rgb(0x17191b);
export const WINDOW = rgb(0x1d2730);
export const BARK = rgb(0x5a4634);
const GALVANISED = PAINT.galvanised;

/** Without an index, as every part of a merge has to be; parts that come without one stay as they are. */
export function plain(geometry: BufferGeometry): BufferGeometry {
  return geometry.getIndex() === null ? geometry : geometry.toNonIndexed();
}

/** Merges painted parts; parts are used up. */
export function merge(parts: readonly BufferGeometry[]): BufferGeometry {
  const merged = mergeGeometries([...parts], false);
  for (const part of parts) part.dispose();
  return merged;
}

export function blob(
  radiusM: number,
  x: number,
  y: number,
  z: number,
  squash: number,
  colour: Rgb,
  large = false,
): BufferGeometry {
  const geometry = large ? plain(new SphereGeometry(radiusM, 7, 4)) : new IcosahedronGeometry(radiusM, 0);
  const position = geometry.getAttribute('position');
  for (let vertex = 0; vertex < position.count; vertex++) {
    // The same corner appears in several faces: its bump must depend on place alone.
    const px = position.getX(vertex);
    const py = position.getY(vertex);
    const pz = position.getZ(vertex);
    const bump = 1 + 0.13 * Math.sin(px * 3.1 + y * 2) * Math.cos(pz * 2.7 + x) + 0.06 * Math.sin(py * 4.3);
    position.setXYZ(vertex, px * bump, py * bump * squash, pz * bump);
  }
  roundNormals(geometry);
  geometry.translate(x, y, z);
  return paintGeometry(geometry, colour, y - radiusM * squash, y + radiusM * squash);
}

/** Normals away from the middle: a crown of few faces that still shades softly. */
function roundNormals(geometry: BufferGeometry): void {
  const position = geometry.getAttribute('position');
  const normal = geometry.getAttribute('normal');
  for (let vertex = 0; vertex < position.count; vertex++) {
    const x = position.getX(vertex);
    const y = position.getY(vertex);
    const z = position.getZ(vertex);
    const length = Math.hypot(x, y, z) || 1;
    normal.setXYZ(vertex, x / length, y / length, z / length);
  }
}

/** Shrub, 1.6 m tall: three blobs that stand on the ground. */
export function createShrubGeometry(): BufferGeometry {
  return merge([
    blob(1.05, 0, 0.55, 0, 0.85, rgb(0x7f9150)),
    blob(0.75, 0.95, 0.4, 0.35, 0.8, rgb(0x8fa25a)),
    blob(0.85, -0.55, 0.75, -0.5, 0.95, rgb(0x87994f)),
  ]);
}

/** Broadleaf tree, 8 m tall: trunk and three crown blobs. */
export function createTreeGeometry(): BufferGeometry {
  const trunk = new SolidBuilder().cylinder(0.22, 3.4, 0, 0, 0, BARK, {
    segments: 6,
    topRadiusM: 0.12,
    cap: false,
  });
  return merge([
    plain(trunk.build()),
    blob(2.6, 0, 4.6, 0, 0.9, rgb(0x84994e), true),
    blob(2.0, 1.1, 6.1, 0.5, 0.85, rgb(0x9bb060)),
    blob(1.9, -1, 5.7, -0.7, 0.9, rgb(0x90a657)),
  ]);
}

function wheels(builder: SolidBuilder, radiusM: number, halfTrackM: number, axles: readonly number[]): void {
  for (const z of axles) {
    for (const side of [-1, 1]) {
      const x = side * halfTrackM - 0.13;
      builder.cylinder(radiusM, 0.26, x, radiusM, z, RUBBER, {
        axis: 'x',
        segments: 10,
        capColor: PAINT.steelDark,
      });
    }
  }
}

/** Pickup, 5.6 m. */
export function createPickupGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  wheels(builder, 0.4, 0.86, [-1.7, 1.75]);
  builder.box(1.9, 0.62, 5.5, 0, 0.42, 0, PAINTED, { bottom: true });
  builder.box(1.72, 0.62, 2.1, 0, 1.04, 0.15, WINDOW, { top: PAINTED });
  builder.box(1.74, 0.1, 1.9, 0, 1.62, 0.15, PAINTED);
  builder.box(1.6, 0.04, 1.7, 0, 1.05, -1.85, RUBBER);
  for (const side of [-1, 1]) {
    builder.box(0.1, 0.22, 1.75, side * 0.87, 1.04, -1.85, PAINTED);
    builder.box(0.34, 0.16, 0.06, side * 0.72, 0.72, 2.75, LAMP_GLASS);
    builder.box(0.2, 0.24, 0.06, side * 0.8, 0.7, -2.75, TAIL_LAMP);
  }
  builder.box(1.7, 0.22, 0.08, 0, 0.42, 2.76, PAINT.dark);
  return builder.build();
}

/** Box truck, 9 m. */
export function createTruckGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  wheels(builder, 0.5, 1.0, [-3.1, -1.9, 3.0]);
  builder.box(1, 0.3, 8.6, 0, 0.6, 0, PAINT.dark);
  builder.box(2.4, 2.0, 2.0, 0, 0.6, 3.3, PAINTED, { bottom: true });
  builder.box(2.2, 0.75, 0.08, 0, 1.75, 4.3, WINDOW);
  builder.box(2.44, 0.6, 0.8, 0, 1.75, 3.6, WINDOW);
  builder.box(2.5, 2.7, 6.2, 0, 0.95, -1.3, PAINT.offWhite, { bottom: true });
  for (const side of [-1, 1]) {
    builder.box(0.4, 0.18, 0.06, side * 0.9, 0.75, 4.31, LAMP_GLASS);
    builder.box(0.24, 0.2, 0.06, side * 1.0, 0.8, -4.42, TAIL_LAMP);
  }
  return builder.build();
}

/** Person, 1.75 m, in a jacket of their own colour. */
export function createPersonGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  addPerson(builder, PAINTED);
  return builder.build();
}

/** Street lamp, 9 m, arm towards +z. */
export function createLampGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  builder.cylinder(0.11, 9, 0, 0, 0, GALVANISED, { segments: 6, topRadiusM: 0.06 });
  builder.strut([0, 8.85, 0], [0, 9.15, 1.7], 0.09, GALVANISED);
  builder.box(0.32, 0.1, 0.8, 0, 9.1, 1.9, PAINT.steelDark);
  builder.quad(
    [
      [-0.15, 9.09, 1.52],
      [0.15, 9.09, 1.52],
      [0.15, 9.09, 2.28],
      [-0.15, 9.09, 2.28],
    ],
    LAMP_GLASS,
  );
  builder.box(0.28, 0.05, 0.7, 0, 9.05, 1.9, LAMP_GLASS, { bottom: true });
  return builder.build();
}

/** Fence panel, 2.4 m high and 1 long along x, to be stretched: a post, rails, thin uprights for a mesh. */
export function createFenceGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  const uprights = 16;
  builder.box(0.009, 2.4, 0.08, -0.5, 0, 0, GALVANISED);
  for (const y of [0.12, 1.2, 2.28]) builder.box(1, 0.05, 0.04, 0, y, 0, GALVANISED);
  for (let upright = 0; upright < uprights; upright++) {
    const x = -0.47 + (upright * 0.97) / uprights;
    builder.box(0.003, 2.25, 0.02, x, 0.1, 0, PAINT.steel);
  }
  return builder.build();
}

/** Water tank on the ground, 12 m across: drum, rim, cone roof, ladder. */
export function createWaterTankGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  builder.cylinder(6, 9, 0, 0, 0, PAINT.offWhite, { segments: 28, cap: false });
  builder.cylinder(6.05, 0.4, 0, 9, 0, PAINT.steelDark, { segments: 28, cap: false });
  builder.cylinder(6, 1.5, 0, 9.2, 0, PAINT.galvanised, { segments: 28, topRadiusM: 0.4 });
  builder.strut([6.15, 0, 0.25], [6.15, 9.4, 0.25], 0.06, PAINT.steelDark);
  builder.strut([6.15, 0, -0.25], [6.15, 9.4, -0.25], 0.06, PAINT.steelDark);
  builder.cylinder(0.25, 1.6, 5.8, 0.8, 1.6, PAINT.supplyBlue, { axis: 'x', segments: 8 });
  return builder.build();
}

/** Adds the lamp mask that the props material needs. */
export function withLamps(geometry: BufferGeometry): BufferGeometry {
  return addGlow(geometry, [LAMP_GLASS, TAIL_LAMP]);
}
