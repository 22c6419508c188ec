import type { Plan, ThingBlock, ThingKind } from '../../plan/plan-types.ts';

/** Building index of every thing of a kind, found through its parents; −1 where there is none. */
export function buildingOfThings(plan: Plan, kind: ThingKind): Int32Array {
  const block = plan.things[kind];
  if (kind === 'building') return Int32Array.from({ length: block.count }, (_, index) => index);
  const out = new Int32Array(block.count).fill(-1);
  if (block.parentKind === null || block.parentKind === kind) return out;
  const above = buildingOfThings(plan, block.parentKind);
  for (let index = 0; index < block.count; index++) {
    const parent = block.parent[index] ?? -1;
    if (parent >= 0) out[index] = above[parent] ?? -1;
  }
  return out;
}

/** True when two plans' blocks stand in the same places, as big and turned alike, with the same parents. */
function sameGeometry(before: ThingBlock | null, after: ThingBlock): boolean {
  return before !== null && before.geometryKey === after.geometryKey;
}

/** True when things of a kind stand in the same places and, as their parents tell, in the same buildings. */
export function standsStill(before: Plan, after: Plan, kind: ThingKind): boolean {
  let at: ThingKind | null = kind;
  while (at !== null && at !== 'building') {
    const old: ThingBlock = before.things[at];
    const now: ThingBlock = after.things[at];
    if (old.parentKind !== now.parentKind || !sameGeometry(old, now)) return false;
    at = now.parentKind === at ? null : now.parentKind;
  }
  return true;
}

/** Which columns of state differ between two blocks of things that stand in the same places. */
export interface StateChange {
  readonly load: boolean;
  readonly tempC: boolean;
}

const found = new WeakMap<ThingBlock, { readonly before: ThingBlock; readonly change: StateChange }>();

/** Compared once for all that is drawn of a block. */
export function changeOfState(before: ThingBlock, after: ThingBlock): StateChange {
  const known = found.get(after);
  if (known?.before === before) return known.change;
  const change = {
    load: !sameNumbers(before.load, after.load),
    tempC: !sameNumbers(before.tempC, after.tempC),
  };
  found.set(after, { before, change });
  return change;
}

/** Element-wise equality of two typed arrays. */
export function sameNumbers<Numbers extends Float32Array | Int32Array | Uint32Array>(
  before: Numbers,
  after: Numbers,
): boolean {
  if (before === after) return true;
  const { length } = before;
  if (length !== after.length) return false;
  // Most changes show near the end: later things move when earlier ones grow in number.
  if (length > 0 && before[length - 1] !== after[length - 1]) return false;
  if (before instanceof Float32Array && after instanceof Float32Array) return sameFloats(before, after);
  for (let index = 0; index < length; index++) if (before[index] !== after[index]) return false;
  return true;
}

/** Two floats at a time where memory allows. Pairs that read as no number count as different, which only costs time. */
function sameFloats(before: Float32Array, after: Float32Array): boolean {
  const { length } = before;
  const pairs = before.byteOffset % 8 === 0 && after.byteOffset % 8 === 0 ? length >> 1 : 0;
  if (pairs > 0) {
    const a = new Float64Array(before.buffer, before.byteOffset, pairs);
    const b = new Float64Array(after.buffer, after.byteOffset, pairs);
    for (let index = 0; index < pairs; index++) if (a[index] !== b[index]) return false;
  }
  for (let index = pairs * 2; index < length; index++) if (before[index] !== after[index]) return false;
  return true;
}
