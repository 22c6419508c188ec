import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import type { ThingBlock } from '../plan-types.ts';
import { BAY_SIZE_M, CONTROL_HOUSE_SIZE_M, LIGHTNING_MAST_SIZE_M } from './detail-sizes.ts';
import { type DetailBlock, DetailBuilder } from './detail-types.ts';
import { type GroundBounds, grow, middleOf, standingBoundsOf } from './ground-bounds.ts';

const EDGE_X_M = DETAIL_SPACING.yardEdgeAcross.value;
const EDGE_NORTH_M = DETAIL_SPACING.yardEdgeNorth.value;
const EDGE_SOUTH_M = DETAIL_SPACING.yardEdgeSouth.value;
const CONTROL_HOUSE_FROM_SOUTH_M = DETAIL_SPACING.controlHouseFromSouth.value;
const MAST_PITCH_M = DETAIL_SPACING.lightningMast.value;
const MAST_EDGE_M = DETAIL_SPACING.lightningMastEdge.value;
const TRENCH_AT = [DETAIL_SPACING.trenchWest.value, DETAIL_SPACING.trenchEast.value];
const TRENCH_SHORT_M = DETAIL_SPACING.trenchShort.value;
const TRENCH_SIZE_M = [DETAIL_SPACING.trenchWidth.value, DETAIL_SPACING.trenchHeight.value] as const;
const YARD_FENCE_HEIGHT_M = DETAIL_SPACING.yardFenceHeight.value;
const YARD_FENCE_INSET_M = DETAIL_SPACING.yardFenceInset.value;

/** Bays west–east and north–south that fill a yard without squeezing the equipment. */
function bayGridOf(yard: GroundBounds): { readonly along: number; readonly across: number } {
  const usableX = yard[2] - yard[0] - 2 * EDGE_X_M;
  const usableZ = yard[3] - yard[1] - EDGE_NORTH_M - EDGE_SOUTH_M;
  return {
    along: Math.max(1, Math.round(usableX / BAY_SIZE_M[0])),
    across: Math.max(1, Math.floor(usableZ / BAY_SIZE_M[2])),
  };
}

/** The bays of every switchyard, row by row from the north. */
export function switchyardBaysOf(yards: ThingBlock): DetailBlock {
  const bays = new DetailBuilder('switchyard-bay', 'switchyard');
  standingBoundsOf(yards).forEach((yard, owner) => {
    const grid = bayGridOf(yard);
    const lengthM = (yard[2] - yard[0] - 2 * EDGE_X_M) / grid.along;
    const pitchM = (yard[3] - yard[1] - EDGE_NORTH_M - EDGE_SOUTH_M) / grid.across;
    for (let row = 0; row < grid.across; row += 1) {
      for (let column = 0; column < grid.along; column += 1) {
        const x = yard[0] + EDGE_X_M + (column + 0.5) * lengthM;
        const z = yard[1] + EDGE_NORTH_M + (row + 0.5) * pitchM;
        bays.add(owner, x, 0, z, [lengthM, BAY_SIZE_M[1], pitchM]);
      }
    }
  });
  return bays.build();
}

/** One protection and control house on the south edge of each yard. */
export function controlHousesOf(yards: ThingBlock): DetailBlock {
  const houses = new DetailBuilder('control-house', 'switchyard');
  standingBoundsOf(yards).forEach((yard, owner) => {
    houses.add(owner, middleOf(yard).x, 0, yard[3] - CONTROL_HOUSE_FROM_SOUTH_M, CONTROL_HOUSE_SIZE_M);
  });
  return houses.build();
}

/** Lightning masts in a line along the west and the east edge of each yard. */
export function lightningMastsOf(yards: ThingBlock): DetailBlock {
  const masts = new DetailBuilder('lightning-mast', 'switchyard');
  standingBoundsOf(yards).forEach(([x0, z0, x1, z1], owner) => {
    const rows = Math.max(2, Math.round((z1 - z0) / MAST_PITCH_M));
    for (let row = 0; row < rows; row += 1) {
      const z = z0 + ((row + 0.5) / rows) * (z1 - z0);
      for (const x of [x0 + MAST_EDGE_M, x1 - MAST_EDGE_M]) masts.add(owner, x, 0, z, LIGHTNING_MAST_SIZE_M);
    }
  });
  return masts.build();
}

/** Covered cable trenches across each yard. */
export function cableTrenchesOf(yards: ThingBlock): DetailBlock {
  const trenches = new DetailBuilder('cable-trench', 'switchyard');
  standingBoundsOf(yards).forEach((yard, owner) => {
    const { z, widthM, depthM } = middleOf(yard);
    for (const share of TRENCH_AT) {
      const size = [TRENCH_SIZE_M[0], TRENCH_SIZE_M[1], depthM - TRENCH_SHORT_M] as const;
      trenches.add(owner, yard[0] + widthM * share, 0, z, size);
    }
  });
  return trenches.build();
}

/** The fence just inside the edge of each yard. */
export function switchyardFencesOf(yards: ThingBlock): DetailBlock {
  const fences = new DetailBuilder('switchyard-fence', 'switchyard');
  standingBoundsOf(yards).forEach((yard, owner) => {
    const { x, z, widthM, depthM } = middleOf(grow(yard, -YARD_FENCE_INSET_M));
    fences.add(owner, x, 0, z, [widthM, YARD_FENCE_HEIGHT_M, depthM]);
  });
  return fences.build();
}
