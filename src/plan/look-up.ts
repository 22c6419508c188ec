import { findDetail } from './details/find-detail.ts';
import {
  ancestorsOf,
  boundsOfBox,
  boundsOfThing,
  boxAt,
  findThing,
  nameOfThing,
  type StandingBox,
  type ThingBounds,
} from './find-in-plan.ts';
import type { Plan, ThingId } from './plan-types.ts';

/**
 * Names and places of all that can be selected and flown to: things, what stands with them, parts of racks. Things alone
 * are found by `find-in-plan.ts`, which the first picture fetches.
 */

/** How anything stands; null for the site, and when the plan has nothing of this id. */
export function boxOf(plan: Plan, id: ThingId): StandingBox | null {
  const found = findThing(plan, id) ?? findDetail(plan, id);
  return found && boxAt(found.block, found.index);
}

/** World-axes box around anything, or the whole `site`, metres; null when the plan has nothing of this id. */
export function boundsOf(plan: Plan, id: ThingId): ThingBounds | null {
  const bounds = boundsOfThing(plan, id);
  if (bounds !== null) return bounds;
  const box = boxOf(plan, id);
  return box && boundsOfBox(box);
}

/** Full name such as `Building 3 · Hall B · Row 12 · Rack 7`; the id itself when the plan has nothing of this id. */
export function nameOf(plan: Plan, id: ThingId): string {
  return findDetail(plan, id)?.name ?? nameOfThing(plan, id);
}

/** Ids of all that this belongs to, outermost first: `site`, building, hall, row. Empty for an unknown id. */
export function aboveOf(plan: Plan, id: ThingId): ThingId[] {
  const owner = findDetail(plan, id)?.owner;
  return owner === undefined ? ancestorsOf(plan, id) : [...ancestorsOf(plan, owner), owner];
}
