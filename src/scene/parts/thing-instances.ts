import type { ThingBlock } from '../../plan/plan-types.ts';

/** Which tile each instance is in, with the instances of one tile side by side. */
export interface TileOrder {
  readonly tileCount: number;
  /** Instance at each place, tile after tile. */
  readonly order: Uint32Array;
  /** First place of each tile; one more entry than tiles. */
  readonly start: Uint32Array;
}

/** Sorts instances by tile (stable). Instances of tile −1 are left out. */
export function orderByTile(tileOf: ArrayLike<number>, tileCount: number): TileOrder {
  const start = new Uint32Array(tileCount + 1);
  let placed = 0;
  for (let index = 0; index < tileOf.length; index++) {
    const tile = tileOf[index] ?? -1;
    if (tile < 0 || tile >= tileCount) continue;
    start[tile + 1] = (start[tile + 1] ?? 0) + 1;
    placed++;
  }
  for (let tile = 0; tile < tileCount; tile++) start[tile + 1] = (start[tile + 1] ?? 0) + (start[tile] ?? 0);
  const next = start.slice(0, tileCount);
  const order = new Uint32Array(placed);
  for (let index = 0; index < tileOf.length; index++) {
    const tile = tileOf[index] ?? -1;
    if (tile < 0 || tile >= tileCount) continue;
    const place = next[tile] ?? 0;
    order[place] = index;
    next[tile] = place + 1;
  }
  return { tileCount, order, start };
}

/** Which sides of a geometry are metres already and so are not stretched. */
export interface FixedSides {
  readonly height?: boolean;
  readonly depth?: boolean;
}

/** Matrices that stretch a unit geometry (−½…½ in x and z, 0…1 in y) over each thing, in tile order. */
export function fillThingMatrices(
  block: ThingBlock,
  order: Uint32Array,
  out: Float32Array,
  fixed: FixedSides = {},
): void {
  for (let place = 0; place < order.length; place++) {
    const index = order[place] ?? 0;
    const p = index * 3;
    const yaw = block.yaw[index] ?? 0;
    const cos = yaw === 0 ? 1 : Math.cos(yaw);
    const sin = yaw === 0 ? 0 : Math.sin(yaw);
    const w = block.size[p] ?? 1;
    const h = fixed.height === true ? 1 : (block.size[p + 1] ?? 1);
    const d = fixed.depth === true ? 1 : (block.size[p + 2] ?? 1);
    const o = place * 16;
    out[o] = cos * w;
    out[o + 1] = 0;
    out[o + 2] = -sin * w;
    out[o + 3] = 0;
    out[o + 4] = 0;
    out[o + 5] = h;
    out[o + 6] = 0;
    out[o + 7] = 0;
    out[o + 8] = sin * d;
    out[o + 9] = 0;
    out[o + 10] = cos * d;
    out[o + 11] = 0;
    out[o + 12] = block.position[p] ?? 0;
    out[o + 13] = block.position[p + 1] ?? 0;
    out[o + 14] = block.position[p + 2] ?? 0;
    out[o + 15] = 1;
  }
}

/** Load and temperature of each thing, in tile order: the attribute `aState`. */
export function fillThingState(block: ThingBlock, order: Uint32Array, out: Float32Array): void {
  const { load, tempC } = block;
  const { length } = order;
  const first = order[0] ?? 0;
  // The things of a building mostly stand side by side in the plan as well, which reads twice as fast.
  const together = (order[length - 1] ?? 0) - first === length - 1;
  for (let place = 0; place < length; place++) {
    const index = together ? first + place : (order[place] ?? 0);
    out[place * 2] = load[index] ?? 0;
    out[place * 2 + 1] = tempC[index] ?? 0;
  }
}
