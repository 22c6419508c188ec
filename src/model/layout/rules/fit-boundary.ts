import type { Corner } from '../../../params/site-edits.ts';
import type { Rect } from '../site/frame-types.ts';
import { shifted } from '../site/place-part.ts';
import type { Parcel } from '../site/site-types.ts';
import { type GroundKept, groundKept } from './ground-kept.ts';
import { insideBoundaryM } from './inside-boundary.ts';
import { SAME_M } from './pair-rules.ts';
import { groundAround } from './place-together.ts';

/** Where parts of a site lie best inside a boundary, moved all together. */
export interface BoundaryFit {
  readonly fits: boolean;
  /** The way that all of them are moved together, metres east and south. */
  readonly dx: number;
  readonly dz: number;
  /** What the part that lacks most lacks of the ground that it keeps to the edge, metres; 0 where all keep it. */
  readonly shortM: number;
  readonly partId: string;
  /** The rule that asks that part for it. */
  readonly rule: GroundKept['rule'];
}

/** Places tried each way before the best of them is moved on. */
const TRIES = 9;
/** Halvings of the way between two of them: a metre on land of kilometres. */
const HALVINGS = 10;

/**
 * Whether parts fit inside a boundary with their set-back, reactors with their stand-off, where they stand or moved together: tried
 * on a grid of places over the land, and from the best of them in halving steps. Never turned. Rules LAY-80, LAY-86.
 */
export function fitBoundary(
  parcels: readonly Parcel[],
  points: readonly Corner[],
  smrStandOffM: number,
): BoundaryFit {
  const around = groundAround(parcels);
  const land = boundsOf(points);
  const at = (dx: number, dz: number): BoundaryFit => shortest(parcels, points, smrStandOffM, { dx, dz });
  let best = at(0, 0);
  if (best.fits) return best;
  const [spanX, spanZ] = [
    land.x1 - land.x0 - (around.x1 - around.x0),
    land.z1 - land.z0 - (around.z1 - around.z0),
  ];
  const consider = (dx: number, dz: number): boolean => {
    const tried = at(dx, dz);
    const better = tried.shortM < best.shortM;
    if (better) best = tried;
    return better;
  };
  for (let east = 0; east < TRIES; east += 1)
    for (let south = 0; south < TRIES; south += 1)
      consider(
        land.x0 - around.x0 + (spanX * east) / (TRIES - 1),
        land.z0 - around.z0 + (spanZ * south) / (TRIES - 1),
      );
  let stepM = Math.max(Math.abs(spanX), Math.abs(spanZ)) / (TRIES - 1);
  for (let halving = 0; halving < HALVINGS && !best.fits; halving += 1) {
    const { dx, dz } = best;
    const moved = [
      consider(dx + stepM, dz),
      consider(dx - stepM, dz),
      consider(dx, dz + stepM),
      consider(dx, dz - stepM),
    ];
    if (!moved.includes(true)) stepM /= 2;
  }
  return best;
}

function boundsOf(points: readonly Corner[]): Rect {
  return groundAround(points.map(([x, z]) => ({ rect: { x0: x, z0: z, x1: x, z1: z } })));
}

function shortest(
  parcels: readonly Parcel[],
  points: readonly Corner[],
  smrStandOffM: number,
  way: Pick<BoundaryFit, 'dx' | 'dz'>,
): BoundaryFit {
  let [mostM, partId, rule]: [number, string, GroundKept['rule']] = [Number.NEGATIVE_INFINITY, '', 'LAY-23'];
  for (const parcel of parcels) {
    const kept = groundKept(parcel, smrStandOffM);
    const lacksM = kept.keptM - insideBoundaryM(shifted(parcel.rect, way), points);
    if (lacksM > mostM) [mostM, partId, rule] = [lacksM, parcel.id, kept.rule];
  }
  const shortM = Math.max(0, mostM);
  return { ...way, fits: shortM <= SAME_M, shortM, partId, rule };
}
