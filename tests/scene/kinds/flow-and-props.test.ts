import { InstancedMesh, MeshBasicMaterial } from 'three';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VALUES } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import type { PathBlock, PropBlock } from '../../../src/plan/plan-types.ts';
import {
  createCduGeometry,
  createCrahGeometry,
  createSkidGeometry,
} from '../../../src/scene/kinds/hall-equipment/geometry.ts';
import { createPersonGeometry, createTreeGeometry } from '../../../src/scene/kinds/props/geometry.ts';
import { fillPropMatrices, pickProps } from '../../../src/scene/kinds/props/instances.ts';
import { createPylonGeometry } from '../../../src/scene/kinds/props/lattice-geometry.ts';
import { createSpruceGeometry } from '../../../src/scene/kinds/props/spruce-geometry.ts';
import { createFarRackGeometry, createRackGeometry } from '../../../src/scene/kinds/racks/geometry.ts';
import { createTubeGeometry } from '../../../src/scene/materials/flow-segments.ts';
import { type DrawnForm, Runs } from '../../../src/scene/parts/runs.ts';
import { triangleCountOf } from '../../../src/scene/parts/solid-builder.ts';

const RUNS: PathBlock = {
  kind: 'tcs-supply',
  count: 2,
  start: new Uint32Array([0, 3, 5]),
  points: new Float32Array([0, 3, 0, 10, 3, 0, 10, 3, 4, 0, 0, 0, 0, 5, 0]),
  radiusM: new Float32Array([0.2, 0.1]),
  flow: new Float32Array([0.8, 0.4]),
  tempC: new Float32Array([30, 40]),
  quantity: new Float32Array([1, 1]),
  radiusKey: '',
  flowKey: '',
  building: new Int32Array([0, -1]),
  owner: new Int32Array([0, -1]),
  edge: new Int32Array([0, 1]),
  share: new Float32Array([1, 1]),
  airShare: new Float32Array(2),
  fromKind: new Int32Array(2).fill(-1),
  fromIndex: new Int32Array(2).fill(-1),
  toKind: new Int32Array(2).fill(-1),
  toIndex: new Int32Array(2).fill(-1),
  geometryKey: 'runs',
};

const BASE = buildPlan(DEFAULT_VALUES);

/** Every leg of the runs as it goes to the graphics card; `perRun` legs hang for each run of the plan. */
function legsOf(block: PathBlock, form?: DrawnForm) {
  const runs = new Runs(
    {
      name: 'runs',
      kinds: ['tcs-supply'],
      levels: [createTubeGeometry(4)],
      surface: { material: new MeshBasicMaterial(), look: 0 },
      ...(form === undefined ? {} : { form }),
    },
    null,
  );
  runs.applyPlan({ ...BASE, paths: { ...BASE.paths, 'tcs-supply': block } });
  runs.beforeFrame();
  const [mesh] = runs.objects;
  if (!(mesh instanceof InstancedMesh)) throw new Error('runs are not instanced');
  return {
    count: mesh.count,
    matrices: Float32Array.from(mesh.instanceMatrix.array).subarray(0, mesh.count * 16),
    flow: Float32Array.from(mesh.geometry.getAttribute('aFlow').array).subarray(0, mesh.count * 4),
  };
}

const round = (value: number | undefined): number => Math.round((value ?? Number.NaN) * 1e4) / 1e4 + 0;

describe('flow segments', () => {
  it('makes one tube a leg, with length and start along the run', () => {
    const segments = legsOf(RUNS);
    expect(segments.count).toBe(3);
    expect([...segments.flow].map(round)).toEqual([0.8, 30, 10, 0, 0.8, 30, 4, 10, 0.4, 40, 5, 0]);
  });

  it('reaches from point to point, longer only at bends', () => {
    const { matrices } = legsOf(RUNS);
    expect([8, 9, 10, 12, 13, 14].map((at) => round(matrices[at]))).toEqual([10.18, 0, 0, 5.09, 3, 0]);
    expect([40, 41, 42, 44, 45, 46].map((at) => round(matrices[at]))).toEqual([0, 5, 0, 0, 2.5, 0]);
  });

  it('is right-handed, so that faces look outwards', () => {
    const { matrices, count } = legsOf(RUNS);
    for (let at = 0; at < count; at++) {
      const m = [...matrices.subarray(at * 16, at * 16 + 16)];
      const [a = 0, b = 0, c = 0, , d = 0, e = 0, f = 0, , g = 0, h = 0, i = 0] = m;
      expect(a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)).toBeGreaterThan(0);
    }
  });

  it('gives every conductor the state of the run it stands for', () => {
    const twice: DrawnForm = {
      perRun: 2,
      of: (block) => ({
        ...block,
        count: 2,
        start: Uint32Array.of(0, 2, 4),
        points: Float32Array.of(0, 9, 0, 9, 9, 0, 0, 8, 0, 9, 8, 0),
        building: Int32Array.of(-1, -1),
      }),
    };
    const { count, flow } = legsOf({ ...RUNS, count: 1, flow: Float32Array.of(0.5) }, twice);
    expect(count).toBe(2);
    expect([flow[0], flow[4]]).toEqual([0.5, 0.5]);
  });
});

describe('props', () => {
  const fence: PropBlock = {
    kind: 'fence',
    count: 3,
    pose: new Float32Array([0, 0, 5, 0, 1, 8, 0, 5, 0, 1, 16, 0, 5, 0, 2]),
    geometryKey: 'fence',
  };

  it('halves in low quality and splits by remainder', () => {
    expect([...pickProps(fence, { quality: 'low', modulus: 1, remainders: [0] })]).toEqual([0, 2]);
    expect([...pickProps(fence, { quality: 'default', modulus: 3, remainders: [2] })]).toEqual([2]);
  });

  it('places and scales', () => {
    const out = new Float32Array(16);
    fillPropMatrices(fence, new Uint32Array([2]), out);
    expect([out[0], out[5], out[10], out[12], out[14]]).toEqual([2, 2, 2, 16, 5]);
  });

  it('stretches panels along themselves alone', () => {
    const out = new Float32Array(16);
    fillPropMatrices(fence, new Uint32Array([2]), out, true);
    expect([out[0], out[5], out[10]]).toEqual([2, 1, 1]);
  });
});

describe('budgets', () => {
  it.each([
    ['rack', createRackGeometry, 60],
    ['far rack', createFarRackGeometry, 12],
    ['CDU', createCduGeometry, 90],
    ['CRAH', createCrahGeometry, 160],
    ['power skid', createSkidGeometry, 80],
    ['tree', createTreeGeometry, 110],
    ['spruce', createSpruceGeometry, 110],
    ['person', createPersonGeometry, 320],
    ['pylon', createPylonGeometry, 1400],
  ] as const)('%s stays small', (_, create, most) => {
    expect(triangleCountOf(create())).toBeLessThanOrEqual(most);
  });
});
