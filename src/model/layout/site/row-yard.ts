import type { Rect } from './frame-types.ts';
import type { RowGrid } from './site-sizes.ts';

/** A yard of like units in rows: from its east side westwards, from its north side southwards. */
export interface RowYard {
  readonly rect: Rect;
  readonly columns: number;
}

/** The yard of so many units, at least as wide as `spanM` and no deeper than a fifth more than it is wide. Metres. */
export function rowYard(count: number, grid: RowGrid, east: number, north: number, spanM: number): RowYard {
  const { pitchX, pitchZ, rowsPerGroup, laneM } = grid;
  const squared = Math.ceil(Math.sqrt((count * pitchZ * 1.2) / pitchX));
  const columns = Math.max(Math.floor(spanM / pitchX), squared);
  const rows = Math.ceil(count / columns);
  const depthM = rows * pitchZ + Math.ceil(rows / rowsPerGroup) * laneM;
  return { columns, rect: { x0: east - columns * pitchX, z0: north, x1: east, z1: north + depthM } };
}

/** Middle of a unit of such a yard, metres. */
export function rowPlace({ x1, z0 }: Rect, columns: number, grid: RowGrid, item: number) {
  const { pitchX, pitchZ, rowsPerGroup, laneM } = grid;
  const row = Math.floor(item / columns);
  return {
    x: x1 - ((item % columns) + 0.5) * pitchX,
    z: z0 + (row + 0.5) * pitchZ + Math.floor(row / rowsPerGroup) * laneM,
  };
}
