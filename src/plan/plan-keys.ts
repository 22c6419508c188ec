type Numbers = Float32Array | Int32Array | Uint32Array;

/** Odd, with well spread bits. */
const FACTOR = 0x9e3779b1;

function mix(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, FACTOR);
  return product ^ (product >>> 15);
}

/**
 * A short text that is equal for arrays of equal bits, and for others but once in thousands of millions. Told once
 * where a plan is made, it spares everyone who draws plans from comparing their arrays.
 */
export function keyOfNumbers(...arrays: readonly Numbers[]): string {
  // Four chains side by side: none waits for another's multiplication.
  let a = 1;
  let b = 2;
  let c = 3;
  let d = 4;
  for (const array of arrays) {
    const words = new Int32Array(array.buffer, array.byteOffset, array.length);
    const { length } = words;
    let at = 0;
    for (; at + 3 < length; at += 4) {
      a = mix(a, words[at] ?? 0);
      b = mix(b, words[at + 1] ?? 0);
      c = mix(c, words[at + 2] ?? 0);
      d = mix(d, words[at + 3] ?? 0);
    }
    for (; at < length; at += 1) a = mix(a, words[at] ?? 0);
    d = mix(d, length);
  }
  return textOf(a, b, c, d);
}

/** Eleven bits at a time: a plan has more than a hundred keys, and digits would take longer than the rest of a key. */
function textOf(a: number, b: number, c: number, d: number): string {
  return String.fromCharCode(
    a >>> 22,
    (a >>> 11) & 0x7ff,
    a & 0x7ff,
    b >>> 22,
    (b >>> 11) & 0x7ff,
    b & 0x7ff,
    c >>> 22,
    (c >>> 11) & 0x7ff,
    c & 0x7ff,
    d >>> 22,
    (d >>> 11) & 0x7ff,
    d & 0x7ff,
  );
}

/** Four numbers as the columns of a plan hold them, and the same bits as whole numbers. */
const FLOATS = new Float32Array(4);
const BITS = new Int32Array(FLOATS.buffer);

/**
 * The key of something while it is made, told from the steps that make it: the same steps make the same. It looks at
 * a run of a thousand racks, or at a hall that is stood once more, as little as at one rack.
 */
export class StepKey {
  #a = 1;
  #b = 2;
  #c = 3;
  #d = 4;

  /** A step that these numbers tell; as precise as the columns of a plan. */
  step(a: number, b: number, c = 0, d = 0): void {
    FLOATS[0] = a;
    FLOATS[1] = b;
    FLOATS[2] = c;
    FLOATS[3] = d;
    this.#a = mix(this.#a, BITS[0] ?? 0);
    this.#b = mix(this.#b, BITS[1] ?? 0);
    this.#c = mix(this.#c, BITS[2] ?? 0);
    this.#d = mix(this.#d, BITS[3] ?? 0);
  }

  /** A step that three numbers of a column tell. */
  stepOf(column: Float32Array, at: number): void {
    FLOATS[0] = column[at] ?? 0;
    FLOATS[1] = column[at + 1] ?? 0;
    FLOATS[2] = column[at + 2] ?? 0;
    this.#a = mix(this.#a, BITS[0] ?? 0);
    this.#b = mix(this.#b, BITS[1] ?? 0);
    this.#c = mix(this.#c, BITS[2] ?? 0);
  }

  text(): string {
    return textOf(this.#a, this.#b, this.#c, this.#d);
  }
}
