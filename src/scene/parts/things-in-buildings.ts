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

export function changeOfState(before: ThingBlock, after: ThingBlock): StateChange {
  return { load: before.loadKey !== after.loadKey, tempC: before.tempKey !== after.tempKey };
}
