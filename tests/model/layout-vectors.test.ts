import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../src/model/campus.ts';
import { pumpPowerW, waterFlowM3PerS } from '../../src/model/cooling/pump-power.ts';
import { pathLatencyS } from '../../src/model/fabric/path-latency.ts';
import { wayGraph, waysFromM } from '../../src/model/layout/network/find-ways.ts';
import { RoutedNetwork } from '../../src/model/layout/network/routed-network.ts';
import { buildableM2 } from '../../src/model/layout/rules/land-needed.ts';
import { ABILENE, offBy } from './examples.ts';

/** Published cases of site plans and their networks; those of searches wait for the search. */
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
});
