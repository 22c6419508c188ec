import type { BuildingDesign, Rect } from './frame-types.ts';
import { buildingPoses, NORTHWARD, type Pose, poseOf } from './site-pose.ts';
import { COOLING_LANE_HALF_M, HEAT_REJECTION_COLUMN, YARD_OFFSET_M } from './site-sizes.ts';
import type { Site } from './site-types.ts';
import type { SizedCampus } from './sized-campus.ts';
import { shareStart } from './split-evenly.ts';

/** Outdoor units of one building, on its west and on its east side. */
export interface UnitsBeside {
  /** Index of its first unit. */
  readonly first: number;
  readonly west: number;
  readonly east: number;
}

/** Of the outdoor units of the campus those that stand beside a building: all of them on the side of its hall where it has one. */
export function unitsBeside(
  { cooling, layout }: Pick<SizedCampus, 'cooling' | 'layout'>,
  building: number,
): UnitsBeside {
  const { heatRejectionUnitCount: count } = cooling;
  const first = shareStart(count, layout.buildingCount, building);
  const owned = shareStart(count, layout.buildingCount, building + 1) - first;
  const west = layout.hallsPerBuilding === 1 ? owned : Math.ceil(owned / 2);
  return { first, west, east: owned - west };
}

/** Index of a cooling yard: the one west of its building, the one east of it, then those of the next building. */
export function coolingYardIndex(building: number, side: number): number {
  return 2 * building + (side < 0 ? 0 : 1);
}

/** The building that a cooling yard serves. */
export function buildingOfYard(index: number): number {
  return index >> 1;
}

/** Ground of the outdoor units along one long side of a building, in the building's own metres. Rule LAY-17. */
export function coolingYardRect(design: BuildingDesign, side: number): Rect {
  const inner = design.widthM / 2 + YARD_OFFSET_M;
  const outer = inner + design.rejectionColumns * HEAT_REJECTION_COLUMN;
  const halfZ = COOLING_LANE_HALF_M + Math.ceil(design.rejectionPerColumn / 2) * design.rejectionPitchM;
  const [x0, x1] = side < 0 ? [-outer, -inner] : [inner, outer];
  return { x0, z0: -halfZ, x1, z1: halfZ };
}

/** How far a cooling yard has been moved from beside its building, in the building's own metres. */
export interface YardShift {
  readonly x: number;
  readonly z: number;
}

const BESIDE: YardShift = { x: 0, z: 0 };

/** A way in world metres as a building sees it that is turned to the left. */
function seenFrom({ quarterTurns }: Pose, dx: number, dz: number): YardShift {
  if (quarterTurns === 1) return { x: -dz, z: dx };
  if (quarterTurns === 2) return { x: -dx, z: -dz };
  return quarterTurns === 3 ? { x: dz, z: -dx } : { x: dx, z: dz };
}

/** How far every cooling yard has been moved, by its index; none for a site on which none was. */
export function yardShifts(site: Site): readonly (YardShift | undefined)[] {
  const shifts: YardShift[] = [];
  if (!site.yardsMoved) return shifts;
  const buildings = buildingPoses(site);
  for (const parcel of site.parcels) {
    if (parcel.kind !== 'cooling-yard') continue;
    const building = buildings[buildingOfYard(parcel.index)] ?? NORTHWARD;
    const rect = coolingYardRect(site.frame.building, (parcel.index & 1) === 0 ? -1 : 1);
    const pose = poseOf(parcel);
    const seen = seenFrom(building, pose.x - building.x, pose.z - building.z);
    const x = seen.x - (rect.x0 + rect.x1) / 2;
    shifts[parcel.index] = Math.abs(x) + Math.abs(seen.z) < 1e-6 ? BESIDE : { x, z: seen.z };
  }
  return shifts;
}
