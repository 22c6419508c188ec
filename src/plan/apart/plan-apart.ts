import {
  type PathBlock,
  type PathKind,
  type Plan,
  type ShellBoxes,
  THING_KINDS,
  type ThingBlock,
  type ThingId,
  type ThingKind,
} from '../plan-types.ts';

/** Which things of each kind are meant, 1 each. */
type Marks = Readonly<Record<ThingKind, Uint8Array>>;

const WORD = /^(only|without):(.+)$/;

/** Ids and kinds that such a text names after a word: `only:hall-3 without:rack`. */
function namedBy(text: string, word: 'only' | 'without'): ReadonlySet<ThingId> {
  const found = text.split(' ').flatMap((each) => {
    const [, how, name] = WORD.exec(each) ?? [];
    return how === word && name !== undefined ? [name] : [];
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
  const only = namedBy(text, 'only');
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
    // Exactly the kinds of the plan.
    things: Object.fromEntries(things) as Plan['things'],
    paths: Object.fromEntries(paths) as Plan['paths'],
    shells: shellsOf(plan.shells, text, (building) => stands('building', building)),
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

function shrunk(block: ThingBlock, text: string, stands: (index: number) => boolean): ThingBlock {
  const size = block.size.slice();
  let isWhole = true;
  for (let index = 0; index < block.count; index += 1) {
    if (stands(index)) continue;
    isWhole = false;
    size.fill(0, 3 * index, 3 * index + 3);
  }
  return isWhole ? block : { ...block, size, geometryKey: `${block.geometryKey} ${text}` };
}

/** Without the runs that begin or end at what is left out. */
function runsOf(
  block: PathBlock,
  text: string,
  stands: (kind: ThingKind, index: number) => boolean,
): PathBlock {
  const ends = (kinds: Int32Array, indices: Int32Array, run: number): boolean => {
    const kind = THING_KINDS[kinds[run] ?? -1];
    return kind === undefined || stands(kind, indices[run] ?? -1);
  };
  const points = block.points.slice();
  let isWhole = true;
  for (let run = 0; run < block.count; run += 1) {
    const building = block.building[run] ?? -1;
    const within = building < 0 || (block.fromKind[run] ?? -1) >= 0 || stands('building', building);
    if (within && ends(block.fromKind, block.fromIndex, run) && ends(block.toKind, block.toIndex, run))
      continue;
    isWhole = false;
    // All of a run in one point: nothing is left of it to be drawn or picked.
    const [first, last] = [3 * (block.start[run] ?? 0), 3 * (block.start[run + 1] ?? 0)];
    for (let at = first; at < last; at += 1) points[at] = points[first + ((at - first) % 3)] ?? 0;
  }
  return isWhole ? block : { ...block, points, geometryKey: `${block.geometryKey} ${text}` };
}

function shellsOf(shells: ShellBoxes, text: string, stands: (building: number) => boolean): ShellBoxes {
  const kept = Array.from({ length: shells.count }, (_, box) => box).filter((box) =>
    stands(shells.building[box] ?? -1),
  );
  if (kept.length === shells.count) return shells;
  const three = (values: Float32Array): Float32Array =>
    Float32Array.from(kept.flatMap((box) => [...values.subarray(3 * box, 3 * box + 3)]));
  return {
    ...shells,
    count: kept.length,
    position: three(shells.position),
    size: three(shells.size),
    building: Int32Array.from(kept, (box) => shells.building[box] ?? -1),
    geometryKey: `${shells.geometryKey} ${text}`,
  };
}
