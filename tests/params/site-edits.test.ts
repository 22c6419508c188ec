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
              op: fc.constantFrom('move', 'rotate', 'remove', 'add', 'gate', 'road', 'boundary'),
              id: fc.constantFrom(
                'office',
                'added-1',
                'main-gate',
                'gate-1',
                'road-1',
                'road-x-0',
                'boundary',
              ),
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

describe('gates and roads as they come from outside', () => {
  const road = (...points: readonly (readonly [number, number])[]): SiteEdit => ({
    op: 'road',
    id: 'road-1',
    points,
  });

  it('are named where they are none', () => {
    const { edits, problems } = parseSiteEdits([
      { op: 'gate', id: 'gate-0', x: 0, z: 0 },
      { op: 'gate', id: 'gate-1', x: Number.NaN, z: 0 },
      { op: 'road', id: 'road-x-0', points: [] },
      road([0, 0]),
      road([0, 0], [30, 40]),
      road([0, 0], [0.4, 0]),
      road([0, 0], [20_001, 0]),
      { op: 'rotate', id: 'road-1', quarterTurns: 1 },
      { op: 'rotate', id: 'main-gate', quarterTurns: 1 },
    ]);
    expect(edits).toEqual([]);
    expect(problems.map(({ message }) => message.slice(message.indexOf(':') + 2))).toEqual([
      "id 'gate-0' of a gate that is added must be like gate-1",
      expect.stringContaining('x of gate-1 must be metres'),
      "id 'road-x-0' of a road that is added must be like road-1",
      expect.stringContaining('road-1: a road has a list of 2 to 20 corners'),
      'road-1: stretch 1 must run east–west or north–south for 1 m at least',
      'road-1: stretch 1 must run east–west or north–south for 1 m at least',
      expect.stringContaining('road-1: corner 2 must be [x, z]'),
      'road-1 cannot be turned: gates and roads are only moved',
      'main-gate cannot be turned: gates and roads are only moved',
    ]);
  });

  it('are moved as a whole, no farther than all of a road can be read again', () => {
    const { edits } = parseSiteEdits([road([19_900, 0.3], [19_900, 1.3]), move('road-1', 500, 8.4)]);
    expect(edits).toEqual([road([20_000, 8.7], [20_000, 9.7])]);
    expect(parseSiteEdits(edits)).toEqual({ edits, problems: [] });
    expect(foldSiteEdits([road([0, 0], [30, 0]), move('road-1', -20_000, 0)])).toEqual([
      road([-20_000, 0], [-19_970, 0]),
    ]);
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
