import type { Rect } from './frame-types.ts';
import { type Pose, poseOf, turnRect, worldX, worldZ } from './site-pose.ts';
import type { Port } from './site-types.ts';

/** Where a part of a site is put: a way in metres, and quarter turns to the left. */
export interface Placing {
  readonly dx: number;
  readonly dz: number;
  readonly quarterTurns: number;
}

/** Left where it stands. */
export const PLACED_AS_BUILT: Placing = { dx: 0, dz: 0, quarterTurns: 0 };

interface Part {
  readonly rect: Rect;
  readonly yaw: number;
  readonly ports: readonly Port[];
}

/** The ground moved, never turned. */
export function shifted({ x0, z0, x1, z1 }: Rect, { dx, dz }: Pick<Placing, 'dx' | 'dz'>): Rect {
  return { x0: x0 + dx, z0: z0 + dz, x1: x1 + dx, z1: z1 + dz };
}

/** The part turned about a place, then moved, with its ports. */
export function placed<P extends Part>(part: P, { dx, dz, quarterTurns }: Placing, about: Pose): P {
  const rect = quarterTurns === 0 ? part.rect : turnRect(part.rect, about, quarterTurns);
  const turn = { x: about.x, z: about.z, quarterTurns };
  return {
    ...part,
    rect: shifted(rect, { dx, dz }),
    yaw: ((poseOf(part).quarterTurns + quarterTurns) % 4) * (Math.PI / 2),
    ports: part.ports.map((port) => ({
      ...port,
      x: worldX(turn, port.x - about.x, port.z - about.z) + dx,
      z: worldZ(turn, port.x - about.x, port.z - about.z) + dz,
    })),
  };
}
