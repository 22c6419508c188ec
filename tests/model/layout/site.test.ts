import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMetrics } from '../../../src/answers/metrics.ts';
import { REACTORS } from '../../../src/catalogue/reactors.ts';
import { SITE_SPACING } from '../../../src/catalogue/site-spacing.ts';
import { computeCampus } from '../../../src/model/campus.ts';
import type { CampusResult } from '../../../src/model/campus-types.ts';
import type { Rect } from '../../../src/model/layout/site/frame-types.ts';
import { layOutSite } from '../../../src/model/layout/site/lay-out-site.ts';
import { turnRect, worldX, worldZ } from '../../../src/model/layout/site/site-pose.ts';
import type { Parcel, Site } from '../../../src/model/layout/site/site-types.ts';
import { PRESETS } from '../../../src/params/presets.ts';
import type { SiteEdit } from '../../../src/params/site-edits.ts';
import { randomParams } from '../../checks/random-params.ts';
import { ABILENE } from '../examples.ts';

const campus = computeCampus(ABILENE);
const parcelOf = (site: Site, id: string): Parcel => {
  const found = site.parcels.find((parcel) => parcel.id === id);
  if (found === undefined) throw new Error(`no parcel ${id}`);
  return found;
};
const inside = (inner: Rect, outer: Rect): boolean =>
  inner.x0 >= outer.x0 - 1e-6 &&
  inner.z0 >= outer.z0 - 1e-6 &&
  inner.x1 <= outer.x1 + 1e-6 &&
  inner.z1 <= outer.z1 + 1e-6;
const apart = (a: Rect, b: Rect): boolean =>
  a.x1 <= b.x0 + 1e-6 || b.x1 <= a.x0 + 1e-6 || a.z1 <= b.z0 + 1e-6 || b.z1 <= a.z0 + 1e-6;

describe('the default site (LAY-10)', () => {
  it('a small building too narrow for its rows of servers is widened until they fit, not a thousandfold', () => {
    const small = computeCampus({
      ...ABILENE,
      'compute.rackType': 'tpu-v6e',
      'compute.sizingMode': 'accelerators',
      'compute.acceleratorCount': 1_500,
      'compute.generalShare': 0.65,
      'power.gasMw': 0,
      'power.redundancy': 'n',
      'cooling.technology': 'dlc-1p',
      'layout.archetype': 'yard-block',
      'layout.buildingCount': 1,
    });
    expect(small.layout.hallsPerBuilding).toBe(4);
    const { x0, x1, z0, z1 } = parcelOf(small.site, 'building-0').rect;
    expect((x1 - x0) * (z1 - z0)).toBeLessThan(20 * small.layout.floorAreaM2);
  });

  it('has a parcel for every building and a place for every hall, with their ports', () => {
    const { parcels, halls } = campus.site;
    expect(parcels.filter(({ kind }) => kind === 'building')).toHaveLength(8);
    expect(halls.map(({ index }) => index)).toEqual(Array.from({ length: 32 }, (_, index) => index));
    expect(parcelOf(campus.site, 'building-0').ports.map(({ kind }) => kind)).toEqual([
      'power',
      'power',
      'fabric',
    ]);
    expect(halls[0]?.ports.map(({ id }) => id)).toEqual([
      'hall-0/supply',
      'hall-0/return',
      'hall-0/power',
      'hall-0/fabric',
    ]);
  });

  it('keeps parcels apart and halls inside theirs, on any campus', () => {
    fc.assert(
      fc.property(randomParams, (values) => {
        const { site } = computeCampus(values);
        site.parcels.forEach((a, index) => {
          for (const b of site.parcels.slice(index + 1))
            expect(apart(a.rect, b.rect), `${a.id} ${b.id}`).toBe(true);
        });
        for (const hall of site.halls) {
          expect(inside(hall.rect, parcelOf(site, hall.parcelId).rect), hall.id).toBe(true);
        }
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});

/** Clear ground between two rectangles, metres. */
const clearM = (a: Rect, b: Rect): number => {
  const gap = (a0: number, a1: number, b0: number, b1: number) => Math.max(0, b0 - a1, a0 - b1);
  return Math.hypot(gap(a.x0, a.x1, b.x0, b.x1), gap(a.z0, a.z1, b.z0, b.z1));
};

/** Halls nearer to the reactors than their stand-off, and parcels that leave less ground than a road takes. */
function tooNear({ site, power }: Pick<CampusResult, 'site' | 'power'>): string[] {
  const island = site.parcels.find(({ kind }) => kind === 'reactors');
  const halls = island
    ? site.halls.filter((hall) => clearM(hall.rect, island.rect) < power.smrStandOffM - 1e-6)
    : [];
  const buildings = site.parcels.filter(({ kind }) => kind === 'building');
  const crowded = buildings.filter((building) =>
    site.parcels.some(
      (other) =>
        other !== building && !isYardOf(building, other) && clearM(building.rect, other.rect) < ROAD_M - 1e-6,
    ),
  );
  return [...halls, ...crowded].map(({ id }) => id);
}

/** Coolers stand right beside their own building. */
const isYardOf = (building: Parcel, { kind, index }: Parcel): boolean =>
  kind === 'cooling-yard' && index >> 1 === building.index;

/** Both halves of a road. */
const ROAD_M = 2 * SITE_SPACING.roadHalf.value;

describe('stand-offs and clearances (LAY-10)', () => {
  it('reactors keep the stand-off of their record from every hall, and parcels a road from each other', () => {
    fc.assert(
      fc.property(randomParams, fc.integer({ min: 1, max: 24 }), (values, units) => {
        const { site, power } = computeCampus({ ...values, 'power.smrCount': units });
        expect(power.smrStandOffM).toBe(REACTORS[values['power.smrType']].standOffM.value);
        expect(site.parcels.some(({ kind }) => kind === 'reactors')).toBe(true);
        expect(tooNear({ site, power })).toEqual([]);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('an island 90 m too near, and a building on its neighbour’s road, are found', () => {
    const built = computeCampus({ ...ABILENE, 'power.smrCount': 4 });
    const moved = (id: string, dx: number, dz: number): Site => ({
      ...built.site,
      parcels: built.site.parcels.map((parcel) =>
        parcel.id === id ? { ...parcel, rect: shifted(parcel.rect, dx, dz) } : parcel,
      ),
    });
    const island = parcelOf(built.site, 'reactors').rect;
    const nearestM = Math.min(...built.site.halls.map(({ rect }) => clearM(rect, island)));
    const near = moved('reactors', 0, nearestM - built.power.smrStandOffM + 90);
    expect(tooNear({ ...built, site: near })).toContain('hall-0');
    const gapM = clearM(parcelOf(built.site, 'building-0').rect, parcelOf(built.site, 'building-1').rect);
    expect(tooNear({ ...built, site: moved('building-0', gapM - ROAD_M / 2, 0) })).toContain('building-1');
  });
});

function shifted(rect: Rect, dx: number, dz: number): Rect {
  return { x0: rect.x0 + dx, z0: rect.z0 + dz, x1: rect.x1 + dx, z1: rect.z1 + dz };
}

describe('edits of a site (LAY-11)', () => {
  it('move a parcel with its halls and ports', () => {
    const { value: moved, warnings } = layOutSite(campus, [
      { op: 'move', id: 'building-7', dx: 900, dz: 40 },
    ]);
    expect(warnings).toEqual([]);
    const before = parcelOf(campus.site, 'building-7');
    const after = parcelOf(moved, 'building-7');
    expect(after.rect.x0).toBeCloseTo(before.rect.x0 + 900, 9);
    expect(after.ports[0]?.z).toBeCloseTo((before.ports[0]?.z ?? 0) + 40, 9);
    expect(moved.halls[31]?.rect.x1).toBeCloseTo((campus.site.halls[31]?.rect.x1 ?? 0) + 900, 9);
    expect(moved.halls[0]).toEqual(campus.site.halls[0]);
  });

  // Catches a fence that only ever grows: land would be owned for what stands elsewhere by now.
  it('bring the fence along, outwards and inwards', () => {
    const depthM = (...edits: readonly SiteEdit[]): number =>
      2 * computeCampus({ ...ABILENE, 'layout.landKm2': 0.1 }, undefined, edits).site.frame.halfDepthM;
    const here = depthM();
    expect(depthM({ op: 'move', id: 'office', dx: 0, dz: 400 }) - here).toBeGreaterThan(370);
    // South of the buildings and their road nothing is left.
    expect(here - depthM({ op: 'remove', id: 'office' })).toBeGreaterThan(80);
  });

  it('turn a parcel about its middle, and four times is as before', () => {
    const turn = { op: 'rotate', id: 'building-3', quarterTurns: 2 } as const;
    const before = parcelOf(campus.site, 'building-3');
    const middleZ = (before.rect.z0 + before.rect.z1) / 2;
    const half = parcelOf(layOutSite(campus, [turn]).value, 'building-3');
    expect(half.yaw).toBeCloseTo(Math.PI, 12);
    expect(half.ports[0]?.z).toBeCloseTo(2 * middleZ - (before.ports[0]?.z ?? 0), 6);
    const { value: whole } = layOutSite(campus, [turn, turn]);
    expect(parcelOf(whole, 'building-3').rect.x0).toBeCloseTo(before.rect.x0, 9);
    expect(parcelOf(whole, 'building-3').yaw).toBe(0);
  });

  it('remove what nothing of the campus stands on', () => {
    const { value: site, warnings } = layOutSite(campus, [{ op: 'remove', id: 'office' }]);
    expect(warnings).toEqual([]);
    expect(site.parcels).toHaveLength(campus.site.parcels.length - 1);
    expect(site.parcels.some(({ kind }) => kind === 'office')).toBe(false);
  });

  it('keep what the campus is sized with, and say so', () => {
    const { value, warnings } = layOutSite(campus, [
      { op: 'remove', id: 'switchyard' },
      { op: 'rotate', id: 'gas', quarterTurns: 1 },
    ]);
    expect(value.parcels).toEqual(campus.site.parcels);
    expect(warnings.map(({ message }) => message)).toEqual([
      '"switchyard" stays: the campus is sized with what stands on it.',
      '"gas" cannot be turned: its lines leave it on one side.',
    ]);
  });

  it('past 500 m change the optics: links take dearer ones, which draw more', () => {
    const values = PRESETS.find(({ id }) => id === 'immersion-100mw')?.values ?? ABILENE;
    const far = [{ op: 'move', id: 'building-1', dx: 620, dz: 0 }] as const;
    const [before, after] = [computeCampus(values), computeCampus(values, undefined, far)].map(readMetrics);
    expect(after?.longReachLinkCount).toBeGreaterThan(before?.longReachLinkCount ?? Infinity);
    expect(after?.fabricPowerW).toBeGreaterThan(before?.fabricPowerW ?? Infinity);
    expect(after?.capexUsd).toBeGreaterThan(before?.capexUsd ?? Infinity);
  });

  it('of no number, of thousands of parts, of parts that do not exist, leave a site as it was', () => {
    const hostile: SiteEdit[] = [
      { op: 'move', id: 'building-0', dx: Number.NaN, dz: 0 },
      { op: 'move', id: 'building-1', dx: Number.POSITIVE_INFINITY, dz: 0 },
      { op: 'rotate', id: 'building-2', quarterTurns: Number.NaN },
      ...Array.from(
        { length: 3_000 },
        (_, at): SiteEdit => ({ op: 'move', id: `barn-${at}`, dx: at + 1, dz: 1 }),
      ),
    ];
    const { value, warnings } = layOutSite(campus, hostile);
    expect(value.parcels).toEqual(campus.site.parcels);
    expect(warnings).toHaveLength(3_003);
    expect(warnings.every(({ rule }) => rule === 'LAY-11')).toBe(true);
  });

  it('stay in their list while counts leave no room for them, and count again when there is', () => {
    const edits: SiteEdit[] = [{ op: 'move', id: 'building-7', dx: 900, dz: 0 }];
    const few = computeCampus({ ...ABILENE, 'layout.buildingCount': 4 }, undefined, edits);
    expect(few.edits).toEqual(edits);
    expect(few.warnings.map(({ message }) => message)).toContain(
      'There is no parcel called "building-7"; it is not changed.',
    );
    const many = computeCampus(ABILENE, undefined, edits);
    expect(many.warnings.some(({ rule }) => rule === 'LAY-11')).toBe(false);
  });

  it('leave out and name what cannot be', () => {
    const to = parcelOf(campus.site, 'building-1').rect;
    const from = parcelOf(campus.site, 'building-0').rect;
    const { value, warnings } = layOutSite(campus, [
      { op: 'move', id: 'building-99', dx: 1, dz: 0 },
      { op: 'move', id: 'building-0', dx: to.x0 - from.x0, dz: to.z0 - from.z0 },
    ]);
    expect(value.parcels).toEqual(campus.site.parcels);
    expect(warnings.map(({ message }) => message)).toEqual([
      'There is no parcel called "building-99"; it is not changed.',
      '"building-0" would stand on the ground of "building-1", 245.6 m deep; "building-0" stays where it was.',
    ]);
  });
});

it('turning to the left takes east to north and swaps the sides of a rectangle', () => {
  const pose = { x: 10, z: 20, quarterTurns: 1 };
  expect([worldX(pose, 3, 0), worldZ(pose, 3, 0)]).toEqual([10, 17]);
  expect([worldX(pose, 0, 4), worldZ(pose, 0, 4)]).toEqual([14, 20]);
  expect(turnRect({ x0: 8, z0: 19, x1: 12, z1: 21 }, { x: 10, z: 20 }, 3)).toEqual({
    x0: 9,
    z0: 18,
    x1: 11,
    z1: 22,
  });
});
