import type { Rect } from '../site/frame-types.ts';

/** Rectangles that share a border do not overlap, metres. */
const TOUCH_M = 1e-6;

/** Clear ground between two rectangles, metres: 0 where they touch, below 0 as deep as one stands in the other. */
export function clearM(a: Rect, b: Rect): number {
  const gapX = Math.max(b.x0 - a.x1, a.x0 - b.x1);
  const gapZ = Math.max(b.z0 - a.z1, a.z0 - b.z1);
  if (gapX < -TOUCH_M && gapZ < -TOUCH_M) return Math.max(gapX, gapZ);
  return Math.hypot(Math.max(0, gapX), Math.max(0, gapZ));
}

/** The ground so many metres around a rectangle, and the rectangle itself. */
export function widened({ x0, z0, x1, z1 }: Rect, byM: number): Rect {
  return { x0: x0 - byM, z0: z0 - byM, x1: x1 + byM, z1: z1 + byM };
}

/** How far a rectangle stands inside another, metres: the least of its four sides, below 0 where it reaches out. */
export function insideM(inner: Rect, outer: Rect): number {
  return Math.min(inner.x0 - outer.x0, inner.z0 - outer.z0, outer.x1 - inner.x1, outer.z1 - inner.z1);
}
