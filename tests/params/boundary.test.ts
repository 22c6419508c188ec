import { describe, expect, it } from 'vitest';
import { readBoundary } from '../../src/params/boundary.ts';
import { boundedM2 } from '../../src/params/bounded-area.ts';
import { parseSiteEdits } from '../../src/params/parse-site-edits.ts';
import { readCorners } from '../../src/params/read-corners.ts';
import { foldSiteEdits } from '../../src/params/site-edits.ts';

const problemOf = (raw: unknown): string => {
  const read = readBoundary(raw);
  return 'problem' in read ? read.problem : '';
};

describe('a boundary of the land', () => {
  it('is corners in order either way round, to a decimetre, with the land that lies inside', () => {
    const read = readBoundary([
      [0, 0],
      [600.04, 0],
      [600, 400],
      [300, 100],
    ]);
    if ('problem' in read) throw new Error(read.problem);
    expect(read.points[1]).toEqual([600, 0]);
    expect(boundedM2(read.points)).toBe(90_000);
    expect(boundedM2(read.points.toReversed())).toBe(90_000);
  });

  it('is refused by name where it crosses itself, runs back, is too small or no list of places', () => {
    expect(
      problemOf([
        [0, 0],
        [100, 100],
        [100, 0],
        [0, 100],
      ]),
    ).toContain('crosses itself: side 1 meets side 3');
    expect(
      problemOf([
        [0, 0],
        [200, 0],
        [100, 0],
        [100, 300],
      ]),
    ).toContain('crosses itself: side 1 meets side 2');
    expect(
      problemOf([
        [0, 0],
        [200, 0],
        [200, 200],
        [100, 0],
        [0, 200],
      ]),
    ).toContain('crosses itself');
    expect(
      problemOf([
        [0, 0],
        [40, 0],
        [40, 40],
        [0, 40],
      ]),
    ).toBe('the land is too small: 1600 m², at least 2500 m² are needed');
    expect(
      problemOf([
        [0, 0],
        [100, 0],
        [100, 0],
        [0, 100],
      ]),
    ).toBe('corners 2 and 3 are the same');
    expect(
      problemOf([
        [0, 0],
        [100, 0],
      ]),
    ).toContain('3 to 60 corners, not 2');
    expect(
      problemOf([
        [0, 0],
        [100, Number.NaN],
        [0, 100],
      ]),
    ).toContain('corner 2 must be [x, z]');
    expect(
      problemOf([
        [0, 0],
        [1e6, 0],
        [0, 100],
      ]),
    ).toContain('corner 2');
    expect(problemOf('land')).toContain('must be a list');
  });

  it('is written by people as numbers in pairs', () => {
    expect(readCorners('0,0 600, 0;600,400\n 0 , 400')).toEqual({
      points: [
        [0, 0],
        [600, 0],
        [600, 400],
        [0, 400],
      ],
    });
    expect(readCorners('0,0 600 600,400')).toMatchObject({ problem: expect.stringContaining('corner 2') });
  });

  it('is one edit, the last that was drawn, until it is removed', () => {
    const drawn = (metres: number) => ({
      op: 'boundary',
      points: [
        [0, 0],
        [metres, 0],
        [0, metres],
      ],
    });
    const { edits } = parseSiteEdits([drawn(500), { op: 'move', id: 'office', dx: 1, dz: 1 }, drawn(900)]);
    expect(edits.map(({ id }) => id)).toEqual(['boundary', 'office']);
    expect(edits[0]).toMatchObject({
      points: [
        [0, 0],
        [900, 0],
        [0, 900],
      ],
    });
    expect(foldSiteEdits([...edits, { op: 'remove', id: 'boundary' }]).map(({ id }) => id)).toEqual([
      'office',
    ]);
  });
});
