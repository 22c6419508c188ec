import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../src/model/campus.ts';
import type { ParamValues } from '../../src/params/param-types.ts';
import { type Compared, endsOf, type Monotone } from './monotone-type.ts';
import { type RandomCase, randomAssumptions, randomCase } from './random-params.ts';

const PAIRS = { numRuns: 150, seed: 20261122 };

/** The numbers before and after the move that went the wrong way. */
function wrongWays(
  { fix, move, lift, noLess, noMore, tolerance = 1e-9 }: Monotone,
  random: RandomCase,
): string[] {
  const values: ParamValues = { ...random.values, ...fix };
  const moved: ParamValues = { ...values, ...move(values) };
  const [low, high] = endsOf(values, randomAssumptions(values, random.draw, random.seed), lift);
  // Knobs that choose a catalogue record choose its figures with it.
  const lifted = lift === undefined ? randomAssumptions(moved, random.draw, random.seed) : high;
  const [before, after] = [computeCampus(values, low), computeCampus(moved, lifted)];
  const wrong = (from: readonly Compared[], to: readonly Compared[], sign: 1 | -1) =>
    from.flatMap((start, at) => {
      const end = to[at] === undefined ? Number.NaN : to[at];
      if (start === null || end === null) return [];
      const fine = sign * (end - start) >= -tolerance * Math.max(1, Math.abs(start), Math.abs(end));
      return fine ? [] : [`${sign > 0 ? 'noLess' : 'noMore'}[${at}]: ${start} → ${end}`];
    });
  return [
    ...wrong(noLess?.(before, low) ?? [], noLess?.(after, lifted) ?? [], 1),
    ...wrong(noMore?.(before, low) ?? [], noMore?.(after, lifted) ?? [], -1),
  ];
}

/** Holds statements of one domain against random campuses. Each domain is a file, so that several run side by side. */
export function checkMoves(moves: readonly Monotone[]): void {
  describe('what moves one way', () => {
    it.each(moves.map((rise) => [`${rise.rule}: ${rise.name}`, rise] as const))('%s', (_, rise) => {
      fc.assert(
        fc.property(randomCase, (random) => {
          fc.pre(rise.where?.({ ...random.values, ...rise.fix }) ?? true);
          expect(wrongWays(rise, random)).toEqual([]);
        }),
        PAIRS,
      );
    });
  });
}
