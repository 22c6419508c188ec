import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TileLevels } from '../../../src/scene/parts/tile-levels.ts';
import { TILE_REACH_M, tilesOfNeighbours } from '../../../src/scene/parts/tile-order.ts';

type Place = readonly [number, number, number];

const metre = fc.integer({ min: -3000, max: 3000 });
const place: fc.Arbitrary<Place> = fc.tuple(metre, metre, metre);
/** Rows of things, as plans stand them, so that some tiles lie within one level and others across two. */
const rows = fc
  .array(fc.tuple(place, fc.integer({ min: 1, max: 150 })), { maxLength: 6 })
  .map((all) =>
    all.flatMap(([[x, y, z], count]) => Array.from({ length: count }, (_, k): Place => [x + 4 * k, y, z])),
  );

/** Two things of one tile may stand at opposite corners around its first. */
const TILE_SPAN_M = Math.hypot(2 * TILE_REACH_M, 2 * TILE_REACH_M, 2 * TILE_REACH_M);
const UNTIL_M = [320, 1500] as const;

function levelAt(distanceM: number): number {
  return 1 + UNTIL_M.filter((untilM) => distanceM >= untilM).length;
}

describe('levels of detail by tile', () => {
  // Catches a thing drawn coarser than its own distance asks for, and a tile that drags far things along for long.
  it('draw nothing coarser than its distance asks for, and nothing finer than a tile away', () => {
    fc.assert(
      fc.property(rows, fc.array(place, { minLength: 1, maxLength: 5 }), (places, eyes) => {
        const position = Float32Array.from(places.flat());
        const tiles = tilesOfNeighbours(position, places.length);
        const levels = new TileLevels(UNTIL_M);
        levels.setPlaces(tiles, position);
        expect([...levels.levelOf].every((level) => level === 3)).toBe(true);
        // One expectation for all: one for each of hundreds of thousands takes longer than what is held.
        const wrong: string[] = [];
        for (const [x, y, z] of eyes) {
          // Far enough away to be looked at anew, then here.
          levels.look(x + 9000, y, z);
          levels.look(x, y, z);
          for (let tile = 0; tile < tiles.tileCount; tile++) {
            for (let at = tiles.start[tile] ?? 0; at < (tiles.start[tile + 1] ?? 0); at++) {
              const [px, py, pz] = places[tiles.order[at] ?? 0] ?? [0, 0, 0];
              const distanceM = Math.hypot(px - x, py - y, pz - z);
              const level = levels.levelOf[tile] ?? 0;
              const coarsest = levelAt(distanceM + 1e-3);
              const finest = levelAt(distanceM - TILE_SPAN_M - 1e-3);
              if (!(level >= finest && level <= coarsest)) wrong.push(`${level} at ${distanceM} m`);
            }
          }
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('look again only when the eye has moved by a part of the nearest level', () => {
    const position = Float32Array.of(0, 0, 0);
    const levels = new TileLevels([100]);
    levels.setPlaces(tilesOfNeighbours(position, 1), position);
    levels.look(101, 0, 0);
    expect(levels.levelOf[0]).toBe(2);
    levels.look(99, 0, 0);
    expect(levels.levelOf[0]).toBe(2);
    levels.look(94, 0, 0);
    expect(levels.levelOf[0]).toBe(1);
  });
});
