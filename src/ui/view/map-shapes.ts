import { landCorners } from '../../plan/details/land-corners.ts';
import type { Plan } from '../../plan/plan-types.ts';

/** A part of the map, metres of the campus: rectangles from above. */
interface MapRect {
  readonly kind: string;
  readonly x: number;
  readonly z: number;
  readonly w: number;
  readonly d: number;
}

/** What a map of the campus shows. */
export interface MapShapes {
  /** Left, top, width and height of what is shown, metres. */
  readonly view: readonly [number, number, number, number];
  /** Corners of the land, as points of a polygon. */
  readonly land: string;
  readonly rects: readonly MapRect[];
}

/** Ground around the land that is shown with it, as a share of its longer side. */
const MARGIN = 0.06;

/** Land, buildings and yards from above. */
export function mapShapes(plan: Plan): MapShapes {
  const { site, shells, campus } = plan;
  const [w, d] = [2 * site.halfWidthM, 2 * site.halfDepthM];
  const margin = MARGIN * Math.max(w, d);
  const rects: MapRect[] = campus.site.parcels
    .filter(({ kind }) => kind !== 'building')
    .map(({ kind, rect: { x0, z0, x1, z1 } }) => ({ kind, x: x0, z: z0, w: x1 - x0, d: z1 - z0 }));
  for (let box = 0; box < shells.count; box += 1) {
    const [x = 0, , z = 0] = shells.position.subarray(3 * box, 3 * box + 3);
    const [width = 0, , depth = 0] = shells.size.subarray(3 * box, 3 * box + 3);
    rects.push({ kind: 'building', x: x - width / 2, z: z - depth / 2, w: width, d: depth });
  }
  return {
    view: [site.centerX - w / 2 - margin, site.centerZ - d / 2 - margin, w + 2 * margin, d + 2 * margin],
    land: landCorners(plan)
      .map((corner) => corner.join())
      .join(' '),
    rects,
  };
}

/** Where a camera stands on the map, and the corners of what it sees there, as points of a polygon. */
export interface MapCone {
  readonly x: number;
  readonly z: number;
  readonly points: string;
}

interface Seen {
  readonly position: readonly number[];
  readonly target: readonly number[];
}

/**
 * The cone of a camera that sees `widthM` across at what it looks at; it reaches as far as that, and at least `leastM`. A
 * camera beyond the map stands at its edge.
 */
export function mapCone(
  { position, target }: Seen,
  widthM: number,
  leastM: number,
  [left, top, width, height]: MapShapes['view'],
): MapCone {
  const [x = 0, y = 0, z = 0] = position;
  const [tx = 0, ty = 0, tz = 0] = target;
  const flatM = Math.hypot(tx - x, tz - z);
  const distanceM = Math.hypot(flatM, ty - y) || 1;
  const [dx, dz] = flatM < 1e-6 ? [0, -1] : [(tx - x) / flatM, (tz - z) / flatM];
  const reachM = Math.max(leastM, flatM);
  const half = (0.5 * widthM * reachM) / distanceM;
  const at = [Math.min(left + width, Math.max(left, x)), Math.min(top + height, Math.max(top, z))] as const;
  const corner = (side: number): string =>
    `${(x + dx * reachM - dz * side * half).toFixed(1)},${(z + dz * reachM + dx * side * half).toFixed(1)}`;
  return { x: at[0], z: at[1], points: `${x.toFixed(1)},${z.toFixed(1)} ${corner(-1)} ${corner(1)}` };
}
