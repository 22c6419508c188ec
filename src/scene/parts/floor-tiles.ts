import type { Plan } from '../../plan/plan-types.ts';

/** Floors of every building of a campus. */
export interface Floors {
  readonly storeys: number;
  /** From floor to floor, metres. */
  readonly storeyM: number;
}

export const floorsOf = ({ campus }: Plan): Floors => campus.site.frame.building;

/** Floors count as one where what stands on them is seen from everywhere. */
export const ALL_AS_ONE: Floors = { storeys: 1, storeyM: Number.POSITIVE_INFINITY };

/** Height of a storey's floor over the ground, metres. */
export function floorHeight({ storeyM }: Floors, storey: number): number {
  // The one floor of all as one has no height to be a multiple of.
  return storey === 0 ? 0 : storey * storeyM;
}

/** Heights are rounded in columns. */
const SLACK_M = 0.01;

/** The storey of a place in a building, so many metres above the ground. */
export function storeyAt({ storeys, storeyM }: Floors, y: number): number {
  return Math.min(storeys - 1, Math.max(0, Math.floor((y + SLACK_M) / storeyM)));
}

/** The tile of what stands in a building at a height: floor by floor, building by building; −1 in none. */
export function floorTile(floors: Floors, building: number, y: number): number {
  return building < 0 ? -1 : building * floors.storeys + storeyAt(floors, y);
}

export const sameFloors = (before: Plan, after: Plan): boolean =>
  floorsOf(before).storeys === floorsOf(after).storeys;
