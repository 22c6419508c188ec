import { shownValue } from '../units/shown-value.ts';
import { type Corner, MOST_MOVE_M } from './site-edits.ts';

/** More corners than a road of a campus has. */
export const MOST_ROAD_CORNERS = 20;
/** Shorter than this a stretch is none, metres. */
const LEAST_STRETCH_M = 1;
/** A centimetre is finer than any road is laid. */
const PER_M = 100;

const rounded = (metres: number): number => Math.round(metres * PER_M) / PER_M + 0;

/** Corners of a road as they are kept, or why they are none: by name, for people. */
export function readRoad(
  raw: unknown,
): { readonly points: readonly Corner[] } | { readonly problem: string } {
  if (!Array.isArray(raw) || raw.length < 2 || raw.length > MOST_ROAD_CORNERS)
    return {
      problem: `a road has a list of 2 to ${MOST_ROAD_CORNERS} corners [x, z], not ${shownValue(raw)}`,
    };
  const points: Corner[] = [];
  for (const each of Array.from<unknown>(raw)) {
    const [x, z, ...more]: readonly unknown[] = Array.isArray(each) ? each : [];
    if (!isPlace(x) || !isPlace(z) || more.length > 0)
      return {
        problem: `corner ${points.length + 1} must be [x, z], each from -${MOST_MOVE_M} to ${MOST_MOVE_M} metres, not ${shownValue(each)}`,
      };
    const corner: Corner = [rounded(x), rounded(z)];
    const last = points.at(-1);
    if (last !== undefined && !isStretch(last, corner))
      return {
        problem: `stretch ${points.length} must run east–west or north–south for ${LEAST_STRETCH_M} m at least`,
      };
    points.push(corner);
  }
  return { points };
}

function isPlace(raw: unknown): raw is number {
  return typeof raw === 'number' && Math.abs(raw) <= MOST_MOVE_M;
}

function isStretch([ax, az]: Corner, [bx, bz]: Corner): boolean {
  return (ax === bx || az === bz) && rounded(Math.hypot(bx - ax, bz - az)) >= LEAST_STRETCH_M;
}

/** A corner put in line with the one before, along the axis on which it lies farther away. */
export function inLineWith([ax, az]: Corner, [x, z]: Corner): Corner {
  return Math.abs(x - ax) >= Math.abs(z - az) ? [x, az] : [ax, z];
}
