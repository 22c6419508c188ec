import type { BuildingDesign } from './frame-types.ts';
import { COOLING_LANE_HALF_M, TANK_CLEAR_M, TANK_RADIUS_M, YARD_OFFSET_M } from './site-sizes.ts';

/** Middle of a make-up water tank, in the building's own metres. */
interface TankPlace {
  readonly x: number;
  readonly z: number;
  /** Whether it goes with its cooling yard where that is moved. */
  readonly inYard: boolean;
}

/**
 * Where the make-up water tank of each side stands: past the north end of the cooling yard, out of the way of mains and of the lane;
 * where the building's ground ends before that, in the open end of its court. Rule LAY-17.
 */
export function tankPlace(design: BuildingDesign, side: number): TankPlace {
  const { widthM, depthM, padHalfDepthM, spine, boxes } = design;
  const yardEndM = COOLING_LANE_HALF_M + Math.ceil(design.rejectionPerColumn / 2) * design.rejectionPitchM;
  const z = -(yardEndM + TANK_CLEAR_M + TANK_RADIUS_M);
  const hasCourt = boxes.length > 1 && spine !== undefined;
  if (hasCourt && -z + TANK_RADIUS_M > padHalfDepthM) {
    const insetM = TANK_CLEAR_M + TANK_RADIUS_M;
    return { x: side * (spine.w / 2 - insetM), z: -(depthM / 2 - insetM), inYard: false };
  }
  return { x: side * (widthM / 2 + YARD_OFFSET_M + TANK_RADIUS_M), z, inYard: true };
}
