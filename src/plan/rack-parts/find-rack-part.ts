import { findThing, type StandingBox } from '../find-in-plan.ts';
import type { Plan, ThingId } from '../plan-types.ts';
import { partsOfRack, pullOf, RACK_PART_KINDS, type RackPart } from './rack-opening.ts';
import { boxInRack, lyingTray } from './tray-contents.ts';

/** A part of a rack, or a package on one. */
export interface FoundRackPart {
  readonly rackId: ThingId;
  readonly rack: number;
  readonly part: RackPart;
  readonly partId: ThingId;
  /** Index of the package on the part; null for the part itself. */
  readonly packageIndex: number | null;
  /** What a newcomer calls it: `Tray 4`, `Package 2`. */
  readonly name: string;
}

const ID = /^(rack-(0|[1-9]\d{0,8}))\/([a-z]+)-(0|[1-9]\d{0,3})(?:\/package-(0|[1-9]\d{0,3}))?$/;
const NAMES = { tray: 'Tray', switch: 'Switch', shelf: 'Power shelf' } as const;

/** `rack-7` of `rack-7/tray-3/package-1`; of another id itself. */
export function rackIdOf(id: ThingId): ThingId {
  const slash = id.indexOf('/');
  return slash < 0 ? id : id.slice(0, slash);
}

export function partIdOf(rackId: ThingId, { kind, index }: RackPart): ThingId {
  return `${rackId}/${kind}-${index}`;
}

/** The part of an id such as `rack-7/tray-3` or `rack-7/tray-3/package-1`; null when the plan has none of this id. */
export function findRackPart(plan: Plan, id: ThingId): FoundRackPart | null {
  const match = ID.exec(id);
  const [, rackId = '', rackText, kindText, indexText, packageText] = match ?? [];
  const kind = RACK_PART_KINDS.find((each) => each === kindText);
  if (kind === undefined || findThing(plan, rackId) === null) return null;
  const rack = Number(rackText);
  const part = partsOfRack(plan, rack).find((each) => each.kind === kind && each.index === Number(indexText));
  if (part === undefined) return null;
  const packageIndex = packageText === undefined ? null : Number(packageText);
  if (packageIndex !== null && packageIndex >= part.accelerators) return null;
  const name = packageIndex === null ? `${NAMES[kind]} ${part.index + 1}` : `Package ${packageIndex + 1}`;
  return { rackId, rack, part, partId: partIdOf(rackId, part), packageIndex, name };
}

/** Turns a box in the frame of a rack into one of the campus. */
export function standInCampus(
  plan: Plan,
  rack: number,
  { position: [x, y, z], size }: Pick<StandingBox, 'position' | 'size'>,
): StandingBox {
  const { position: places, yaw } = plan.things.rack;
  const [atX = 0, atY = 0, atZ = 0] = places.subarray(3 * rack, 3 * rack + 3);
  const yawRad = yaw[rack] ?? 0;
  const [cos, sin] = [Math.cos(yawRad), Math.sin(yawRad)];
  return { position: [atX + x * cos + z * sin, atY + y, atZ - x * sin + z * cos], size, yawRad };
}

/** How a part stands, in its place or pulled out of its rack. */
export function boxOfRackPart(plan: Plan, found: FoundRackPart, pulledOut: boolean): StandingBox {
  const { part, rack, packageIndex } = found;
  const onTray = packageIndex === null ? undefined : lyingTray(part).packages[packageIndex];
  const { position, size } = onTray === undefined ? part : boxInRack(part, onTray);
  const [x, y, z] = position;
  return standInCampus(plan, rack, { position: [x, y, z + (pulledOut ? pullOf(part) : 0)], size });
}
