import { describe, expect, it } from 'vitest';
import { anneal, type Found } from '../../src/model/improve/anneal.ts';
import { legsBetween, legsLengthM, trenchesOf } from '../../src/model/layout/network/trench-length.ts';
import { randomStream } from '../../src/model/uncertainty/random-stream.ts';

/** Published cases that a search has to find, by the annealing that improves a site. */

type Matrix = readonly (readonly number[])[];
type Order = readonly number[];

/** Upper triangles of flows between rooms, row by row. */
const NUG12: Matrix = [
  [0, 5, 2, 4, 1, 0, 0, 6, 2, 1, 1, 1],
  [5, 0, 3, 0, 2, 2, 2, 0, 4, 5, 0, 0],
  [2, 3, 0, 0, 0, 0, 0, 5, 5, 2, 2, 2],
  [4, 0, 0, 0, 5, 2, 2, 10, 0, 0, 5, 5],
  [1, 2, 0, 5, 0, 10, 0, 0, 0, 5, 1, 1],
  [0, 2, 0, 2, 10, 0, 5, 1, 1, 5, 4, 0],
  [0, 2, 0, 2, 0, 5, 0, 10, 5, 2, 3, 3],
  [6, 0, 5, 10, 0, 1, 10, 0, 0, 0, 5, 0],
  [2, 4, 5, 0, 0, 1, 5, 0, 0, 0, 10, 10],
  [1, 5, 2, 0, 5, 5, 2, 0, 0, 0, 5, 0],
  [1, 0, 2, 5, 1, 4, 3, 5, 10, 5, 0, 2],
  [1, 0, 2, 5, 1, 0, 3, 0, 10, 0, 2, 0],
];
const NUG15: Matrix = [
  [0, 10, 0, 5, 1, 0, 1, 2, 2, 2, 2, 0, 4, 0, 0],
  [10, 0, 1, 3, 2, 2, 2, 3, 2, 0, 2, 0, 10, 5, 0],
  [0, 1, 0, 10, 2, 0, 2, 5, 4, 5, 2, 2, 5, 5, 5],
  [5, 3, 10, 0, 1, 1, 5, 0, 0, 2, 1, 0, 2, 5, 0],
  [1, 2, 2, 1, 0, 3, 5, 5, 5, 1, 0, 3, 0, 5, 5],
  [0, 2, 0, 1, 3, 0, 2, 2, 1, 5, 0, 0, 2, 5, 10],
  [1, 2, 2, 5, 5, 2, 0, 6, 0, 1, 5, 5, 5, 1, 0],
  [2, 3, 5, 0, 5, 2, 6, 0, 5, 2, 10, 0, 5, 0, 0],
  [2, 2, 4, 0, 5, 1, 0, 5, 0, 0, 10, 5, 10, 0, 2],
  [2, 0, 5, 2, 1, 5, 1, 2, 0, 0, 0, 4, 0, 0, 5],
  [2, 2, 2, 1, 0, 0, 5, 10, 10, 0, 0, 5, 0, 5, 0],
  [0, 0, 2, 0, 3, 0, 5, 0, 5, 4, 5, 0, 3, 3, 0],
  [4, 10, 5, 2, 0, 2, 5, 5, 10, 0, 0, 3, 0, 10, 2],
  [0, 5, 5, 5, 5, 5, 1, 0, 0, 0, 5, 3, 10, 0, 4],
  [0, 0, 5, 0, 5, 10, 0, 0, 2, 5, 0, 0, 2, 4, 0],
];

/** Flows times ways between rooms that stand on a grid, both ways. */
function gridCost(flows: Matrix, columns: number, order: Order): number {
  let sum = 0;
  for (let a = 0; a < order.length; a += 1)
    for (let b = 0; b < order.length; b += 1) {
      const [p, q] = [order[a] ?? 0, order[b] ?? 0];
      const way =
        Math.abs((a % columns) - (b % columns)) + Math.abs(Math.floor(a / columns) - Math.floor(b / columns));
      sum += way * (flows[p]?.[q] ?? 0);
    }
  return sum;
}

function annealOrder(
  count: number,
  costOf: (order: Order) => number,
  seed: number,
  moveCount: number,
): Found<Order> {
  const random = randomStream(seed);
  const start = Array.from({ length: count }, (_, at) => at);
  const near = (order: Order): Order => {
    const [a, b] = [Math.floor(random() * count), Math.floor(random() * count)];
    return order.with(a, order[b] ?? 0).with(b, order[a] ?? 0);
  };
  const search = anneal(start, { costOf, near }, { moveCount, hottest: 60, coldest: 1 }, random);
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
  }
}

const bestOf = (count: number, costOf: (order: Order) => number, moveCount: number): number =>
  Math.min(...[1, 2, 3, 4].map((seed) => annealOrder(count, costOf, seed, moveCount).cost));

describe('layouts §7, searches', () => {
  it('T1: nug12, 578 by its published order and by annealing, 724 as numbered (LAY-82)', () => {
    const published = [12, 7, 9, 3, 4, 8, 11, 1, 5, 6, 10, 2].map((room) => room - 1);
    expect(gridCost(NUG12, 4, published)).toBe(578);
    expect(gridCost(NUG12, 4, [...published.keys()])).toBe(724);
    expect(bestOf(12, (order) => gridCost(NUG12, 4, order), 100_000)).toBe(578);
  });

  it('T2: nug15, 1,150 (LAY-82)', () => {
    expect(bestOf(15, (order) => gridCost(NUG15, 5, order), 30_000)).toBe(1_150);
  });

  it('T3: four rooms in a row, S E H C with 2,520 (LAY-82)', () => {
    const lengths = [20, 10, 40, 30];
    const flows = new Map([
      ['0 1', 10],
      ['1 2', 50],
      ['2 3', 20],
      ['0 3', 4],
      ['1 3', 2],
    ]);
    const costOf = (order: Order): number => {
      const middles: number[] = [];
      let at = 0;
      for (const room of order) {
        middles[room] = at + (lengths[room] ?? 0) / 2;
        at += lengths[room] ?? 0;
      }
      return [...flows].reduce((sum, [pair, flow]) => {
        const [a = 0, b = 0] = pair.split(' ').map(Number);
        return sum + flow * Math.abs((middles[a] ?? 0) - (middles[b] ?? 0));
      }, 0);
    };
    const { state, cost } = annealOrder(4, costOf, 1, 500);
    expect(cost).toBe(2_520);
    const inOrder = state[0] === 0 ? state : state.toReversed();
    expect(inOrder).toEqual([0, 1, 2, 3]);
  });

  it('T6: two feeders that part are 260 m of cable in 180 m of trench (LAY-81)', () => {
    const feeders = [50, 150].map((z) => [20, 0, 100, 100, 0, 100, 100, 0, z]);
    const legs = feeders.flatMap((corners) => legsBetween(corners, 3));
    expect(legsLengthM(legs)).toBe(260);
    expect(legsLengthM(trenchesOf(legs, 6))).toBe(180);
    // Feeders side by side in one bank share it, those in the next do not.
    const beside = legsBetween([0, 0, 5, 30, 0, 5], 2);
    expect(legsLengthM(trenchesOf([...beside, ...legsBetween([0, 0, 8, 30, 0, 8], 2)], 6))).toBe(30);
    expect(legsLengthM(trenchesOf([...beside, ...legsBetween([0, 0, 12, 30, 0, 12], 2)], 6))).toBe(60);
  });
});
