import type { StandingBox } from '../../../plan/find-in-plan.ts';
import type { PointM } from '../../../plan/measure/measured.ts';
import type { PickRay } from '../../picking/pick-geometry.ts';

interface ScreenPlace {
  readonly x: number;
  readonly y: number;
}

/** A point that is meant, and what it lies on. */
export interface SnappedPoint {
  readonly point: PointM;
  readonly on: 'corner' | 'edge' | 'surface';
}

/** Where something is seen, CSS pixels; null where it is not. */
export type ToScreen = (point: PointM) => ScreenPlace | null;

const SIGNS = [-1, 1] as const;

/** The eight corners of a box: those of the foot and those above them in turn, around it. */
export function cornersOf({ position, size, yawRad }: StandingBox): PointM[] {
  const [x, y, z] = position;
  const [width, height, depth] = size;
  const [cos, sin] = [Math.cos(yawRad), Math.sin(yawRad)];
  return SIGNS.flatMap((sx) =>
    SIGNS.flatMap((sz) =>
      [0, height].map((up): PointM => {
        const [dx, dz] = [(sx * width) / 2, (sz * depth) / 2];
        return [x + cos * dx + sin * dz, y + up, z - sin * dx + cos * dz];
      }),
    ),
  );
}

/** Pairs of corners that an edge joins: those that differ in one of the three bits of their number. */
const EDGES: readonly (readonly [number, number])[] = Array.from({ length: 8 }, (_, from) =>
  [1, 2, 4].filter((bit) => (from & bit) === 0).map((bit): readonly [number, number] => [from, from | bit]),
).flat();

/** The point of a stretch that lies nearest to a ray. */
export function nearestToRay({ origin, direction }: PickRay, from: PointM, to: PointM): PointM {
  const along = [to[0] - from[0], to[1] - from[1], to[2] - from[2]] as const;
  const off = [from[0] - origin[0], from[1] - origin[1], from[2] - origin[2]] as const;
  const dot = (a: readonly number[], b: readonly number[]): number =>
    (a[0] ?? 0) * (b[0] ?? 0) + (a[1] ?? 0) * (b[1] ?? 0) + (a[2] ?? 0) * (b[2] ?? 0);
  const aa = dot(along, along);
  const ad = dot(along, direction);
  const bend = aa - ad * ad;
  const share = bend < 1e-9 * aa ? 0 : (ad * dot(off, direction) - dot(off, along)) / bend;
  const t = Math.min(1, Math.max(0, share));
  return [from[0] + along[0] * t, from[1] + along[1] * t, from[2] + along[2] * t];
}

/** Of how far one sees where one aims: what lies farther behind is hidden by it. */
const BEHIND_SHARE = 0.04;
const BEHIND_M = 0.3;

/**
 * The nearest corner of the boxes within so many pixels of a place on the screen that the surface does not hide, else the nearest point of an edge, else the
 * point of the surface.
 */
export function snapPoint(
  surface: PointM,
  boxes: readonly StandingBox[],
  ray: PickRay,
  toScreen: ToScreen,
  at: ScreenPlace,
  withinPx: number,
): SnappedPoint {
  const depthOf = (point: PointM): number =>
    point.reduce((sum, each, axis) => sum + (each - (ray.origin[axis] ?? 0)) * (ray.direction[axis] ?? 0), 0);
  const deepestM = depthOf(surface) * (1 + BEHIND_SHARE) + BEHIND_M;
  const nearest = (points: readonly PointM[]): PointM | null => {
    let [found, leastPx]: [PointM | null, number] = [null, withinPx];
    for (const point of points) {
      if (depthOf(point) > deepestM) continue;
      const seen = toScreen(point);
      const px = seen === null ? Number.POSITIVE_INFINITY : Math.hypot(seen.x - at.x, seen.y - at.y);
      if (px <= leastPx) [found, leastPx] = [point, px];
    }
    return found;
  };
  const corners = boxes.map(cornersOf);
  const corner = nearest(corners.flat());
  if (corner !== null) return { point: corner, on: 'corner' };
  const edge = nearest(
    corners.flatMap((of) =>
      EDGES.map(([from, to]) => nearestToRay(ray, of[from] ?? surface, of[to] ?? surface)),
    ),
  );
  return edge === null ? { point: surface, on: 'surface' } : { point: edge, on: 'edge' };
}
