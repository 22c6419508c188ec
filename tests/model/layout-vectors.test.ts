import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../src/model/campus.ts';
import { pumpPowerW, waterFlowM3PerS } from '../../src/model/cooling/pump-power.ts';
import { pathLatencyS } from '../../src/model/fabric/path-latency.ts';
import { wayGraph, waysFromM } from '../../src/model/layout/network/find-ways.ts';
import { RoutedNetwork } from '../../src/model/layout/network/routed-network.ts';
import { buildableM2 } from '../../src/model/layout/rules/land-needed.ts';
import { rowYard } from '../../src/model/layout/site/row-yard.ts';
import { racksOnFeed } from '../../src/model/layout/size-floor-area.ts';
import { threePhaseCurrentA, threePhaseLossW } from '../../src/model/power/conductors.ts';
import { ABILENE, offBy } from './examples.ts';

const FOOT_M = 0.3048;

/** Published cases of site plans and their networks; those of searches stand in search-vectors. */
describe('layouts §7', () => {
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
