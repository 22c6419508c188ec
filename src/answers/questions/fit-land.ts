import type { CampusResult } from '../../model/campus-types.ts';
import { fitBoundary } from '../../model/layout/rules/fit-boundary.ts';
import { type Land, landNeeded } from '../../model/layout/rules/land-needed.ts';
import { readBoundary } from '../../params/boundary.ts';
import type { Corner } from '../../params/site-edits.ts';
import { shownValue } from '../../units/shown-value.ts';

/** Land as it is asked for: its sides, those around its boundary where it has one. */
export interface FitLand extends Land {
  readonly boundary: readonly Corner[] | null;
}

/** Sides of land that may be asked for, metres. */
const LEAST_SIDE_M = 50;
const MOST_SIDE_M = 50_000;

interface LooseLand {
  readonly widthM?: unknown;
  readonly depthM?: unknown;
  readonly boundary?: unknown;
}

/** Checked land; throws a RangeError that names what is wrong with it. */
export function fitLandOf({ widthM, depthM, boundary }: LooseLand): FitLand {
  if (boundary === undefined)
    return { widthM: sideOf('widthM', widthM), depthM: sideOf('depthM', depthM), boundary: null };
  const read = readBoundary(boundary);
  if ('problem' in read) throw new RangeError(`fit: ${read.problem}`);
  const span = (at: 0 | 1): number => {
    const along = read.points.map((corner) => corner[at]);
    return Math.max(...along) - Math.min(...along);
  };
  return { widthM: span(0), depthM: span(1), boundary: read.points };
}

function sideOf(name: string, side: unknown): number {
  if (typeof side === 'number' && side >= LEAST_SIDE_M && side <= MOST_SIDE_M) return side;
  throw new RangeError(
    `fit: ${name} must be ${LEAST_SIDE_M} to ${MOST_SIDE_M} metres, not ${shownValue(side)}`,
  );
}

/** The same land as a campus sees it that is turned by a quarter to the left. */
export function quarterTurned({ widthM, depthM, boundary }: FitLand): FitLand {
  // The campus turned to the left is the land turned to the right.
  const turned = boundary?.map(([x, z]): Corner => [-z, x]) ?? null;
  return { widthM: depthM, depthM: widthM, boundary: turned };
}

/** Whether a campus lies on the land, moved as a whole. */
export function holds({ widthM, depthM, boundary }: FitLand, campus: CampusResult): boolean {
  const { site, power } = campus;
  const needed = landNeeded(site, campus);
  if (needed.widthM > widthM || needed.depthM > depthM) return false;
  return boundary === null || fitBoundary(site.parcels, boundary, power.smrStandOffM).fits;
}
