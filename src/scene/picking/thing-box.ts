import { boundsOfThing, thingIdOf } from '../../plan/find-in-plan.ts';
import type { Plan, ThingKind } from '../../plan/plan-types.ts';
import type { Bounds, Vector } from '../camera/standard-views.ts';

/** Typical height of what is built: the frame of the whole campus needs one, not the tallest mast. */
const CAMPUS_HEIGHT_M = 18;

export function siteBounds(plan: Plan): Bounds {
  const [minX, minZ, maxX, maxZ] = plan.site.builtBounds;
  return [minX, 0, minZ, maxX, CAMPUS_HEIGHT_M, maxZ];
}

/** Kinds that between them reach wherever something is built. */
const OUTERMOST: readonly ThingKind[] = [
  'building',
  'switchyard',
  'gas-turbine',
  'battery',
  'generator',
  'reactor',
  'turbine-hall',
  'office',
];

/** Corners of the outermost things, ground and top: what the frame of the whole campus must hold. */
export function builtPoints(plan: Plan): Vector[] {
  const points: Vector[] = [];
  for (const kind of OUTERMOST) {
    for (let index = 0; index < plan.things[kind].count; index += 1) {
      const bounds = boundsOfThing(plan, thingIdOf(kind, index));
      if (bounds === null) continue;
      const [minX, , minZ, maxX, maxY, maxZ] = bounds;
      for (const y of [0, Math.min(maxY, CAMPUS_HEIGHT_M)])
        points.push([minX, y, minZ], [maxX, y, minZ], [minX, y, maxZ], [maxX, y, maxZ]);
    }
  }
  return points;
}
