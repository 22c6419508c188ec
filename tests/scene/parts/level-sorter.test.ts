import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LevelSorter } from '../../../src/scene/parts/level-sorter.ts';

type Place = readonly [number, number, number];

function matricesOf(places: readonly Place[]): Float32Array {
  const matrices = new Float32Array(places.length * 16);
  places.forEach((place, index) => {
    matrices.set(place, index * 16 + 12);
  });
  return matrices;
}

const metre = fc.double({ min: -3000, max: 3000, noNaN: true });
const place: fc.Arbitrary<Place> = fc.tuple(metre, metre, metre);
/** Rows of things, as plans stand them, so that some chunks lie within one level and others across two. */
const rows = fc
  .array(fc.tuple(place, fc.integer({ min: 1, max: 150 })), { maxLength: 6 })
  .map((all) =>
    all.flatMap(([[x, y, z], count]) => Array.from({ length: count }, (_, k): Place => [x + 4 * k, y, z])),
  );

describe('sorting by distance', () => {
  it('finds for every instance the level that its own distance gives, wherever the camera goes', () => {
    fc.assert(
      fc.property(rows, fc.array(place, { minLength: 1, maxLength: 5 }), (places, eyes) => {
        const matrices = matricesOf(places);
        const sorter = new LevelSorter([320, 1500]);
        sorter.setPlaces(matrices, places.length);
        sorter.sortFar();
        expect([...sorter.levelOf]).toEqual(places.map(() => 2));
        let before = [...sorter.levelOf];
        for (const [x, y, z] of eyes) {
          const changed = sorter.sort(x, y, z);
          const wanted = places.map((_, index) => {
            const dx = (matrices[index * 16 + 12] ?? 0) - x;
            const dy = (matrices[index * 16 + 13] ?? 0) - y;
            const dz = (matrices[index * 16 + 14] ?? 0) - z;
            const squared = dx * dx + dy * dy + dz * dz;
            return squared < 320 * 320 ? 0 : squared < 1500 * 1500 ? 1 : 2;
          });
          expect([...sorter.levelOf]).toEqual(wanted);
          expect(changed).toBe(wanted.some((level, index) => level !== before[index]));
          before = wanted;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('looks at new places anew, though the camera stands still', () => {
    const sorter = new LevelSorter([100]);
    sorter.setPlaces(matricesOf([[10, 0, 0]]), 1);
    sorter.sort(0, 0, 0);
    expect([...sorter.levelOf]).toEqual([0]);
    sorter.setPlaces(matricesOf([[500, 0, 0]]), 1);
    expect(sorter.sort(0, 0, 0)).toBe(true);
    expect([...sorter.levelOf]).toEqual([1]);
  });
});
