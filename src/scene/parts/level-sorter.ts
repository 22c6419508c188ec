/** Instances that share one box. Neighbours in the plan stand side by side, so that a box is small. */
const CHUNK = 64;
/** Six numbers a chunk: min x, y, z, max x, y, z. */
const BOX = 6;
/** A chunk whose instances are at several levels. */
const MIXED = 255;
/** Beyond every level but the last. */
const FAR_AWAY = Number.MAX_VALUE;

/**
 * Finds the level of detail of many instances by their distance from the camera. A chunk of instances that all lie
 * between the same two distances is looked at as one, so that a frame costs little where nothing is near a border.
 */
export class LevelSorter {
  /** Level of each instance as sorted last. */
  levelOf = new Uint8Array(0);
  readonly #untilSq: readonly number[];
  #matrices: Float32Array = new Float32Array(0);
  #count = 0;
  #boxes = new Float32Array(0);
  #chunkLevel = new Uint8Array(0);

  /** `untilM`: how far each level but the last reaches, ascending. */
  constructor(untilM: readonly number[]) {
    this.#untilSq = untilM.map((m) => m * m);
  }

  /** New places, 16 numbers an instance: the next sort looks at each. */
  setPlaces(matrices: Float32Array, count: number): void {
    this.#matrices = matrices;
    this.#count = count;
    if (this.levelOf.length < count) this.levelOf = new Uint8Array(count);
    const chunks = Math.ceil(count / CHUNK);
    this.#chunkLevel = new Uint8Array(chunks).fill(MIXED);
    this.#boxes = new Float32Array(chunks * BOX);
    for (let chunk = 0; chunk < chunks; chunk++) this.#measure(chunk);
  }

  /** Finds the level of each instance for an eye at x, y, z; answers whether any has changed. Allocates nothing. */
  sort(x: number, y: number, z: number): boolean {
    let changed = false;
    for (let chunk = 0; chunk < this.#chunkLevel.length; chunk++) {
      const nearest = this.#levelAt(this.#leastSq(chunk, x, y, z));
      const level = nearest === this.#levelAt(this.#mostSq(chunk, x, y, z)) ? nearest : MIXED;
      if (level !== MIXED && level === this.#chunkLevel[chunk]) continue;
      this.#chunkLevel[chunk] = level;
      if (this.#sortChunk(chunk, x, y, z)) changed = true;
    }
    return changed;
  }

  /** Before the first look of a camera all are far away. */
  sortFar(): void {
    this.levelOf.fill(this.#levelAt(FAR_AWAY));
    this.#chunkLevel.fill(MIXED);
  }

  #sortChunk(chunk: number, x: number, y: number, z: number): boolean {
    const matrices = this.#matrices;
    const end = Math.min(this.#count, (chunk + 1) * CHUNK);
    let changed = false;
    for (let i = chunk * CHUNK; i < end; i++) {
      const at = i * 16;
      const dx = (matrices[at + 12] ?? 0) - x;
      const dy = (matrices[at + 13] ?? 0) - y;
      const dz = (matrices[at + 14] ?? 0) - z;
      const level = this.#levelAt(dx * dx + dy * dy + dz * dz);
      if (this.levelOf[i] === level) continue;
      this.levelOf[i] = level;
      changed = true;
    }
    return changed;
  }

  #levelAt(distanceSq: number): number {
    let level = 0;
    while (level < this.#untilSq.length && distanceSq >= (this.#untilSq[level] ?? 0)) level++;
    return level;
  }

  #leastSq(chunk: number, x: number, y: number, z: number): number {
    const o = chunk * BOX;
    const boxes = this.#boxes;
    const dx = Math.max((boxes[o] ?? 0) - x, 0, x - (boxes[o + 3] ?? 0));
    const dy = Math.max((boxes[o + 1] ?? 0) - y, 0, y - (boxes[o + 4] ?? 0));
    const dz = Math.max((boxes[o + 2] ?? 0) - z, 0, z - (boxes[o + 5] ?? 0));
    return dx * dx + dy * dy + dz * dz;
  }

  #mostSq(chunk: number, x: number, y: number, z: number): number {
    const o = chunk * BOX;
    const boxes = this.#boxes;
    const dx = Math.max(x - (boxes[o] ?? 0), (boxes[o + 3] ?? 0) - x);
    const dy = Math.max(y - (boxes[o + 1] ?? 0), (boxes[o + 4] ?? 0) - y);
    const dz = Math.max(z - (boxes[o + 2] ?? 0), (boxes[o + 5] ?? 0) - z);
    return dx * dx + dy * dy + dz * dz;
  }

  #measure(chunk: number): void {
    const o = chunk * BOX;
    const first = chunk * CHUNK;
    const end = Math.min(this.#count, first + CHUNK);
    for (let axis = 0; axis < 3; axis++) {
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (let i = first; i < end; i++) {
        const value = this.#matrices[i * 16 + 12 + axis] ?? 0;
        if (value < low) low = value;
        if (value > high) high = value;
      }
      this.#boxes[o + axis] = low;
      this.#boxes[o + 3 + axis] = high;
    }
  }
}
