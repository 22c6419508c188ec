import type { ThingBlock } from './plan-types.ts';

/** Index of the first thing with this parent, or with one after it. */
export function firstChild({ parent: parents, count }: ThingBlock, parent: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parents[middle] ?? 0) < parent) low = middle + 1;
    else high = middle;
  }
  return low;
}
