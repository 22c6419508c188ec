import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEDIA } from '../../src/catalogue/optics.ts';
import { RACKS } from '../../src/catalogue/racks.ts';
import { modeAssumptions } from '../../src/model/assumptions.ts';
import { computeCampus } from '../../src/model/campus.ts';
import type { CampusResult } from '../../src/model/campus-types.ts';
import { closReach } from '../../src/model/fabric/folded-clos.ts';
import { lengthWithinM, linkSpans, longestM, shareWithin } from '../../src/model/fabric/link-lengths.ts';
import { splitPods } from '../../src/model/fabric/network-shape.ts';
import { scaleUpDomain } from '../../src/model/fabric/scale-up.ts';
import { wayGraph, waysFromM } from '../../src/model/layout/network/find-ways.ts';
import { longestOfKindM } from '../../src/model/layout/network/measure-network.ts';
import { NODE_KINDS } from '../../src/model/layout/network/network-types.ts';
import type { ParamChange, RackTypeId } from '../../src/params/param-types.ts';
import { randomParams } from '../checks/random-params.ts';
import { ABILENE, offBy } from './examples.ts';

const campus = (change: ParamChange = {}) => computeCampus({ ...ABILENE, ...change });
const fabricOf = (change: ParamChange = {}) => campus(change).fabric;
const rulesOf = (change: ParamChange) => campus(change).warnings.map(({ rule }) => rule);

const GB300: ParamChange = {
  'compute.rackType': 'gb300-nvl72',
  'compute.acceleratorCount': 380_160,
  'fabric.nicGbps': 800,
};
const META: ParamChange = {
  'compute.rackType': 'grand-teton-h100',
  'compute.acceleratorCount': 24_576,
  'layout.buildingCount': 1,
  'fabric.topology': 'pods',
  'fabric.oversubscription': 7,
};
const FRONTIER: ParamChange = {
  'compute.rackType': 'frontier-ex235a',
  'compute.acceleratorCount': 37_632,
  'layout.buildingCount': 1,
  'fabric.topology': 'clos',
  'fabric.nicGbps': 200,
};
const TPU: ParamChange = {
  'compute.rackType': 'tpu-v7',
  'compute.acceleratorCount': 9_216,
  'layout.buildingCount': 1,
  'fabric.topology': 'torus',
  'fabric.nicGbps': 100,
};

describe('the worked campus, compute-fabric §9 (FAB-5, FAB-6)', () => {
  it('rows 13, 14 and 19 from the parameters alone', () => {
    const fabric = fabricOf(GB300);
    expect([fabric.podCount, fabric.planeCount, fabric.switchRadix]).toEqual([3, 8, 512]);
    expect(fabric.switchCount).toBe(17_832);
    expect(fabric.linkCount).toBe(2 * 380_160);
    expect(fabric.bisectionBytesPerS / 1e15).toBeCloseTo(6.34, 2);
  });

  it('row 15 as one tree', () => {
    const fabric = fabricOf({ ...GB300, 'fabric.topology': 'clos' });
    expect([fabric.leafCount, fabric.spineCount, fabric.coreCount]).toEqual([5_280, 5_280, 2_640]);
    expect([fabric.tierCount, fabric.podCount, fabric.coherentAccelerators]).toEqual([3, 1, 380_160]);
  });
});

describe('Meta 24k, reference case 5 (FAB-7)', () => {
  it('24,576 in 1,536 racks, 8 pods of 3,072 at 400G, 7 : 1 between pods', () => {
    const { compute, fabric } = campus(META);
    expect(compute.rackCount).toBe(1_536);
    expect([fabric.endpointCount, fabric.podCount, fabric.endpointsPerPod]).toEqual([24_576, 8, 3_072]);
    expect(fabric.coherentAccelerators).toBe(3_072);
    expect(fabric.bisectionBytesPerS).toBe((3_072 * 50e9) / 2);
    expect(offBy(fabric.campusBisectionBytesPerS, (24_576 * 50e9) / 2 / 7)).toBeLessThan(1e-3);
  });

  it('at 1 : 1 is a folded Clos', () => {
    const fabric = fabricOf({ ...META, 'fabric.oversubscription': 1 });
    expect(fabric.leafCount).toBe(24_576 / 64);
    expect(fabric.spineCount).toBe(24_576 / 64);
    expect(fabric.coreCount).toBe(24_576 / 128);
    expect(fabric.coherentAccelerators).toBe(24_576);
  });
});

describe('Frontier, reference case 1 (FAB-14, CMP-2)', () => {
  const { compute, fabric } = campus(FRONTIER);

  it('74 cabinets, 2,368 switches of 250 W, 37,632 ports within 1 %', () => {
    expect(compute.rackCount).toBe(74);
    expect(fabric.switchCount).toBe(2_368);
    expect(fabric.switchPowerW).toBe(2_368 * 250);
    expect(offBy(fabric.endpointCount, 37_632)).toBeLessThan(0.01);
  });

  it('28.1 MW peak of whole cabinets without the 0.2 MW of its CDUs, network counted once', () => {
    const { compute } = campus({ ...FRONTIER, 'compute.acceleratorCount': 74 * 512 });
    expect(offBy(compute.serverPowerW, 28.1e6 - 25 * 8_500)).toBeLessThan(0.005);
    expect(compute.itPowerW / compute.serverPowerW).toBeLessThan(1.02);
  });
});

describe('torus (FAB-8)', () => {
  it('9,216 chips: 1.5 transceivers a chip, three links a chip, one pod', () => {
    const fabric = fabricOf(TPU);
    expect(fabric.linkCount).toBe(3 * 9_216);
    expect(fabric.transceiverCount / 9_216).toBe(1.5);
    expect([fabric.podCount, fabric.circuitSwitchCount, fabric.coherentAccelerators]).toEqual([1, 48, 9_216]);
    expect(fabric.bisectionBytesPerS).toBeCloseTo(2 * 16 * 24 * 100e9, 0);
  });
});

describe('lengths and media (FAB-9 … FAB-11)', () => {
  it('links spread evenly from 4 to 104 m, and as many at 204 m: by hand', () => {
    const span = [
      { shortestM: 4, longestM: 104, share: 0.5 },
      { shortestM: 204, longestM: 204, share: 0.5 },
    ];
    expect(longestM(span)).toBe(204);
    expect(shareWithin(span, 4)).toBe(0);
    expect(shareWithin(span, 54)).toBeCloseTo(0.25, 12);
    expect(shareWithin(span, 203.9)).toBeCloseTo(0.5, 12);
    expect(shareWithin(span, 204)).toBe(1);
    // A quarter of the links at 29 m on average; half at 54; all at 129.
    expect(lengthWithinM(span, 54)).toBeCloseTo(0.25 * 29, 9);
    expect(lengthWithinM(span, 150)).toBeCloseTo(0.5 * 54, 9);
    expect(lengthWithinM(span, 1_000)).toBeCloseTo(129, 9);
  });

  it('takes the way from row to row along the routes, with slack, up and down', () => {
    const campus = computeCampus({
      ...ABILENE,
      'layout.buildingCount': 1,
      'compute.acceleratorCount': 50_400,
    });
    const graph = wayGraph(campus.networks.fabric, ['fibre-duct', 'hall-tray']);
    const halls = [0, 1, 2, 3].map((hall) =>
      campus.networks.fabric.nodes.index.findIndex(
        (index, node) =>
          index === hall && NODE_KINDS[campus.networks.fabric.nodes.kind[node] ?? 0] === 'hall',
      ),
    );
    const trayM = longestOfKindM(campus.networks.halls[0]?.fabric ?? campus.networks.fabric, 'row-tray');
    // All four are as far from the middle: the first joins them.
    const furthestM = Math.max(...waysFromM(graph, halls[0] ?? -1, halls));
    expect(furthestM).toBeGreaterThan(50);
    expect(longestM(linkSpans(campus, 1).campus)).toBeCloseTo(4 + 1.15 * (furthestM + trayM), 9);
    expect(longestM(linkSpans(campus, 1).row)).toBeCloseTo(4 + 1.15 * 5 * campus.compute.rackWidthM, 9);
  });

  it('shares of every span sum to one and its mean lies below its longest, on any campus', () => {
    fc.assert(
      fc.property(randomParams, (values) => {
        const campus = computeCampus(values);
        for (const span of Object.values(linkSpans(campus, campus.fabric.podCount))) {
          const far = longestM(span);
          expect(span.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(shareWithin(span, far)).toBeCloseTo(1, 9);
          expect(lengthWithinM(span, far)).toBeLessThanOrEqual(far * (1 + 1e-9));
        }
      }),
      { numRuns: 30, seed: 5 },
    );
  });

  it('a building moved a kilometre away is a longer worst path, by 4.9 µs a kilometre and slack', () => {
    const values = { ...ABILENE, 'fabric.topology': 'clos' } as const;
    const here = computeCampus(values);
    const away = computeCampus(values, modeAssumptions(values), [
      { op: 'move', id: 'building-7', dx: 1_000, dz: 0 },
    ]);
    expect(here.fabric.podCount).toBe(1);
    const moreM = away.fabric.worstPathLengthM - here.fabric.worstPathLengthM;
    expect(moreM).toBeGreaterThan(1_000);
    expect(away.fabric.worstPathLatencyS - here.fabric.worstPathLatencyS).toBeCloseTo(moreM * 4.9e-9, 12);
    expect(away.fabric.fibreLengthM).toBeGreaterThan(here.fabric.fibreLengthM);
  });

  it('takes four modules an end at 3,200 Gb/s, and their power and that of the switches out of IT power (CMP-18)', () => {
    const at = (nicGbps: number) => computeCampus({ ...ABILENE, 'fabric.nicGbps': nicGbps });
    const [slow, own, fast] = [at(100), at(400), at(3_200)];
    expect(fast.fabric.transceiverCount / own.fabric.transceiverCount).toBeCloseTo(4, 1);
    const perAccelerator = ({ compute }: CampusResult) => compute.itPowerW / compute.acceleratorCount;
    // Three switch ports of 900 W over 51,200 Gb/s, four ends of 15.5 W over 800.
    const wPerGbps = (3 * 900) / 51_200 + (4 * 15.5) / 800;
    expect(perAccelerator(own)).toBeCloseTo((132_000 * 1.14) / 72, 6);
    expect(perAccelerator(fast) - perAccelerator(own)).toBeCloseTo(2_800 * wPerGbps, 6);
    expect(perAccelerator(own) - perAccelerator(slow)).toBeCloseTo(300 * wPerGbps, 6);
    expect(fast.power.facilityPeakPowerW).toBeGreaterThan(1.1 * own.power.facilityPeakPowerW);
  });

  it('says that racks with their own switches pay no heed to oversubscription (FAB-21)', () => {
    const said = (oversubscription: number) =>
      computeCampus({
        ...ABILENE,
        'compute.rackType': 'frontier-ex235a',
        'fabric.topology': 'clos',
        'fabric.oversubscription': oversubscription,
      }).warnings.find(({ rule }) => rule === 'FAB-21')?.message;
    expect(said(4)).toContain('oversubscription changes nothing');
    expect(said(1)).toBeUndefined();
  });

  it('has every link on one medium, none longer than it reaches', () => {
    for (const topology of ['multi-plane', 'clos', 'pods', 'torus'] as const) {
      const fabric = fabricOf({ 'fabric.topology': topology });
      const power = fabric.links.reduce((sum, bundle) => sum + bundle.powerW, 0);
      expect(power).toBeCloseTo(fabric.opticsPowerW, 3);
      expect(fabric.fabricPowerW).toBeCloseTo(fabric.opticsPowerW + fabric.switchPowerW, 3);
      for (const bundle of fabric.links) {
        const medium = MEDIA.find(({ id }) => id === bundle.mediumId);
        expect(bundle.meanLengthM).toBeLessThanOrEqual(medium?.reachM.value ?? 0);
        expect(bundle.opticalEndCount).toBe(medium?.optical === true ? 2 * bundle.linkCount : 0);
      }
    }
  });

  it('saves power with optics beside the chip', () => {
    const fabric = fabricOf(GB300);
    expect(fabric.opticsCoPackagedPowerW).toBeLessThan(fabric.opticsPluggablePowerW);
    expect(fabric.opticsPowerW).toBe(fabric.opticsPluggablePowerW);
  });

  it('takes longer fibre and more time on a campus of more, equal buildings', () => {
    const [near, far] = [2, 16].map((buildings) =>
      fabricOf({
        'fabric.topology': 'clos',
        'layout.buildingCount': buildings,
        'compute.acceleratorCount': 25_200 * buildings,
      }),
    );
    expect(far?.worstPathLengthM).toBeGreaterThan(near?.worstPathLengthM ?? 0);
    expect(far?.worstPathLatencyS).toBeGreaterThan(near?.worstPathLatencyS ?? 0);
  });
});

describe('memory domain, compute-fabric §4 (FAB-13)', () => {
  it('GB200 13.4 TB, GB300 20.7 TB, over 72; TPU passes messages over 9,216', () => {
    expect(scaleUpDomain({ ...ABILENE, 'compute.rackType': 'gb200-nvl72' }).memoryBytes / 1e12).toBeCloseTo(
      13.4,
      1,
    );
    expect(scaleUpDomain({ ...ABILENE, 'compute.rackType': 'gb300-nvl72' }).memoryBytes / 1e12).toBeCloseTo(
      20.7,
      1,
    );
    expect(scaleUpDomain({ ...ABILENE, 'compute.rackType': 'gb300-nvl72' }).bytesPerS).toBe(0.9e12);
    expect(scaleUpDomain({ ...ABILENE, 'compute.rackType': 'tpu-v7' })).toMatchObject({
      memoryDomainSize: 1,
      linkedSize: 9_216,
    });
    expect(scaleUpDomain({ ...ABILENE, 'compute.rackType': 'rubin-ultra-mgx' }).memoryDomainSize).toBe(576);
    expect(scaleUpDomain({ ...ABILENE, 'compute.rackType': 'kyber' }).memoryDomainSize).toBe(144);
    expect(scaleUpDomain({ ...ABILENE, 'compute.rackType': 'air-cloud' }).memoryDomainSize).toBe(0);
  });

  it('§8.1 A: 8 accelerators and 0.64 TB', () => {
    expect(scaleUpDomain({ ...ABILENE, 'compute.rackType': 'dgx-h100' })).toMatchObject({
      memoryDomainSize: 8,
      memoryBytes: 0.64e12,
    });
  });
});

describe('what a network cannot do', () => {
  it('names endpoints beyond its tiers (FAB-15) and still answers', () => {
    const beyond: ParamChange = { 'fabric.topology': 'clos', 'fabric.nicGbps': 3_200 };
    expect(rulesOf(beyond)).toContain('FAB-15');
    expect(fabricOf(beyond).podCount).toBeGreaterThan(1);
    expect(rulesOf({ ...beyond, 'fabric.topology': 'pods' })).toContain('FAB-15');
    expect(rulesOf({ 'fabric.topology': 'clos' })).not.toContain('FAB-15');
  });

  it('names no remedy that racks with their own switches cannot follow (FAB-15, FAB-17)', () => {
    const { warnings } = campus({
      ...FRONTIER,
      'compute.sizingMode': 'accelerators',
      'compute.acceleratorCount': 8_000_000,
      'fabric.nicGbps': 800,
    });
    for (const rule of ['FAB-15', 'FAB-17'])
      expect(warnings.find((warning) => warning.rule === rule)?.remedy).not.toMatch(/plane/);
  });

  it('names a torus of chips without one (FAB-16)', () => {
    expect(rulesOf({ 'fabric.topology': 'torus' })).toContain('FAB-16');
    expect(rulesOf({ ...TPU, 'compute.rackType': 'trn2-ultraserver' })).toContain('FAB-16');
    expect(rulesOf(TPU)).not.toContain('FAB-16');
  });

  it('names a rate above the port (FAB-17) and above the card (FAB-26)', () => {
    expect(rulesOf({ 'fabric.topology': 'clos', 'fabric.nicGbps': 1_600 })).toContain('FAB-17');
    expect(rulesOf({ 'fabric.nicGbps': 1_600 })).not.toContain('FAB-17');
    expect(rulesOf({ 'fabric.nicGbps': 800 })).toContain('FAB-26');
    expect(rulesOf(GB300)).not.toContain('FAB-26');
  });

  it('names jobs smaller than the campus (FAB-18, FAB-19)', () => {
    expect(rulesOf(META)).toContain('FAB-18');
    expect(rulesOf({ ...GB300, 'fabric.nicGbps': 1_600 })).toContain('FAB-19');
    expect(rulesOf({ ...GB300, 'fabric.nicGbps': 1_600, 'fabric.topology': 'clos' })).not.toContain('FAB-19');
    expect(rulesOf(GB300)).not.toContain('FAB-19');
  });

  it('names a network that draws more than was kept for it (FAB-20)', () => {
    const hungry: ParamChange = { 'compute.rackType': 'trn2-ultraserver', 'fabric.nicGbps': 3_200 };
    expect(rulesOf({ ...hungry, 'fabric.topology': 'clos' })).toContain('FAB-20');
    expect(rulesOf({})).not.toContain('FAB-20');
  });

  it('names a fabric that a rack with its own switches does not take (FAB-21)', () => {
    expect(rulesOf({ ...FRONTIER, 'fabric.topology': 'pods' })).toContain('FAB-21');
    expect(rulesOf(FRONTIER)).not.toContain('FAB-21');
  });
});

describe('every rack, fabric, rate and oversubscription', () => {
  it('gives finite counts that hold every accelerator', () => {
    for (const rackType of Object.keys(RACKS) as RackTypeId[]) {
      for (const topology of ['multi-plane', 'clos', 'pods', 'torus'] as const) {
        for (const [nicGbps, oversubscription] of [
          [100, 1],
          [800, 2.5],
          [3_200, 8],
        ] as const) {
          const { fabric, compute } = campus({
            'compute.rackType': rackType,
            'fabric.topology': topology,
            'fabric.nicGbps': nicGbps,
            'fabric.oversubscription': oversubscription,
          });
          const name = `${rackType} ${topology} ${nicGbps} ${oversubscription}`;
          for (const [key, value] of Object.entries(fabric)) {
            if (typeof value === 'number')
              expect(Number.isFinite(value) && value >= 0, `${name} ${key}`).toBe(true);
          }
          expect(fabric.podCount * fabric.endpointsPerPod, name).toBeGreaterThanOrEqual(fabric.endpointCount);
          expect(fabric.endpointCount, name).toBeGreaterThanOrEqual(compute.acceleratorCount);
          expect(fabric.coherentAccelerators, name).toBeGreaterThan(0);
        }
      }
    }
  });

  it('§8.1 A: 345,664 on 64 × 400G in three tiers are six fabrics of at most 65,536', () => {
    const set = { endpointsPerRack: 32, endpointCount: 345_664, endpointGbps: 400, oversubscription: 1 };
    expect(splitPods({ ...set, rackCount: 10_802 }, closReach(64, 3)).podCount).toBe(6);
  });
});

describe('uncertain network inputs (UNC-1)', () => {
  it('each moves a result', () => {
    const values = { ...ABILENE, ...GB300 };
    const mode = modeAssumptions(values);
    const base = JSON.stringify(computeCampus(values, mode).fabric);
    for (const id of [
      'switchPowerW',
      'switchPriceUsd',
      'switchHopLatencyS',
      'hostLatencyS',
      'opticEndPowerW',
      'opticEndUsd',
    ] as const) {
      const moved = computeCampus(values, { ...mode, [id]: mode[id] * 1.1 }).fabric;
      expect(JSON.stringify(moved), id).not.toBe(base);
    }
  });
});

describe('FAB-27: fibre as a band', () => {
  it('holds every published way of making links, four-fold in strands and a third in ways', () => {
    for (const change of [{}, GB300, META, FRONTIER]) {
      const { fibreLengthM, fibreBandM } = fabricOf(change);
      const [low, high] = fibreBandM;
      expect(low).toBeLessThan(fibreLengthM);
      expect(high).toBeGreaterThan(fibreLengthM);
    }
    // Links at the full 800 Gb/s: four strands against sixteen.
    const [low, high] = fabricOf({ ...GB300, 'fabric.topology': 'clos' }).fibreBandM;
    expect(high / low).toBeCloseTo(4 * (1.4 / 1.05), 9);
  });
});
