import { SITE_CLEARANCES } from '../../../catalogue/site-clearances.ts';
import type { BuildingDesign, ShellBox } from './frame-types.ts';
import { BLOCK_TRANSFORMER_PITCH_Z, COURT_ROAD_M, ROAD_HALF_M } from './site-sizes.ts';

/** Corners of the middle of a lane, metres. */
export type Lane = readonly (readonly [number, number])[];

/** Lanes before one end of a building, in the building's own metres. */
export interface EndLanes {
  /** Where the way from the road ends, in the middle of this end. */
  readonly innerZ: number;
  /** Where fire engines go on from there, and turn: round a court, or both ways along the wall. */
  readonly lane: Lane;
}

const TURN_M = SITE_CLEARANCES.fireTurnCircle.value;

/** The part between the bars of an H; a block has none. */
const spineOf = ({ boxes, spine }: BuildingDesign): ShellBox | undefined =>
  boxes.length > 1 ? spine : undefined;

/** @param side −1 north, +1 south. Rule LAY-19. */
export function endLanes(design: BuildingDesign, side: -1 | 1): EndLanes {
  const { courtInnerZ, courtRows, switchgearRows, widthM, depthM } = design;
  const spine = spineOf(design);
  if (spine === undefined) {
    // Between the wall and the first row of transformers.
    const z = side * ((depthM / 2 + courtInnerZ) / 2);
    return {
      innerZ: z,
      lane: [
        [-widthM / 2, z],
        [widthM / 2, z],
      ],
    };
  }
  const plantEndM = courtInnerZ + (courtRows + switchgearRows + 1) * BLOCK_TRANSFORMER_PITCH_Z;
  const near = plantEndM + ROAD_HALF_M;
  const far = Math.max(near + TURN_M, depthM / 2 - ROAD_HALF_M);
  const half = Math.max(TURN_M / 2, spine.w / 4);
  return {
    innerZ: side * (courtInnerZ + COURT_ROAD_M),
    lane: [
      [-half, side * near],
      [half, side * near],
      [half, side * far],
      [-half, side * far],
      [-half, side * near],
    ],
  };
}
