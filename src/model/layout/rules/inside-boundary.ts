import type { Corner } from '../../../params/site-edits.ts';
import type { Stretch } from '../site/fence-sides.ts';
import type { Rect } from '../site/frame-types.ts';

/**
 * How far a rectangle stands inside a boundary, metres: its way to the nearest side, below 0 as far as it reaches out, or
 * as deep as the boundary cuts into it.
 */
export function insideBoundaryM(rect: Rect, points: readonly Corner[]): number {
  const corners = cornersOf(rect);
  let least = Number.POSITIVE_INFINITY;
  for (const corner of corners) {
    const awayM = awayFromM(corner, points);
    least = Math.min(least, holds(points, corner) ? awayM : -awayM);
  }
  for (const corner of points) {
    const [x, z] = corner;
    const depthM = Math.min(x - rect.x0, rect.x1 - x, z - rect.z0, rect.z1 - z);
    least = Math.min(least, depthM > 0 ? -depthM : awayFromM(corner, corners));
  }
  // A side may pass through the rectangle between its corners and end far away.
  if (least >= 0 && points.some((corner, at) => crosses(corner, after(points, at), rect))) return 0;
  return least;
}

/** Clear ground between a rectangle and a stretch without width, metres; 0 where it passes through. */
export function awayFromStretchM(rect: Rect, stretch: Stretch): number {
  if (crosses(...stretch, rect)) return 0;
  const corners = cornersOf(rect);
  return Math.min(
    ...corners.map((corner) => awayFromM(corner, stretch)),
    ...stretch.map((end) => awayFromM(end, corners)),
  );
}

function cornersOf({ x0, z0, x1, z1 }: Rect): readonly Corner[] {
  return [
    [x0, z0],
    [x1, z0],
    [x1, z1],
    [x0, z1],
  ];
}

function after(points: readonly Corner[], at: number): Corner {
  return points[(at + 1) % points.length] ?? [0, 0];
}

/** From a point to the nearest of the sides, metres. */
export function awayFromM([x, z]: Corner, points: readonly Corner[]): number {
  let least = Number.POSITIVE_INFINITY;
  points.forEach(([ax, az], at) => {
    const [bx, bz] = after(points, at);
    const [dx, dz] = [bx - ax, bz - az];
    const squareM2 = dx * dx + dz * dz;
    const along = squareM2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (z - az) * dz) / squareM2));
    least = Math.min(least, Math.hypot(x - ax - along * dx, z - az - along * dz));
  });
  return least;
}

/** Whether a point lies inside a boundary: a way out of it crosses the sides an odd number of times. */
export function holds(points: readonly Corner[], [x, z]: Corner): boolean {
  let inside = false;
  points.forEach(([ax, az], at) => {
    const [bx, bz] = after(points, at);
    if (az > z !== bz > z && x < ax + ((z - az) / (bz - az)) * (bx - ax)) inside = !inside;
  });
  return inside;
}

/** Whether a stretch passes through the inside of a rectangle. */
function crosses(a: Corner, b: Corner, rect: Rect): boolean {
  return spanIn(a, b, rect) !== undefined;
}

/** From where to where a stretch lies inside a rectangle, in parts of its length. */
export function spanIn(
  [ax, az]: Corner,
  [bx, bz]: Corner,
  { x0, z0, x1, z1 }: Rect,
): readonly [number, number] | undefined {
  let [from, to] = [0, 1];
  for (const [start, way, low, high] of [
    [ax, bx - ax, x0, x1],
    [az, bz - az, z0, z1],
  ] as const) {
    if (way === 0) {
      if (start <= low || start >= high) return undefined;
      continue;
    }
    const [a, b] = [(low - start) / way, (high - start) / way];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to ? [from, to] : undefined;
}
