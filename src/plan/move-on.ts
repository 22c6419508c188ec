/** Where something is laid out: from its own metres, mirrored by the signs, into the campus's. */
export interface Mirrored {
  readonly x: number;
  readonly z: number;
  readonly su: number;
  readonly sv: number;
}

/** Copies links `from` … `to` to `at`, each `by` further; those that lead nowhere (−1) stay, those told below −1 count downwards. */
export function moveOn(links: Int32Array, from: number, to: number, at: number, by: number): void {
  for (let index = from; index < to; index += 1) {
    const link = links[index] ?? -1;
    if (link === -1) links[at + index - from] = -1;
    else links[at + index - from] = link < 0 ? link - by : link + by;
  }
}
