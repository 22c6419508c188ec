import type { Rect } from '../site/frame-types.ts';
import { shifted } from '../site/place-part.ts';
import { ROAD_HALF_M } from '../site/site-sizes.ts';
import type { Site } from '../site/site-types.ts';
import { clearM } from './clear-ground.ts';
import { groundAround } from './place-together.ts';
import { GRID_M } from './snap-move.ts';

const ROAD_M = 2 * ROAD_HALF_M;
/** Farther than this beside themselves nobody looks for copies. */
const MOST_STEPS = 400;

/** East, south, west, north: the way to read, and then back. */
const WAYS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/**
 * The shortest way east, south, west or north, in steps of the grid, on which so much ground as some rectangles take is free,
 * a road's width from everything. Null where none is within reach.
 */
export function wayToFreeGround(
  { parcels }: Pick<Site, 'parcels'>,
  rects: readonly Rect[],
): { readonly dx: number; readonly dz: number } | null {
  const { x0, z0, x1, z1 } = groundAround(rects.map((rect) => ({ rect })));
  const wide = Math.ceil((x1 - x0 + ROAD_M) / GRID_M);
  const deep = Math.ceil((z1 - z0 + ROAD_M) / GRID_M);
  const isFree = (dx: number, dz: number): boolean =>
    rects.every((rect) => {
      const put = shifted(rect, { dx, dz });
      return parcels.every((parcel) => clearM(put, parcel.rect) >= ROAD_M);
    });
  for (let step = Math.min(wide, deep); step <= MOST_STEPS; step += 1)
    for (const [east, south] of WAYS) {
      if (step < (east === 0 ? deep : wide)) continue;
      const [dx, dz] = [east * step * GRID_M, south * step * GRID_M];
      if (isFree(dx, dz)) return { dx, dz };
    }
  return null;
}
