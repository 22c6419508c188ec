import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_SITE_EDITS, parseSiteEdits } from '../../src/params/parse-site-edits.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import { toScenario } from '../../src/params/scenario.ts';
import { scenarioOf } from '../../src/params/scenario-of.ts';
import { foldSiteEdits, type SiteEdit } from '../../src/params/site-edits.ts';

const move = (id: string, dx: number, dz: number): SiteEdit => ({ op: 'move', id, dx, dz });

describe('edits of the site as they come from outside', () => {
  it('keep the good ones and name each bad one by its place', () => {
    const { edits, problems } = parseSiteEdits([
      move('building-3', 200, 0),
      { op: 'move', id: 'building-4', dx: Number.NaN, dz: 1 },
      { op: 'move', id: 'building-4', dx: 1, dz: 1e9 },
      { op: 'fly', id: 'building-4' },
      { op: 'rotate', id: 'building-5', quarterTurns: 0.5 },
      { op: 'remove', id: 'Building 5' },
      null,
      { op: 'rotate', id: 'building-3', quarterTurns: -1 },
    ]);
    expect(edits).toEqual([move('building-3', 200, 0), { op: 'rotate', id: 'building-3', quarterTurns: 3 }]);
    expect(problems.map(({ where }) => where)).toEqual([1, 2, 3, 4, 5, 6].map((at) => `siteEdits[${at}]`));
    expect(problems[0]?.message).toContain('dx of building-4 must be metres from -20000 to 20000, not NaN');
    expect(problems[2]?.message).toContain(
      "op 'fly' of building-4 is not one of: move, rotate, remove, add, gate, road, boundary",
    );
  });

  it('can be read again as they are written, however far moves add up', () => {
    const { edits } = parseSiteEdits([move('office', 20_000, -15_000), move('office', 20_000, -15_000)]);
    expect(parseSiteEdits(edits)).toEqual({ edits: [move('office', 20_000, -20_000)], problems: [] });
  });

  it('are a list or nothing', () => {
    expect(parseSiteEdits(undefined)).toEqual({ edits: [], problems: [] });
    expect(parseSiteEdits({}).problems[0]?.message).toContain('must be a list of edits, not an object');
  });

  it('tell ten thousand alike in a few words, and ten thousand of one part as one', () => {
    const { problems } = parseSiteEdits(Array.from({ length: 10_000 }, () => ({ op: 'fly', id: 'a' })));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toMatchObject({ count: 9_980 });
    const steps = parseSiteEdits(Array.from({ length: 10_000 }, () => move('office', 0.5, -0.25)));
    expect(steps).toEqual({ edits: [move('office', 5_000, -2_500)], problems: [] });
    const parts = parseSiteEdits(Array.from({ length: 10_000 }, (_, at) => move(`building-${at}`, 1, 0)));
    expect(parts.edits).toHaveLength(MOST_SITE_EDITS);
    expect(parts.problems).toMatchObject([{ where: 'siteEdits', count: 9_500 }]);
  });

  it('never throw, and what is kept is what a file holds again', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.anything(),
            fc.record({
              op: fc.constantFrom('move', 'rotate', 'remove', 'add', 'boundary'),
              id: fc.constantFrom('building-1', 'office', 'added-1', 'added-2', 'boundary'),
              x: fc.double({ min: -30_000, max: 30_000 }),
              z: fc.double(),
              points: fc.array(fc.array(fc.integer({ min: -60_000, max: 60_000 }), { maxLength: 3 }), {
                maxLength: 6,
              }),
              dx: fc.double(),
              dz: fc.double(),
              quarterTurns: fc.integer(),
            }),
          ),
        ),
        (raw) => {
          const { edits } = parseSiteEdits(raw);
          const scenario = toScenario(DEFAULT_PRESET.id, DEFAULT_PRESET.values, edits);
          expect(scenarioOf(JSON.parse(JSON.stringify(scenario)))).toEqual({ scenario, problems: [] });
        },
      ),
      { numRuns: 200, seed: 4 },
    );
  });
});

describe('what was done to one part', () => {
  it('is told as one move and one turn, the last touched last', () => {
    const folded = foldSiteEdits([
      move('building-1', 10, 0),
      move('building-2', 5, 5),
      { op: 'rotate', id: 'building-1', quarterTurns: 1 },
      move('building-1', 0.125, -3),
    ]);
    expect(folded).toEqual([
      move('building-2', 5, 5),
      move('building-1', 10.13, -3),
      { op: 'rotate', id: 'building-1', quarterTurns: 1 },
    ]);
  });

  it('is nothing where it stands as before', () => {
    expect(foldSiteEdits([move('office', 10, 4), move('office', -10, -4)])).toEqual([]);
  });
});

describe('buildings that are added and places that are left open', () => {
  const add = (id: string, x: number, z: number, quarterTurns = 0): SiteEdit => ({
    op: 'add',
    id,
    x,
    z,
    quarterTurns,
  });

  it('an addition takes its moves and turns into itself, and is gone when it is removed', () => {
    const folded = foldSiteEdits([
      add('added-1', 100, 0),
      add('added-2', 0, 0),
      move('added-1', 20, -5),
      { op: 'rotate', id: 'added-1', quarterTurns: 3 },
      { op: 'remove', id: 'added-2' },
      { op: 'remove', id: 'building-3' },
    ]);
    expect(folded).toEqual([add('added-1', 120, -5, 3), { op: 'remove', id: 'building-3' }]);
    expect(foldSiteEdits(folded)).toEqual(folded);
  });

  it('are named where they are not right', () => {
    const { edits, problems } = parseSiteEdits([
      add('added-1', 5, 6),
      add('building-3', 5, 6),
      { op: 'add', id: 'added-2', x: 1e9, z: 0 },
      { op: 'add', id: 'added-3', x: 0, z: 0, quarterTurns: 0.5 },
      move('boundary', 1, 1),
    ]);
    expect(edits).toEqual([add('added-1', 5, 6)]);
    expect(problems.map(({ message }) => message.split(': ')[1])).toEqual([
      "id 'building-3' of what is added must be like added-1",
      'x of added-2 must be metres from -20000 to 20000, not 1000000000',
      'quarterTurns of added-3 must be a whole number, not 0.5',
      "the boundary is drawn anew or removed, not changed by 'move'",
    ]);
  });
});
