import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../src/model/campus.ts';
import { floorBandM2 } from '../../src/model/layout/floor-band.ts';
import { buildingOfYard } from '../../src/model/layout/site/cooling-yards.ts';
import type { Rect } from '../../src/model/layout/site/frame-types.ts';
import type { Parcel } from '../../src/model/layout/site/site-types.ts';
import { racksPerRow } from '../../src/model/layout/size-floor-area.ts';
import { VALIDATION_CASES } from '../../src/model/validation/validation-cases.ts';
import { PRESETS, presetOf } from '../../src/params/presets.ts';
import { ABILENE, offBy } from './examples.ts';

describe('sizing by power (CMP-3)', () => {
  it.each(['it-power', 'facility-power'] as const)('%s: fills the target without passing it', (mode) => {
    const { compute, power } = computeCampus({
      ...ABILENE,
      'compute.sizingMode': mode,
      'compute.targetPowerMw': 500,
    });
    const sizedW = mode === 'it-power' ? compute.itPowerW : power.facilityPeakPowerW;
    const perRackW = sizedW / compute.rackCount;
    expect(sizedW).toBeLessThanOrEqual(500e6 * (1 + 1e-9));
    expect(sizedW + perRackW).toBeGreaterThan(500e6);
  });

  it('draws one rack where the target holds none (CMP-5)', () => {
    const { compute, warnings } = computeCampus({
      ...ABILENE,
      'compute.rackType': 'kyber',
      'compute.sizingMode': 'it-power',
      'compute.targetPowerMw': 0.1,
    });
    expect(compute.rackCount).toBe(1);
    expect(warnings.map(({ rule }) => rule)).toContain('CMP-5');
  });

  it('sizes racks without accelerators by IT power (CMP-4)', () => {
    const { compute, warnings } = computeCampus({ ...ABILENE, 'compute.rackType': 'air-cloud' });
    expect(compute.acceleratorCount).toBe(0);
    expect(compute.itPowerW).toBeLessThanOrEqual(824e6);
    expect(warnings.map(({ rule }) => rule)).toContain('CMP-4');
  });
});

describe('whole racks (CMP-1)', () => {
  it('begins a rack for what is left, and puts no more into it', () => {
    const { compute } = computeCampus({ ...ABILENE, 'compute.acceleratorCount': 73 });
    expect(compute.rackCount).toBe(2);
    expect(compute.acceleratorCount).toBe(73);
  });
});

describe('halls and rows (LAY-1, LAY-2)', () => {
  const fewRacks = (
    racks: number,
    archetype: 'cloud-block' | 'yard-block' | 'h-building' | 'two-storey-gpu',
  ) =>
    computeCampus({
      ...ABILENE,
      'compute.acceleratorCount': 72 * racks,
      'layout.buildingCount': 1,
      'layout.archetype': archetype,
    });

  it.each([
    ['cloud-block', 1, 1],
    ['cloud-block', 4, 1],
    ['cloud-block', 5, 2],
    ['yard-block', 1, 1],
    ['yard-block', 5, 4],
    ['h-building', 1, 4],
    ['two-storey-gpu', 1, 4],
  ] as const)('%s: %d racks of one kind stand in %d halls', (archetype, racks, halls) => {
    const { layout, cooling, site } = fewRacks(racks, archetype);
    expect(layout.hallCount).toBe(halls);
    expect(layout.racksPerHall.length).toBe(halls);
    expect(layout.racksPerHall.reduce((sum, count) => sum + count, 0)).toBe(racks);
    expect(cooling.cduCount).toBe(2 * halls);
    expect(site.frame.building.halls.length).toBe(halls);
  });

  it('gives the one hall of a block all of its width', () => {
    const { frame } = fewRacks(1, 'yard-block').site;
    expect(frame.building.halls[0]?.x).toBeCloseTo(0, 9);
    expect(frame.building.hall.widthM).toBeCloseTo(frame.building.widthM, 6);
  });

  it('deals racks so that halls differ by one at most', () => {
    const { layout, compute } = computeCampus({ ...ABILENE, 'compute.acceleratorCount': 100_000 });
    const racks = Array.from(layout.racksPerHall);
    expect(racks.reduce((sum, count) => sum + count, 0)).toBe(compute.rackCount);
    expect(Math.max(...racks) - Math.min(...racks)).toBeLessThanOrEqual(1);
  });

  it('holds about 1.4 MW in a row', () => {
    expect(racksPerRow(142_000)).toBe(10);
    expect(racksPerRow(600_000)).toBe(4);
    expect(racksPerRow(9_000)).toBe(20);
  });

  it('says when halls stand empty (LAY-7)', () => {
    const { warnings, cooling } = computeCampus({ ...ABILENE, 'compute.acceleratorCount': 720 });
    const empty = warnings.find(({ rule }) => rule === 'LAY-7');
    expect(empty?.message).toContain(`${cooling.cduCount} CDUs`);
  });

  it('has no building smaller than 400 m², however little it holds (LAY-5)', () => {
    const oneRack = { ...ABILENE, 'compute.acceleratorCount': 72 };
    expect(computeCampus(oneRack).layout.floorAreaM2).toBe(8 * 400);
    expect(computeCampus({ ...oneRack, 'layout.buildingCount': 1 }).layout.floorAreaM2).toBe(400);
  });

  it('notes buildings larger than any, and clears with as many as it asks for (LAY-9)', () => {
    const found = (buildings: number) =>
      computeCampus({ ...ABILENE, 'layout.buildingCount': buildings }).warnings.find(
        ({ rule }) => rule === 'LAY-9',
      );
    expect(found(8)).toBeUndefined();
    expect(found(1)?.remedy).toContain('Use 4 buildings');
    expect(found(4)).toBeUndefined();
    expect(found(3)).toBeDefined();
  });

  it('names an unknown site and still answers (LAY-8)', () => {
    const { warnings, compute } = computeCampus({ ...ABILENE, 'site.id': 'atlantis' });
    expect(compute.rackCount).toBe(5_600);
    expect(warnings[0]?.message).toContain('atlantis');
  });
});

describe('cooling a rack cannot have', () => {
  const rulesOf = (change: Partial<typeof ABILENE>) =>
    computeCampus({ ...ABILENE, ...change }).warnings.map(({ rule }) => rule);

  it('air for a 132 kW rack (COOL-16)', () => {
    expect(rulesOf({ 'cooling.technology': 'air' })).toContain('COOL-16');
  });

  it('cold plates on an air rack (COOL-17)', () => {
    expect(rulesOf({ 'compute.rackType': 'dgx-h100' })).toContain('COOL-17');
  });

  it('a supply above what racks take, and one that wets a rear door (COOL-18, COOL-19)', () => {
    expect(rulesOf({ 'cooling.supplyTempC': 48 })).toContain('COOL-18');
    expect(rulesOf({ 'cooling.supplyTempC': 52 })).toContain('COOL-2');
    expect(rulesOf({ 'cooling.technology': 'rear-door', 'cooling.supplyTempC': 17 })).toContain('COOL-19');
  });

  it('dry coolers on a hot site (COOL-20)', () => {
    expect(rulesOf({ 'cooling.heatRejection': 'dry', 'site.id': 'goodyear-az' })).toContain('COOL-20');
  });
});

describe('bays and rooms (LAY-3, LAY-4)', () => {
  const areas = (change: Partial<typeof ABILENE>) => computeCampus({ ...ABILENE, ...change });

  it('a bay of 0.6 m is 1.5 m², and 220 of them make the published hall of 24.0 × 32.3 m within 1 %', () => {
    const { layout, compute } = areas({});
    const bayM2 = layout.hallAreaM2 / 2.35 / (compute.rackCount + compute.supportRackCount);
    expect(bayM2).toBeCloseTo(1.5, 9);
    expect(offBy(220 * bayM2 * 2.35, 24 * 32.3)).toBeLessThan(0.01);
  });

  it('half of the electrical rooms follow the installed paths: 80 m² a MW at N, 120 at 2N', () => {
    const perMwM2 = (redundancy: 'n' | '2n') => {
      const { layout, power } = areas({ 'power.redundancy': redundancy });
      return layout.electricalAreaM2 / (power.facilityPeakPowerW / 1e6);
    };
    expect(perMwM2('n')).toBeCloseTo(80, 9);
    expect(perMwM2('2n')).toBeCloseTo(120, 9);
    const { layout, compute } = areas({});
    expect(layout.mechanicalAreaM2 / (compute.itPowerW / 1e6)).toBeCloseTo(55, 9);
  });
});

describe('kinds of building (LAY-16)', () => {
  const of = (archetype: 'h-building' | 'yard-block' | 'two-storey' | 'energy-park') =>
    computeCampus({ ...ABILENE, 'layout.archetype': archetype });
  const groundM2 = ({ site, layout }: ReturnType<typeof of>) =>
    site.frame.building.boxes.reduce((sum, { w, d }) => sum + w * d, 0) * layout.buildingCount;

  it('move rooms outdoors with 2.9 times their ground, and lose none', () => {
    const [indoors, outdoors] = [of('h-building').layout, of('yard-block').layout];
    const movedM2 =
      indoors.electricalAreaM2 -
      outdoors.electricalAreaM2 +
      (indoors.mechanicalAreaM2 - outdoors.mechanicalAreaM2);
    expect(outdoors.electricalAreaM2 / indoors.electricalAreaM2).toBeCloseTo(0.5, 9);
    expect(outdoors.mechanicalAreaM2 / indoors.mechanicalAreaM2).toBeCloseTo(0.5, 9);
    expect(outdoors.plantYardAreaM2).toBeCloseTo(2.9 * movedM2, 6);
    expect(indoors.plantYardAreaM2).toBe(0);
  });

  it('of one storey with sets in yards have the floor of published plans: 263 m² for a MW of IT (Lighthouse)', () => {
    const { layout, compute } = of('yard-block');
    const publishedM2PerW = (2 * 52_026 + 2 * 66_797) / 902e6;
    expect(offBy(layout.floorAreaM2 / compute.itPowerW, publishedM2PerW)).toBeLessThan(0.05);
  });

  it('keep the yards on the pad, before both ends of the building', () => {
    const { site, layout } = of('yard-block');
    const { building } = site.frame;
    const beyondM = 2 * building.padHalfDepthM - building.depthM;
    const yardM2 = beyondM * 2 * building.padHalfWidthM * layout.buildingCount;
    expect(yardM2).toBeGreaterThan(layout.plantYardAreaM2);
  });

  it('of two storeys have the floor of one, on little more than half of its ground, and are higher', () => {
    const [one, two] = [of('energy-park'), of('two-storey')];
    expect(two.layout.floorAreaM2).toBe(one.layout.floorAreaM2);
    expect(groundM2(two) / groundM2(one)).toBeGreaterThan(0.49);
    expect(groundM2(two) / groundM2(one)).toBeLessThan(0.65);
    expect(two.site.frame.building.heightM).toBe(18.7);
    expect(one.site.frame.building.heightM).toBe(14);
  });
});

const areaM2Of = ({ x0, z0, x1, z1 }: Rect): number => (x1 - x0) * (z1 - z0);

/** Ground of every part; a building's with that of its cooling yards and of the lanes between. */
function groundsOf(parcels: readonly Parcel[]): Rect[] {
  const around = (a: Rect, b: Rect): Rect => ({
    x0: Math.min(a.x0, b.x0),
    z0: Math.min(a.z0, b.z0),
    x1: Math.max(a.x1, b.x1),
    z1: Math.max(a.z1, b.z1),
  });
  const yards = parcels.filter(({ kind }) => kind === 'cooling-yard');
  return parcels
    .filter(({ kind }) => kind !== 'cooling-yard')
    .map(({ kind, index, rect }) =>
      kind === 'building'
        ? yards
            .filter((yard) => buildingOfYard(yard.index) === index)
            .reduce((all, yard) => around(all, yard.rect), rect)
        : rect,
    );
}

describe('the band of floor (LAY-5)', () => {
  // Published floors beside the kinds they are held against, m²: none of them went into a coefficient.
  it.each([
    ['vantage', 343_741, true],
    ['saline', 153_290, true],
    ['boardman', 371_612, true],
    ['polaris', 167_225, false],
  ] as const)('of %s holds the published %i: %s', (id, published, holds) => {
    const values = VALIDATION_CASES.find((each) => each.id === id)?.values ?? ABILENE;
    const [low, high] = floorBandM2(computeCampus(values));
    expect(low < published && published < high).toBe(holds);
  });

  it('holds the most likely floor, and sums what each coefficient does in squares', () => {
    const campus = computeCampus({ ...ABILENE, 'layout.archetype': 'h-building' });
    const { hallAreaM2, electricalAreaM2, mechanicalAreaM2, floorAreaM2 } = campus.layout;
    const rooms = hallAreaM2 + electricalAreaM2 + mechanicalAreaM2;
    const more = [
      (hallAreaM2 / 2.35) * (3 - 2.35) * 1.75,
      electricalAreaM2 * (120 / 80 - 1) * 1.75,
      mechanicalAreaM2 * (90 / 55 - 1) * 1.75,
      rooms * (1.9 - 1.75),
    ];
    const [low, high] = floorBandM2(campus);
    expect(low).toBeLessThan(floorAreaM2);
    expect((high - floorAreaM2) / Math.hypot(...more)).toBeCloseTo(1, 9);
  });
});

describe('land of reactors (LAY-6)', () => {
  it('adds the stand-off circle, and their island as ground that is built on', () => {
    const without = computeCampus(ABILENE).layout;
    const { layout, site } = computeCampus({ ...ABILENE, 'power.smrCount': 2 });
    const island = site.parcels.find(({ kind }) => kind === 'reactors')?.rect;
    if (island === undefined) throw new Error('There is no island');
    const islandM2 = (island.x1 - island.x0) * (island.z1 - island.z0);
    expect(layout.placedAreaM2 - without.placedAreaM2).toBeCloseTo(islandM2, 3);
    const ratio = 2_023 / 606;
    expect(layout.siteAreaM2 - without.siteAreaM2).toBeCloseTo(Math.PI * 400 ** 2 + ratio * islandM2, 2);
  });

  it('is the ground of all parcels times what owners hold over it, in a band that holds it', () => {
    for (const { values } of PRESETS) {
      const { layout, site, power } = computeCampus({ ...values, 'layout.landKm2': 0 });
      const groundM2 = groundsOf(site.parcels).reduce((sum, rect) => sum + areaM2Of(rect), 0);
      expect(layout.placedAreaM2 / groundM2).toBeCloseTo(1, 9);
      const keptFreeM2 = Math.PI * power.smrStandOffM ** 2;
      const perOwned = (areaM2: number) => ((areaM2 - keptFreeM2) / groundM2) * 606;
      expect([layout.siteAreaBandM2[0], layout.siteAreaM2, layout.siteAreaBandM2[1]].map(perOwned)).toEqual([
        expect.closeTo(920, 3),
        expect.closeTo(2_023, 3),
        expect.closeTo(7_090, 3),
      ]);
    }
  });

  it('places 606 m² a megawatt, the middle of the published campuses without reactors from 100 MW up', () => {
    const placed = ['abilene-2026', 'general-cloud-1gw', 'new-carlisle-2025'].map((id) => {
      const { layout, power } = computeCampus(presetOf(id)?.values ?? ABILENE);
      return layout.placedAreaM2 / (power.facilityPeakPowerW / 1e6);
    });
    expect(Math.abs((placed.sort((a, b) => a - b)[1] ?? 0) / 606 - 1)).toBeLessThan(0.05);
  });
});
