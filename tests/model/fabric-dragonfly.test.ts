import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../src/model/campus.ts';
import { dragonflyGroup, dragonflyPlusGroup, dragonflyReach } from '../../src/model/fabric/size-dragonfly.ts';
import type { ParamChange } from '../../src/params/param-types.ts';
import { ABILENE, offBy } from './examples.ts';

const fabricOf = (change: ParamChange) =>
  computeCampus({ ...ABILENE, 'compute.sizingMode': 'accelerators', ...change }).fabric;

describe('dragonfly (FAB-28)', () => {
  it('of radix 64: 16 endpoints, 32 switches, 16 global ports; over 256 thousand endpoints (Kim and others 2008)', () => {
    const group = dragonflyGroup(64, 1);
    expect(group).toEqual({ leaves: 32, spines: 0, endpointsPerLeaf: 16, globalPorts: 16 });
    expect(dragonflyReach(group)).toBe(262_656);
  });

  it('of radix 7 is the example of its paper: two endpoints, four switches, two global ports, 72 endpoints', () => {
    const group = dragonflyGroup(7, 1);
    expect(group).toEqual({ leaves: 4, spines: 0, endpointsPerLeaf: 2, globalPorts: 2 });
    expect(dragonflyReach(group)).toBe(72);
  });

  it('counts switches, links, hops and both cuts of nine groups of 512', () => {
    // 64 ports of 800 Gb/s; 4,608 endpoints in 64 racks of 72.
    const fabric = fabricOf({
      'fabric.topology': 'dragonfly',
      'fabric.nicGbps': 800,
      'compute.acceleratorCount': 9 * 512,
    });
    expect([fabric.podCount, fabric.endpointsPerPod, fabric.leafCount, fabric.spineCount]).toEqual([
      9, 512, 288, 0,
    ]);
    expect(fabric.linkCount).toBe(4_608 + 9 * ((32 * 31) / 2) + (288 * 16) / 2);
    expect(fabric.worstPathHopCount).toBe(4);
    expect(fabric.bisectionBytesPerS).toBe((512 * 100e9) / 2);
    // 2,304 global links: 64 between each pair of groups, half of the pairs and one in eight more in the cut.
    expect(offBy(fabric.campusBisectionBytesPerS, (2_304 * 100e9 * 9) / 16)).toBeLessThan(1e-12);
    expect(fabric.coherentAccelerators).toBe(4_608);
  });

  it('beyond its reach says so (FAB-15)', () => {
    const { warnings } = computeCampus({
      ...ABILENE,
      'fabric.topology': 'dragonfly',
      'fabric.nicGbps': 800,
      'compute.acceleratorCount': 300_000,
    });
    expect(warnings.map(({ rule }) => rule)).toContain('FAB-15');
  });
});

describe('dragonfly+ (FAB-29)', () => {
  it('joins four times what a dragonfly of the same switches does (Shpiner and others 2017)', () => {
    const plus = dragonflyReach(dragonflyPlusGroup(64, 1));
    expect(plus).toBe(32 ** 4 + 32 ** 2);
    expect(plus / dragonflyReach(dragonflyGroup(64, 1))).toBeCloseTo(4, 1);
  });

  it('has a spine for each two half-filled ports: 32 leaves and 32 spines a group of 1,024', () => {
    const fabric = fabricOf({
      'fabric.topology': 'dragonfly-plus',
      'compute.rackType': 'dgx-h100',
      'cooling.technology': 'air',
      'compute.acceleratorCount': 4_096,
    });
    expect([fabric.podCount, fabric.leafCount, fabric.spineCount]).toEqual([4, 128, 128]);
    expect(fabric.linkCount).toBe(4_096 + 4 * 32 * 32 + (128 * 32) / 2);
    expect(fabric.worstPathHopCount).toBe(4);
  });

  it('has no more spines than its leaves fill: a lone group two tiers, a lone leaf none, the last group its part', () => {
    const plus = (acceleratorCount: number, nicGbps = 400) => {
      const fabric = fabricOf({
        'fabric.topology': 'dragonfly-plus',
        'fabric.nicGbps': nicGbps,
        'compute.rackType': 'dgx-h100',
        'cooling.technology': 'air',
        'compute.acceleratorCount': acceleratorCount,
      });
      const { podCount, leafCount, spineCount, linkCount, worstPathHopCount: hops } = fabric;
      return [podCount, leafCount, spineCount, linkCount, hops];
    };
    // 32 ports down and 32 up a leaf; 64 ports a spine, all down.
    expect(plus(512)).toEqual([1, 16, 8, 512 + 16 * 32, 3]);
    // One switch of 256 ports at 100 Gb/s.
    expect(plus(64, 100)).toEqual([1, 1, 0, 64, 1]);
    // A second group of half as many leaves: half as many spines, and half as many ways out.
    expect(plus(1_024 + 512)).toEqual([2, 48, 48, 1_536 + 48 * 32 + (48 * 32) / 2, 4]);
  });

  it('with fewer ways out holds more leaves, and a full-rate job no more than a group', () => {
    const group = dragonflyPlusGroup(64, 3);
    expect(group).toEqual({ leaves: 48, spines: 32, endpointsPerLeaf: 32, globalPorts: 16 });
    const fabric = fabricOf({
      'fabric.topology': 'dragonfly-plus',
      'fabric.oversubscription': 3,
      'compute.rackType': 'dgx-h100',
      'cooling.technology': 'air',
      'compute.acceleratorCount': 16_384,
    });
    expect(fabric.coherentAccelerators).toBe(48 * 32);
  });
});

describe('the switch (FAB-4)', () => {
  it('of 64 × 400 Gb/s: 16,384 in three tiers are 512, 512, 256 with 49,152 links (SuperPOD of 64 units)', () => {
    const fabric = fabricOf({
      'fabric.topology': 'clos',
      'fabric.switch': 'ib-64x400',
      'compute.rackType': 'dgx-h100',
      'cooling.technology': 'air',
      'compute.acceleratorCount': 16_384,
    });
    expect([fabric.leafCount, fabric.spineCount, fabric.coreCount]).toEqual([512, 512, 256]);
    expect(fabric.linkCount).toBe(49_152);
  });

  it('of 64 × 400 Gb/s: 65,536 in three tiers are 5,120 (DeepSeek’s comparison)', () => {
    const fabric = fabricOf({
      'fabric.topology': 'clos',
      'fabric.switch': 'ib-64x400',
      'compute.rackType': 'dgx-h100',
      'cooling.technology': 'air',
      'compute.acceleratorCount': 65_536,
    });
    expect(fabric.switchCount).toBe(5_120);
  });
});
