import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../../src/model/campus.ts';
import type { CampusResult } from '../../../src/model/campus-types.ts';
import { checkSite } from '../../../src/model/layout/rules/check-site.ts';
import { clearM, insideM } from '../../../src/model/layout/rules/clear-ground.ts';
import type { Finding } from '../../../src/model/layout/rules/finding.ts';
import { reportSite } from '../../../src/model/layout/rules/report-site.ts';
import { findingsBetween } from '../../../src/model/layout/rules/rules-between.ts';
import type { Rect } from '../../../src/model/layout/site/frame-types.ts';
import type { Site } from '../../../src/model/layout/site/site-types.ts';
import { siteWith } from '../../../src/model/layout/site/site-with.ts';
import { PRESETS } from '../../../src/params/presets.ts';
import { randomParams } from '../../checks/random-params.ts';
import { ABILENE } from '../examples.ts';

const built = computeCampus({
  ...ABILENE,
  'power.smrCount': 4,
  'power.batteryMw': 300,
  'power.batteryMwh': 600,
});
const rectOf = ({ parcels }: Site, id: string): Rect => {
  const found = parcels.find((parcel) => parcel.id === id);
  if (found === undefined) throw new Error(`no parcel ${id}`);
  return found.rect;
};

/** The site with one part shifted, whatever the rules say. */
function shifted({ site }: CampusResult, moved: string, dx: number, dz: number): Site {
  const shift = (rect: Rect): Rect => ({
    x0: rect.x0 + dx,
    z0: rect.z0 + dz,
    x1: rect.x1 + dx,
    z1: rect.z1 + dz,
  });
  const parcels = site.parcels.map((each) =>
    each.id === moved ? { ...each, rect: shift(each.rect) } : each,
  );
  const halls = site.halls.map((hall) =>
    hall.parcelId === moved ? { ...hall, rect: shift(hall.rect) } : hall,
  );
  return { ...site, parcels, halls };
}

const told = (site: Site, about?: string): readonly Finding[] =>
  checkSite(site, built, about === undefined ? undefined : new Set([about]));
const between = (found: readonly Finding[], a: string, b: string): Finding | undefined =>
  found.find(({ parts }) => parts.includes(a) && parts.includes(b));

describe('the rules on a site', () => {
  it.each(PRESETS.map((preset) => [preset.id, preset] as const))('are kept by %s', (_, { values }) => {
    const campus = computeCampus(values);
    expect(checkSite(campus.site, campus)).toEqual([]);
  });

  it('the hard ones are kept by any default site', () => {
    fc.assert(
      fc.property(randomParams, fc.integer({ min: 0, max: 24 }), (values, units) => {
        const campus = computeCampus({ ...values, 'power.smrCount': units });
        const hard = checkSite(campus.site, campus).filter(({ severity }) => severity === 'hard');
        expect(hard.map(({ message }) => message)).toEqual([]);
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  // Courts and ends have lanes of their own: without them half of all presets would have walls out of reach.
  it('every outer wall lies within reach of a lane in every preset, and one that does not is told (LAY-19)', () => {
    for (const { values } of PRESETS) {
      const campus = computeCampus(values);
      expect(reportSite(campus.site, campus)).toEqual([]);
    }
    const { site } = built;
    const { building } = site.frame;
    const deep = building.boxes.map((box) => ({ ...box, w: 3 * box.w, x: 3 * box.x }));
    const frame = { ...site.frame, building: { ...building, boxes: deep } };
    const found = reportSite({ ...site, frame }, built);
    expect(found).toMatchObject([
      { rule: 'LAY-19', parts: ['building-0', 'road'], severity: 'soft', neededM: 61 },
    ]);
    expect(found[0]?.hadM).toBeGreaterThan(61);
  });

  it('overlapping ground is hard, told with its depth and once for two (LAY-18)', () => {
    const [one, next] = [rectOf(built.site, 'building-0'), rectOf(built.site, 'building-1')];
    const site = shifted(built, 'building-0', next.x0 - one.x1 + 12, 0);
    const found = told(site);
    expect(between(found, 'building-0', 'building-1')).toMatchObject({
      rule: 'LAY-18',
      severity: 'hard',
      neededM: 0,
    });
    expect(between(found, 'building-0', 'building-1')?.hadM).toBeCloseTo(-12, 6);
    expect(
      found.filter(({ parts }) => parts.includes('building-0') && parts.includes('building-1')),
    ).toHaveLength(1);
    expect(told(site, 'building-1').length).toBeLessThan(found.length);
    expect(between(told(site, 'building-1'), 'building-0', 'building-1')).toBeDefined();
  });

  it('a road between buildings, air for coolers, fire ground for gas and batteries are soft (LAY-19 to LAY-21)', () => {
    const one = rectOf(built.site, 'building-0');
    const yard = rectOf(built.site, 'cooling-yard-1');
    const foreign = rectOf(built.site, 'cooling-yard-2');
    const near = told(shifted(built, 'cooling-yard-1', foreign.x0 - yard.x1 - 5, 0));
    expect(between(near, 'cooling-yard-1', 'cooling-yard-2')).toMatchObject({
      rule: 'LAY-19',
      severity: 'soft',
      neededM: 12,
    });
    expect(between(near, 'cooling-yard-1', 'cooling-yard-2')?.hadM).toBeCloseTo(5, 6);
    const touching = told(shifted(built, 'cooling-yard-1', one.x1 - yard.x0 + 2, 0));
    expect(between(touching, 'building-0', 'cooling-yard-1')).toMatchObject({ rule: 'LAY-20', neededM: 8 });
    for (const [id, neededM] of [
      ['gas', 60],
      ['battery', 15],
    ] as const) {
      const plant = rectOf(built.site, id);
      const beside = told(shifted(built, id, one.x0 - plant.x1 - neededM + 1, one.z0 - plant.z0));
      expect(between(beside, id, 'building-0'), id).toMatchObject({ rule: 'LAY-21', neededM });
    }
  });

  it('a building far from every road asks for a place to turn (LAY-19)', () => {
    const found = told(shifted(built, 'building-7', 0, 600));
    expect(between(found, 'building-7', 'road')).toMatchObject({ severity: 'soft', neededM: 45.7 });
  });

  it('halls keep the stand-off of the reactors, hard (LAY-22)', () => {
    const island = rectOf(built.site, 'reactors');
    const nearestM = Math.min(...built.site.halls.map(({ rect }) => clearM(rect, island)));
    const found = told(shifted(built, 'reactors', 0, nearestM - built.power.smrStandOffM + 90));
    const hall = between(found, 'building-0', 'reactors');
    expect(hall).toMatchObject({ rule: 'LAY-22', severity: 'hard', neededM: built.power.smrStandOffM });
    expect(hall?.hadM).toBeLessThan(built.power.smrStandOffM);
  });

  it('where nothing stands near the reactors no hall is laid out to be asked (LAY-22)', () => {
    const away = siteWith(built.site, {}, () => {
      throw new Error('halls are laid out');
    });
    expect(findingsBetween(away, built)).toEqual([]);
    const island = rectOf(away, 'reactors');
    const pad = rectOf(away, 'building-0');
    const near = shifted(built, 'reactors', 0, clearM(pad, island) - built.power.smrStandOffM + 90);
    const laid = siteWith(near, {}, () => {
      throw new Error('halls are laid out');
    });
    expect(() => findingsBetween(laid, built, new Set(['reactors']))).toThrow('halls are laid out');
    expect(findingsBetween(laid, built, new Set(['office']))).toEqual([]);
  });

  it('reactors keep their stand-off inside a boundary that was drawn (LAY-86)', () => {
    const island = rectOf(built.site, 'reactors');
    const { smrStandOffM } = built.power;
    const around = (byM: number): Site => {
      const { x0, z0, x1, z1 } = built.site.land;
      const boundary = [
        [x0 - 2_000, island.z0 - byM],
        [x1 + 2_000, island.z0 - byM],
        [x1 + 2_000, z1 + 2_000],
        [x0 - 2_000, z1 + 2_000],
      ] as const;
      expect(Math.min(island.x0 - x0, x1 - island.x1)).toBeGreaterThan(0);
      expect(z0).toBeLessThanOrEqual(island.z0);
      return { ...built.site, boundary };
    };
    const zone = (site: Site) => told(site).filter(({ rule }) => rule === 'LAY-86');
    expect(zone(built.site)).toEqual([]);
    expect(zone(around(smrStandOffM))).toEqual([]);
    const [short] = zone(around(150));
    expect(short).toMatchObject({ parts: ['reactors', 'fence'], severity: 'soft', neededM: smrStandOffM });
    expect(short?.hadM).toBeCloseTo(150, 6);
    expect(told(around(150)).some(({ rule }) => rule === 'LAY-23')).toBe(false);
  });

  it('ground beyond the land is soft, with its distance (LAY-23)', () => {
    const { land } = built.site;
    const office = rectOf(built.site, 'office');
    const found = told(shifted(built, 'office', land.x1 - office.x0, 0));
    expect(between(found, 'office', 'fence')).toMatchObject({
      rule: 'LAY-23',
      severity: 'soft',
      neededM: 60,
    });
    expect(between(found, 'office', 'fence')?.hadM).toBeCloseTo(office.x0 - office.x1, 6);
  });

  it('a part on a road of the campus is soft, as deep as it stands there (LAY-24)', () => {
    const [road = 0] = built.site.frame.corridorZ;
    const { z0 } = rectOf(built.site, 'building-0');
    const found = told(shifted(built, 'building-0', 0, road - z0), 'building-0');
    const onRoad = found.find(({ rule }) => rule === 'LAY-24');
    expect(onRoad).toMatchObject({ parts: ['building-0', 'road'], severity: 'soft', neededM: 0 });
    expect(onRoad?.hadM).toBeCloseTo(-6, 6);
    const beside = told(shifted(built, 'building-0', 0, road + 6 - z0), 'building-0');
    expect(beside.some(({ rule }) => rule === 'LAY-24')).toBe(false);
  });
});

describe('clear ground', () => {
  const at = (x0: number, z0: number, x1: number, z1: number): Rect => ({ x0, z0, x1, z1 });
  it('is the shortest way between two rectangles, below 0 where they overlap', () => {
    expect(clearM(at(0, 0, 10, 10), at(13, 14, 20, 20))).toBe(5);
    expect(clearM(at(0, 0, 10, 10), at(10, 0, 20, 10))).toBe(0);
    expect(clearM(at(0, 0, 10, 10), at(8, 3, 20, 20))).toBe(-2);
    expect(insideM(at(2, 3, 4, 5), at(0, 0, 10, 10))).toBe(2);
    expect(insideM(at(2, 3, 14, 5), at(0, 0, 10, 10))).toBe(-4);
  });
});
