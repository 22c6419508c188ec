import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARCHETYPES, type ArchetypeRecord } from '../../../src/catalogue/archetypes.ts';
import { ROOM_PROGRAMME } from '../../../src/catalogue/rooms.ts';
import { SITE_SPACING } from '../../../src/catalogue/site-spacing.ts';
import { computeCampus } from '../../../src/model/campus.ts';
import type { CampusResult } from '../../../src/model/campus-types.ts';
import { frameCampus } from '../../../src/model/layout/site/frame-campus.ts';
import type { BuildingDesign, HallDesign } from '../../../src/model/layout/site/frame-types.ts';
import type { ParamValues } from '../../../src/params/param-types.ts';
import { randomAssumptions, randomCase } from '../../checks/random-params.ts';
import { ABILENE } from '../examples.ts';

/** What a hall is filled with, across and along it, metres: rows with their aisles, rooms beside them, ways at its ends. */
function contentsM(hall: HallDesign, hotAisleM: number): { acrossM: number; alongM: number } {
  const rowAisleM = SITE_SPACING.rowEndAisle.value;
  const edgeM = ROOM_PROGRAMME.floorEdge.value;
  const pairM = 2 * hall.rowDepthM + hall.coldAisleM + hotAisleM;
  return {
    acrossM: hall.widthM - hall.floorM + hall.abreast * (hall.rowLengthM + rowAisleM) - rowAisleM + 2 * edgeM,
    alongM: hall.serviceM + 2 * hall.corridorM + (hall.rackPairs + hall.supportPairs) * pairM,
  };
}

/** How much longer or wider than its contents a hall is, in the direction it fills better; of all blocks the fullest tells. */
function spareRatio({ hall, hallOfBlock }: BuildingDesign, { layout }: CampusResult): number {
  const contents = hallOfBlock.map((filled) => contentsM(filled, layout.hotAisleM));
  const acrossM = Math.max(...contents.map((each) => each.acrossM));
  const alongM = Math.max(...contents.map((each) => each.alongM));
  return Math.min(hall.widthM / acrossM, hall.lengthM / alongM);
}

/** Ground that the building stands on over what its floor and its storeys ask for; 400 m² are the least. */
function overFloor({ boxes }: BuildingDesign, { layout, params }: CampusResult): number {
  const kind: ArchetypeRecord = ARCHETYPES[params['layout.archetype']];
  const askedM2 = layout.floorAreaM2 / kind.storeys.value / layout.buildingCount;
  return boxes.reduce((sum, { w, d }) => sum + w * d, 0) / Math.max(400, askedM2);
}

/** Buildings are built within a hundredth of what is asked for. */
const BUILT = 1.01;
/** A building grows by 15 % of its area at a time, and another row abreast or behind needs some of that. */
const STEP = 1.2;

/** Larger than its floor asks for although its halls are filled in neither direction. */
const isTooLarge = (building: BuildingDesign, campus: CampusResult): boolean =>
  overFloor(building, campus) > BUILT && spareRatio(building, campus) > STEP;

describe('the size of a building (LAY-10)', () => {
  it('is what its floor asks for, or its halls are full across or along, on any campus', () => {
    let grown = 0;
    fc.assert(
      fc.property(randomCase, ({ values, draw, seed }) => {
        const campus = computeCampus(values, randomAssumptions(values, draw, seed));
        const { building } = frameCampus(campus);
        if (overFloor(building, campus) > BUILT) grown += 1;
        expect(isTooLarge(building, campus), `${spareRatio(building, campus)}`).toBe(false);
      }),
      { numRuns: 300, seed: 11 },
    );
    expect(grown).toBeGreaterThan(30);
  });

  it('a few nodes in many halls stand on little ground, whatever share of their rating is built for', () => {
    const values: ParamValues = {
      ...ABILENE,
      'compute.sizingMode': 'accelerators',
      'compute.acceleratorCount': 12_100,
      'compute.rackType': 'dgx-h100',
      'compute.generalShare': 0.5,
      'cooling.technology': 'rear-door',
      'power.redundancy': '4n3',
    };
    const assumed = randomAssumptions(values, 'mode', 0);
    for (const provisionedShare of [0.65, 0.7, 0.75, 0.8, 0.9]) {
      const campus = computeCampus(values, { ...assumed, provisionedShare });
      expect(isTooLarge(frameCampus(campus).building, campus), `${provisionedShare}`).toBe(false);
    }
  });

  it('a building with halls of ten times the length and width is found too large', () => {
    const campus = computeCampus(ABILENE);
    const { building } = frameCampus(campus);
    const { hall: small } = building;
    const hall = {
      ...small,
      widthM: small.widthM + 9 * small.floorM,
      lengthM: 10 * small.lengthM,
      floorM: 10 * small.floorM,
    };
    const boxes = building.boxes.map(({ x, z, w, d }) => ({ x, z, w: 10 * w, d: 10 * d }));
    expect(isTooLarge({ ...building, hall, boxes }, campus)).toBe(true);
  });
});
