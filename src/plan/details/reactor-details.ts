import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import type { Plan } from '../plan-types.ts';
import { GATEHOUSE_SIZE_M, LAMP_MAST_SIZE_M, WATCH_TOWER_SIZE_M } from './detail-sizes.ts';
import { type DetailBlock, DetailBuilder, type DetailKind } from './detail-types.ts';
import { type GroundBounds, groundBoundsOf, grow, middleOf, standingBoundsOf } from './ground-bounds.ts';

const INNER_FENCE_M = DETAIL_SPACING.innerFence.value;
const ISOLATION_ZONE_M = DETAIL_SPACING.isolationZone.value;
const FENCE_HEIGHT_M = DETAIL_SPACING.securityFenceHeight.value;
const CLEAR_STRIP_M = DETAIL_SPACING.clearStrip.value;
const PATROL_ROAD_M = DETAIL_SPACING.patrolRoad.value;
const OUTER_ROAD_M = DETAIL_SPACING.outerRoad.value;
const LAMP_PITCH_M = DETAIL_SPACING.lampMast.value;
const WATCH_TOWER_INSET_M = DETAIL_SPACING.watchTowerInset.value;
const ISLAND_REACH_M = DETAIL_SPACING.islandReach.value;

type Things = Plan['things'];

function isNear(thing: GroundBounds, bounds: GroundBounds): boolean {
  const { x, z } = middleOf(thing);
  const dx = Math.max(bounds[0] - x, 0, x - bounds[2]);
  const dz = Math.max(bounds[1] - z, 0, z - bounds[3]);
  return Math.hypot(dx, dz) < ISLAND_REACH_M;
}

/** Ground rectangle of the reactor island's buildings, near pump houses included; null on a campus without reactors. */
export function islandBoundsOf(things: Things): GroundBounds | null {
  const core = groundBoundsOf([things.reactor, things['turbine-hall']]);
  if (core === null || things.reactor.count === 0) return null;
  const pumps = things['pump-house'];
  const near = standingBoundsOf(pumps).filter((bounds) => isNear(bounds, core));
  return near.reduce<GroundBounds>(
    (around, [x0, z0, x1, z1]) => [
      Math.min(around[0], x0),
      Math.min(around[1], z0),
      Math.max(around[2], x1),
      Math.max(around[3], z1),
    ],
    core,
  );
}

/** The rectangles of a reactor island from the inside out. */
export interface IslandRings {
  readonly paved: GroundBounds;
  readonly patrolRoad: GroundBounds;
  readonly innerFence: GroundBounds;
  readonly outerFence: GroundBounds;
  readonly outerRoad: GroundBounds;
}

/** Ground and fences of the reactor island; null on a campus without reactors. */
export function islandRingsOf(things: Things): IslandRings | null {
  const buildings = islandBoundsOf(things);
  if (buildings === null) return null;
  const innerFence = grow(buildings, INNER_FENCE_M);
  const patrolRoad = grow(innerFence, -CLEAR_STRIP_M);
  const outerFence = grow(innerFence, ISOLATION_ZONE_M);
  return {
    paved: grow(patrolRoad, -PATROL_ROAD_M),
    patrolRoad,
    innerFence,
    outerFence,
    outerRoad: grow(outerFence, OUTER_ROAD_M),
  };
}

/** Details of the one island: they stand with its first reactor. */
function ofIsland(
  kind: DetailKind,
  things: Things,
  place: (rings: IslandRings, into: DetailBuilder) => void,
): DetailBlock {
  const into = new DetailBuilder(kind, 'reactor');
  const rings = islandRingsOf(things);
  if (rings !== null) place(rings, into);
  return into.build();
}

/** Inner and outer fence of the protected area. */
export function securityFencesOf(things: Things): DetailBlock {
  return ofIsland('security-fence', things, (rings, into) => {
    for (const fence of [rings.innerFence, rings.outerFence]) {
      const { x, z, widthM, depthM } = middleOf(fence);
      into.add(0, x, 0, z, [widthM, FENCE_HEIGHT_M, depthM]);
    }
  });
}

/** Camera and lamp masts along the middle of the isolation zone. */
export function lampMastsOf(things: Things): DetailBlock {
  return ofIsland('lamp-mast', things, (rings, into) => {
    const [x0, z0, x1, z1] = grow(rings.innerFence, ISOLATION_ZONE_M / 2);
    const alongX = Math.max(2, Math.round((x1 - x0) / LAMP_PITCH_M));
    const alongZ = Math.max(2, Math.round((z1 - z0) / LAMP_PITCH_M));
    for (let mast = 0; mast < alongX; mast += 1) {
      const x = x0 + ((mast + 0.5) / alongX) * (x1 - x0);
      for (const z of [z0, z1]) into.add(0, x, 0, z, LAMP_MAST_SIZE_M);
    }
    for (let mast = 0; mast < alongZ; mast += 1) {
      const z = z0 + ((mast + 0.5) / alongZ) * (z1 - z0);
      for (const x of [x0, x1]) into.add(0, x, 0, z, LAMP_MAST_SIZE_M);
    }
  });
}

/** A watch tower in each corner of the inner fence. */
export function watchTowersOf(things: Things): DetailBlock {
  return ofIsland('watch-tower', things, (rings, into) => {
    const [x0, z0, x1, z1] = grow(rings.innerFence, -WATCH_TOWER_INSET_M);
    for (const x of [x0, x1]) for (const z of [z0, z1]) into.add(0, x, 0, z, WATCH_TOWER_SIZE_M);
  });
}

/** The gatehouse with its lanes in the middle of the south fence. */
export function gatehousesOf(things: Things): DetailBlock {
  return ofIsland('gatehouse', things, (rings, into) => {
    into.add(0, middleOf(rings.outerFence).x, 0, rings.outerFence[3], GATEHOUSE_SIZE_M);
  });
}
