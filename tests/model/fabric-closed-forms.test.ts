import { describe, expect, it } from 'vitest';
import { SWITCHES } from '../../src/catalogue/switches.ts';
import {
  allReduceTimeS,
  inNetworkFactor,
  interSiteBytesPerS,
  ringAllReduceS,
  treeAllReduceS,
} from '../../src/model/fabric/all-reduce.ts';
import { closReach, foldedClos, leafDownPorts, tiersNeeded } from '../../src/model/fabric/folded-clos.ts';
import { splitPods } from '../../src/model/fabric/network-shape.ts';
import { opticsPower } from '../../src/model/fabric/optics-power.ts';
import { pathLatencyS } from '../../src/model/fabric/path-latency.ts';
import { planesFor, radixAt, sizeMultiPlane } from '../../src/model/fabric/size-clos.ts';
import { circuitSwitches, cubeGrid } from '../../src/model/fabric/size-torus.ts';

const endpoints = (racks: number, perRack: number, gbps: number, oversubscription = 1) => ({
  rackCount: racks,
  endpointsPerRack: perRack,
  endpointCount: racks * perRack,
  endpointGbps: gbps,
  oversubscription,
});

describe('published switch counts, compute-fabric §3.1 (FAB-1, FAB-2)', () => {
  it('§3.1 check 1: DGX B200, 16,384 on 64 ports: 512 / 512 / 256, 49,152 links', () => {
    expect(tiersNeeded(16_384, 64, 1, 4)).toBe(3);
    const clos = foldedClos(16_384, 64, 3);
    expect([clos.leafCount, clos.spineCount, clos.coreCount]).toEqual([512, 512, 256]);
    expect(clos.linkCount).toBe(49_152);
  });

  it('§3.1 check 2: DGX B300, 10,368 on 144 ports: 144 / 72, 2 × 10,368 links, exactly the reach', () => {
    const clos = foldedClos(10_368, 144, 2);
    expect([clos.leafCount, clos.spineCount]).toEqual([144, 72]);
    expect(clos.linkCount).toBe(2 * 10_368);
    expect(closReach(144, 2)).toBe(10_368);
  });

  it('§3.1 check 3: 4,608 on 144 ports: 64 / 32, where the maker prints 36 with slack', () => {
    const clos = foldedClos(4_608, 144, 2);
    expect([clos.leafCount, clos.spineCount]).toEqual([64, 32]);
  });

  it('§3.1 check 4: DeepSeek, 8 planes of 2,048 on 64 ports: 768 switches', () => {
    expect(8 * foldedClos(2_048, 64, 2).switchCount).toBe(768);
  });

  it('§3.1 check 5: three tiers of 65,536 on 64 ports: 5,120 switches, exactly the reach', () => {
    expect(foldedClos(65_536, 64, 3).switchCount).toBe(5_120);
    expect(closReach(64, 3)).toBe(65_536);
  });

  it('§3.1 check 6: MRC, 64 × 800G as 512 × 100G: 512 + 256 a plane, 6,144, 131,072, 256 a leaf (FAB-4)', () => {
    const record = SWITCHES['eth-64x800'];
    expect(radixAt(record, 100)).toBe(512);
    expect(closReach(512, 2)).toBe(131_072);
    expect(leafDownPorts(512, 1)).toBe(256);
    const set = endpoints(2_048, 64, 800);
    expect(planesFor(set, record)).toBe(8);
    const shape = sizeMultiPlane(set, record);
    expect(shape.podCount).toBe(1);
    expect([shape.leafCount, shape.spineCount]).toEqual([512 * 8, 256 * 8]);
    expect(shape.leafCount + shape.spineCount).toBe(6_144);
  });

  it('§3.1 check 7: GB200, a unit of 576 has 8 leaves, sixteen units have 128', () => {
    expect(foldedClos(576, 144, 2).leafCount).toBe(8);
    expect(foldedClos(16 * 576, 144, 2).leafCount).toBe(128);
  });
});

describe('tiers of a tree (FAB-1)', () => {
  it.each([
    [1, 1],
    [64, 1],
    [65, 2],
    [2_048, 2],
    [2_049, 3],
    [65_536, 3],
    [65_537, 4],
  ])('%d endpoints on switches of 64 ports take %d, and none more where they just fit', (count, tiers) => {
    expect(tiersNeeded(count, 64, 1, 5)).toBe(tiers);
  });
});

describe('oversubscribed leaves (FAB-2)', () => {
  it('§3.1: S = N·(o+1)/(o·k) + N/(o·k), links N + N/o', () => {
    const clos = foldedClos(9_216, 64, 2, 3);
    expect(clos.leafCount).toBe(9_216 / 48);
    expect(clos.spineCount).toBe(9_216 / 3 / 64);
    expect(clos.linkCount).toBe(9_216 + 9_216 / 3);
  });

  it('never asks a leaf for more ports than it has', () => {
    for (const radix of [36, 64, 128, 144, 512]) {
      for (let o = 1; o <= 8; o += 0.5) {
        const down = leafDownPorts(radix, o);
        expect(down + Math.ceil(down / o - 1e-9)).toBeLessThanOrEqual(radix);
      }
    }
  });
});

describe('worked example, compute-fabric §9 (FAB-3, FAB-5, FAB-6, FAB-11)', () => {
  const set = endpoints(5_280, 72, 800);
  const count = set.endpointCount;
  const planes = sizeMultiPlane(set, SWITCHES['eth-64x800']);

  it('row 13: three pods of 126,720, 495 and 248 switches a plane', () => {
    expect([planes.podCount, planes.endpointsPerPod]).toEqual([3, 126_720]);
    expect([planes.leafCount / 24, planes.spineCount / 24]).toEqual([495, 248]);
  });

  it('row 14: 17,832 switches', () => {
    expect(planes.leafCount + planes.spineCount).toBe(17_832);
  });

  it('row 15: one tree of 144 ports, 5,280 / 5,280 / 2,640; 64 ports need four tiers', () => {
    expect(tiersNeeded(count, 144, 1, 4)).toBe(3);
    const tree = foldedClos(count, 144, 3);
    expect([tree.leafCount, tree.spineCount, tree.coreCount]).toEqual([5_280, 5_280, 2_640]);
    expect(tree.switchCount).toBe(13_200);
    expect(tiersNeeded(count, 64, 1, 4)).toBe(4);
  });

  it('row 16: 1,520,640 ends against 2,280,960', () => {
    const links = planes.linkTiers.reduce((sum, tier) => sum + tier.linkCount, 0);
    expect(2 * links).toBe(1_520_640);
    expect(2 * foldedClos(count, 144, 3).linkCount).toBe(2_280_960);
  });

  it('row 17: 23.6 and 12.7 MW of optics; three tiers 35.4 and 17.3 MW', () => {
    const two = opticsPower(count, 2, 15.5);
    expect(two.pluggableW / 1e6).toBeCloseTo(23.6, 1);
    expect(two.coPackagedW / 1e6).toBeCloseTo(12.7, 1);
    const three = opticsPower(count, 3, 15.5);
    expect(three.pluggableW / 1e6).toBeCloseTo(35.4, 1);
    expect(three.coPackagedW / 1e6).toBeCloseTo(17.3, 1);
  });

  it('row 18: 3.68 billion USD, 9.7 thousand an accelerator', () => {
    const usd = 17_832 * SWITCHES['eth-64x800'].priceUsd.value + 1_520_640 * 1_250;
    expect(usd / 1e9).toBeCloseTo(3.68, 2);
    expect(usd / count / 1e3).toBeCloseTo(9.7, 1);
  });

  it('row 19: 6.34 PB/s across half a pod', () => {
    expect(planes.bisectionBytesPerS / 1e15).toBeCloseTo(6.34, 2);
  });
});

describe('networks of whole racks (FAB-3)', () => {
  it('holds every rack and passes no limit', () => {
    for (const racks of [1, 7, 1_819, 1_820, 1_821, 5_600, 99_991]) {
      const split = splitPods(endpoints(racks, 72, 400), 131_072);
      const held =
        split.largerPodCount * split.largerRackCount +
        (split.podCount - split.largerPodCount) * split.smallerRackCount;
      expect(held).toBe(racks);
      expect(split.largerRackCount * 72).toBeLessThanOrEqual(131_072);
    }
  });
});

describe('torus (FAB-8)', () => {
  it('144 cubes of 64 make 16 × 24 × 24, 9,216 chips', () => {
    expect(cubeGrid(144)).toEqual([4, 6, 6]);
    expect(cubeGrid(1)).toEqual([1, 1, 1]);
    expect(cubeGrid(7)).toEqual([2, 2, 2]);
  });

  it('48 circuit switches join a pod, as on TPU v4', () => {
    expect(circuitSwitches(64)).toBe(48);
    expect(circuitSwitches(144)).toBe(48);
  });
});

describe('latency, compute-fabric §3.4 (FAB-12)', () => {
  const path = (id: 'ib-64x400' | 'eth-64x800', hopCount: number, lengthM = 0) =>
    pathLatencyS({
      hostS: SWITCHES[id].hostLatencyS.value,
      hopS: SWITCHES[id].hopLatencyS.value,
      hopCount,
      lengthM,
    }) * 1e6;

  it('§3.4: InfiniBand 2.8 and 3.7 µs, Ethernet 3.6 and 5.6 µs', () => {
    expect(path('ib-64x400', 1)).toBeCloseTo(2.8, 9);
    expect(path('ib-64x400', 3)).toBeCloseTo(3.7, 9);
    expect(path('eth-64x800', 1)).toBeCloseTo(3.6, 9);
    expect(path('eth-64x800', 3)).toBeCloseTo(5.6, 9);
  });

  it('§3.4: 2 km of fibre is 9.8 µs', () => {
    expect(path('ib-64x400', 1, 2_000) - path('ib-64x400', 1)).toBeCloseTo(9.8, 9);
  });
});

describe('all-reduce, compute-fabric §5.1 (FAB-22 … FAB-25)', () => {
  const job = {
    bytes: 8e9,
    ranks: 72 * 128,
    groupSize: 72,
    scaleUpBytesPerS: 900e9,
    scaleUpLatencyS: 1.2e-6,
    scaleOutBytesPerS: 100e9,
    scaleOutLatencyS: 3.7e-6,
  };

  it('§5.1: 8 GB over 128 groups of 72: 17.53 + 2.205 = 19.74 ms, latency 0.22 ms', () => {
    const time = allReduceTimeS(job);
    expect(time.transferS * 1e3).toBeCloseTo(19.74, 2);
    expect(time.latencyS * 1e3).toBeCloseTo(0.22, 2);
  });

  it('§5.1: a flat ring of 9,216: 160.0 ms and 68.2 ms of latency', () => {
    const ring = { bytes: 8e9, ranks: 9_216, bytesPerS: 100e9, latencyS: 3.7e-6 };
    const time = ringAllReduceS(ring);
    expect(time.transferS * 1e3).toBeCloseTo(160, 1);
    expect(time.latencyS * 1e3).toBeCloseTo(68.2, 1);
    expect(treeAllReduceS(ring).totalS).toBeLessThan(time.totalS);
  });

  it('one rank sends nothing; a job inside one group does not leave it', () => {
    expect(ringAllReduceS({ bytes: 1e9, ranks: 1, bytesPerS: 1e9, latencyS: 1 }).totalS).toBe(0);
    expect(allReduceTimeS({ ...job, ranks: 1 }).totalS).toBe(0);
    expect(allReduceTimeS({ ...job, ranks: 72 }).transferS * 1e3).toBeCloseTo(17.53, 2);
  });

  it('summing in the switch saves (n − 1)/(n + 1); local steps save their number between sites', () => {
    expect(inNetworkFactor(9)).toBeCloseTo(0.8, 12);
    expect(interSiteBytesPerS(2, 8e9, 10, 0.8)).toBeCloseTo(1e9, 3);
    expect(interSiteBytesPerS(2, 8e9, 10, 0.8, 100)).toBeCloseTo(1e7, 3);
  });
});
