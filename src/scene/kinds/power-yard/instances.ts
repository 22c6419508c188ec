import { type GroundBounds, groundBoundsOfEach } from '../../../plan/details/ground-bounds.ts';
import type { ThingBlock } from '../../../plan/plan-types.ts';
import { type InstancePoses, posesOf, type Size3, writePose } from '../../parts/instance-poses.ts';
import { BAY_SIZE_M } from './switchyard-geometry.ts';
import {
  BLOCK_TRANSFORMER_SIZE_M,
  MAIN_TRANSFORMER_SIZE_M,
  SWITCHGEAR_SIZE_M,
} from './transformer-geometry.ts';

/** Ground kept free inside the switchyard fence: west–east and north–south edges, control house in the south. */
const EDGE_X_M = 8;
const EDGE_NORTH_M = 8;
const EDGE_SOUTH_M = 22;

export const POWER_SIZES = {
  'main-transformer': MAIN_TRANSFORMER_SIZE_M,
  'block-transformer': BLOCK_TRANSFORMER_SIZE_M,
  'feeder-switchgear': SWITCHGEAR_SIZE_M,
} as const satisfies Record<string, Size3>;

export function posesOfPowerKind(kind: keyof typeof POWER_SIZES, block: ThingBlock): InstancePoses {
  return posesOf(block, POWER_SIZES[kind]);
}

/** Bays west–east and north–south that fill a yard without squeezing the equipment. */
export function bayGridOf(yard: GroundBounds): { along: number; across: number } {
  const usableX = yard[2] - yard[0] - 2 * EDGE_X_M;
  const usableZ = yard[3] - yard[1] - EDGE_NORTH_M - EDGE_SOUTH_M;
  return {
    along: Math.max(1, Math.round(usableX / BAY_SIZE_M[0])),
    across: Math.max(1, Math.floor(usableZ / BAY_SIZE_M[2])),
  };
}

/** Poses of all bays of all yards. */
export function bayPoses(block: ThingBlock): InstancePoses {
  const yards = groundBoundsOfEach(block);
  const grids = yards.map(bayGridOf);
  const count = grids.reduce((sum, grid) => sum + grid.along * grid.across, 0);
  const matrices = new Float32Array(count * 16);
  const state = new Float32Array(count * 2);
  let at = 0;
  yards.forEach((yard, index) => {
    const grid = grids[index] ?? { along: 1, across: 1 };
    const lengthM = (yard[2] - yard[0] - 2 * EDGE_X_M) / grid.along;
    const pitchM = (yard[3] - yard[1] - EDGE_NORTH_M - EDGE_SOUTH_M) / grid.across;
    for (let row = 0; row < grid.across; row++) {
      for (let column = 0; column < grid.along; column++) {
        const x = yard[0] + EDGE_X_M + (column + 0.5) * lengthM;
        const z = yard[1] + EDGE_NORTH_M + (row + 0.5) * pitchM;
        writePose(matrices, at, x, 0, z, 0, lengthM / BAY_SIZE_M[0], 1, pitchM / BAY_SIZE_M[2]);
        state[at * 2] = block.load[index] ?? 0;
        state[at * 2 + 1] = block.tempC[index] ?? 0;
        at += 1;
      }
    }
  });
  return { count, matrices, state };
}
