import { boundsOfThing, nameOfThing, thingIdOf } from './find-in-plan.ts';
import type { Plan, ThingBlock, ThingId, ThingKind } from './plan-types.ts';
import { boxOfReactorPart, openedReactor, type ReactorPart } from './reactor-parts/opened-reactor.ts';
import { SINGLE_KINDS, THING_NAMES } from './thing-names.ts';

/** A place of the campus that has a name in the picture. */
export interface LabelledPlace {
  /** Different from that of every other place of the plan. */
  readonly id: string;
  readonly text: string;
  /** Over what it names, metres. */
  readonly at: readonly [number, number, number];
  /** Seen from no farther than this, metres: parts of a building crowd a picture of the whole. */
  readonly withinM: number;
  /** Seen where open buildings show this storey; on every storey where left out. */
  readonly storey?: number;
}

/** What is named one by one, and of which only all together, most telling first. */
const EACH: readonly ThingKind[] = ['reactor', 'building', 'switchyard', 'office'];
const TOGETHER: readonly ThingKind[] = ['main-transformer', 'gas-turbine', 'battery'];
/** Halls are named while their building can be looked into. */
const INSIDE_WITHIN_M = 220;

/** Those of a kind that stand: what is left out of a plan has no size. */
function standingOf({ things }: Plan, kind: ThingKind): number[] {
  const { count, size } = things[kind];
  return Array.from({ length: count }, (_, index) => index).filter((index) => (size[3 * index] ?? 0) > 0);
}

function eachOf(plan: Plan, kind: ThingKind, withinM: number): LabelledPlace[] {
  return standingOf(plan, kind).map((index) => {
    const id = thingIdOf(kind, index);
    const name = nameOfThing(plan, id);
    const text = name.slice(name.lastIndexOf(' · ') + 1).replace(/^[· ]+/, '');
    const [x0, , z0, x1, top, z1] = boundsOfThing(plan, id) ?? [0, 0, 0, 0, 0, 0];
    return { id, text, at: [(x0 + x1) / 2, top, (z0 + z1) / 2], withinM };
  });
}

/** Halls by their letter, each on its storey. */
function hallsOf(plan: Plan): LabelledPlace[] {
  const { halls } = plan.campus.site.frame.building;
  const standing = standingOf(plan, 'hall');
  return eachOf(plan, 'hall', INSIDE_WITHIN_M).map((place, at) => ({
    ...place,
    storey: halls[(standing[at] ?? 0) % halls.length]?.storey ?? 0,
  }));
}

/** The middle of these things of a kind, over the tallest of them. */
function middleOfAll({ position, size }: ThingBlock, standing: readonly number[]): LabelledPlace['at'] {
  let [x, z, top] = [0, 0, 0];
  for (const index of standing) {
    const at = 3 * index;
    x += (position[at] ?? 0) / standing.length;
    z += (position[at + 2] ?? 0) / standing.length;
    top = Math.max(top, (position[at + 1] ?? 0) + (size[at + 1] ?? 0));
  }
  return [x, top, z];
}

function allOf(plan: Plan, kind: ThingKind): LabelledPlace[] {
  const block = plan.things[kind];
  const standing = standingOf(plan, kind);
  if (standing.length === 0) return [];
  const name = THING_NAMES[kind];
  const text = block.count === 1 || SINGLE_KINDS.has(kind) ? name : `${name}s · ${block.count}`;
  return [{ id: `${kind}s`, text, at: middleOfAll(block, standing), withinM: Number.POSITIVE_INFINITY }];
}

/** Parts of a unit that a selection cuts open are read from so far, metres. */
const PARTS_WITHIN_M = 420;

/** The unit of a selection whose parts have names of their own; null where there is none, so that most selections change no name. */
export function openedWithNames(selection: ThingId | null): ThingId | null {
  return selection?.startsWith('reactor-') === true ? (selection.split('/')[0] ?? null) : null;
}

/** Parts that are named before others, whatever else gives way. */
const FIRST_NAMED: readonly ReactorPart['kind'][] = [
  'fuel',
  'vessel',
  'containment',
  'steam-generator',
  'turbine',
];

/** Where the name of a part stands in the frame of its unit. */
function nameAt({ kind, form, position: [x, y, z], size: [wide, tall] }: ReactorPart): LabelledPlace['at'] {
  const isShell = form === 'domed-shell' || form === 'flat-shell';
  // Shells stand in each other, and their names not on each other.
  const up = kind === 'containment' ? 0.4 : 0.62;
  // What holds all else is named beside itself.
  const aside = kind === 'containment' ? 0.8 : 0.5;
  return isShell ? [x, y + up * tall, z - aside * wide] : [x, y + tall, z];
}

/** The parts of the unit that is cut open, each by its name, at its upper end, or on the wall of what holds others. */
function partsOf(plan: Plan, selection: ThingId | null): LabelledPlace[] {
  const opened = openedReactor(plan, selection);
  if (opened === null) return [];
  const rank = ({ kind }: ReactorPart): number =>
    FIRST_NAMED.includes(kind) ? FIRST_NAMED.indexOf(kind) : FIRST_NAMED.length;
  const parts = opened.parts.toSorted((a, b) => rank(a) - rank(b));
  return parts.map((part) => {
    const { position } = boxOfReactorPart({ opened, part: { ...part, position: nameAt(part) } });
    return { id: `${opened.reactorId}/${part.key}`, text: part.name, at: position, withinM: PARTS_WITHIN_M };
  });
}

/** What has a name in the picture, in the order in which it gives way where names are too many. */
export function labelledPlaces(plan: Plan, selection: ThingId | null = null): LabelledPlace[] {
  return [
    ...partsOf(plan, selection),
    ...EACH.flatMap((kind) => eachOf(plan, kind, Number.POSITIVE_INFINITY)),
    ...TOGETHER.flatMap((kind) => allOf(plan, kind)),
    ...hallsOf(plan),
  ];
}
