import type { Rect } from '../site/frame-types.ts';
import { shifted } from '../site/place-part.ts';
import { ROAD_HALF_M } from '../site/site-sizes.ts';
import type { Site } from '../site/site-types.ts';
import { SAME_M } from './pair-rules.ts';

/** Moves by hand and by key go in steps of this, metres. */
export const GRID_M = 10;
/** Edges this near are meant to line up. */
const REACH_M = 6;
/** More lines than these tell nothing more. */
const MOST_GUIDES = 4;

interface Way {
  readonly dx: number;
  readonly dz: number;
}

/** A way with the lines along which something lines up there, each as long as both parts reach. */
export interface SnappedWay extends Way {
  readonly guides: readonly Rect[];
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

/** From and to along one axis. */
type Reach = readonly [number, number];

/** Places along one axis of a part's two edges and its middle, each with those of another that it may line up with. */
function alignments(
  [low, high]: Reach,
  [otherLow, otherHigh]: Reach,
): readonly (readonly [number, number])[] {
  return [
    [low, otherLow],
    [high, otherHigh],
    [(low + high) / 2, (otherLow + otherHigh) / 2],
    [low, otherHigh + ROAD_M],
    [high, otherLow - ROAD_M],
  ];
}

const alongX = ({ x0, x1 }: Rect): Reach => [x0, x1];
const alongZ = ({ z0, z1 }: Rect): Reach => [z0, z1];

function shiftAlong(reach: (rect: Rect) => Reach, rect: Rect, still: readonly Rect[]): number | undefined {
  return nearest(
    still.flatMap((each) => alignments(reach(rect), reach(each)).map(([own, other]) => other - own)),
  );
}

/**
 * A way that parts are dragged, to the nearest edge or middle of another part within reach on each axis, else to the grid.
 * @param rect around them where they stand now. @param others ids of what moves along.
 */
export function snapMove(site: Site, rect: Rect, others: ReadonlySet<string>, { dx, dz }: Way): SnappedWay {
  const still = site.parcels.filter(({ id }) => !others.has(id)).map((parcel) => parcel.rect);
  const dragged = shifted(rect, { dx, dz });
  const x = shiftAlong(alongX, dragged, still);
  const z = shiftAlong(alongZ, dragged, still);
  const way = {
    dx: x === undefined ? Math.round(dx / GRID_M) * GRID_M : dx + x,
    dz: z === undefined ? Math.round(dz / GRID_M) * GRID_M : dz + z,
  };
  return { ...way, guides: guidesOf(shifted(rect, way), still) };
}

/** Lines on which the part lines up with others, those to the nearest ones. */
function guidesOf(rect: Rect, still: readonly Rect[]): readonly Rect[] {
  const found = still.flatMap((each) => {
    const awayM = Math.hypot(
      (each.x0 + each.x1 - rect.x0 - rect.x1) / 2,
      (each.z0 + each.z1 - rect.z0 - rect.z1) / 2,
    );
    const x = linedUp(alongX(rect), alongX(each)).map((at) => ({
      x0: at,
      x1: at,
      z0: Math.min(rect.z0, each.z0),
      z1: Math.max(rect.z1, each.z1),
    }));
    const z = linedUp(alongZ(rect), alongZ(each)).map((at) => ({
      z0: at,
      z1: at,
      x0: Math.min(rect.x0, each.x0),
      x1: Math.max(rect.x1, each.x1),
    }));
    return [...x, ...z].map((guide) => ({ guide, awayM }));
  });
  const byAxis = (upright: boolean) =>
    found
      .filter(({ guide }) => (guide.x0 === guide.x1) === upright)
      .toSorted((a, b) => a.awayM - b.awayM)
      .slice(0, MOST_GUIDES / 2);
  return [...byAxis(true), ...byAxis(false)].map(({ guide }) => guide);
}

/** Where an edge or the middle of one part is in line with that of another. */
function linedUp(own: Reach, other: Reach): readonly number[] {
  return alignments(own, other).flatMap(([a, b]) => (Math.abs(a - b) <= SAME_M ? [a] : []));
}
