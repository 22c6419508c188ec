import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../../src/model/campus.ts';
import { checkSite } from '../../../src/model/layout/rules/check-site.ts';
import { presetUnsure } from '../../../src/params/help/preset-summaries.ts';
import { presetOf } from '../../../src/params/presets.ts';

interface Place {
  readonly id: string;
  readonly buildings: number;
  readonly columns: number;
  /** Floor of a building, m², least and most told. */
  readonly floorM2: readonly [number, number];
  /** Sides as told or drawn, west to east first. */
  readonly sidesM: readonly [number, number];
  readonly landKm2: number | null;
}

const ACRE_KM2 = 4_046.86e-6;

/** As published: layouts §3.3. */
const PLACES: readonly Place[] = [
  {
    id: 'abilene-2026',
    buildings: 8,
    columns: 2,
    floorM2: [44_036, 45_522],
    sidesM: [284, 244],
    landKm2: 1_100 * ACRE_KM2,
  },
  {
    id: 'new-carlisle-2025',
    buildings: 7,
    columns: 7,
    floorM2: [18_581, 20_439],
    sidesM: [76, 245],
    landKm2: 1_200 * ACRE_KM2,
  },
  {
    id: 'vantage-frontier',
    buildings: 10,
    columns: 5,
    floorM2: [34_374, 34_374],
    sidesM: [137, 250],
    landKm2: 1_200 * ACRE_KM2,
  },
  {
    id: 'goodnight',
    buildings: 7,
    columns: 4,
    floorM2: [46_452, 46_452],
    sidesM: [293, 251],
    landKm2: 350 * ACRE_KM2,
  },
  {
    id: 'colossus-2',
    buildings: 1,
    columns: 1,
    floorM2: [89_336, 92_903],
    sidesM: [213, 420],
    landKm2: null,
  },
  {
    id: 'prometheus-tents',
    buildings: 6,
    columns: 6,
    floorM2: [11_613, 11_613],
    sidesM: [46, 252],
    landKm2: 740 * ACRE_KM2,
  },
];

function campusOf(id: string) {
  const preset = presetOf(id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  return computeCampus(preset.values, undefined, preset.siteEdits);
}

describe('presets that are places (LAY-28)', () => {
  // Catches a preset whose buildings, rows, floor or land are no longer the published ones.
  it.each(PLACES)('$id stands as published', ({ id, buildings, columns, floorM2, sidesM, landKm2 }) => {
    const { site, layout } = campusOf(id);
    const { building } = site.frame;
    expect(layout.buildingCount).toBe(buildings);
    expect(site.frame.columns).toBe(columns);
    const eachM2 = layout.floorAreaM2 / buildings;
    expect(eachM2).toBeGreaterThan(0.99 * floorM2[0]);
    expect(eachM2).toBeLessThan(1.01 * floorM2[1]);
    // Floors are built in steps of two percent.
    const groundM2 = building.boxes.reduce((sum, { w, d }) => sum + w * d, 0);
    expect(Math.abs(groundM2 / eachM2 - 1)).toBeLessThan(0.011);
    expect(Math.abs(building.widthM / sidesM[0] - 1)).toBeLessThan(0.03);
    expect(Math.abs(building.depthM / sidesM[1] - 1)).toBeLessThan(0.03);
    if (landKm2 !== null) expect(Math.abs(layout.siteAreaM2 / 1e6 / landKm2 - 1)).toBeLessThan(0.01);
  });

  it.each(PLACES)('$id keeps the hard rules, no edit is left out, and what is unsure is told', ({ id }) => {
    const campus = campusOf(id);
    expect(checkSite(campus.site, campus).filter(({ severity }) => severity === 'hard')).toEqual([]);
    expect(campus.warnings.filter(({ rule }) => rule === 'LAY-11')).toEqual([]);
    expect(presetUnsure(id)).toMatch(/nsure: .+\.$/);
  });

  it('the turbines of Colossus stand a mile south of its building, on land of their own', () => {
    const campus = campusOf('colossus-2');
    const rectOf = (kind: string) => campus.site.parcels.find((parcel) => parcel.kind === kind)?.rect;
    const [building, gas] = [rectOf('building'), rectOf('gas')];
    if (building === undefined || gas === undefined) throw new Error('a part is missing');
    expect(Math.abs((gas.z0 + gas.z1) / 2 - building.z1 - 1_609)).toBeLessThan(320);
    expect(checkSite(campus.site, campus).map(({ rule, parts: [part] }) => [rule, part])).toEqual([
      ['LAY-23', 'gas'],
    ]);
  });

  // Catches edits of a preset that get lost, or break, when the kind of its buildings is exchanged.
  it('another kind of building keeps the counts and the edits, and says what it leaves out', () => {
    const preset = presetOf('colossus-2');
    if (preset === undefined) throw new Error('no preset');
    const swapped = (extra: Parameters<typeof computeCampus>[2]) =>
      computeCampus({ ...preset.values, 'layout.archetype': 'tent-row' }, undefined, extra);
    const campus = swapped(preset.siteEdits);
    expect(campus.compute.rackCount).toBe(campusOf('colossus-2').compute.rackCount);
    expect(campus.warnings.filter(({ rule }) => rule === 'LAY-11')).toEqual([]);
    expect(campus.site.parcels.find(({ kind }) => kind === 'gas')?.rect.z0).toBeGreaterThan(1_500);
    const onto = swapped([{ op: 'move', id: 'gas', dx: 330, dz: 150 }]);
    expect(onto.warnings.find(({ rule }) => rule === 'LAY-11')?.message).toContain('gas');
  });
});
