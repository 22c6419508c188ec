import type { Plan, ShellBoxes, ThingBlock, ThingKind } from '../../plan/plan-types.ts';

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

/** min x, y, z, max x, y, z of every building, six a building, from its shell boxes. */
export function buildingBounds(shells: ShellBoxes, buildingCount: number): Float32Array {
  const bounds = new Float32Array(buildingCount * 6);
  for (let building = 0; building < buildingCount; building++) {
    bounds.set([Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity], building * 6);
  }
  for (let box = 0; box < shells.count; box++) {
    const building = shells.building[box] ?? -1;
    if (building < 0 || building >= buildingCount) continue;
    const o = building * 6;
    for (let axis = 0; axis < 3; axis++) {
      const centre = shells.position[box * 3 + axis] ?? 0;
      const size = shells.size[box * 3 + axis] ?? 0;
      const low = axis === 1 ? centre : centre - size / 2;
      const high = axis === 1 ? centre + size : centre + size / 2;
      bounds[o + axis] = Math.min(bounds[o + axis] ?? Infinity, low);
      bounds[o + 3 + axis] = Math.max(bounds[o + 3 + axis] ?? -Infinity, high);
    }
  }
  return bounds;
}

/** Distance from a point to box `index` of a six-number bounds array, metres; 0 inside. */
export function distanceToBounds(
  bounds: Float32Array,
  index: number,
  x: number,
  y: number,
  z: number,
): number {
  const o = index * 6;
  const dx = Math.max((bounds[o] ?? 0) - x, 0, x - (bounds[o + 3] ?? 0));
  const dy = Math.max((bounds[o + 1] ?? 0) - y, 0, y - (bounds[o + 4] ?? 0));
  const dz = Math.max((bounds[o + 2] ?? 0) - z, 0, z - (bounds[o + 5] ?? 0));
  return Math.sqrt(dx * dx + dy * dy + dz * dz);
}

/** True when two plans' blocks stand in the same places, as big and turned alike, with the same parents. */
export function sameGeometry(before: ThingBlock | null, after: ThingBlock): boolean {
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
