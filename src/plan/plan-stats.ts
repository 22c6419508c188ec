import { bytesOf } from './plan-buffers.ts';
import {
  PATH_KINDS,
  type PathKind,
  type Plan,
  type PlanStats,
  THING_KINDS,
  type ThingKind,
} from './plan-types.ts';

/** Counts and bytes of a plan's arrays. */
export function planStats(parts: Pick<Plan, 'things' | 'paths' | 'props' | 'shells'>): PlanStats {
  const thingCounts: Partial<Record<ThingKind, number>> = {};
  const pathCounts: Partial<Record<PathKind, number>> = {};
  let thingCount = 0;
  let pathPointCount = 0;
  for (const kind of THING_KINDS) {
    thingCounts[kind] = parts.things[kind].count;
    thingCount += parts.things[kind].count;
  }
  for (const kind of PATH_KINDS) {
    pathCounts[kind] = parts.paths[kind].count;
    pathPointCount += parts.paths[kind].points.length / 3;
  }
  return {
    thingCounts: thingCounts as PlanStats['thingCounts'],
    pathCounts: pathCounts as PlanStats['pathCounts'],
    thingCount,
    pathPointCount,
    bytes: bytesOf(parts),
  };
}
