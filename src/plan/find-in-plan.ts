import { firstChild } from './first-child.ts';
import { type Plan, THING_KINDS, type ThingBlock, type ThingId, type ThingKind } from './plan-types.ts';
import { hallName, SINGLE_KINDS, THING_NAMES } from './thing-names.ts';

export interface ParsedThingId {
  readonly kind: ThingKind | 'site';
  readonly index: number;
}

/** min x, min y, min z, max x, max y, max z in metres. */
export type ThingBounds = readonly [number, number, number, number, number, number];

/** A box as it stands: centre of its base, width, height and depth, turn about +Y. Metres and radians. */
export interface StandingBox {
  readonly position: readonly [number, number, number];
  readonly size: readonly [number, number, number];
  readonly yawRad: number;
}

/** What of a block says how its things stand. */
type StandingColumns = Pick<ThingBlock, 'position' | 'size' | 'yaw'>;

const ID = /^([a-z]+(?:-[a-z]+)*)-(0|[1-9]\d{0,8})$/;

function kindOf(text: string): ThingKind | undefined {
  return THING_KINDS.find((kind) => kind === text);
}

/** Kind and index of an id such as `rack-1234`; null when it is none. It need not exist in any plan. */
export function parseThingId(id: ThingId): ParsedThingId | null {
  if (id === 'site') return { kind: 'site', index: 0 };
  const match = ID.exec(id);
  const kind = kindOf(match?.[1] ?? '');
  return kind ? { kind, index: Number(match?.[2]) } : null;
}

export function thingIdOf(kind: ThingKind | 'site', index: number): ThingId {
  return kind === 'site' ? 'site' : `${kind}-${index}`;
}

/** A thing as its block holds it. */
interface Found {
  readonly block: ThingBlock;
  readonly index: number;
}

/** Where a plan holds a thing; null when it has none of this id, and for the site. */
export function findThing(plan: Plan, id: ThingId): Found | null {
  const parsed = parseThingId(id);
  if (!parsed || parsed.kind === 'site') return null;
  const block = plan.things[parsed.kind];
  return parsed.index < block.count ? { block, index: parsed.index } : null;
}

/** Ids of what the thing belongs to, outermost first: `site`, building, hall, row. Empty for an unknown id. */
export function ancestorsOf(plan: Plan, id: ThingId): ThingId[] {
  const found = findThing(plan, id);
  if (!found) return [];
  const above: ThingId[] = [];
  let { block, index } = found;
  while (block.parentKind !== null) {
    const parent = block.parent[index] ?? -1;
    if (parent < 0) break;
    above.unshift(thingIdOf(block.parentKind, parent));
    block = plan.things[block.parentKind];
    index = parent;
  }
  return ['site', ...above];
}

function ownName(block: ThingBlock, index: number): string {
  const name = THING_NAMES[block.kind];
  if (SINGLE_KINDS.has(block.kind)) return name;
  const order = block.parentKind === null ? index : index - firstChild(block, block.parent[index] ?? 0);
  return block.kind === 'hall' ? hallName(order) : `${name} ${order + 1}`;
}

/** Full name such as `Building 3 · Hall B · Row 12 · Rack 7`; the id itself when the plan has no such thing. */
export function nameOfThing(plan: Plan, id: ThingId): string {
  if (id === 'site') return plan.site.label;
  const found = findThing(plan, id);
  if (!found) return id;
  const { block, index } = found;
  // A turbine hall's number and a main transformer's say enough without what they belong to.
  if (block.kind === 'turbine-hall') return `${THING_NAMES[block.kind]} ${index + 1}`;
  if (block.kind === 'main-transformer') return `${THING_NAMES[block.kind]} ${index + 1}`;
  const parts: string[] = [];
  for (const above of ancestorsOf(plan, id)) {
    const part = findThing(plan, above);
    if (part) parts.push(ownName(part.block, part.index));
  }
  return [...parts, ownName(block, index)].join(' · ');
}

/** How a thing, or what is in this column of a block like one, stands. */
export function boxAt(columns: StandingColumns, index: number): StandingBox {
  const at = 3 * index;
  const of = (values: Float32Array): StandingBox['position'] => [
    values[at] ?? 0,
    values[at + 1] ?? 0,
    values[at + 2] ?? 0,
  ];
  return { position: of(columns.position), size: of(columns.size), yawRad: columns.yaw[index] ?? 0 };
}

/** World-axes box around what stands turned, metres. */
export function boundsOfBox({ position, size, yawRad }: StandingBox): ThingBounds {
  const cos = Math.abs(Math.cos(yawRad));
  const sin = Math.abs(Math.sin(yawRad));
  const [width, height, depth] = size;
  const halfX = (width * cos + depth * sin) / 2;
  const halfZ = (width * sin + depth * cos) / 2;
  const [x, y, z] = position;
  return [x - halfX, y, z - halfZ, x + halfX, y + height, z + halfZ];
}

/** World-axes box around a thing or the whole `site`, metres; null when the plan has no such thing. */
export function boundsOfThing(plan: Plan, id: ThingId): ThingBounds | null {
  if (id === 'site') {
    const [minX, minZ, maxX, maxZ] = plan.site.builtBounds;
    return [minX, 0, minZ, maxX, 40, maxZ];
  }
  const found = findThing(plan, id);
  return found && boundsOfBox(boxAt(found.block, found.index));
}
