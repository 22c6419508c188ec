import type { BufferGeometry } from 'three';
import { HEADER_ASIDE_M } from '../../../model/layout/network/route-sizes.ts';
import { BUSWAY_Y, FIBRE_TRAY_Y, TCS_RETURN_Y } from '../../../model/layout/site/site-sizes.ts';
import { rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

/**
 * What comes down to a rack from what runs over its row, in metres from the middle of the rack's ground. Corners under the
 * rack's lid are raised onto it by the material, so that one shape serves racks of every height.
 */

const RUBBER = rgb(0x1a1c1f);
const SHEATH = rgb(0x2c3035);
const BOX = rgb(0x6c737b);
const JACKET = rgb(0xb3933a);

/** In the housing of every bath that is as deep as a rack. */
const TANK_LANDING_Z = -0.36;

const THIN = { segments: 3, cap: false } as const;

/** Hoses of supply and return, one to each of the pipes beside the middle of the row; both as high as the upper one. */
export function createHosesGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  for (const side of [-1, 1]) {
    const [x, z] = [side * 0.13, side * HEADER_ASIDE_M];
    builder.cylinder(0.019, TCS_RETURN_Y, x, 0, z, RUBBER, THIN);
  }
  return builder.build();
}

/** The same into the housing at the rear of a bath, whose lid they leave free. */
export function createTankHosesGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  for (const side of [-1, 1]) {
    const x = side * 0.13;
    builder.cylinder(0.019, TCS_RETURN_Y, x, 0, TANK_LANDING_Z, RUBBER, THIN);
    const reach = side * HEADER_ASIDE_M - TANK_LANDING_Z;
    builder.cylinder(0.019, reach, x, TCS_RETURN_Y - 0.02, TANK_LANDING_Z, RUBBER, { ...THIN, axis: 'z' });
  }
  return builder.build();
}

/** Ribbon of patch cords from the side of the open channel of fibre over the middle of a row, and down: seen from either side. */
function fibreDrop(landingZ: number): BufferGeometry {
  const builder = new SolidBuilder();
  const [left, right, side] = [0.175, 0.225, Math.sign(landingZ) * 0.1];
  const y = FIBRE_TRAY_Y + 0.02;
  const faces = [
    [left, y, side, right, y, side, right, y, landingZ, left, y, landingZ],
    [left, 0, landingZ, right, 0, landingZ, right, y, landingZ, left, y, landingZ],
  ] as const;
  for (const [ax, ay, az, bx, by, bz, cx, cy, cz, dx, dy, dz] of faces) {
    const [a, b, c, d] = [
      [ax, ay, az],
      [bx, by, bz],
      [cx, cy, cz],
      [dx, dy, dz],
    ] as const;
    builder.quad([a, b, c, d], JACKET).quad([d, c, b, a], JACKET);
  }
  return builder.build();
}

/** Down to the front of a rack, where its cards are. */
export const createFibreDropGeometry = (): BufferGeometry => fibreDrop(0.3);
/** Into the housing of a bath. */
export const createTankFibreGeometry = (): BufferGeometry => fibreDrop(TANK_LANDING_Z);

/** Box that taps the busway, and the cable down from it. */
export function createWhipGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  const [x, z] = [-0.2, TANK_LANDING_Z];
  builder.box(0.14, 0.2, 0.44, x, BUSWAY_Y - 0.3, z / 2, BOX, { bottom: true });
  builder.cylinder(0.02, BUSWAY_Y - 0.3, x, 0, z, SHEATH, THIN);
  return builder.build();
}
