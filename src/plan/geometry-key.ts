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
export function geometryKeyOf(...arrays: readonly Numbers[]): string {
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
  return [a, b, c, d].map((lane) => (lane >>> 0).toString(36)).join('-');
}
