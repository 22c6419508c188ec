import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../../src/model/campus.ts';
import type { CampusResult } from '../../../src/model/campus-types.ts';
import { lengthOfKindM } from '../../../src/model/layout/network/measure-network.ts';
import { EDGE_KINDS } from '../../../src/model/layout/network/network-types.ts';
import { roadNet } from '../../../src/model/layout/network/road-net.ts';
import { hoseReachM, wallsUnreachedM } from '../../../src/model/layout/rules/hose-reach.ts';
import { reportSite, reportWays } from '../../../src/model/layout/rules/report-site.ts';
import { roadGrounds } from '../../../src/model/layout/rules/road-rules.ts';
import { editWays } from '../../../src/model/layout/site/edit-ways.ts';
import { crossingsOf, fenceSides } from '../../../src/model/layout/site/fence-sides.ts';
import { fenceCorners, gatesOf, onFence, stretchesOf } from '../../../src/model/layout/site/site-gates.ts';
import type { Site } from '../../../src/model/layout/site/site-types.ts';
import type { Corner, SiteEdit } from '../../../src/params/site-edits.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { THING_KINDS } from '../../../src/plan/plan-types.ts';
import { ABILENE } from '../examples.ts';

const built = (...edits: readonly SiteEdit[]): CampusResult => computeCampus(ABILENE, undefined, edits);
const standing = built();
const { frame } = standing.site;
const said = ({ warnings }: CampusResult): string =>
  warnings
    .filter(({ rule }) => rule === 'LAY-11')
    .map(({ message }) => message)
    .join('\n');
const gateOf = ({ site }: CampusResult, id: string) => {
  const gate = gatesOf(site).find((each) => each.id === id);
  if (gate === undefined) throw new Error(`no gate ${id}`);
  return gate;
};
const found = ({ site, ...campus }: CampusResult, rule: string) =>
  reportSite(site, campus).filter((each) => each.rule === rule);

describe('gates of a site, by LAY-83,', () => {
  it('are the main gate in the south, whose road leads straight from the loop to the public road', () => {
    const [gate, ...more] = gatesOf(standing.site);
    expect(more).toEqual([]);
    const z = frame.centerZ + frame.halfDepthM;
    expect(gate).toMatchObject({ id: 'main-gate', x: 0, z });
    expect(gate?.way).toEqual([
      [0, frame.corridorZ.at(-1)],
      [0, z],
      [0, z + 2_400],
    ]);
  });

  it('stand on the fence wherever they are asked for, with a way to a road', () => {
    const moved = built(
      { op: 'gate', id: 'gate-1', x: 9_000, z: 40 },
      { op: 'move', id: 'main-gate', dx: 130, dz: 0 },
    );
    const { x, z, way } = gateOf(moved, 'gate-1');
    expect([x, z]).toEqual([frame.centerX + frame.halfWidthM, 40]);
    const [joined, ...rest] = way;
    expect(joined?.[0]).toBe(frame.corridorX.at(-1));
    expect(rest.at(-1)).toEqual([x + 2_400, 40]);
    expect(gateOf(moved, 'main-gate').x).toBe(130);
    expect(said(moved)).toBe('');
  });

  it('take the road of the office along', () => {
    const edits: readonly SiteEdit[] = [{ op: 'move', id: 'main-gate', dx: 200, dz: 0 }];
    const { paths } = buildPlan(ABILENE, edits);
    const { toKind, start, points } = paths['service-road'];
    const run = toKind.indexOf(THING_KINDS.indexOf('office'));
    expect(points[3 * (start[run] ?? 0)]).toBe(200);
  });

  it('go, but for the last, which is refused by name', () => {
    const gone = built({ op: 'gate', id: 'gate-2', x: 0, z: -9_000 }, { op: 'remove', id: 'main-gate' });
    expect(gatesOf(gone.site).map(({ id }) => id)).toEqual(['gate-2']);
    const refused = built({ op: 'remove', id: 'main-gate' });
    expect(gatesOf(refused.site).map(({ id }) => id)).toEqual(['main-gate']);
    expect(said(refused)).toContain('"main-gate" stays');
    expect(said(built({ op: 'move', id: 'gate-7', dx: 1, dz: 1 }))).toContain('no gate called "gate-7"');
  });

  it('lead to roads that lead on, past those that lead nowhere', () => {
    const south = frame.centerZ + frame.halfDepthM - 20;
    const apart: SiteEdit = {
      op: 'road',
      id: 'road-1',
      points: [
        [-50, south],
        [50, south],
      ],
    };
    expect(gateOf(built(apart), 'main-gate').way[0]?.[1]).toBe(frame.corridorZ.at(-1));
  });

  it('tell what stands before them', () => {
    const { rect } = standing.site.parcels.find(({ id }) => id === 'office') ?? { rect: frame.field };
    const before = built({ op: 'move', id: 'main-gate', dx: (rect.x0 + rect.x1) / 2, dz: 0 });
    expect(found(before, 'LAY-24')).toMatchObject([{ parts: ['office', 'main-gate'], severity: 'soft' }]);
    expect(found(standing, 'LAY-24')).toEqual([]);
  });

  it('find the way out of a fence whichever way its corners go round', () => {
    const square: readonly Corner[] = [
      [0, 0],
      [90, 0],
      [90, 90],
      [0, 90],
    ];
    expect(onFence(square, 40, 99)).toMatchObject({ x: 40, z: 90, outZ: 1 });
    expect(onFence(square.toReversed(), 99, 40)).toMatchObject({ x: 90, z: 40, outX: 1 });
  });

  it('keep half their opening from corners of the fence, or the middle of a side that is too short', () => {
    const { x, z } = gateOf(built({ op: 'move', id: 'main-gate', dx: 9_000, dz: 0 }), 'main-gate');
    expect([x, frame.centerZ + frame.halfDepthM - z]).toEqual([frame.centerX + frame.halfWidthM, 12]);
    const short: readonly Corner[] = [
      [0, 0],
      [16, 0],
      [8, 20],
    ];
    expect(onFence(short, -50, -50)).toMatchObject({ x: 8, z: 0 });
  });

  it('are led round where the way from the nearest road would cross the fence again', () => {
    const [west, last] = [frame.centerX - frame.halfWidthM, frame.corridorX.at(-1) ?? 0];
    const [north, south] = [frame.centerZ - frame.halfDepthM, frame.centerZ + frame.halfDepthM];
    // A tongue of land in the south-east, which a bay divides from the road that is nearest to its end.
    const points: readonly Corner[] = [
      [west, north],
      [last + 600, north],
      [last + 600, south],
      [last + 300, south],
      [last + 300, 60],
      [last + 60, 60],
      [last + 60, south],
      [west, south],
    ];
    const gate: SiteEdit = { op: 'gate', id: 'gate-1', x: last + 600, z: south - 100 };
    const campus = built({ op: 'boundary', id: 'boundary', points }, gate);
    const { way, x, z } = gateOf(campus, 'gate-1');
    expect([x, Math.round(z)]).toEqual([last + 600, Math.round(south - 100)]);
    const sides = fenceSides(fenceCorners(campus.site));
    const passed = stretchesOf(way).flatMap((each) => crossingsOf(each, sides));
    for (const { side, alongM } of passed)
      expect(Math.hypot(side.x + alongM * side.alongX - x, side.z + alongM * side.alongZ - z)).toBeLessThan(
        1,
      );
    expect(passed.length).toBeGreaterThan(0);
  });

  // Catches a gate that is led to from the nearest road, though that one lies outside: nobody gets in by it.
  it('lead in from a road inside the boundary that was drawn, or tell that none lies there (LAY-85)', () => {
    const east = (frame.corridorX.at(-1) ?? 0) - 30;
    const [z0 = 0, z1 = 0] = frame.corridorZ;
    const gate: SiteEdit = { op: 'gate', id: 'gate-1', x: east, z: (z0 + z1) / 2 };
    const campus = built(...bounded(east), gate);
    const { way } = gateOf(campus, 'gate-1');
    const [[startX, startZ] = [0, 0]] = way;
    expect(startX).toBeLessThan(east);
    // The roads that lead on through the fence end for it where their pavement is clear of it.
    expect([z0, z1]).toContain(startZ);
    expect(way.at(-2)?.[0]).toBe(east);
    expect(found(campus, 'LAY-85').some(({ parts: [id] }) => id === 'gate-1')).toBe(false);
    const nowhere: readonly Corner[] = [
      [east + 60, z0],
      [east + 400, z0],
      [east + 400, z1],
      [east + 60, z1],
    ];
    const beside = built({ op: 'boundary', id: 'boundary', points: nowhere });
    expect(found(beside, 'LAY-85')).toMatchObject([
      { parts: ['main-gate', 'fence'], hadM: 0, neededM: 12, severity: 'soft' },
    ]);
    expect(found(beside, 'LAY-85')[0]?.message).toContain('from outside the land');
  });

  it('share the way of a road that leads through them, from its last corner on', () => {
    const east = frame.corridorX.at(-1) ?? 0;
    const through = built(...bounded(east + 100), roadEast(40, east + 300), {
      op: 'gate',
      id: 'gate-1',
      x: east + 100,
      z: 43,
    });
    // The road itself is led on from where it ends, beside no second one.
    expect(gateOf(through, 'gate-1').way).toEqual([
      [east + 300, 40],
      [east + 2_700, 40],
    ]);
    expect(found(through, 'LAY-85')).toEqual([]);
  });
});

/** Some roads of the grid gone, one moved, and up to two drawn over the field. */
const anyRoads: fc.Arbitrary<SiteEdit[]> = fc
  .tuple(
    fc.subarray([
      ...frame.corridorZ.map((_, at) => `road-z-${at}`),
      ...frame.corridorX.map((_, at) => `road-x-${at}`),
    ]),
    fc.integer({ min: -60, max: 60 }),
    fc.array(fc.tuple(fc.integer({ min: -600, max: 600 }), fc.integer({ min: -500, max: 500 })), {
      maxLength: 2,
    }),
  )
  .map(([gone, movedM, drawn]) => [
    { op: 'move', id: 'road-z-1', dx: 0, dz: movedM },
    ...gone.map((id): SiteEdit => ({ op: 'remove', id })),
    ...drawn.map(
      ([x, z], at): SiteEdit => ({
        op: 'road',
        id: `road-${at + 1}`,
        points: [
          [x, z],
          [x + 400, z],
          [x + 400, z + 300],
        ],
      }),
    ),
  ]);

const buildingsOf = ({ parcels }: Site) => parcels.filter(({ kind }) => kind === 'building');

/** By roads that lead to others. */
function unreachedM(site: Site, hoseM: number): readonly number[] {
  return wallsUnreachedM(site.frame.building, buildingsOf(site), roadGrounds(site).joined, hoseM);
}

/** The default land with its eastern side so far east. */
function bounded(east: number): readonly SiteEdit[] {
  const [west, north, south] = [
    frame.centerX - frame.halfWidthM,
    frame.centerZ - frame.halfDepthM,
    frame.centerZ + frame.halfDepthM,
  ];
  return [
    {
      op: 'boundary',
      id: 'boundary',
      points: [
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    },
  ];
}

function roadEast(z: number, east: number): SiteEdit {
  return {
    op: 'road',
    id: 'road-1',
    points: [
      [0, z],
      [east, z],
    ],
  };
}

describe('roads through the fence, by LAY-85,', () => {
  const east = (frame.corridorX.at(-1) ?? 0) + 100;

  it('are told with the nearest gate and the place, until a gate is there', () => {
    const [crossing, ...more] = found(built(...bounded(east), roadEast(40, east + 300)), 'LAY-85');
    expect(more).toEqual([]);
    const southM = frame.centerZ + frame.halfDepthM - 40;
    expect(crossing).toMatchObject({ parts: ['road-1', 'fence'], hadM: 0, neededM: 12, severity: 'soft' });
    expect(crossing?.message).toContain(` ${Math.round(Math.hypot(east, southM))} m from "main-gate"`);
    expect(crossing?.message).toContain('crosses the fence');
    expect([crossing?.places, crossing?.gateAt]).toEqual([[[east, 40]], [east, 40]]);
    const gate: SiteEdit = { op: 'gate', id: 'gate-1', x: east, z: 40 };
    expect(found(built(...bounded(east), roadEast(40, east + 300), gate), 'LAY-85')).toEqual([]);
    // A gate eight metres away leaves two of the twelve metres of pavement closed.
    const beside: SiteEdit = { ...gate, z: 48 };
    expect(found(built(...bounded(east), roadEast(40, east + 300), beside), 'LAY-85')).toMatchObject([
      { hadM: 10, neededM: 12 },
    ]);
  });

  it('ask for no gate where none has room, and not inside the fence', () => {
    const south = frame.centerZ + frame.halfDepthM;
    const [cornered] = found(built(...bounded(east), roadEast(south - 3, east + 300)), 'LAY-85');
    expect(cornered?.gateAt).toBeUndefined();
    expect(cornered?.remedy).toContain('corner of the fence');
    expect(found(built(...bounded(east), roadEast(40, east - 6)), 'LAY-85')).toEqual([]);
    expect(found(built(...bounded(east), roadEast(south - 6, east - 6)), 'LAY-85')).toEqual([]);
    // The fence of the default site follows its roads.
    expect(found(built(roadEast(40, east + 900)), 'LAY-85')).toEqual([]);
  });

  it('are told where the fence stands on their pavement, though their middle does not cross it', () => {
    const south = frame.centerZ + frame.halfDepthM;
    const [ending] = found(built(...bounded(east), roadEast(40, east - 1)), 'LAY-85');
    expect(ending).toMatchObject({ parts: ['road-1', 'fence'], hadM: 1, neededM: 6, severity: 'soft' });
    expect([ending?.places, ending?.gateAt]).toEqual([[[east, 40]], [east, 40]]);
    const gate: SiteEdit = { op: 'gate', id: 'gate-1', x: east, z: 40 };
    expect(found(built(...bounded(east), roadEast(40, east - 1), gate), 'LAY-85')).toEqual([]);
    for (const [besideM, hadM] of [
      [-4, 4],
      [0, 0],
      [5, 5],
    ] as const) {
      const [along] = found(built(...bounded(east), roadEast(south + besideM, east - 100)), 'LAY-85');
      expect(along?.hadM).toBeCloseTo(hadM, 1);
      expect(along?.remedy).toContain('farther');
      // No gate opens all of a fence that a road follows.
      expect(along?.gateAt).toBeUndefined();
    }
  });

  // Catches a road whose pavement lies on the fence, told only once it crosses it nowhere else.
  it('are told for crossing it and for having it on their pavement, each by itself', () => {
    const south = frame.centerZ + frame.halfDepthM;
    const road: SiteEdit = {
      op: 'road',
      id: 'road-1',
      points: [
        [0, south - 4],
        [east - 100, south - 4],
        [east - 100, 40],
        [east + 300, 40],
      ],
    };
    const told = found(built(...bounded(east), road), 'LAY-85').filter(({ parts: [id] }) => id === 'road-1');
    expect(told).toMatchObject([{ hadM: 0, neededM: 12, places: [[east, 40]] }, { neededM: 6 }]);
    expect(told[1]?.hadM).toBeCloseTo(4, 1);
    const gate: SiteEdit = { op: 'gate', id: 'gate-1', x: east, z: 40 };
    const left = found(built(...bounded(east), road, gate), 'LAY-85');
    expect(left.filter(({ parts: [id] }) => id === 'road-1')).toMatchObject([{ neededM: 6 }]);
  });

  it('are roads of the grid as well, each told once with the places it has', () => {
    const narrow = (frame.corridorX[1] ?? 0) + 60;
    const told = found(built(...bounded(narrow)), 'LAY-85');
    expect(told.map(({ parts: [id] }) => id)).toEqual(frame.corridorZ.map((_, at) => `road-z-${at}`));
    const both = built(...bounded(east), {
      op: 'road',
      id: 'road-1',
      points: [
        [0, 40],
        [east + 300, 40],
        [east + 300, 140],
        [0, 140],
      ],
    });
    const [twice] = found(both, 'LAY-85');
    expect(twice?.places).toHaveLength(2);
    expect(twice?.message).toContain('and in 1 more place');
  });
});

/** The default land with an eastern side that leans so many metres over its depth, and a road due east through it. */
function leaning(byM: number): readonly SiteEdit[] {
  const [boundary] = bounded(0);
  const corners = boundary?.op === 'boundary' ? boundary.points : [];
  const east = (frame.corridorX.at(-1) ?? 0) + 400;
  const points = corners.map(([x, z], at): Corner => [x !== 0 ? x : at === 1 ? east + byM : east, z]);
  return [{ op: 'boundary', id: 'boundary', points }, roadEast(40, east + Math.abs(byM) + 300)];
}

/** Where the road of `leaning` meets that side. */
function crossingEast(byM: number): Corner {
  const east = (frame.corridorX.at(-1) ?? 0) + 400;
  const south = frame.centerZ + frame.halfDepthM;
  return [east + (byM * (south - 40)) / (2 * frame.halfDepthM), 40];
}

/** Whether panels of the fence as it is drawn stand on the pavement of that road. */
function isBarred(edits: readonly SiteEdit[]): boolean {
  const { count, pose } = buildPlan(ABILENE, edits).props.fence;
  for (let panel = 0; panel < count; panel += 1) {
    const [x = 0, , z = 0, yaw = 0, lengthM = 0] = pose.subarray(5 * panel, 5 * panel + 5);
    const reachM = (Math.abs(Math.sin(yaw)) * lengthM) / 2;
    if (x > 0 && z - reachM < 46 - 0.1 && z + reachM > 34 + 0.1) return true;
  }
  return false;
}

describe('a slanted fence, by LAY-83 and LAY-85,', () => {
  it('is taken wider by a road the more aslant it is crossed, up to where no gate is wide enough', () => {
    const depthM = 2 * frame.halfDepthM;
    const told = found(built(...leaning(depthM)), 'LAY-85');
    expect(told).toMatchObject([{ parts: ['road-1', 'fence'], hadM: 0 }]);
    // A side at 45° is taken √2 as wide as the road.
    expect(told[0]?.neededM).toBeCloseTo(12 * Math.SQRT2, 6);
    const [x, z] = crossingEast(depthM);
    expect(told[0]?.gateAt?.[0]).toBeCloseTo(x, 6);
    expect(found(built(...leaning(depthM), { op: 'gate', id: 'gate-1', x, z }), 'LAY-85')).toEqual([]);
    const aslant = 3 * depthM;
    const [at] = found(built(...leaning(aslant)), 'LAY-85');
    expect(at?.neededM).toBeCloseTo(12 * Math.hypot(3, 1), 6);
    expect(at?.gateAt).toBeUndefined();
    expect(at?.remedy).toContain('less aslant');
    for (const leanM of [137, 700, -911, 1_900]) {
      const all = found(built(...leaning(leanM)), 'LAY-85');
      expect(all, `${leanM}`).not.toEqual([]);
      for (const { hadM, message } of all) expect([hadM, message.includes('open')]).toEqual([0, false]);
    }
  });

  it('is drawn open where the rules have it open, and closed where they do not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3_000, max: 3_000 }),
        fc.integer({ min: -14, max: 14 }),
        (leanM, besideM) => {
          const [x, z] = crossingEast(leanM);
          const edits: readonly SiteEdit[] = [
            ...leaning(leanM),
            { op: 'gate', id: 'gate-1', x, z: z + besideM },
          ];
          const told = found(built(...edits), 'LAY-85').find(({ parts: [id] }) => id === 'road-1');
          // Openings that miss the pavement by less than the panels are looked at are left open here.
          if (told !== undefined && told.neededM - told.hadM < 0.5) return;
          expect(isBarred(edits)).toBe(told !== undefined);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('is left by the way of each gate within its opening, however it leans', () => {
    // Where a road leads through a gate, its way goes on from the end of that road.
    let passings = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: -6_000, max: 6_000 }),
        fc.integer({ min: -500, max: 500 }),
        (leanM, gateZ) => {
          const [boundary] = leaning(leanM);
          const [x] = crossingEast(leanM);
          const gate: SiteEdit = { op: 'gate', id: 'gate-1', x, z: gateZ };
          const { site } = built(...(boundary === undefined ? [] : [boundary]), gate);
          const { way, ...spot } = gateOf({ site } as CampusResult, 'gate-1');
          const sides = fenceSides(fenceCorners(site));
          const throughGate = stretchesOf(way)
            .flatMap((each) => crossingsOf(each, sides))
            .filter(({ alongM, side }) => {
              const awayM = Math.hypot(
                side.x + alongM * side.alongX - spot.x,
                side.z + alongM * side.alongZ - spot.z,
              );
              return awayM < 1;
            });
          passings += throughGate.length;
          for (const { perM } of throughGate) expect(6 * perM).toBeLessThanOrEqual(12 + 1e-6);
        },
      ),
      { numRuns: 25 },
    );
    expect(passings).toBeGreaterThan(0);
  });
});

describe('roads of a site', () => {
  const feedersM = ({ networks }: CampusResult): number => lengthOfKindM(networks.power, 'mv-feeder');
  const middle = frame.corridorZ[1] ?? 0;

  it('of the grid are moved across the way they run: cables follow, and parts under them are told', () => {
    const moved = built({ op: 'move', id: 'road-z-1', dx: 500, dz: 10 });
    expect(moved.site.frame.corridorZ[1]).toBeCloseTo(middle + 10, 6);
    expect(feedersM(moved)).not.toBeCloseTo(feedersM(standing), 0);
    const over = built({ op: 'move', id: 'road-z-1', dx: 0, dz: 60 });
    expect(found(over, 'LAY-24').length).toBeGreaterThan(0);
  });

  it('of the grid go, so that buildings stand farther from a road; the last of either way stays', () => {
    const edits: SiteEdit[] = frame.corridorZ
      .slice(1)
      .map((_, at) => ({ op: 'remove', id: `road-z-${at + 1}` }));
    const few = built(...edits, { op: 'remove', id: 'road-x-1' });
    expect(few.site.frame.corridorZ).toEqual([frame.corridorZ[0]]);
    expect(feedersM(few)).not.toBeCloseTo(feedersM(standing), 0);
    expect(found(standing, 'LAY-19')).toEqual([]);
    expect(found(few, 'LAY-19').some(({ message }) => message.includes('lane for fire engines'))).toBe(true);
    const refused = built(...edits, { op: 'remove', id: 'road-z-0' });
    expect(said(refused)).toContain('stays');
    expect(refused.site.frame.corridorZ).toHaveLength(1);
    expect(said(built({ op: 'remove', id: 'road-z-99' }))).toContain('No road called "road-z-99"');
  });

  it('lead fibre in on the side of the port of a building, which a half turn shifts', () => {
    const fibreM = ({ networks }: CampusResult): number => lengthOfKindM(networks.fabric, 'fibre-duct');
    const turnedBy = (quarterTurns: number): number =>
      fibreM(built({ op: 'rotate', id: 'building-2', quarterTurns }));
    // In the second row: from the road north of it as far as from that south of it.
    expect(turnedBy(2)).toBeCloseTo(fibreM(standing), 3);
  });

  it('that are drawn are joined where they meet others, and told where they lead nowhere', () => {
    const [west = 0, east = 0] = [frame.corridorX[0], frame.corridorX.at(-1)];
    const across: SiteEdit = {
      op: 'road',
      id: 'road-1',
      points: [
        [west, middle + 40],
        [east, middle + 40],
      ],
    };
    const joined = built(across);
    expect(roadNet(joined.site).eastWest.map(({ at }) => at)).toContain(middle + 40);
    expect(found(joined, 'LAY-84')).toEqual([]);
    const apart = built({
      op: 'road',
      id: 'road-1',
      points: [
        [east + 80, 0],
        [east + 300, 0],
      ],
    });
    expect(found(apart, 'LAY-84')).toMatchObject([{ parts: ['road-1', 'road'], hadM: 80, neededM: 0 }]);
    expect(feedersM(apart)).toBeCloseTo(feedersM(standing), 6);
    expect(apart.site.frame.centerX).toBeGreaterThan(frame.centerX);
  });

  it('that are drawn lead on others that end before them, and one of the grid past its end', () => {
    const [south = 0, east = 0] = [frame.corridorZ.at(-1), frame.corridorX.at(-1)];
    const along = (id: string, z: number, from: number, to: number): SiteEdit => ({
      op: 'road',
      id,
      points: [
        [east + from, z],
        [east + to, z],
      ],
    });
    const led = built(
      along('road-1', middle + 40, 0, 100),
      along('road-3', middle + 40, 200, 300),
      along('road-2', middle + 40, 100, 200),
      along('road-4', south, 0, 100),
    );
    expect(found(led, 'LAY-84')).toEqual([]);
    const { eastWest } = roadNet(led.site);
    expect(eastWest).toHaveLength(frame.corridorZ.length + 1);
    expect(eastWest.find(({ drawn }) => drawn)).toMatchObject({
      at: middle + 40,
      from: east,
      to: east + 300,
    });
    expect(eastWest.at(-1)).toMatchObject({ drawn: false, to: east + 100 });
    expect(found(built(along('road-1', middle + 40, 20, 100)), 'LAY-84')).toHaveLength(1);
  });

  it('are laid up to fifty, and not where they are no numbers', () => {
    const many = Array.from(
      { length: 60 },
      (_, at): SiteEdit => ({
        op: 'road',
        id: `road-${at + 1}`,
        points: [
          [0, 20 * at],
          [90, 20 * at],
        ],
      }),
    );
    const laid = built(...many);
    expect(laid.site.corridors.filter(({ drawn }) => drawn)).toHaveLength(50);
    expect(said(laid)).toContain('10 roads beyond the first 50');
    const none = built(
      { op: 'move', id: 'road-x-0', dx: Number.NaN, dz: 0 },
      { op: 'gate', id: 'gate-1', x: 0, z: Number.NaN },
    );
    expect(none.site.frame.corridorX).toEqual(frame.corridorX);
    expect(said(none).match(/is not placed/g)).toHaveLength(2);
  });

  it('reach walls of buildings as far as the grid does, turned or not', () => {
    const design = frame.building;
    const turned = built({ op: 'rotate', id: 'building-2', quarterTurns: 2 });
    for (const { site } of [standing, turned])
      for (const reachM of unreachedM(site, 0)) expect(reachM).toBeCloseTo(hoseReachM(design), 6);
    const buildings = buildingsOf(standing.site).slice(0, 1);
    expect(wallsUnreachedM(design, buildings, [], 0)[0]).toBeGreaterThan(hoseReachM(design));
  });

  it('reach what they reach, whichever of them are near: told beyond the length of hoses, else 0', () => {
    fc.assert(
      fc.property(anyRoads, fc.integer({ min: 5, max: 90 }), (edits, hoseM) => {
        const { value } = editWays(standing.site, edits);
        const told = unreachedM(value, hoseM);
        unreachedM(value, 0).forEach((reachM, at) => {
          expect(told[at]).toBeCloseTo(reachM > hoseM ? reachM : 0, 6);
        });
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  it('lead a tie between buildings, whichever of them are left', () => {
    fc.assert(
      fc.property(anyRoads, (edits) => {
        const { networks, site } = built(...edits);
        const roads = roadNet(site).eastWest.map(({ at }) => at);
        const { kind, start, corners } = networks.power.edges;
        let ties = 0;
        kind.forEach((each, edge) => {
          if (each !== EDGE_KINDS.indexOf('mv-tie')) return;
          ties += 1;
          const [first = 0, end = 0] = [start[edge], start[edge + 1]];
          const turns = Array.from({ length: end - first }, (_, at) => corners[3 * (first + at) + 2] ?? 0);
          const offRoadM = Math.min(...turns.flatMap((z) => roads.map((road) => Math.abs(road - z))));
          expect(offRoadM).toBeLessThan(1e-3);
        });
        expect(ties).toBe(4);
      }),
      {
        numRuns: 15,
        seed: 11,
        // One of them alone: whichever side of a court it lies on.
        examples: frame.corridorZ.map((_, kept) => [
          frame.corridorZ.flatMap((__, at): SiteEdit[] =>
            at === kept ? [] : [{ op: 'remove', id: `road-z-${at}` }],
          ),
        ]),
      },
    );
  });

  it('are held against the rules for a step of a drag as for the whole site', () => {
    const hangsOnRoads = ({ rule }: { readonly rule: string }): boolean => /LAY-(19|24|84|85)/.test(rule);
    fc.assert(
      fc.property(anyRoads, (edits) => {
        const campus = built(...bounded((frame.corridorX.at(-1) ?? 0) - 40), ...edits);
        const whole = reportSite(campus.site, campus)
          .filter(hangsOnRoads)
          .filter(({ parts: [, b] }) => /road|gate|fence/.test(b));
        const step = reportWays(campus.site);
        const lines = (all: typeof step): string[] =>
          all.map(({ rule, message }) => `${rule} ${message}`).sort();
        expect(lines(step)).toEqual(lines(whole));
      }),
      { numRuns: 10, seed: 3 },
    );
  });

  it('lead cables round their corners, and reach a building that stood far from any road', () => {
    const away: SiteEdit = { op: 'move', id: 'building-7', dx: 700, dz: 200 };
    const far = built(away);
    const { rect } = far.site.parcels.find(({ editId }) => editId === 'building-7') ?? { rect: frame.field };
    const [south = 0, east = 0] = [frame.corridorZ.at(-1), frame.corridorX.at(-1)];
    const z = rect.z1 + 12;
    const led = built(away, {
      op: 'road',
      id: 'road-1',
      points: [
        [east, south],
        [rect.x0 - 20, south],
        [rect.x0 - 20, z],
        [rect.x1, z],
      ],
    });
    expect(said(led)).toBe('');
    expect(found(led, 'LAY-84')).toEqual([]);
    const access = (campus: CampusResult) =>
      found(campus, 'LAY-19').filter(({ message }) => message.includes('from the nearest road'));
    expect(access(far)).toHaveLength(1);
    expect(access(led)).toEqual([]);
    expect(feedersM(led)).not.toBeCloseTo(feedersM(far), 0);
  });
});
