import { type GroundBounds, groundBoundsOf } from '../../../plan/details/ground-bounds.ts';
import type { Plan, ThingBlock } from '../../../plan/plan-types.ts';

/** Kinds drawn by the reactor layer. Pump houses and offices also stand on campuses without a reactor. */
export type ReactorKind = 'reactor' | 'turbine-hall' | 'pump-house' | 'office';

/** How far from a reactor a pump house still counts as part of the island, metres. */
const ISLAND_REACH_M = 260;

function isNear(block: ThingBlock, index: number, bounds: GroundBounds): boolean {
  const x = block.position[index * 3] ?? 0;
  const z = block.position[index * 3 + 2] ?? 0;
  const dx = Math.max(bounds[0] - x, 0, x - bounds[2]);
  const dz = Math.max(bounds[1] - z, 0, z - bounds[3]);
  return Math.hypot(dx, dz) < ISLAND_REACH_M;
}

/** Ground rectangle of the reactor island, pump houses included; null on a campus without reactors. */
export function islandBoundsOf(things: Plan['things']): GroundBounds | null {
  const core = groundBoundsOf([things.reactor, things['turbine-hall']]);
  if (core === null || things.reactor.count === 0) return null;
  const pumps = things['pump-house'];
  let [x0, z0, x1, z1] = core;
  for (let i = 0; i < pumps.count; i++) {
    if (!isNear(pumps, i, core)) continue;
    const half = Math.hypot(pumps.size[i * 3] ?? 0, pumps.size[i * 3 + 2] ?? 0) / 2;
    const x = pumps.position[i * 3] ?? 0;
    const z = pumps.position[i * 3 + 2] ?? 0;
    x0 = Math.min(x0, x - half);
    x1 = Math.max(x1, x + half);
    z0 = Math.min(z0, z - half);
    z1 = Math.max(z1, z + half);
  }
  return [x0, z0, x1, z1];
}
