import type { BufferGeometry } from 'three';
import { PAINT, type Rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

const SIDE_M = 295;
/** Size the block is modelled at: width, height, depth in metres. Rows run along z. */
export const SOLAR_BLOCK_SIZE_M = [SIDE_M, 2.4, SIDE_M] as const;

const ROWS = 46;
const ROWS_FAR = 12;
/** Tables of a row one behind the other, with a walkway between them. */
const TABLES = 3;
const WALK_M = 5;
/** Modules over the ground, and how wide and how steep their table lies. */
const TABLE_Y = 1.45;
const TABLE_M = 2.3;
const RISE_M = 0.4;

/** Both faces of a table between two places along z: its west edge lies low. */
function table(b: SolidBuilder, x: number, halfM: number, z0: number, z1: number, back: Rgb | null): void {
  const west = [x - halfM, TABLE_Y - RISE_M] as const;
  const east = [x + halfM, TABLE_Y + RISE_M] as const;
  const at = ([atX, y]: readonly [number, number], z: number) => [atX, y, z] as const;
  b.quad([at(west, z1), at(east, z1), at(east, z0), at(west, z0)], PAINT.glass);
  if (back !== null) b.quad([at(west, z0), at(east, z0), at(east, z1), at(west, z1)], back);
}

/** Middles of so many rows that fill the width. */
const placesOf = (rows: number, halfM: number): readonly number[] =>
  Array.from({ length: rows }, (_, row) => (row / (rows - 1) - 0.5) * (SIDE_M - 2 * halfM));

/** Tables on posts, and the station that gathers them. */
export function solarBlockNear(): BufferGeometry {
  const b = new SolidBuilder();
  const lengthM = (SIDE_M - (TABLES - 1) * WALK_M) / TABLES;
  for (const x of placesOf(ROWS, TABLE_M / 2)) {
    for (let each = 0; each < TABLES; each += 1) {
      const z0 = -SIDE_M / 2 + each * (lengthM + WALK_M);
      table(b, x, TABLE_M / 2, z0, z0 + lengthM, PAINT.steel);
      for (const part of [0.1, 0.5, 0.9])
        b.box(0.18, TABLE_Y, 0.18, x, 0, z0 + part * lengthM, PAINT.galvanised);
    }
  }
  station(b);
  return b.build();
}

export function solarBlockMiddle(): BufferGeometry {
  const b = new SolidBuilder();
  for (const x of placesOf(ROWS, TABLE_M / 2)) table(b, x, TABLE_M / 2, -SIDE_M / 2, SIDE_M / 2, null);
  station(b);
  return b.build();
}

/** From afar rows are too fine to draw: fewer, as much wider. */
export function solarBlockFar(): BufferGeometry {
  const b = new SolidBuilder();
  const halfM = (TABLE_M * ROWS) / ROWS_FAR / 2;
  for (const x of placesOf(ROWS_FAR, halfM)) table(b, x, halfM, -SIDE_M / 2, SIDE_M / 2, null);
  return b.build();
}

/** Inverters and their transformer on one skid, in the walkway. */
function station(b: SolidBuilder): void {
  const z = SIDE_M / 6;
  b.box(6, 2.2, 2.4, 0, 0.2, z, PAINT.white, { top: PAINT.steel });
  b.box(2.2, 2, 2, 5, 0.2, z, PAINT.transformer);
  b.box(9.5, 0.2, 3.4, 1.3, 0, z, PAINT.concrete);
}
