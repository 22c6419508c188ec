/** A point of the scene, metres: east, up, south. */
export type PointM = readonly [number, number, number];

/** What a line of points measures, metres and square metres. */
export interface Measured {
  /** Along the line, in space. */
  readonly lengthM: number;
  /** Of each stretch. */
  readonly stretchesM: readonly number[];
  /** From the first point to the last: in space, level, and up. */
  readonly directM: number;
  readonly levelM: number;
  readonly riseM: number;
  /** Inside the line once it is closed, on the plane that lies nearest to its points; null below three points. */
  readonly areaM2: number | null;
  /** Around it. */
  readonly aroundM: number | null;
}

const between = (a: PointM, b: PointM): number => Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);

/** Distances, height and area of a line of points; null below two. */
export function measurePoints(points: readonly PointM[]): Measured | null {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2) return null;
  const stretchesM = points.slice(1).map((point, index) => between(points[index] ?? point, point));
  const lengthM = stretchesM.reduce((sum, each) => sum + each, 0);
  const closed = points.length > 2;
  return {
    lengthM,
    stretchesM,
    directM: between(first, last),
    levelM: Math.hypot(last[0] - first[0], last[2] - first[2]),
    riseM: last[1] - first[1],
    areaM2: closed ? areaOf(points) : null,
    aroundM: closed ? lengthM + between(last, first) : null,
  };
}

/** Half the length of the sum of cross products (Newell): true of any flat polygon, however it leans. */
function areaOf(points: readonly PointM[]): number {
  const [x0, y0, z0] = points[0] ?? [0, 0, 0];
  let [x, y, z] = [0, 0, 0];
  points.forEach((point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    const [ax, ay, az] = [point[0] - x0, point[1] - y0, point[2] - z0];
    const [bx, by, bz] = [next[0] - x0, next[1] - y0, next[2] - z0];
    x += ay * bz - az * by;
    y += az * bx - ax * bz;
    z += ax * by - ay * bx;
  });
  return Math.hypot(x, y, z) / 2;
}
