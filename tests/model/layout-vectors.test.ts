import { describe, expect, it } from 'vitest';
import { AREAS } from '../../src/catalogue/areas.ts';
import { SITE_CLEARANCES } from '../../src/catalogue/site-clearances.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { pumpPowerW, waterFlowM3PerS } from '../../src/model/cooling/pump-power.ts';
import { pathLatencyS } from '../../src/model/fabric/path-latency.ts';
import { fenceNoiseDba, yardLevelDba } from '../../src/model/layout/fence-noise.ts';
import { ownedAreaM2 } from '../../src/model/layout/measure-land.ts';
import { wayGraph, waysFromM } from '../../src/model/layout/network/find-ways.ts';
import { RoutedNetwork } from '../../src/model/layout/network/routed-network.ts';
import { legsBetween, legsLengthM, trenchesOf } from '../../src/model/layout/network/trench-length.ts';
import { farthestWallM, hoseReachM, ringLane } from '../../src/model/layout/rules/hose-reach.ts';
import { buildableM2 } from '../../src/model/layout/rules/land-needed.ts';
import { pairFinding } from '../../src/model/layout/rules/pair-rules.ts';
import { groundAround } from '../../src/model/layout/rules/place-together.ts';
import { endLanes } from '../../src/model/layout/site/fire-lanes.ts';
import { fitRows } from '../../src/model/layout/site/fit-rows.ts';
import { rowYard } from '../../src/model/layout/site/row-yard.ts';
import { racksOnFeed } from '../../src/model/layout/size-floor-area.ts';
import { threePhaseCurrentA, threePhaseLossW } from '../../src/model/power/conductors.ts';
import { ABILENE, offBy } from './examples.ts';

const FOOT_M = 0.3048;

/** Published cases of site plans and their networks; those of searches stand in search-vectors. */
describe('layouts §7', () => {
  it('T4: three blocks as their sequence pair packs them do not touch; box 6 × 5, 14 of it dead (LAY-18)', () => {
    const blocks = [
      [0, 2, 2, 3],
      [2, 2, 4, 1],
      [0, 0, 3, 2],
    ].map(([x = 0, z = 0, w = 0, d = 0], index) => ({
      id: `office-${index}`,
      editId: `office-${index}`,
      kind: 'office' as const,
      index,
      rect: { x0: x, z0: z, x1: x + w, z1: z + d },
      yaw: 0,
      ports: [],
    }));
    const pairs = blocks.flatMap((a, at) => blocks.slice(at + 1).map((b) => pairFinding(a, b)));
    expect(pairs).toEqual([undefined, undefined, undefined]);
    const { x0, z0, x1, z1 } = groundAround(blocks);
    expect([x1 - x0, z1 - z0]).toEqual([6, 5]);
    const used = blocks.reduce((sum, { rect }) => sum + (rect.x1 - rect.x0) * (rect.z1 - rect.z0), 0);
    expect((x1 - x0) * (z1 - z0) - used).toBe(14);
    // One of them half a metre farther in stands on its neighbour.
    const [a, b] = blocks;
    const nearer = b && { ...b, rect: { ...b.rect, x0: 1.5 } };
    expect(a && nearer && pairFinding(a, nearer)).toMatchObject({ rule: 'LAY-18', severity: 'hard' });
  });

  it('T7: three ways that join four terminals through their middle: a tree of 12, 8 of trench (LAY-81)', () => {
    const ways = [
      [0, 0, 2, 2, 0, 2, 4, 0, 2],
      [0, 0, 2, 2, 0, 2, 2, 0, 0],
      [0, 0, 2, 2, 0, 2, 2, 0, 4],
    ].flatMap((corners) => legsBetween(corners, 3));
    expect(legsLengthM(ways)).toBe(12);
    expect(legsLengthM(trenchesOf(ways, 0))).toBe(8);
  });

  it('T9: a feeder for each of three loads, 40; two of them on one, and all trenches, 30 (LAY-81)', () => {
    const ofLoads = (...loads: readonly (readonly [number, number])[]) =>
      loads.flatMap(([x, z]) => legsBetween([0, 0, 0, x, 0, z], 2));
    const radial = ofLoads([10, 0], [20, 0], [0, 10]);
    expect(legsLengthM(radial)).toBe(40);
    expect(legsLengthM(ofLoads([20, 0], [0, 10]))).toBe(30);
    expect(legsLengthM(trenchesOf(radial, 0))).toBe(30);
  });

  // A network rack counts with the accelerator racks of its row; aisles, 1.2 and 2.4 m, are the vector's.
  it('T10: rows of 17 cabinets and two CDUs, 12.0 m, pairs 6.0 m apart: 20 rows on a floor of 36 × 36 m (LAY-2)', () => {
    const campus = computeCampus(ABILENE);
    const fitted = fitRows(
      {
        ...campus,
        compute: { ...campus.compute, rackWidthM: 0.6, rackDepthM: 1.2 },
        cooling: { ...campus.cooling, cduCount: 40 },
        layout: { ...campus.layout, hallCount: 1, racksPerRow: 11, coldAisleM: 1.2, hotAisleM: 2.4 },
      },
      { racks: 220, support: 120, fewestRacks: 220 },
      // Two rows of 12 m with 4 m between and 2 m beside them; 3 m at both ends.
      { acrossM: 36 - 2 * 2, alongM: 36 - 2 * 3 },
    );
    expect(fitted).toMatchObject({ abreast: 2, rackPairs: 5, supportPairs: 0 });
    expect(fitted?.pairM).toBeCloseTo(6, 9);
    expect(fitted?.rows).toMatchObject({ racksPerRow: 11, rowEndSupport: 3, cdusPerSlot: 2, rackSlots: 20 });
    expect(fitted?.rows.rowLengthM).toBeCloseTo(12, 9);
    // 17 cabinets, 10 of them accelerator racks: no longer than the 20 that an aisle may be.
    expect(11 + 2 * 3).toBeLessThanOrEqual(AREAS.maxRacksPerRow.value);
    expect((fitted?.rows.rackSlots ?? 0) * 10).toBe(200);
  });

  // A clear way of 4 ft all round is left out of the floor; no CDUs, no support racks.
  it('T15: a hall of 20 × 12 m holds five rows of 29 racks of 0.6 × 1.0 m, the last one alone: 145 (LAY-2)', () => {
    const campus = computeCampus({
      ...ABILENE,
      'compute.rackType': 'air-cloud',
      'cooling.technology': 'air',
    });
    const hall = {
      ...campus,
      compute: { ...campus.compute, rackWidthM: 0.6, rackDepthM: 1 },
      layout: {
        ...campus.layout,
        hallCount: 1,
        racksPerRow: 29,
        coldAisleM: 4 * FOOT_M,
        hotAisleM: 3 * FOOT_M,
      },
    };
    const floor = { acrossM: 20 - 8 * FOOT_M, alongM: 12 - 8 * FOOT_M };
    const fitted = (racks: number) => fitRows(hall, { racks, support: 0, fewestRacks: racks }, floor);
    expect(fitted(145)).toMatchObject({ abreast: 1, rows: { racksPerRow: 29, rackSlots: 5 } });
    expect(fitted(146)).toBeUndefined();
    expect(Math.floor(floor.acrossM / 0.6)).toBe(29);
  });

  it.each([
    [1_360, 1.36],
    [1_933, 1.93],
    [4_047, 4.05],
  ])('T20: 1 GW at %d m² a megawatt is %f km² (LAY-6)', (m2PerMw, km2) => {
    const campus = computeCampus(ABILENE);
    const placedM2 = 606 * 1_000;
    const ownedM2 = ownedAreaM2(campus, placedM2, m2PerMw / 606);
    expect(ownedM2 / 1e6).toBeCloseTo(km2, 2);
    const { low = 0, high = 0 } = AREAS.ownedOverPlaced;
    expect(ownedM2).toBeGreaterThan(placedM2 * low);
    expect(ownedM2).toBeLessThan(placedM2 * high);
  });

  it.each([
    [60, 305],
    [1, 39.4],
  ])('T19: %d coolers of 70 dBA at 7 m are 55 dBA at %d m (LAY-29)', (unitCount, distanceM) => {
    expect(yardLevelDba(unitCount, distanceM)).toBeCloseTo(55, 1);
    expect(yardLevelDba(unitCount, 7)).toBeCloseTo(70 + 10 * Math.log10(unitCount), 6);
  });

  it('T19: at the fence of a campus all yards are heard, less where the land reaches farther', () => {
    const small = computeCampus({ ...ABILENE, 'layout.landKm2': 2.3 });
    const large = computeCampus({ ...ABILENE, 'layout.landKm2': 9 });
    const one = yardLevelDba(Math.ceil(small.cooling.heatRejectionUnitCount / 16), 300);
    expect(fenceNoiseDba(small)).toBeGreaterThan(one);
    expect(fenceNoiseDba(large)).toBeLessThan((fenceNoiseDba(small) ?? 0) - 2);
  });

  // Published: 6 MW in 1,858 m², 3.23 kW/m²; ten halls are 47.1 % of 39,484 m².
  it('T22: 60 MW of cloud racks in ten halls: their floor and density lie by a fifth at the most off (LAY-5)', () => {
    const { layout, compute } = computeCampus({
      ...ABILENE,
      'compute.rackType': 'air-cloud',
      'compute.sizingMode': 'it-power',
      'compute.targetPowerMw': 60,
      'cooling.technology': 'air',
      'layout.archetype': 'cloud-block',
      'layout.buildingCount': 5,
      'power.gasMw': 0,
    });
    expect(layout.hallCount).toBe(10);
    expect((6_000 / 1_858).toFixed(2)).toBe('3.23');
    expect(((10 * 1_858) / 39_484).toFixed(3)).toBe('0.471');
    expect(offBy(layout.floorAreaM2, 39_484)).toBeLessThan(0.1);
    expect(offBy(compute.itPowerW / layout.hallAreaM2, 6e6 / 1_858)).toBeLessThan(0.2);
  });

  it('T5: a set-back of 60 m leaves 134,400 of 600 × 400 m, 56 % (LAY-80)', () => {
    expect(buildableM2({ widthM: 600, depthM: 400 })).toBe(134_400);
    expect(buildableM2({ widthM: 600, depthM: 400 }) / 240_000).toBeCloseTo(0.56, 6);
    expect(buildableM2({ widthM: 100, depthM: 400 })).toBe(0);
  });

  // Channels beside a box of x 100–160, y 20–80, 5 m clear of it.
  it.each([
    [60, 250],
    [50, 270],
  ])('T8: from (20, %d) to as far on the other side, round a box: %d m', (y, expectedM) => {
    const routed = new RoutedNetwork('fabric', 'lengths', (sink) => {
      const at = (x: number, z: number): number => sink.node('joint', -1, x, 0, z);
      const [start, end] = [at(20, y), at(220, y)];
      for (const aroundZ of [15, 85]) {
        const [near, far] = [at(20, aroundZ), at(220, aroundZ)];
        for (const [from, to, corners] of [
          [start, near, [20, y, 20, aroundZ]],
          [near, far, [20, aroundZ, 220, aroundZ]],
          [far, end, [220, aroundZ, 220, y]],
        ] as const) {
          sink.corner(corners[0], 0, corners[1]);
          sink.corner(corners[2], 0, corners[3]);
          sink.edge('fibre-duct', from, to);
        }
      }
    });
    const [wayM] = waysFromM(wayGraph(routed, ['fibre-duct']), 0, [1]);
    expect(wayM).toBeCloseTo(expectedM, 6);
  });

  it('T11c: 25 MW at 10 K, 120 Pa/m, 0.75, 100 m out and back: 0.607 m³/s and 19.4 kW, 0.078 %', () => {
    const flow = waterFlowM3PerS(25e6, 10);
    expect(offBy(flow, 0.607)).toBeLessThan(0.02);
    const pumpsW = pumpPowerW(0.607, 120 * 200, 0.75);
    expect(offBy(pumpsW, 19.4e3)).toBeLessThan(0.002);
    expect(offBy(pumpsW / 25e6, 0.00078)).toBeLessThan(0.01);
  });

  it('T13: two bars of 81 × 244 m and a spine of 38 × 122 m: 44,164 m², a box of 69,296 (LAY-70)', () => {
    const { boxes, widthM, depthM } = computeCampus(ABILENE).site.frame.building;
    // Floors are built in steps of two percent.
    expect(
      offBy(
        boxes.reduce((sum, { w, d }) => sum + w * d, 0),
        44_164,
      ),
    ).toBeLessThan(0.01);
    expect(offBy(widthM * depthM, 69_296)).toBeLessThan(0.01);
    expect(offBy(widthM * depthM - boxes.reduce((sum, { w, d }) => sum + w * d, 0), 25_132)).toBeLessThan(
      0.01,
    );
  });

  it('T14: a wall that no lane lies before is out of reach, however near the lane behind it', () => {
    const box = { x: 0, z: 0, w: 100, d: 60 };
    const behind = [
      [-60, 40],
      [60, 45],
    ] as const;
    expect(farthestWallM([box], [behind])).toBe(Number.POSITIVE_INFINITY);
  });

  it('T14: an H with lanes round its box alone has walls 103 m deep in its courts; with a lane in, that turns, 45.7 m reach all (LAY-19)', () => {
    const { building } = computeCampus(ABILENE).site.frame;
    const reachM = SITE_CLEARANCES.fireRoadReach.value;
    const boxes = [-101.5, 101.5].map((x) => ({ x, z: 0, w: 81, d: 244 }));
    const round = farthestWallM([...boxes, { x: 0, z: 0, w: 122, d: 38 }], [ringLane(142, 122)]);
    expect(round).toBeCloseTo(103, 6);
    expect(round).toBeGreaterThan(reachM);
    // As near as it has to come, the lane into the court is a dead end too long for engines to back out of.
    expect(round - reachM).toBeGreaterThan(reachM);
    expect(hoseReachM(building)).toBeLessThan(reachM);
    for (const side of [-1, 1] as const) {
      const { lane } = endLanes(building, side);
      expect(lane.at(-1)).toEqual(lane[0]);
      for (const at of [0, 1] as const) {
        const along = lane.map((corner) => corner[at]);
        expect(Math.max(...along) - Math.min(...along)).toBeGreaterThanOrEqual(
          SITE_CLEARANCES.fireTurnCircle.value,
        );
      }
    }
  });

  it.each([
    [500, 2.45e-6],
    [2_000, 9.8e-6],
  ])('T18: %d m of fibre take %f s (FAB-12)', (lengthM, seconds) => {
    expect(pathLatencyS({ hostS: 0, hopS: 0, hopCount: 0, lengthM })).toBeCloseTo(seconds, 12);
  });

  it('T11: 20 MW at 34.5 kV over 500 m of 0.06 Ω/km: 341.5 A, 10.5 kW, 0.052 % (PWR-26)', () => {
    const currentA = threePhaseCurrentA(20e6, 34_500, 0.98);
    expect(offBy(currentA, 341.5)).toBeLessThan(0.001);
    const lossW = threePhaseLossW({ resistanceOhmPerM: 0.06e-3, reactanceOhmPerM: 0 }, currentA, 500);
    expect(offBy(lossW, 10.5e3)).toBeLessThan(0.002);
    expect(offBy(lossW / 20e6, 0.00052)).toBeLessThan(0.02);
  });

  it('T11b: 1.4 MW at 415 V over 30 m of 20 µΩ/m: 1,987 A, 7.11 kW, 0.51 % (PWR-26)', () => {
    const currentA = threePhaseCurrentA(1.4e6, 415, 0.98);
    expect(offBy(currentA, 1_987)).toBeLessThan(0.001);
    const lossW = threePhaseLossW({ resistanceOhmPerM: 20e-6, reactanceOhmPerM: 0 }, currentA, 30);
    expect(offBy(lossW, 7.11e3)).toBeLessThan(0.002);
    expect(offBy(lossW / 1.4e6, 0.0051)).toBeLessThan(0.01);
  });

  it('T16: six generators in cells of 30 × 56 ft with an aisle of 30 × 120 ft: 13,680 ft², 1,271 m² (LAY-10)', () => {
    const [cellX, cellZ] = [30 * FOOT_M, 56 * FOOT_M];
    const grid = { pitchX: cellX, pitchZ: cellZ, rowsPerGroup: 2, laneM: 30 * FOOT_M };
    const { columns, rect } = rowYard(6, grid, 0, 0, 120 * FOOT_M);
    const empty = 2 * columns - 6;
    const groundM2 = (rect.x1 - rect.x0) * (rect.z1 - rect.z0) - empty * cellX * cellZ;
    expect(groundM2 / FOOT_M ** 2).toBeCloseTo(13_680, 6);
    expect(groundM2).toBeCloseTo(1_271, 0);
  });

  it('T17: a row feed of 1,360 kW carries 10 racks of 132 kW and 9 of 140 (LAY-2)', () => {
    expect([132e3, 136e3, 140e3].map((rackW) => racksOnFeed(1_360e3, rackW))).toEqual([10, 10, 9]);
  });

  it('T21: 25,000 accelerators, 64 a rack, are 391 racks; 100,000 in four halls 391 a hall, 1,563 (CMP-1)', () => {
    const colossus = (accelerators: number) =>
      computeCampus({
        ...ABILENE,
        'compute.rackType': 'hgx-h100-liquid',
        'compute.acceleratorCount': accelerators,
        'layout.archetype': 'warehouse',
        'layout.buildingCount': 1,
      });
    expect(colossus(25_000).compute.rackCount).toBe(391);
    const { compute, layout } = colossus(100_000);
    expect(compute.rackCount).toBe(1_563);
    expect([...layout.racksPerHall]).toEqual([391, 391, 391, 390]);
  });
});
