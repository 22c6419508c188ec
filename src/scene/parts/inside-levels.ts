import type { ViewSlice } from '../../store/store-types.ts';
import type { BuildingOpenness } from './building-openness.ts';

/** Racks nearer than this show their bezels and manifolds, metres. */
export const RACK_DETAIL_M = 150;

/** 0 hidden, 1 far, 2 near, one a building: which level of detail its inside is drawn at. */
export function chooseInsideLevels(
  openness: BuildingOpenness,
  view: ViewSlice,
  detailM: number,
  out: Uint8Array,
): void {
  for (let building = 0; building < out.length; building++) {
    const near = (openness.distanceM[building] ?? Infinity) < detailM;
    out[building] = openness.isInsideVisible(building, view) ? (near ? 2 : 1) : 0;
  }
}
