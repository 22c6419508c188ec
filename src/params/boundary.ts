import { shownValue } from '../units/shown-value.ts';
import { boundedM2 } from './bounded-area.ts';
import { type Corner, MOST_CORNERS } from './site-edits.ts';

/** Corners are within this of the middle of the buildings, metres each way. */
export const MOST_CORNER_M = 50_000;
/** Smaller than the ground of any building, m². */
export const LEAST_LAND_M2 = 2_500;

/** A decimetre is finer than land is surveyed for a plan. */
const PER_M = 10;

const rounded = (metres: number): number => Math.round(metres * PER_M) / PER_M + 0;

/** Corners as they are kept, or why they bound no land: by name, for people. */
export function readBoundary(
  raw: unknown,
): { readonly points: readonly Corner[] } | { readonly problem: string } {
  if (!Array.isArray(raw)) return { problem: `points must be a list of [x, z], not ${shownValue(raw)}` };
  if (raw.length < 3 || raw.length > MOST_CORNERS)
    return { problem: `a boundary has 3 to ${MOST_CORNERS} corners, not ${raw.length}` };
  const points: Corner[] = [];
  for (const each of Array.from<unknown>(raw)) {
    const [x, z, ...more]: readonly unknown[] = Array.isArray(each) ? each : [];
    if (!isPlace(x) || !isPlace(z) || more.length > 0)
      return {
        problem: `corner ${points.length + 1} must be [x, z], each from -${MOST_CORNER_M} to ${MOST_CORNER_M} metres, not ${shownValue(each)}`,
      };
    points.push([rounded(x), rounded(z)]);
  }
  const problem = boundaryProblem(points);
  return problem === undefined ? { points } : { problem };
}

function isPlace(raw: unknown): raw is number {
  return typeof raw === 'number' && Math.abs(raw) <= MOST_CORNER_M;
}

/** Why corners bound no land; undefined where they do. */
function boundaryProblem(points: readonly Corner[]): string | undefined {
  if (points.length < 3) return 'a boundary has three corners at least';
  const twice = points.findIndex((corner, at) => same(corner, after(points, at)));
  if (twice >= 0) return `corners ${twice + 1} and ${((twice + 1) % points.length) + 1} are the same`;
  const crossing = firstCrossing(points);
  if (crossing !== undefined)
    return `the boundary crosses itself: side ${crossing[0] + 1} meets side ${crossing[1] + 1}`;
  const areaM2 = boundedM2(points);
  if (areaM2 < LEAST_LAND_M2)
    return `the land is too small: ${Math.round(areaM2)} m², at least ${LEAST_LAND_M2} m² are needed`;
  return undefined;
}

function same(a: Corner, b: Corner): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function cornerAt(points: readonly Corner[], at: number): Corner {
  return points[at % points.length] ?? [0, 0];
}

function after(points: readonly Corner[], at: number): Corner {
  return cornerAt(points, at + 1);
}

function firstCrossing(points: readonly Corner[]): readonly [number, number] | undefined {
  const count = points.length;
  for (let a = 0; a < count; a += 1)
    for (let b = a + 1; b < count; b += 1) {
      const neighbours = b === a + 1 || (a === 0 && b === count - 1);
      const meeting = neighbours
        ? foldsBack(points, b === a + 1 ? a : b)
        : meet(cornerAt(points, a), after(points, a), cornerAt(points, b), after(points, b));
      if (meeting) return [a, b];
    }
  return undefined;
}

/** Whether the side after this one runs back along it. */
function foldsBack(points: readonly Corner[], at: number): boolean {
  const from = cornerAt(points, at);
  const corner = after(points, at);
  const to = after(points, (at + 1) % points.length);
  const along = (corner[0] - from[0]) * (to[0] - corner[0]) + (corner[1] - from[1]) * (to[1] - corner[1]);
  return along < 0 && side(from, corner, to) === 0;
}

/** On which side of the line from a to b a point lies: above 0, below 0, or on it. */
function side(a: Corner, b: Corner, point: Corner): number {
  return (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]);
}

/** Whether two stretches have a point in common. */
function meet(a: Corner, b: Corner, c: Corner, d: Corner): boolean {
  const apart =
    Math.max(a[0], b[0]) < Math.min(c[0], d[0]) ||
    Math.max(c[0], d[0]) < Math.min(a[0], b[0]) ||
    Math.max(a[1], b[1]) < Math.min(c[1], d[1]) ||
    Math.max(c[1], d[1]) < Math.min(a[1], b[1]);
  if (apart) return false;
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}
