import type { ThingBlock } from '../plan-types.ts';

/** Min x, min z, max x, max z. Metres. */
export type GroundBounds = readonly [number, number, number, number];

/** The rectangle `byM` metres further out on every side; further in where it is negative. */
export function grow(bounds: GroundBounds, byM: number): GroundBounds {
  return [bounds[0] - byM, bounds[1] - byM, bounds[2] + byM, bounds[3] + byM];
}

/** Upright ground rectangle of each thing of a block. */
export function groundBoundsOfEach(block: ThingBlock): GroundBounds[] {
  const bounds: GroundBounds[] = [];
  for (let i = 0; i < block.count; i++) {
    const x = block.position[i * 3] ?? 0;
    const z = block.position[i * 3 + 2] ?? 0;
    const turned = Math.abs(Math.sin(block.yaw[i] ?? 0)) > 0.7;
    const halfW = (block.size[i * 3] ?? 0) / 2;
    const halfD = (block.size[i * 3 + 2] ?? 0) / 2;
    const halfX = turned ? halfD : halfW;
    const halfZ = turned ? halfW : halfD;
    bounds.push([x - halfX, z - halfZ, x + halfX, z + halfZ]);
  }
  return bounds;
}

/** Smallest upright box in plan around the things of some blocks; null when there are none. */
export function groundBoundsOf(blocks: readonly ThingBlock[]): GroundBounds | null {
  let minX = Number.POSITIVE_INFINITY;
  let minZ = Number.POSITIVE_INFINITY;
  let maxX = Number.NEGATIVE_INFINITY;
  let maxZ = Number.NEGATIVE_INFINITY;
  for (const block of blocks) {
    for (let i = 0; i < block.count; i++) {
      const x = block.position[i * 3] ?? 0;
      const z = block.position[i * 3 + 2] ?? 0;
      const cos = Math.abs(Math.cos(block.yaw[i] ?? 0));
      const sin = Math.abs(Math.sin(block.yaw[i] ?? 0));
      const w = block.size[i * 3] ?? 0;
      const d = block.size[i * 3 + 2] ?? 0;
      const halfX = (w * cos + d * sin) / 2;
      const halfZ = (w * sin + d * cos) / 2;
      minX = Math.min(minX, x - halfX);
      maxX = Math.max(maxX, x + halfX);
      minZ = Math.min(minZ, z - halfZ);
      maxZ = Math.max(maxZ, z + halfZ);
    }
  }
  return minX <= maxX ? [minX, minZ, maxX, maxZ] : null;
}
