const BYTES = 4;
/** Small columns share rooms of this size; larger ones have one each. */
const ROOM_BYTES = 1 << 18;
const LARGE_LENGTH = ROOM_BYTES / BYTES / 4;

/**
 * Room for the columns of a plan. Most are small and lie side by side in a few buffers: to make, hand on, receive and
 * let go of hundreds of them would cost more than to fill them. All is 0 at first.
 */
export class ColumnRoom {
  #buffer = new ArrayBuffer(ROOM_BYTES);
  #used = 0;

  floats(length: number): Float32Array<ArrayBuffer> {
    if (length > LARGE_LENGTH) return new Float32Array(length);
    const at = this.#take(length * BYTES);
    return new Float32Array(this.#buffer, at, length);
  }

  ints(length: number): Int32Array<ArrayBuffer> {
    if (length > LARGE_LENGTH) return new Int32Array(length);
    const at = this.#take(length * BYTES);
    return new Int32Array(this.#buffer, at, length);
  }

  wholes(length: number): Uint32Array<ArrayBuffer> {
    if (length > LARGE_LENGTH) return new Uint32Array(length);
    const at = this.#take(length * BYTES);
    return new Uint32Array(this.#buffer, at, length);
  }

  /** The same column with room for `length` entries at least, twice as much as before. */
  grownFloats(from: Float32Array, length: number): Float32Array<ArrayBuffer> {
    const grown = this.floats(roomFor(from, length));
    grown.set(from);
    return grown;
  }

  grownInts(from: Int32Array, length: number): Int32Array<ArrayBuffer> {
    const grown = this.ints(roomFor(from, length));
    grown.set(from);
    return grown;
  }

  grownWholes(from: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
    const grown = this.wholes(roomFor(from, length));
    grown.set(from);
    return grown;
  }

  /** Where the next `bytes` lie in the buffer, a new one where they do not fit. */
  #take(bytes: number): number {
    if (this.#used + bytes > ROOM_BYTES) {
      this.#buffer = new ArrayBuffer(ROOM_BYTES);
      this.#used = 0;
    }
    const at = this.#used;
    this.#used += bytes;
    return at;
  }
}

type Column = Float32Array | Int32Array | Uint32Array;

/** The first `length` entries of a column, which is most often all of it. */
export function firstOf<Kind extends Column>(column: Kind, length: number): Kind {
  // A part of a column is a column of the same kind.
  return column.length === length ? column : (column.subarray(0, length) as Kind);
}

function roomFor({ length }: Column, needed: number): number {
  return Math.max(needed, 2 * length, 8);
}
