import { findDetail } from '../../plan/details/find-detail.ts';
import { boundsOfThing, parseThingId, thingIdOf } from '../../plan/find-in-plan.ts';
import type { Plan, ThingId, ThingKind } from '../../plan/plan-types.ts';
import type { Bounds, Vector } from '../camera/standard-views.ts';

/** A box as it stands: base centre, size, turn about +Y. Metres and radians. */
export interface ThingBox {
  readonly position: readonly [number, number, number];
  readonly size: readonly [number, number, number];
  readonly yawRad: number;
}

/** The box of a thing or a detail, or null when the plan has no such thing (any more). */
export function boxOfThing(plan: Plan, id: ThingId): ThingBox | null {
  const parsed = parseThingId(id);
  if (parsed?.kind === 'site') return null;
  const found =
    parsed === null ? findDetail(plan, id) : { block: plan.things[parsed.kind], index: parsed.index };
  if (found === null || found.index >= found.block.count) return null;
  const { block, index } = found;
  const at = 3 * index;
  const of = (values: Float32Array): [number, number, number] => [
    values[at] ?? 0,
    values[at + 1] ?? 0,
    values[at + 2] ?? 0,
  ];
  return { position: of(block.position), size: of(block.size), yawRad: block.yaw[index] ?? 0 };
}

/** World-axes bounds of a thing or of the whole `site`; null when the plan has no such thing. */
export function worldBoundsOf(plan: Plan, id: ThingId): Bounds | null {
  return id === 'site' ? siteBounds(plan) : boundsOfThing(plan, id);
}

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
