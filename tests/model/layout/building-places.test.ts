import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMetrics } from '../../../src/answers/metrics.ts';
import { computeCampus } from '../../../src/model/campus.ts';
import { checkSite } from '../../../src/model/layout/rules/check-site.ts';
import { buildingPlaces } from '../../../src/model/layout/site/building-places.ts';
import type { Rect } from '../../../src/model/layout/site/frame-types.ts';
import { layOutSite } from '../../../src/model/layout/site/lay-out-site.ts';
import type { Site } from '../../../src/model/layout/site/site-types.ts';
import type { SiteEdit } from '../../../src/params/site-edits.ts';
import { ABILENE } from '../examples.ts';

const eight = computeCampus(ABILENE);
const of = (count: number, edits: readonly SiteEdit[]) =>
  computeCampus({ ...ABILENE, 'layout.buildingCount': count }, undefined, edits);
const add = (id: string, x: number, z: number, quarterTurns = 0): SiteEdit => ({
  op: 'add',
  id,
  x,
  z,
  quarterTurns,
});
const gap = (id: string): SiteEdit => ({ op: 'remove', id });
const buildings = ({ parcels }: Site) => parcels.filter(({ kind }) => kind === 'building');
const middles = (site: Site, pitch: { readonly pitchX: number; readonly pitchZ: number }) =>
  buildings(site).map(({ rect }) => [
    Math.round((rect.x0 + rect.x1) / pitch.pitchX),
    Math.round((rect.z0 + rect.z1) / pitch.pitchZ),
  ]);

describe('places that are left open (LAY-26)', () => {
  it('leave the other buildings on theirs, with the same racks in fewer halls', () => {
    const seven = of(7, [gap('building-2')]);
    expect(seven.site.frame.columns).toBe(eight.site.frame.columns);
    expect(middles(seven.site, seven.site.frame)).toEqual(
      middles(eight.site, eight.site.frame).filter((_, place) => place !== 2),
    );
    expect(buildings(seven.site).map(({ id }) => id)).toEqual(
      Array.from({ length: 7 }, (_, at) => `building-${at}`),
    );
    expect(buildings(seven.site).map(({ editId }) => editId)).not.toContain('building-2');
    expect(seven.compute.rackCount).toBe(eight.compute.rackCount);
    expect(seven.layout.racksPerHall).toHaveLength(28);
    expect(seven.warnings.some(({ rule }) => rule === 'LAY-11')).toBe(false);
  });

  it('a move goes with the place that it names, whichever buildings stand before it', () => {
    const edits: SiteEdit[] = [gap('building-2'), { op: 'move', id: 'building-7', dx: 900, dz: 0 }];
    const moved = of(7, edits);
    const still = of(7, [gap('building-2')]);
    const [before, after] = [still, moved].map(
      ({ site }) => site.parcels.find(({ id }) => id === 'building-6')?.rect.x0,
    );
    expect((after ?? 0) - (before ?? 0)).toBeCloseTo(900, 6);
  });

  it('are told where the grid has no such place', () => {
    const { value, warnings } = buildingPlaces([gap('building-1'), gap('building-40')], 3);
    expect(value).toMatchObject({ placeCount: 4, onGrid: [0, 2, 3] });
    expect(warnings.map(({ message }) => message)).toEqual([
      '"building-40" is not left out: the grid has 4 places.',
    ]);
  });
});

describe('buildings that are added (LAY-26)', () => {
  it('stand where they were added, turned, with halls, yards and feeds, and the grid keeps its shape', () => {
    const nine = of(9, [add('added-1', 2_500, 40, 1)]);
    const added = nine.site.parcels.find(({ editId }) => editId === 'added-1');
    if (added === undefined) throw new Error('it was not added');
    expect(added.id).toBe('building-8');
    expect([(added.rect.x0 + added.rect.x1) / 2, (added.rect.z0 + added.rect.z1) / 2]).toEqual([2_500, 40]);
    const sizeM = ({ x0, x1, z0, z1 }: Rect) => [x1 - x0, z1 - z0].map((metres) => metres.toFixed(6));
    const [straight] = buildings(nine.site);
    if (straight === undefined) throw new Error('none stands in the grid');
    expect(sizeM(straight.rect)).not.toEqual(sizeM(straight.rect).toReversed());
    expect(sizeM(added.rect)).toEqual(sizeM(straight.rect).toReversed());
    expect(nine.site.frame.columns).toBe(eight.site.frame.columns);
    expect(nine.site.parcels.filter(({ editId }) => /^added-1-(west|east)$/.test(editId))).toHaveLength(2);
    for (const hall of nine.site.halls.slice(-4)) {
      expect(hall.parcelId).toBe('building-8');
      expect(hall.rect.x0).toBeGreaterThanOrEqual(added.rect.x0 - 1e-6);
      expect(hall.rect.x1).toBeLessThanOrEqual(added.rect.x1 + 1e-6);
    }
    expect(nine.compute.rackCount).toBe(eight.compute.rackCount);
    const [far, near] = [nine, of(9, [])].map(readMetrics);
    expect(far?.feederLengthM).toBeGreaterThan(near?.feederLengthM ?? Infinity);
  });

  it('on the ground of another go to the grid, and it is said', () => {
    const onto = of(9, [add('added-1', 2_500, 0), add('added-2', 2_510, 0)]);
    expect(buildings(onto.site)).toHaveLength(9);
    expect(buildings(onto.site).map(({ editId }) => editId)).toContain('added-1');
    expect(buildings(onto.site).map(({ editId }) => editId)).not.toContain('added-2');
    expect(onto.warnings.filter(({ rule }) => rule === 'LAY-11').map(({ message }) => message)).toEqual([
      expect.stringContaining('stands in the grid'),
    ]);
  });

  it('more than the campus has are told, and come back with the count', () => {
    const edits = [add('added-1', 2_500, 0), add('added-2', 3_500, 0)];
    const one = of(1, edits);
    expect(buildings(one.site).map(({ editId }) => editId)).toEqual(['added-1']);
    expect(one.edits).toEqual(edits);
    expect(one.warnings.map(({ message }) => message)).toContain(
      '"added-2" is not built: the campus has 1 buildings.',
    );
    expect(of(3, edits).warnings.some(({ rule }) => rule === 'LAY-11')).toBe(false);
  });
});

describe('any additions, gaps and moves', () => {
  it('keep the number of buildings, a place for every hall, and the hard rules', () => {
    const place = fc.integer({ min: -8, max: 8 }).map((step) => step * 320);
    const edit = fc.oneof(
      fc.record({
        op: fc.constant('add' as const),
        id: fc.integer({ min: 1, max: 9 }).map((at) => `added-${at}`),
        x: place,
        z: place,
        quarterTurns: fc.integer({ min: 0, max: 3 }),
      }),
      fc.record({
        op: fc.constant('remove' as const),
        id: fc.integer({ min: 0, max: 12 }).map((at) => `building-${at}`),
      }),
      fc.record({
        op: fc.constant('move' as const),
        id: fc.constantFrom('building-0', 'building-5', 'added-1', 'cooling-yard-3', 'added-2-west'),
        dx: place,
        dz: place,
      }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), fc.integer({ min: 1, max: 10 }), (edits, count) => {
        const campus = of(count, edits);
        const { site } = campus;
        expect(buildings(site).map(({ id }) => id)).toEqual(
          Array.from({ length: count }, (_, at) => `building-${at}`),
        );
        expect(site.halls).toHaveLength(4 * count);
        expect(checkSite(site, campus).filter(({ severity }) => severity === 'hard')).toEqual([]);
        expect(site.parcels.every(({ rect }) => Object.values(rect).every(Number.isFinite))).toBe(true);
        expect(campus.edits).toBe(edits);
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  it('hundreds that cannot all be end in moments, each one told', () => {
    const values = { ...ABILENE, 'layout.buildingCount': 24 };
    const crowd = computeCampus(values);
    const edits = Array.from(
      { length: 500 },
      (_, at): SiteEdit =>
        at < 250
          ? add(`added-${at + 1}`, 10 * at, 0)
          : { op: 'move', id: `building-${at - 250}`, dx: 40, dz: 0 },
    );
    const { value, warnings } = layOutSite(crowd, edits);
    expect(buildings(value)).toHaveLength(24);
    expect(warnings.length).toBeGreaterThan(400);
  });
});

describe('the land as it was drawn (LAY-23)', () => {
  const square = (halfM: number): SiteEdit => ({
    op: 'boundary',
    id: 'boundary',
    points: [
      [-halfM, -halfM],
      [halfM, -halfM],
      [halfM, halfM],
      [-halfM, halfM],
    ],
  });

  it('is what is owned, is fenced, and is held against the set-back of every part', () => {
    const wide = of(8, [square(5_000)]);
    expect(wide.layout.siteAreaM2).toBe(1e8);
    expect(wide.layout.siteAreaBandM2).toEqual([1e8, 1e8]);
    expect(wide.site.frame).toMatchObject({ centerX: 0, centerZ: 0, halfWidthM: 5_000, halfDepthM: 5_000 });
    expect(checkSite(wide.site, wide)).toEqual([]);
    const narrow = of(8, [square(400)]);
    const found = checkSite(narrow.site, narrow);
    expect(found.map(({ rule }) => rule)).toContain('LAY-23');
    expect(found.find(({ parts: [id] }) => id === 'switchyard')?.remedy).toContain(
      'draw the boundary around it',
    );
    expect(narrow.site.parcels).toEqual(eight.site.parcels);
  });

  it('that bounds nothing is left out and said', () => {
    const nothing = of(8, [
      {
        op: 'boundary',
        id: 'boundary',
        points: [
          [0, 0],
          [Number.NaN, 0],
          [0, 9],
        ],
      },
    ]);
    expect(nothing.layout.siteAreaM2).toBe(eight.layout.siteAreaM2);
    expect(nothing.warnings.map(({ message }) => message)).toContain(
      'The boundary is left out: it bounds no land.',
    );
  });
});
