import type { StandingBox } from '../../plan/find-in-plan.ts';
import type { Plan, ThingId } from '../../plan/plan-types.ts';
import { partIdOf, standInCampus } from '../../plan/rack-parts/find-rack-part.ts';
import { openedRack } from '../../plan/rack-parts/opened-rack.ts';
import { pullOf } from '../../plan/rack-parts/rack-opening.ts';
import { boxInRack, lyingTray } from '../../plan/rack-parts/tray-contents.ts';
import { boxOfReactorPart, openedReactor } from '../../plan/reactor-parts/opened-reactor.ts';
import { hitStandingBox, newBoxHit, type PickRay } from './pick-geometry.ts';
import type { PartHit } from './pick-thing.ts';

const hit = newBoxHit();

/** How far along the ray it enters a box, metres; none where it misses. */
function distanceTo(ray: PickRay, { position, size, yawRad }: StandingBox): number {
  const met = hitStandingBox(ray, Float32Array.from(position), Float32Array.from(size), yawRad, 0, hit);
  return met ? Math.max(0, hit.enterM) : Number.POSITIVE_INFINITY;
}

/** The innermost part of the unit that this selection opens which the ray meets: fuel before the vessel around it. */
function pickReactorPart(plan: Plan, selection: ThingId | null, ray: PickRay): PartHit | null {
  const opened = openedReactor(plan, selection);
  if (opened === null) return null;
  let found: PartHit | null = null;
  let leastM3 = Number.POSITIVE_INFINITY;
  for (const part of opened.parts) {
    const [wide, tall, deep] = part.size;
    const distanceM = distanceTo(ray, boxOfReactorPart({ opened, part }));
    if (distanceM === Number.POSITIVE_INFINITY || wide * tall * deep >= leastM3) continue;
    leastM3 = wide * tall * deep;
    found = { id: `${opened.reactorId}/${part.key}`, of: opened.reactorId, distanceM };
  }
  return found;
}

/** The part of the rack or unit that this selection opens which the ray meets first: on the tray pulled out, its packages. */
export function pickPart(plan: Plan, selection: ThingId | null, ray: PickRay): PartHit | null {
  const opened = openedRack(plan, selection);
  if (opened === null) return pickReactorPart(plan, selection, ray);
  const { rackId, rack, parts, pulled, pulledId } = opened;
  let nearest: PartHit | null = null;
  const keep = (id: ThingId, box: Pick<StandingBox, 'position' | 'size'>, outM: number): void => {
    const [x, y, z] = box.position;
    const standing = standInCampus(plan, rack, { position: [x, y, z + outM], size: box.size });
    const distanceM = distanceTo(ray, standing);
    if (distanceM < (nearest?.distanceM ?? Number.POSITIVE_INFINITY)) nearest = { id, of: rackId, distanceM };
  };
  // What stands on the tray is inside its box.
  for (const [index, box] of lyingTray(pulled).packages.entries())
    keep(`${pulledId}/package-${index}`, boxInRack(pulled, box), pullOf(pulled));
  if (nearest !== null) return nearest;
  for (const part of parts) keep(partIdOf(rackId, part), part, part === pulled ? pullOf(pulled) : 0);
  return nearest;
}
