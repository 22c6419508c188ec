import type { TokenShapeId } from '../../catalogue/token-rates.ts';

/** What is served: how fast for one user, and how long what goes in and comes out. */
export interface Serving {
  readonly perUser: number;
  readonly shape: TokenShapeId;
}

/** Halvings of the batch: finer than any figure that goes in, where memory would hold millions too. */
const HALVINGS = 52;

/**
 * Seconds of one of `size` accelerators for one token written, from the largest batch that gives each user the wanted
 * speed and whose users fit in memory, `most` at most; endless where not even one user's does. Rule WRK-9.
 */
export function writeS(
  size: number,
  most: number,
  perUser: number,
  stepS: (batch: number) => number,
): number {
  if (most < 1) return Number.POSITIVE_INFINITY;
  // Where memory holds fewer users than the step has time for, the step is shorter and each is served faster.
  if (stepS(most) * perUser <= 1) return (size * stepS(most)) / most;
  let low = 0;
  let high = most;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (stepS(middle) * perUser <= 1) low = middle;
    else high = middle;
  }
  return low >= 1 ? size / (low * perUser) : Number.POSITIVE_INFINITY;
}
