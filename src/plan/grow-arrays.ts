type Numbers = Float32Array | Int32Array | Uint32Array;

/** A copy of `from` with room for `length` entries; the same array when it already has exactly that length. */
export function floats(from: Float32Array, length: number): Float32Array {
  if (from.length === length) return from;
  const grown = new Float32Array(length);
  grown.set(from.length > length ? from.subarray(0, length) : from);
  return grown;
}

/** As `floats`, for whole numbers. */
export function ints(from: Int32Array, length: number): Int32Array {
  if (from.length === length) return from;
  const grown = new Int32Array(length);
  grown.set(from.length > length ? from.subarray(0, length) : from);
  return grown;
}

/** How long to make an array that must hold `needed` entries. */
export function roomFor(array: Numbers, needed: number): number {
  return Math.max(needed, array.length * 2, 8);
}

/** Copies links `from` … `to` to `at`, each `by` further; those that lead nowhere stay. */
export function moveOn(links: Int32Array, from: number, to: number, at: number, by: number): void {
  for (let index = from; index < to; index += 1) {
    const link = links[index] ?? -1;
    links[at + index - from] = link < 0 ? link : link + by;
  }
}
