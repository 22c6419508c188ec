import { MeshBasicMaterial } from 'three';
import { describe, expect, it } from 'vitest';
import { groundBoundsOf } from '../../../src/plan/details/ground-bounds.ts';
import type { PathBlock, PathKind, ThingBlock, ThingKind } from '../../../src/plan/plan-types.ts';
import { conductorsOf } from '../../../src/scene/kinds/cables/instances.ts';
import { createNuclearFlowMaterial } from '../../../src/scene/kinds/cables/nuclear-flow.ts';
import { formOf, plumesOf } from '../../../src/scene/kinds/cooling-yard/instances.ts';
import { meteringPoses } from '../../../src/scene/kinds/gas/instances.ts';
import { bayPoses } from '../../../src/scene/kinds/power-yard/instances.ts';
import { junctionsOf } from '../../../src/scene/kinds/roads/junctions.ts';
import { addRibbons, emptyRoadMesh } from '../../../src/scene/kinds/roads/ribbons.ts';
import { posesOf } from '../../../src/scene/parts/instance-poses.ts';
import { LodBatch } from '../../../src/scene/parts/lod-batch.ts';
import { PAINT } from '../../../src/scene/parts/palette.ts';
import { SolidBuilder } from '../../../src/scene/parts/solid-builder.ts';
import { createSharedUniforms } from '../../../src/scene/shared-uniforms.ts';

function things(kind: ThingKind, at: readonly (readonly [number, number])[], size = [10, 5, 4]): ThingBlock {
  const count = at.length;
  return {
    kind,
    count,
    position: Float32Array.from(at.flatMap(([x, z]) => [x, 0, z])),
    size: Float32Array.from(at.flatMap(() => size)),
    yaw: new Float32Array(count),
    parentKind: null,
    parent: new Int32Array(count).fill(-1),
    load: new Float32Array(count).fill(0.5),
    tempC: new Float32Array(count).fill(30),
    feed: new Int32Array(count).fill(-1),
    loop: new Int32Array(count).fill(-1),
    loopKind: null,
    geometryKey: JSON.stringify(at),
  };
}

function runs(kind: PathKind, lines: readonly (readonly (readonly [number, number, number])[])[]): PathBlock {
  const start = new Uint32Array(lines.length + 1);
  lines.forEach((line, i) => {
    start[i + 1] = (start[i] ?? 0) + line.length;
  });
  return {
    kind,
    count: lines.length,
    start,
    points: Float32Array.from(lines.flat(2)),
    radiusM: new Float32Array(lines.length).fill(5),
    flow: new Float32Array(lines.length).fill(0.7),
    tempC: new Float32Array(lines.length),
    quantity: new Float32Array(lines.length),
    building: new Int32Array(lines.length).fill(-1),
    geometryKey: JSON.stringify(lines),
  };
}

describe('poses', () => {
  it('scales a part to the size of each thing and carries its state', () => {
    const poses = posesOf(things('battery', [[3, 7]], [20, 5, 2]), [10, 5, 4]);
    expect([...poses.matrices].map((value) => value + 0)).toEqual([
      2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0.5, 0, 3, 0, 7, 1,
    ]);
    expect([...poses.state]).toEqual([0.5, 30]);
  });

  it('bounds things on the ground and has none for no things', () => {
    expect(
      groundBoundsOf([
        things('reactor', [
          [0, 0],
          [20, 0],
        ]),
      ]),
    ).toEqual([-5, -2, 25, 2]);
    expect(groundBoundsOf([things('reactor', [])])).toBeNull();
    expect(meteringPoses(things('gas-turbine', [])).count).toBe(0);
  });

  it('fills a switchyard with whole bays inside its fence', () => {
    const poses = bayPoses(things('switchyard', [[0, 0]], [200, 14, 250]));
    expect(poses.count).toBe(8);
    for (let i = 0; i < poses.count; i++)
      expect(Math.abs(poses.matrices[i * 16 + 14] ?? 999)).toBeLessThan(113);
  });

  it('draws wet towers only for the tower choice, with steam by load', () => {
    expect([formOf('tower'), formOf('chiller-air'), formOf('dry'), formOf('adiabatic')]).toEqual([
      'tower',
      'chiller',
      'dry',
      'dry',
    ]);
    expect(
      plumesOf(
        things('heat-rejection', [
          [0, 0],
          [4, 0],
          [8, 0],
        ]),
      ).length,
    ).toBe(8);
  });
});

describe('LodBatch', () => {
  it('sorts instances by distance and keeps them all', () => {
    const part = () => ({
      name: 'part',
      geometry: new SolidBuilder().box(1, 1, 1, 0, 0, 0, PAINT.steel).build(),
      material: new MeshBasicMaterial(),
    });
    const batch = new LodBatch('test', [
      { untilM: 100, parts: [part()] },
      { untilM: Number.POSITIVE_INFINITY, parts: [part()] },
    ]);
    batch.setPoses(
      posesOf(
        things('battery', [
          [0, 0],
          [50, 0],
          [500, 0],
        ]),
        [10, 5, 4],
      ),
    );
    expect([batch.drawnAt(0), batch.drawnAt(1)]).toEqual([0, 3]);
    batch.update(0, 10, 0);
    expect([batch.drawnAt(0), batch.drawnAt(1)]).toEqual([2, 1]);
    batch.setState(new Float32Array(6));
    expect([batch.drawnAt(0), batch.drawnAt(1)]).toEqual([2, 1]);
    batch.update(500, 10, 0);
    expect([batch.drawnAt(0), batch.drawnAt(1)]).toEqual([1, 2]);
    batch.setPoses(posesOf(things('battery', []), [10, 5, 4]));
    expect(batch.count).toBe(0);
    batch.dispose();
  });
});

describe('cables', () => {
  it('hangs three conductors between supports that never rise above them', () => {
    const made = conductorsOf(
      runs('reactor-line', [
        [
          [0, 24, 0],
          [900, 24, 0],
        ],
      ]),
      [-3, 0, 3],
    );
    expect(made.count).toBe(3);
    const heights = [...made.points].filter((_, i) => i % 3 === 1);
    expect(Math.max(...heights)).toBeCloseTo(24, 3);
    expect(Math.min(...heights)).toBeLessThan(18);
    expect(Math.min(...heights)).toBeGreaterThan(10);
    expect([...new Set([...made.points].filter((_, i) => i % 3 === 2).map(Math.round))]).toEqual([-3, 0, 3]);
  });

  it('paints the reactors’ own lines green', () => {
    const material = createNuclearFlowMaterial(
      { uniforms: createSharedUniforms(), requestFrame: () => {}, focusBuilding: () => -1 },
      {},
    );
    const shader = { uniforms: {}, vertexShader: '', fragmentShader: '#include <color_fragment>' };
    Reflect.apply(material.onBeforeCompile, material, [shader, undefined]);
    expect(shader.fragmentShader.match(/flowNatural = mix/g)?.length).toBe(1);
    material.dispose();
  });
});

describe('roads', () => {
  it('keeps the width of a ribbon through a bend and faces up', () => {
    const mesh = emptyRoadMesh();
    const legs = addRibbons(
      mesh,
      runs('road', [
        [
          [0, 0, 0],
          [100, 0, 0],
          [100, 0, 100],
        ],
      ]),
      0.04,
      0,
    );
    expect(legs.length).toBe(2);
    const xs = mesh.positions.filter((_, i) => i % 3 === 0);
    expect(Math.max(...xs)).toBeCloseTo(105);
    const [a = 0, b = 0, c = 0] = mesh.indices;
    const at = (v: number, k: number) => mesh.positions[v * 3 + k] ?? 0;
    const up = (at(b, 2) - at(a, 2)) * (at(c, 0) - at(a, 0)) - (at(b, 0) - at(a, 0)) * (at(c, 2) - at(a, 2));
    expect(up).toBeGreaterThan(0);
  });

  it('finds crossings and tees once and ignores parallels', () => {
    const leg = (x0: number, z0: number, x1: number, z1: number) => ({ x0, z0, x1, z1, halfWidthM: 5 });
    expect(junctionsOf([leg(-50, 0, 50, 0), leg(0, -50, 0, 50)]).length).toBe(1);
    expect(junctionsOf([leg(-50, 0, 50, 0), leg(0, 0, 0, 50)]).length).toBe(1);
    expect(junctionsOf([leg(-50, 0, 50, 0), leg(-50, 20, 50, 20)]).length).toBe(0);
    expect(junctionsOf([leg(-50, 0, 50, 0), leg(0, 20, 0, 50)]).length).toBe(0);
  });
});
