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

/** Instances that may share a tile. */
const TILE_COUNT = 32;

/** How far from the first of its tile an instance may stand along any axis, metres. */
export const TILE_REACH_M = 60;

/** Tiles of neighbours: the instances in the order given, cut where one stands far from the first of its tile. */
export function tilesOfNeighbours(position: Float32Array, count: number, order = countUp(count)): TileOrder {
  const start: number[] = [];
  let [firstX, firstY, firstZ] = [0, 0, 0];
  for (let place = 0; place < count; place++) {
    const at = (order[place] ?? 0) * 3;
    const x = position[at] ?? 0;
    const y = position[at + 1] ?? 0;
    const z = position[at + 2] ?? 0;
    const opened = start.at(-1);
    const reachM = Math.max(Math.abs(x - firstX), Math.abs(y - firstY), Math.abs(z - firstZ));
    const near = reachM <= TILE_REACH_M;
    if (opened !== undefined && near && place - opened < TILE_COUNT) continue;
    start.push(place);
    [firstX, firstY, firstZ] = [x, y, z];
  }
  return { tileCount: start.length, order, start: Uint32Array.from([...start, count]) };
}

function countUp(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, index) => index);
}
