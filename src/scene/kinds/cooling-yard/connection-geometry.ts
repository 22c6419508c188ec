import type { BufferGeometry } from 'three';
import { COOLER_STUBS } from '../../../model/layout/network/pipe-stubs.ts';
import { MAIN_RETURN_Y, MAIN_SUPPLY_Y } from '../../../model/layout/site/site-sizes.ts';
import { COOLER_CONNECTION_SIZE_M } from '../../../plan/details/cooler-connections.ts';
import { PAINT, type Rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';
import { HEADER_ASIDE_M, HEADER_RADIUS_M } from './geometry.ts';

const [LENGTH_M, HEIGHT_M, WIDTH_M] = COOLER_CONNECTION_SIZE_M;
/** The end of the unit, and the middles of the mains beyond it. */
const UNIT_X = -LENGTH_M / 2;
const SUPPLY_X = UNIT_X + COOLER_STUBS.supplyM;
const RETURN_X = UNIT_X + COOLER_STUBS.returnM;

/** A butterfly valve between its flanges, with a wheel over it. */
function addValve(b: SolidBuilder, x: number, z: number, paint: Rgb): void {
  for (const side of [-0.14, 0.1])
    b.cylinder(0.19, 0.04, x + side, MAIN_SUPPLY_Y, z, PAINT.steelDark, { axis: 'x', segments: 8 });
  b.cylinder(0.15, 0.2, x - 0.1, MAIN_SUPPLY_Y, z, paint, { axis: 'x', segments: 8, cap: false });
  b.box(0.07, 0.3, 0.07, x, MAIN_SUPPLY_Y + 0.1, z, PAINT.steelDark);
  b.cylinder(0.16, 0.03, x, MAIN_SUPPLY_Y + 0.4, z, paint, { segments: 8 });
}

/** What carries a pipe at this height: a cross piece on two posts. */
function addCradle(b: SolidBuilder, x: number, underM: number): void {
  for (const z of [-WIDTH_M / 2 + 0.06, WIDTH_M / 2 - 0.06])
    b.box(0.12, underM, 0.12, x, 0, z, PAINT.galvanised);
  b.box(0.12, 0.1, WIDTH_M, x, underM - 0.1, 0, PAINT.galvanised, { bottom: true });
}

/** Two insulated pipes from the headers of a unit over their valves to the mains, which their cradles carry. */
export function coolerConnectionNear(): BufferGeometry {
  const b = new SolidBuilder();
  const pipe = { axis: 'x', segments: 8, cap: false } as const;
  b.cylinder(HEADER_RADIUS_M, SUPPLY_X - UNIT_X, UNIT_X, MAIN_SUPPLY_Y, -HEADER_ASIDE_M, PAINT.steel, pipe);
  b.cylinder(HEADER_RADIUS_M, RETURN_X - UNIT_X, UNIT_X, MAIN_SUPPLY_Y, HEADER_ASIDE_M, PAINT.steel, pipe);
  b.cylinder(
    HEADER_RADIUS_M,
    MAIN_RETURN_Y - MAIN_SUPPLY_Y,
    RETURN_X,
    MAIN_SUPPLY_Y,
    HEADER_ASIDE_M,
    PAINT.steel,
    {
      segments: 8,
      cap: false,
    },
  );
  addValve(b, UNIT_X + 0.8, -HEADER_ASIDE_M, PAINT.supplyBlue);
  addValve(b, UNIT_X + 0.8, HEADER_ASIDE_M, PAINT.returnOrange);
  addCradle(b, SUPPLY_X, MAIN_SUPPLY_Y - 3 * HEADER_RADIUS_M);
  addCradle(b, RETURN_X, MAIN_RETURN_Y - 3 * HEADER_RADIUS_M);
  addCradle(b, UNIT_X + 1.7, MAIN_SUPPLY_Y - HEADER_RADIUS_M);
  return b.build();
}

/** From some distance: the two pipes. */
export function coolerConnectionFar(): BufferGeometry {
  const b = new SolidBuilder();
  const side = 2 * HEADER_RADIUS_M;
  b.box(SUPPLY_X - UNIT_X, side, side, (SUPPLY_X + UNIT_X) / 2, MAIN_SUPPLY_Y, -HEADER_ASIDE_M, PAINT.steel);
  b.box(RETURN_X - UNIT_X, side, side, (RETURN_X + UNIT_X) / 2, MAIN_SUPPLY_Y, HEADER_ASIDE_M, PAINT.steel);
  b.box(side, HEIGHT_M - MAIN_SUPPLY_Y, side, RETURN_X, MAIN_SUPPLY_Y, HEADER_ASIDE_M, PAINT.steel);
  return b.build();
}
