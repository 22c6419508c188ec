import type { GroundBounds } from '../../plan/details/ground-bounds.ts';
import type { QualityName } from '../../store/store-types.ts';
import type { ChosenLevels } from '../layer.ts';
import { QUALITY } from '../quality-levels.ts';
import type { TileOrder } from './tile-order.ts';

/** Six numbers a tile: min x, y, z, max x, y, z. */
const BOX = 6;
/** A camera that has moved by less than this share of the first level's reach has changed nothing that can be seen. */
const STEP = 0.06;

/**
 * Which level of detail each tile is drawn at: 1 for the nearest, up to as many as there are. A tile is as near as the
 * nearest point of the box around its instances, so that none of them is drawn coarser than its own distance asks for.
 */
export class TileLevels implements ChosenLevels {
  levelOf = new Uint8Array(0);
  version = 0;
  readonly #madeForM: readonly number[];
  #untilM: readonly number[];
  #boxes: Float32Array = new Float32Array(0);
  #lastX = Number.NaN;
  #lastY = 0;
  #lastZ = 0;
  /** How far the camera may go from where it was last looked from before any tile can change its level, metres. */
  #freeM = 0;

  /** `untilM`: how far each level but the last reaches, ascending. */
  constructor(untilM: readonly number[]) {
    this.#madeForM = untilM;
    this.#untilM = untilM;
  }

  /**
   * New places: x, y, z three an instance, and the ground each covers. All count as far away until the first look of a
   * camera.
   */
  setPlaces(tiles: TileOrder, position: Float32Array, grounds?: readonly GroundBounds[]): void {
    this.levelOf = new Uint8Array(tiles.tileCount).fill(this.#untilM.length + 1);
    this.version += 1;
    this.#boxes = boxesOf(tiles, position, grounds);
    if (!Number.isNaN(this.#lastX)) this.#sort();
  }

  setQuality(quality: QualityName): void {
    this.#untilM = this.#madeForM.map((m) => m * QUALITY[quality].reach);
    if (!Number.isNaN(this.#lastX)) this.#sort();
  }

  /** Looks again when the eye has moved far enough for a level to change; allocates nothing. */
  look(x: number, y: number, z: number): void {
    const dx = x - this.#lastX;
    const dy = y - this.#lastY;
    const dz = z - this.#lastZ;
    // The comparison is false for NaN too, so the first look always counts.
    if (dx * dx + dy * dy + dz * dz < this.#freeM * this.#freeM) return;
    this.#lastX = x;
    this.#lastY = y;
    this.#lastZ = z;
    this.#sort();
  }

  #sort(): void {
    const until = this.#untilM;
    let freeM = Number.POSITIVE_INFINITY;
    for (let tile = 0; tile < this.levelOf.length; tile++) {
      const distanceM = this.#distanceM(tile);
      let level = 1;
      for (let at = 0; at < until.length; at++) {
        const leftM = distanceM - (until[at] ?? 0);
        if (leftM >= 0) level = at + 2;
        freeM = Math.min(freeM, Math.abs(leftM));
      }
      if (this.levelOf[tile] === level) continue;
      this.levelOf[tile] = level;
      this.version += 1;
    }
    this.#freeM = Math.max(freeM, STEP * (until[0] ?? 0));
  }

  #distanceM(tile: number): number {
    const o = tile * BOX;
    const boxes = this.#boxes;
    const dx = Math.max((boxes[o] ?? 0) - this.#lastX, 0, this.#lastX - (boxes[o + 3] ?? 0));
    const dy = Math.max((boxes[o + 1] ?? 0) - this.#lastY, 0, this.#lastY - (boxes[o + 4] ?? 0));
    const dz = Math.max((boxes[o + 2] ?? 0) - this.#lastZ, 0, this.#lastZ - (boxes[o + 5] ?? 0));
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }
}

function boxesOf(
  tiles: TileOrder,
  position: Float32Array,
  grounds: readonly GroundBounds[] | undefined,
): Float32Array {
  const boxes = new Float32Array(tiles.tileCount * BOX);
  for (let tile = 0; tile < tiles.tileCount; tile++) {
    const o = tile * BOX;
    boxes.fill(Number.POSITIVE_INFINITY, o, o + 3);
    boxes.fill(Number.NEGATIVE_INFINITY, o + 3, o + BOX);
    for (let place = tiles.start[tile] ?? 0; place < (tiles.start[tile + 1] ?? 0); place++) {
      const instance = tiles.order[place] ?? 0;
      const [x = 0, y = 0, z = 0] = position.subarray(instance * 3, instance * 3 + 3);
      const [x0, z0, x1, z1] = grounds?.[instance] ?? [x, z, x, z];
      widen(boxes, o, x0, y, z0);
      widen(boxes, o, x1, y, z1);
    }
  }
  return boxes;
}

function widen(boxes: Float32Array, at: number, ...corner: readonly [number, number, number]): void {
  for (let axis = 0; axis < 3; axis++) {
    const value = corner[axis] ?? 0;
    boxes[at + axis] = Math.min(boxes[at + axis] ?? 0, value);
    boxes[at + 3 + axis] = Math.max(boxes[at + 3 + axis] ?? 0, value);
  }
}
