import type { Rect } from '../site/frame-types.ts';
import { ROAD_HALF_M } from '../site/site-sizes.ts';
import type { Site } from '../site/site-types.ts';

/** Moves by hand and by key go in steps of this, metres. */
export const GRID_M = 10;
/** Edges this near are meant to line up. */
const REACH_M = 6;

interface Way {
  readonly dx: number;
  readonly dz: number;
}

/** The least of some shifts, if it is within reach. */
function nearest(shifts: readonly number[]): number | undefined {
  const best = shifts.reduce(
    (least, shift) => (Math.abs(shift) < Math.abs(least) ? shift : least),
    Number.POSITIVE_INFINITY,
  );
  return Math.abs(best) <= REACH_M ? best : undefined;
}

const ROAD_M = 2 * ROAD_HALF_M;

/** Shifts along one axis that put an edge in line with another's, or a road's width from it. */
function edgeShifts(low: number, high: number, otherLow: number, otherHigh: number): readonly number[] {
  return [otherLow - low, otherHigh - high, otherHigh + ROAD_M - low, otherLow - ROAD_M - high];
}

/**
 * A way that a part is dragged, to the nearest edge of another part within reach on each axis, else to the grid.
 * @param rect where the part stands now. @param others ids of what moves along.
 */
export function snapMove(site: Site, rect: Rect, others: ReadonlySet<string>, { dx, dz }: Way): Way {
  const still = site.parcels.filter(({ id }) => !others.has(id));
  const x = nearest(
    still.flatMap((each) => edgeShifts(rect.x0 + dx, rect.x1 + dx, each.rect.x0, each.rect.x1)),
  );
  const z = nearest(
    still.flatMap((each) => edgeShifts(rect.z0 + dz, rect.z1 + dz, each.rect.z0, each.rect.z1)),
  );
  return {
    dx: x === undefined ? Math.round(dx / GRID_M) * GRID_M : dx + x,
    dz: z === undefined ? Math.round(dz / GRID_M) * GRID_M : dz + z,
  };
}
