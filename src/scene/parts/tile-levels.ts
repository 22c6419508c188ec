import type { TileOrder } from './tile-order.ts';

/** Six numbers a tile: min x, y, z, max x, y, z. */
const BOX = 6;

/**
 * Which level of detail each tile is drawn at: 1 for the nearest, up to as many as there are. A tile is as near as the
 * nearest point of the box around its instances, so that none of them is drawn coarser than its own distance asks for.
 */
export class TileLevels {
  /** One entry a tile. */
  levelOf = new Uint8Array(0);
  readonly #untilSq: readonly number[];
  readonly #stepSq: number;
  #boxes: Float32Array = new Float32Array(0);
  #lastX = Number.NaN;
  #lastY = 0;
  #lastZ = 0;

  /** `untilM`: how far each level but the last reaches, ascending. */
  constructor(untilM: readonly number[]) {
    this.#untilSq = untilM.map((m) => m * m);
    // A camera that has moved less than this has changed no distance by enough to be seen.
    this.#stepSq = ((untilM[0] ?? Number.POSITIVE_INFINITY) * 0.06) ** 2;
  }

  /** New places: x, y, z three an instance. All count as far away until the first look of a camera. */
  setPlaces(tiles: TileOrder, position: Float32Array): void {
    this.levelOf = new Uint8Array(tiles.tileCount).fill(this.#untilSq.length + 1);
    this.#boxes = boxesOf(tiles, position);
    if (!Number.isNaN(this.#lastX)) this.#sort();
  }

  /** Looks again when the eye has moved; allocates nothing. */
  look(x: number, y: number, z: number): void {
    const dx = x - this.#lastX;
    const dy = y - this.#lastY;
    const dz = z - this.#lastZ;
    // The comparison is false for NaN too, so the first look always counts.
    if (dx * dx + dy * dy + dz * dz < this.#stepSq) return;
    this.#lastX = x;
    this.#lastY = y;
    this.#lastZ = z;
    this.#sort();
  }

  #sort(): void {
    if (this.#untilSq.length === 0) return;
    for (let tile = 0; tile < this.levelOf.length; tile++) {
      const distanceSq = this.#distanceSq(tile);
      let level = 0;
      while (level < this.#untilSq.length && distanceSq >= (this.#untilSq[level] ?? 0)) level++;
      this.levelOf[tile] = level + 1;
    }
  }

  #distanceSq(tile: number): number {
    const o = tile * BOX;
    const boxes = this.#boxes;
    const dx = Math.max((boxes[o] ?? 0) - this.#lastX, 0, this.#lastX - (boxes[o + 3] ?? 0));
    const dy = Math.max((boxes[o + 1] ?? 0) - this.#lastY, 0, this.#lastY - (boxes[o + 4] ?? 0));
    const dz = Math.max((boxes[o + 2] ?? 0) - this.#lastZ, 0, this.#lastZ - (boxes[o + 5] ?? 0));
    return dx * dx + dy * dy + dz * dz;
  }
}

function boxesOf(tiles: TileOrder, position: Float32Array): Float32Array {
  const boxes = new Float32Array(tiles.tileCount * BOX);
  for (let tile = 0; tile < tiles.tileCount; tile++) {
    const o = tile * BOX;
    boxes.fill(Number.POSITIVE_INFINITY, o, o + 3);
    boxes.fill(Number.NEGATIVE_INFINITY, o + 3, o + BOX);
    for (let place = tiles.start[tile] ?? 0; place < (tiles.start[tile + 1] ?? 0); place++) {
      const at = (tiles.order[place] ?? 0) * 3;
      for (let axis = 0; axis < 3; axis++) {
        const value = position[at + axis] ?? 0;
        boxes[o + axis] = Math.min(boxes[o + axis] ?? 0, value);
        boxes[o + 3 + axis] = Math.max(boxes[o + 3 + axis] ?? 0, value);
      }
    }
  }
  return boxes;
}
