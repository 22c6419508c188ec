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
import { boxOfRackPart, findRackPart } from './rack-parts/find-rack-part.ts';
import { boxOfReactorPart, findReactorPart } from './reactor-parts/opened-reactor.ts';

/**
 * Names and places of all that can be selected and flown to: things, what stands with them, parts of racks and reactors. Things alone
 * are found by `find-in-plan.ts`, which the first picture fetches.
 */

/**
 * How anything stands; null for the site, and when the plan has nothing of this id. Parts of racks stand pulled out, as
 * they do while they are looked at, unless the tray that is pulled out is told.
 */
export function boxOf(plan: Plan, id: ThingId, pulledId?: ThingId | null): StandingBox | null {
  const found = findThing(plan, id) ?? findDetail(plan, id);
  if (found !== null) return boxAt(found.block, found.index);
  const ofReactor = findReactorPart(plan, id);
  if (ofReactor !== null) return boxOfReactorPart(ofReactor);
  const part = findRackPart(plan, id);
  return part && boxOfRackPart(plan, part, pulledId === undefined || pulledId === part.partId);
}

/** World-axes box around anything, or the whole `site`, metres; null when the plan has nothing of this id. */
export function boundsOf(plan: Plan, id: ThingId): ThingBounds | null {
  const bounds = boundsOfThing(plan, id);
  if (bounds !== null) return bounds;
  const box = boxOf(plan, id);
  return box && boundsOfBox(box);
}

/** Full name such as `Building 3 · Hall B · Row 12 · Rack 7 · Tray 4`; the id itself when the plan has nothing of it. */
export function nameOf(plan: Plan, id: ThingId): string {
  const ofReactor = findReactorPart(plan, id);
  if (ofReactor !== null) return `${nameOf(plan, ofReactor.opened.reactorId)} · ${ofReactor.part.name}`;
  const part = findRackPart(plan, id);
  if (part === null) return findDetail(plan, id)?.name ?? nameOfThing(plan, id);
  return `${nameOf(plan, part.packageIndex === null ? part.rackId : part.partId)} · ${part.name}`;
}

/** Ids of all that this belongs to, outermost first: `site`, building, hall, row. Empty for an unknown id. */
export function aboveOf(plan: Plan, id: ThingId): ThingId[] {
  const owner = ownerOf(plan, id);
  return owner === undefined ? ancestorsOf(plan, id) : [...aboveOf(plan, owner), owner];
}

/** What something that is no thing stands with, or is a part of. */
function ownerOf(plan: Plan, id: ThingId): ThingId | undefined {
  const ofReactor = findReactorPart(plan, id);
  if (ofReactor !== null) return ofReactor.opened.reactorId;
  const part = findRackPart(plan, id);
  if (part === null) return findDetail(plan, id)?.owner;
  return part.packageIndex === null ? part.rackId : part.partId;
}
