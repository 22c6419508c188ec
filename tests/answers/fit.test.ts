import { describe, expect, it } from 'vitest';
import type { LandFit } from '../../src/answers/questions/fit.ts';
import type { Progress } from '../../src/answers/questions/question.ts';
import { QUESTIONS } from '../../src/answers/questions.ts';
import { EXCHANGE_ENGINES } from '../../src/exchange/engines.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { checkSite } from '../../src/model/layout/rules/check-site.ts';
import { fitBoundary } from '../../src/model/layout/rules/fit-boundary.ts';
import { landNeeded } from '../../src/model/layout/rules/land-needed.ts';
import { presetOf } from '../../src/params/presets.ts';
import type { CampusInput, Corner } from '../../src/params/site-edits.ts';
import { answerNow } from '../helpers/answer-now.ts';
import { ABILENE } from '../model/examples.ts';

function ask({ values, siteEdits }: CampusInput, widthM: number, depthM: number): Promise<LandFit> {
  const withinTotal = ({ doneCount, totalCount }: Progress) =>
    expect(doneCount).toBeLessThanOrEqual(totalCount);
  return answerNow(QUESTIONS.fit, values, { widthM, depthM }, withinTotal, siteEdits);
}

const abilene: CampusInput = { values: ABILENE };
const standing = computeCampus(ABILENE);
const needed = landNeeded(standing.site, standing);

describe('whether a campus fits its land', () => {
  it('takes the ground of all parts and the set-back around it', () => {
    const rects = computeCampus(ABILENE).site.parcels.map(({ rect }) => rect);
    const spanM = Math.max(...rects.map(({ z1 }) => z1)) - Math.min(...rects.map(({ z0 }) => z0));
    expect(needed.depthM - spanM).toBeCloseTo(120, 6);
  });

  it('is told to the metre, with what is missing and who reaches there', async () => {
    const exact = await ask(abilene, needed.widthM, needed.depthM);
    expect(exact).toMatchObject({ fits: true, missingWidthM: 0, missingDepthM: 0 });
    const narrow = await ask(abilene, needed.widthM - 7, needed.depthM);
    expect(narrow.fits).toBe(false);
    expect(narrow.missingWidthM).toBeCloseTo(7, 6);
    expect(narrow.farthest).toMatchObject({ west: 'switchyard', south: 'office' });
  });

  // Catches a turn that swaps the sides of the rectangle around a boundary, and forgets its corners.
  it('says where it would stand that is turned by a quarter', async () => {
    const across = await ask(abilene, needed.depthM, needed.widthM);
    expect([across.fits, across.fitsTurned]).toEqual([false, true]);
    const narrow = await ask(abilene, needed.depthM - 7, needed.widthM);
    expect(narrow.fitsTurned).toBe(false);
    const { x0, z0, x1, z1 } = needed.rect;
    const turned = [
      [z0, -x0],
      [z0, -x1],
      [z1, -x1],
      [z1, -x0],
    ].map(([x = 0, z = 0]) => [1.01 * x, 1.01 * z]);
    const inside = await answerNow(QUESTIONS.fit, ABILENE, { boundary: turned });
    expect([inside.fits, inside.fitsTurned]).toEqual([false, true]);
  });

  // Catches land that is taken for the rectangle around it.
  it('inside a boundary moves the campus as a whole, and tells what a part lacks', async () => {
    const { x0, z0, x1, z1 } = needed.rect;
    const inside = (boundary: unknown) => answerNow(QUESTIONS.fit, ABILENE, { boundary });
    const far = [
      [x0 + 5_000, z0],
      [x1 + 5_010, z0],
      [x1 + 5_010, z1 + 10],
      [x0 + 5_000, z1 + 10],
    ];
    const rectangle = await inside(far);
    expect(rectangle).toMatchObject({ fits: true, inBoundary: { shortM: 0 } });
    expect(rectangle.inBoundary?.dx).toBeGreaterThan(4_999);
    // The same rectangle with its corner cut away through the switchyard.
    const cut = await inside([...far.slice(0, 3), [x0 + 6_000, z1 + 10], [x0 + 5_000, z0 + 100]]);
    expect(cut.fits).toBe(false);
    expect(cut.inBoundary?.shortM).toBeGreaterThan(50);
    expect(cut.onLand?.itPowerW ?? 0).toBeLessThan(rectangle.onLand?.itPowerW ?? 0);
    await expect(
      inside([
        [0, 0],
        [900, 900],
        [900, 0],
        [0, 900],
      ]),
    ).rejects.toThrow('fit: the boundary crosses itself');
  }, 60_000);

  // Catches land held by the set-back alone, which the rules then find short (LAY-86).
  it('counts the stand-off of reactors, and tells where it binds', () => {
    const campus = computeCampus(presetOf('ten-gigawatt')?.values ?? ABILENE);
    const { site, power } = campus;
    const { x0, z0, x1, z1 } = landNeeded(site, campus).rect;
    const island = site.parcels.find(({ kind }) => kind === 'reactors')?.rect;
    expect((island?.z0 ?? 0) - z0).toBeCloseTo(power.smrStandOffM, 6);
    const found = (boundary: readonly Corner[]) =>
      checkSite({ ...site, boundary }, campus).filter(({ rule }) => rule === 'LAY-23' || rule === 'LAY-86');
    const cut = (byM: number): readonly Corner[] => [
      [x0, z0 + byM],
      [x1, z0 + byM],
      [x1, z1],
      [x0, z1],
    ];
    expect(fitBoundary(site.parcels, cut(0), power.smrStandOffM).fits).toBe(true);
    expect(found(cut(0))).toEqual([]);
    const short = fitBoundary(site.parcels, cut(90), power.smrStandOffM);
    expect(short.fits).toBe(false);
    // Moved south by half of it, so that what stands there lacks as much.
    expect(Math.abs(short.shortM - 45)).toBeLessThan(2);
    const alone = site.parcels.filter(({ kind }) => kind === 'reactors');
    const inside = fitBoundary(alone, cut(z1 - z0 - 400), power.smrStandOffM);
    expect(inside).toMatchObject({ fits: false, partId: 'reactors', rule: 'LAY-86' });
    expect(found(cut(90))).toMatchObject([{ rule: 'LAY-86', parts: ['reactors', 'fence'] }]);
  });

  // Catches an answer that forgets what was changed by hand.
  it('counts what was moved by hand', async () => {
    const moved = [{ op: 'move', id: 'building-0', dx: 0, dz: -400 }] as const;
    const told = await ask({ values: ABILENE, siteEdits: moved }, needed.widthM, needed.depthM);
    expect(told.missingDepthM).toBeCloseTo(400, 0);
    expect(told.farthest.north).toBe('building-0');
  });
});

describe('the most that land and sources carry', () => {
  it('stands on the land, turned where that holds more, and is bound by the smaller of the two', async () => {
    const wide = await ask(abilene, 2_400, 1_800);
    expect(wide.bound).toBe('supply');
    expect(wide.most).toEqual(wide.onSupply);
    expect(wide.onSupply?.firmSupplyRatio).toBeGreaterThanOrEqual(1);
    // Within half a percent of the peak that is carried.
    expect(wide.onSupply?.firmSupplyRatio).toBeLessThan(1.01);
    const { onLand } = wide;
    if (onLand === null) throw new Error('nothing stands on the land');
    const again = computeCampus({
      ...ABILENE,
      'compute.acceleratorCount': onLand.acceleratorCount,
      'layout.buildingCount': onLand.buildingCount,
    });
    const land = landNeeded(again.site, again);
    // More of it stands there turned by a quarter than as it is laid out.
    expect(onLand.turned).toBe(true);
    expect(land.widthM).toBeLessThanOrEqual(1_800);
    expect(land.depthM).toBeLessThanOrEqual(2_400);
    const as = await ask(abilene, 1_800, 2_400);
    expect(as.onLand).toEqual({ ...onLand, turned: false });
    expect(again.compute.rackCount).toBe(onLand.rackCount);
    const small = await ask(abilene, 1_000, 1_000);
    expect(small.bound).toBe('land');
    expect(small.most).toEqual(small.onLand);
  });

  // Catches racks without accelerators, whose number no knob holds: every size would be the same campus.
  it('is counted by power where racks hold no accelerators', async () => {
    const values = { ...ABILENE, 'compute.rackType': 'air-cloud', 'compute.sizingMode': 'it-power' } as const;
    const small = await ask({ values }, 700, 700);
    const large = await ask({ values }, 2_400, 1_800);
    expect(large.onLand?.acceleratorCount).toBe(0);
    expect(large.onLand?.itPowerW).toBeGreaterThan(2 * (small.onLand?.itPowerW ?? Number.POSITIVE_INFINITY));
    expect(large.onSupply?.firmSupplyRatio).toBeGreaterThanOrEqual(1);
    expect(large.onSupply?.firmSupplyRatio).toBeLessThan(1.01);
    expect(small.bound).toBe('land');
  });

  it('grows with the land', async () => {
    const counts: number[] = [];
    for (const sideM of [400, 700, 1_100, 1_600, 2_400])
      counts.push((await ask(abilene, sideM, sideM)).onLand?.acceleratorCount ?? 0);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts.at(-1)).toBeGreaterThan(1_000_000);
  });

  it('is nothing on a plot that not one rack fits on', async () => {
    expect(await ask(abilene, 60, 60)).toMatchObject({
      fits: false,
      onLand: null,
      most: null,
      bound: 'land',
    });
  });

  it('is bound by reactors that stand as they are', async () => {
    const values = presetOf('ten-gigawatt')?.values ?? ABILENE;
    const told = await ask({ values }, 2_400, 1_800);
    expect(told.farthest.north).toBe('reactors');
    expect(told.bound).toBe('land');
  });
});

describe('land that cannot be asked for', () => {
  it.each([
    ['widthM', { widthM: Number.NaN, depthM: 100 }],
    ['widthM', { widthM: '1 km', depthM: 100 }],
    ['depthM', { widthM: 1_000, depthM: -4 }],
    ['depthM', { widthM: 1_000 }],
  ])('is refused by the name of %s', (name, given) => {
    expect(() => QUESTIONS.fit.begin(abilene, given as never, EXCHANGE_ENGINES)).toThrow(
      new RegExp(`fit: ${name} must be 50 to 50000 metres`),
    );
  });
});
