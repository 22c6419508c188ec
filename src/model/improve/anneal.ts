import type { RandomStream } from '../uncertainty/random-stream.ts';

/** What is searched: states, their cost, and how one becomes another. */
export interface Landscape<State> {
  /** Cost of a state; infinite for one that may not be. */
  readonly costOf: (state: State) => number;
  /** A state near to this one, or undefined where no move was found. @param heat from 1 at the start down to 0. */
  readonly near: (state: State, heat: number) => State | undefined;
}

export interface Schedule {
  readonly moveCount: number;
  /** Rise in cost that is taken in 1 of e cases, at the start and at the end; in the unit of the cost. */
  readonly hottest: number;
  readonly coldest: number;
}

export interface Found<State> {
  readonly state: State;
  readonly cost: number;
}

/** A search on its way: how many moves were tried, and the best so far. */
export interface AnnealStep<State> {
  readonly tried: number;
  readonly best: Found<State>;
  /** Whether this step found it. */
  readonly better: boolean;
}

/** Moves between two steps that are told though nothing better was found. */
const TOLD_EVERY = 64;

/**
 * Simulated annealing: every move that lowers the cost is taken, one that raises it by chance, less often as it cools
 * geometrically. Yields at every better state and now and then between. Equal streams of chance give equal searches. Rule LAY-82.
 */
export function* anneal<State>(
  start: State,
  { costOf, near }: Landscape<State>,
  { moveCount, hottest, coldest }: Schedule,
  random: RandomStream,
): Generator<AnnealStep<State>, Found<State>> {
  let now: Found<State> = { state: start, cost: costOf(start) };
  let best = now;
  for (let tried = 1; tried <= moveCount; tried += 1) {
    const done = tried / moveCount;
    const rise = hottest * (coldest / hottest) ** done;
    const state = near(now.state, 1 - done);
    let better = false;
    if (state !== undefined) {
      const cost = costOf(state);
      if (cost <= now.cost || random() < Math.exp((now.cost - cost) / rise)) now = { state, cost };
      better = now.cost < best.cost;
      if (better) best = now;
    }
    if (better || tried % TOLD_EVERY === 0) yield { tried, best, better };
  }
  return best;
}
