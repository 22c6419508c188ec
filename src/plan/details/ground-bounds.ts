import type { ThingBlock } from '../plan-types.ts';

/** Min x, min z, max x, max z. Metres. */
export type GroundBounds = readonly [number, number, number, number];

/** What has a place and a size on the ground: a block of things or of details. */
export type StandingColumns = Pick<ThingBlock, 'count' | 'position' | 'size' | 'yaw'>;

/** The rectangle `byM` metres further out on every side; further in where it is negative. */
export function grow(bounds: GroundBounds, byM: number): GroundBounds {
  return [bounds[0] - byM, bounds[1] - byM, bounds[2] + byM, bounds[3] + byM];
}

/** Upright ground rectangle of each thing of a block, whichever way it is turned. */
export function groundBoundsOfEach(block: StandingColumns): GroundBounds[] {
  return Array.from({ length: block.count }, (_, i) => {
    const x = block.position[i * 3] ?? 0;
    const z = block.position[i * 3 + 2] ?? 0;
    const cos = Math.abs(Math.cos(block.yaw[i] ?? 0));
    const sin = Math.abs(Math.sin(block.yaw[i] ?? 0));
    const w = block.size[i * 3] ?? 0;
    const d = block.size[i * 3 + 2] ?? 0;
    const halfX = (w * cos + d * sin) / 2;
    const halfZ = (w * sin + d * cos) / 2;
    return [x - halfX, z - halfZ, x + halfX, z + halfZ];
  });
}

/** The rectangles of the things of a block that stand: what is left out of a plan covers nothing. */
export function standingBoundsOf(block: StandingColumns): GroundBounds[] {
  return groundBoundsOfEach(block).filter((_, index) => (block.size[index * 3] ?? 0) > 0);
}

/** Smallest upright rectangle around the things of some blocks that stand; null when there are none. */
export function groundBoundsOf(blocks: readonly StandingColumns[]): GroundBounds | null {
  let [minX, minZ, maxX, maxZ] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { count, position, size, yaw } of blocks) {
    for (let i = 0; i < count; i += 1) {
      if ((size[i * 3] ?? 0) <= 0) continue;
      const cos = Math.abs(Math.cos(yaw[i] ?? 0));
      const sin = Math.abs(Math.sin(yaw[i] ?? 0));
      const [w, d] = [size[i * 3] ?? 0, size[i * 3 + 2] ?? 0];
      const [halfX, halfZ] = [(w * cos + d * sin) / 2, (w * sin + d * cos) / 2];
      const [x, z] = [position[i * 3] ?? 0, position[i * 3 + 2] ?? 0];
      minX = Math.min(minX, x - halfX);
      maxX = Math.max(maxX, x + halfX);
      minZ = Math.min(minZ, z - halfZ);
      maxZ = Math.max(maxZ, z + halfZ);
    }
  }
  return minX <= maxX ? [minX, minZ, maxX, maxZ] : null;
}

/** A ground rectangle as centre and size. */
export function middleOf([x0, z0, x1, z1]: GroundBounds): {
  readonly x: number;
  readonly z: number;
  readonly widthM: number;
  readonly depthM: number;
} {
  return { x: (x0 + x1) / 2, z: (z0 + z1) / 2, widthM: x1 - x0, depthM: z1 - z0 };
}
