import type { ThingBlock } from '../../plan/plan-types.ts';

/** Poses and state of the instances of one drawn part, ready for the graphics card. */
export interface InstancePoses {
  readonly count: number;
  /** Column-major 4 × 4, sixteen an instance. */
  readonly matrices: Float32Array;
  /** Load 0–1 and temperature °C, two an instance. */
  readonly state: Float32Array;
}

export type Size3 = readonly [number, number, number];

/** Writes one turned and scaled pose; allocates nothing. */
export function writePose(
  out: Float32Array,
  index: number,
  x: number,
  y: number,
  z: number,
  yaw: number,
  scaleX: number,
  scaleY: number,
  scaleZ: number,
): void {
  const cos = Math.cos(yaw);
  const sin = Math.sin(yaw);
  const at = index * 16;
  out[at] = cos * scaleX;
  out[at + 1] = 0;
  out[at + 2] = -sin * scaleX;
  out[at + 3] = 0;
  out[at + 4] = 0;
  out[at + 5] = scaleY;
  out[at + 6] = 0;
  out[at + 7] = 0;
  out[at + 8] = sin * scaleZ;
  out[at + 9] = 0;
  out[at + 10] = cos * scaleZ;
  out[at + 11] = 0;
  out[at + 12] = x;
  out[at + 13] = y;
  out[at + 14] = z;
  out[at + 15] = 1;
}

/** Load and temperature of every thing of a block, interleaved. */
export function stateOf(block: ThingBlock): Float32Array {
  const state = new Float32Array(block.count * 2);
  for (let i = 0; i < block.count; i++) {
    state[i * 2] = block.load[i] ?? 0;
    state[i * 2 + 1] = block.tempC[i] ?? 0;
  }
  return state;
}

/**
 * Poses that stretch a part modelled at `reference` metres to each thing's own size.
 * A thing of zero size keeps the reference size.
 */
export function posesOf(block: ThingBlock, reference: Size3): InstancePoses {
  const matrices = new Float32Array(block.count * 16);
  for (let i = 0; i < block.count; i++) {
    const p = i * 3;
    writePose(
      matrices,
      i,
      block.position[p] ?? 0,
      block.position[p + 1] ?? 0,
      block.position[p + 2] ?? 0,
      block.yaw[i] ?? 0,
      (block.size[p] || reference[0]) / reference[0],
      (block.size[p + 1] || reference[1]) / reference[1],
      (block.size[p + 2] || reference[2]) / reference[2],
    );
  }
  return { count: block.count, matrices, state: stateOf(block) };
}
