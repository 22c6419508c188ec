import { describe, expect, it } from 'vitest';
import { DEFAULT_VALUES } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { conductorsOf } from '../../../src/plan/details/conductors.ts';
import { meteringSkidsOf } from '../../../src/plan/details/gas-details.ts';
import { groundBoundsOf } from '../../../src/plan/details/ground-bounds.ts';
import { switchyardBaysOf } from '../../../src/plan/details/switchyard-details.ts';
import type { PathBlock, PathKind, ThingBlock, ThingKind } from '../../../src/plan/plan-types.ts';
import { LAYER as COOLING_YARD } from '../../../src/scene/kinds/cooling-yard/cooling-yard-layer.ts';
import { formOf, plumesOf } from '../../../src/scene/kinds/cooling-yard/rejection-form.ts';
import { junctionsOf } from '../../../src/scene/kinds/roads/junctions.ts';
import { addRibbons, emptyRoadMesh } from '../../../src/scene/kinds/roads/ribbons.ts';

import { drawnMeshes, instancesOf, SceneStage } from '../scene-stage.ts';

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
    loadKey: '',
    tempKey: '',
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
    radiusKey: '',
    flowKey: '',
    building: new Int32Array(lines.length).fill(-1),
    owner: new Int32Array(lines.length).fill(-1),
    edge: new Int32Array(lines.length).fill(-1),
    share: new Float32Array(lines.length).fill(1),
    airShare: new Float32Array(lines.length),
    fromKind: new Int32Array(lines.length).fill(-1),
    fromIndex: new Int32Array(lines.length).fill(-1),
    toKind: new Int32Array(lines.length).fill(-1),
    toIndex: new Int32Array(lines.length).fill(-1),
    geometryKey: JSON.stringify(lines),
  };
}

describe('details', () => {
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
    expect(meteringSkidsOf(things('gas-turbine', [])).count).toBe(0);
  });

  it('fills a switchyard with whole bays inside its fence', () => {
    const bays = switchyardBaysOf(things('switchyard', [[0, 0]], [200, 14, 250]));
    expect(bays.count).toBe(8);
    for (let i = 0; i < bays.count; i++) expect(Math.abs(bays.position[i * 3 + 2] ?? 999)).toBeLessThan(113);
  });

  it('draws wet towers only for the tower choice, with steam by load', () => {
    const KINDS = ['tower', 'dry-wet', 'chiller-air', 'dry-chiller', 'dry', 'adiabatic', 'sea'] as const;
    expect(KINDS.map(formOf)).toEqual(['tower', 'tower', 'chiller', 'chiller', 'dry', 'dry', 'exchanger']);
    const towers = things('heat-rejection', [
      [0, 0],
      [4, 0],
      [8, 0],
    ]);
    const plumes = plumesOf(towers);
    expect([...plumes.owner]).toEqual([0, 2]);
    // From the top of a tower of 5 m.
    expect([...plumes.position]).toEqual([0, 5, 0, 8, 5, 0]);
    const stage = new SceneStage();
    const layer = COOLING_YARD.make(stage.shared);
    const base = buildPlan({ ...DEFAULT_VALUES, 'cooling.heatRejection': 'tower' });
    stage.plan(layer, { ...base, things: { ...base.things, 'heat-rejection': towers } });
    stage.frame(layer);
    const steam = drawnMeshes(layer).find(({ name }) => name === 'tower-plumes');
    expect(steam === undefined ? 0 : instancesOf(steam)).toBe(2);
    expect(steam?.geometry.getAttribute('aState').getX(1)).toBe(0.5);
    layer.dispose();
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
