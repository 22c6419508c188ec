import type { BuildingDesign } from './frame-types.ts';
import { BLOCK_TRANSFORMER_PITCH_X, BLOCK_TRANSFORMER_PITCH_Z } from './site-sizes.ts';

/** Quarters of the courtyards in hall order: north-west, south-west, north-east, south-east. */
const QUARTERS = [
  { sx: -1, sz: -1 },
  { sx: -1, sz: 1 },
  { sx: 1, sz: -1 },
  { sx: 1, sz: 1 },
] as const;

export interface CourtSpot {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
  /** −1 north court, +1 south court. */
  readonly sz: number;
}

/** Place `item` of a quarter of the courtyards, rows counted from `firstRow`, local to the building. */
export function courtSpot(
  design: BuildingDesign,
  quarter: number,
  item: number,
  firstRow: number,
): CourtSpot {
  const { courtInnerX, courtInnerZ, courtColumns } = design;
  const { sx, sz } = QUARTERS[quarter] ?? QUARTERS[0];
  const column = item % courtColumns;
  const row = firstRow + Math.floor(item / courtColumns);
  return {
    x: sx * (courtInnerX + (column + 0.5) * BLOCK_TRANSFORMER_PITCH_X),
    z: sz * (courtInnerZ + (row + 0.5) * BLOCK_TRANSFORMER_PITCH_Z),
    yaw: sz > 0 ? 0 : Math.PI,
    sz,
  };
}

/** Where a feeder's switchgear stands, local to the building: even feeders north, odd feeders south. */
export function gearSpot(design: BuildingDesign, item: number): CourtSpot {
  const south = item & 1;
  const pair = item >> 1;
  const quarter = (pair & 1) * 2 + south;
  return courtSpot(design, quarter, pair >> 1, design.courtRows + 1);
}
