import { runsWhere, shellsWhere, thingsWhere } from '../part-of-plan.ts';
import {
  type PathBlock,
  type PathKind,
  type Plan,
  type PropBlock,
  THING_KINDS,
  type ThingBlock,
  type ThingId,
  type ThingKind,
} from '../plan-types.ts';

/** Which things of each kind are meant, 1 each. */
type Marks = Readonly<Record<ThingKind, Uint8Array>>;

const WORD = /^(only|ghost|without):(.+)$/;

/** Ids and kinds that such a text names after some words: `only:hall-3 without:rack`. */
function namedBy(text: string, ...words: readonly string[]): ReadonlySet<ThingId> {
  const found = text.split(' ').flatMap((each) => {
    const [, how, name] = WORD.exec(each) ?? [];
    return how !== undefined && words.includes(how) && name !== undefined ? [name] : [];
  });
  return new Set(found);
}

const ofPlan = new WeakMap<Plan, { readonly text: string; readonly apart: Plan }>();

/**
 * The plan with some things alone, or without some: what is left out is nothing in its place, so that ids, parents and numbers
 * are those of the whole. What a thing contains goes with it. The same plan for the same plan and text.
 */
export function planApart(plan: Plan, text: string): Plan {
  if (text === '') return plan;
  const known = ofPlan.get(plan);
  if (known?.text === text) return known.apart;
  const apart = makeApart(plan, text);
  ofPlan.set(plan, { text, apart });
  return apart;
}

function makeApart(plan: Plan, text: string): Plan {
  // Ghosts of the others are drawn beside it: for the plan it stands alone.
  const only = namedBy(text, 'only', 'ghost');
  const without = marksOf(plan, namedBy(text, 'without'));
  const alone = only.size === 0 ? null : marksOf(plan, only);
  const stands = (kind: ThingKind, index: number): boolean =>
    without[kind][index] !== 1 && (alone === null || alone[kind][index] === 1);
  const things = THING_KINDS.map((kind) => [
    kind,
    shrunk(plan.things[kind], text, (index) => stands(kind, index)),
  ]);
  const paths = Object.keys(plan.paths).map((kind) => [
    kind,
    runsOf(plan.paths[kind as PathKind], text, stands),
  ]);
  return {
    ...plan,
    props: alone === null ? plan.props : withoutBystanders(plan.props, text),
    // Exactly the kinds of the plan.
    things: Object.fromEntries(things) as Plan['things'],
    paths: Object.fromEntries(paths) as Plan['paths'],
    shells: shellsWhere(
      plan.shells,
      (building) => stands('building', building),
      () => text,
    ),
  };
}

/** Nobody stands around what is shown alone, and nothing that belongs to no thing. */
function withoutBystanders(props: Plan['props'], text: string): Plan['props'] {
  const gone = (block: PropBlock): PropBlock => ({
    ...block,
    count: 0,
    pose: new Float32Array(),
    geometryKey: `${block.geometryKey} ${text}`,
  });
  return {
    ...props,
    person: gone(props.person),
    vehicle: gone(props.vehicle),
    'water-tank': gone(props['water-tank']),
  };
}

/** Things that are named, by id or kind, and all that belongs to them; parents stand before what belongs to them. */
function marksOf({ things }: Plan, named: ReadonlySet<ThingId>): Marks {
  const marks: Partial<Record<ThingKind, Uint8Array>> = {};
  for (const kind of THING_KINDS) {
    const { count, parent, parentKind } = things[kind];
    const above = parentKind === null ? undefined : marks[parentKind];
    const own = new Uint8Array(count).fill(named.has(kind) ? 1 : 0);
    for (let index = 0; index < count; index += 1)
      if (above?.[parent[index] ?? -1] === 1 || (named.size > 0 && named.has(`${kind}-${index}`)))
        own[index] = 1;
    marks[kind] = own;
  }
  // Every kind of the list has been set just above.
  return marks as Marks;
}

function shrunk(whole: ThingBlock, text: string, stands: (index: number) => boolean): ThingBlock {
  const { block, left } = thingsWhere(whole, stands);
  return left === whole.count ? whole : { ...block, geometryKey: `${whole.geometryKey} ${text}` };
}

/** Without the runs that begin or end at what is left out. */
function runsOf(
  whole: PathBlock,
  text: string,
  stands: (kind: ThingKind, index: number) => boolean,
): PathBlock {
  const ends = (kinds: Int32Array, indices: Int32Array, run: number): boolean => {
    const kind = THING_KINDS[kinds[run] ?? -1];
    return kind === undefined || stands(kind, indices[run] ?? -1);
  };
  const isWithin = (run: number): boolean => {
    const building = whole.building[run] ?? -1;
    return building < 0 || (whole.fromKind[run] ?? -1) >= 0 || stands('building', building);
  };
  const { block, left } = runsWhere(
    whole,
    (run) =>
      isWithin(run) && ends(whole.fromKind, whole.fromIndex, run) && ends(whole.toKind, whole.toIndex, run),
  );
  return left === whole.count ? whole : { ...block, geometryKey: `${whole.geometryKey} ${text}` };
}
