import type { BufferGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import { EQUIPMENT_SIZES } from '../../../src/catalogue/equipment-sizes.ts';
import { REACTOR_FAMILIES, REACTORS, type ReactorRecord } from '../../../src/catalogue/reactors.ts';
import type { ParamValues } from '../../../src/params/param-types.ts';
import { applyChange } from '../../../src/params/parse.ts';
import { DEFAULT_VALUES } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { REACTOR_LOOKS } from '../../../src/scene/kinds/reactor/find-look.ts';
import { LAYER } from '../../../src/scene/kinds/reactor/reactor-layer.ts';
import { drawnMeshes, instancesOf, SceneStage } from '../scene-stage.ts';

const RECORDS: readonly (readonly [string, ReactorRecord])[] = Object.entries(REACTORS);

describe('the look of a reactor', () => {
  // Catches a family that was added without its file in `looks`, or with two.
  it.each(Object.keys(REACTOR_FAMILIES))('%s is there exactly once', (family) => {
    expect(REACTOR_LOOKS.filter((look) => look.family === family)).toHaveLength(1);
    expect(RECORDS.some(([, record]) => record.family === family)).toBe(true);
  });

  it.each(REACTOR_LOOKS)('$family is modelled at the size reactors are placed with', ({ sizeM }) => {
    const { widthM, heightM, depthM } = EQUIPMENT_SIZES.reactor;
    expect(sizeM).toEqual([widthM.value, heightM.value, depthM.value]);
  });

  // Catches a record whose ground cannot hold its building, or whose temperatures are not told.
  it.each(RECORDS)('%s has ground, temperatures and a family', (_, record) => {
    expect(record.plotWidthM.value).toBeGreaterThan(0);
    expect(record.plotDepthM.value).toBeGreaterThan(0);
    expect(record.coreOutletC.value).toBeGreaterThan(record.coreInletC.value);
    expect(Object.keys(REACTOR_FAMILIES)).toContain(record.family);
    expect(record.family === 'light-water').toBe(record.coolant.includes('water'));
  });

  it('follows the chosen reactor, and comes back with it', () => {
    const stage = new SceneStage();
    const layer = LAYER.make(stage.shared);
    const drawn = (type: ParamValues['power.smrType']) => {
      stage.plan(
        layer,
        buildPlan(applyChange(DEFAULT_VALUES, { 'power.smrCount': 2, 'power.smrType': type })),
      );
      stage.frame(layer);
      const shown: unknown[] = [];
      layer.object.traverse((each) => {
        const count = 'isInstancedMesh' in each && 'count' in each ? each.count : 0;
        if (each.name.startsWith('reactor') && count === 2 && each.visible && 'geometry' in each)
          shown.push(each.geometry);
      });
      expect(layer.instanceCounts().reactor).toBe(2);
      return shown;
    };
    const water = drawn('bwrx-300');
    const helium = drawn('xe-100');
    expect([water.length, helium.length]).toEqual([1, 1]);
    expect(helium[0]).not.toBe(water[0]);
    expect(drawn('nuscale-77')[0]).toBe(water[0]);
    layer.dispose();
  });

  it.each(RECORDS)('of %s is that of its family', (id, { family }) => {
    const stage = new SceneStage();
    const layer = LAYER.make(stage.shared);
    const isType = (type: string): type is ParamValues['power.smrType'] => Object.hasOwn(REACTORS, type);
    if (!isType(id)) throw new Error(`${id} cannot be chosen`);
    stage.plan(layer, buildPlan(applyChange(DEFAULT_VALUES, { 'power.smrCount': 1, 'power.smrType': id })));
    stage.frame(layer);
    const shown = drawnMeshes(layer).filter(({ name }) => /^reactor(-far.*)?$/.test(name));
    const corners = shown.filter((mesh) => instancesOf(mesh) > 0).map(({ geometry }) => cornersOf(geometry));
    const shapes = REACTOR_LOOKS.filter((look) => look.family === family).flatMap(({ make, makeFar }) =>
      [make(), makeFar?.()].flatMap((shape) => (shape === undefined ? [] : [cornersOf(shape)])),
    );
    expect(corners).toHaveLength(1);
    expect(shapes).toContain(corners[0]);
    layer.dispose();
  });
});

/** How many corners a shape has: no two looks have as many. */
function cornersOf(geometry: BufferGeometry): number {
  return geometry.getAttribute('position').count;
}
