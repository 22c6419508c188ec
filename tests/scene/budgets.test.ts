import { type Material, Mesh } from 'three';
import { describe, expect, it } from 'vitest';
import { presetOf } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { Plan } from '../../src/plan/plan-types.ts';
import { triangleCountOf } from '../../src/scene/parts/solid-builder.ts';
import { ALL_LAYERS, instancesOf, SceneStage, VIEW } from './scene-stage.ts';

/** Budgets of the whole picture, wherever the camera is: DESIGN, section 8. */
const MOST_TRIANGLES = 1_500_000;
const MOST_DRAWS = 120;
/** In a frame a change of material costs as much as several draws, and more where the program changes as well. */
const MOST_MATERIALS = 9;
const MOST_PROGRAMS = 7;
/** From overhead and from the edge of a roof, over every part of the campus. Metres. */
const HEIGHTS_M = [20, 150, 900, 4000] as const;
const PLACES = 5;

function planOf(id: string): Plan {
  const preset = presetOf(id);
  if (preset === undefined) throw new Error(`There is no campus '${id}'.`);
  return buildPlan(preset.values);
}

/** Eyes all over what is built. */
function eyes({ site }: Plan, heightsM: readonly number[]): readonly (readonly [number, number, number])[] {
  const [x0, z0, x1, z1] = site.builtBounds;
  const steps = Array.from({ length: PLACES + 1 }, (_, at) => at / PLACES);
  return heightsM.flatMap((y) =>
    steps.flatMap((i) => steps.map((j) => [x0 + i * (x1 - x0), y, z0 + j * (z1 - z0)] as const)),
  );
}

/** The most that any eye is shown, as if it saw to all sides at once. */
function mostDrawn(plan: Plan, roofs: 'lifted' | 'closed', heightsM: readonly number[] = HEIGHTS_M) {
  const view = { ...VIEW, roofs };
  const stage = new SceneStage();
  const layers = ALL_LAYERS.map((defined) => defined.make(stage.shared));
  for (const layer of layers) {
    layer.applyView(view);
    stage.plan(layer, plan);
  }
  let [triangles, draws, materials, programs] = [0, 0, 0, 0];
  for (const eye of eyes(plan, heightsM)) {
    stage.camera.position.set(...eye);
    const frame = { camera: stage.camera, deltaS: 1, view };
    stage.openness.step(frame);
    let [here, calls] = [0, 0];
    const used = new Set<Material>();
    for (const layer of layers) {
      layer.beforeFrame(frame);
      layer.object.traverseVisible((each) => {
        if (!(each instanceof Mesh)) return;
        here += instancesOf(each) * triangleCountOf(each.geometry);
        for (const material of [each.material].flat()) {
          calls += 1;
          used.add(material);
        }
      });
    }
    triangles = Math.max(triangles, here);
    draws = Math.max(draws, calls);
    materials = Math.max(materials, used.size);
    programs = Math.max(programs, new Set([...used].map((each) => each.customProgramCacheKey())).size);
  }
  for (const layer of layers) layer.dispose();
  return { triangles, draws, materials, programs };
}

describe('the budget of the picture', () => {
  // Catches a shape without a far level, a level that reaches too far, and a kind split over ever more draw calls.
  it.each(['lifted', 'closed'] as const)('holds all over ten gigawatts with roofs %s', (roofs) => {
    const most = mostDrawn(planOf('ten-gigawatt'), roofs);
    expect(most.triangles).toBeLessThanOrEqual(MOST_TRIANGLES);
    // A picture of nothing would hold every budget.
    expect(most.triangles).toBeGreaterThan(300_000);
    expect(most.draws).toBeLessThanOrEqual(MOST_DRAWS);
  });

  // Beside them stand more than as many again for network and storage.
  it('holds over a hundred thousand racks with all roofs off', () => {
    const preset = presetOf('abilene-2026');
    if (preset === undefined) throw new Error('There is no such campus.');
    const plan = buildPlan({
      ...preset.values,
      'compute.sizingMode': 'accelerators',
      'compute.acceleratorCount': 7_200_000,
      'layout.buildingCount': 80,
    });
    expect(plan.things.rack.count).toBe(100_000);
    const most = mostDrawn(plan, 'lifted', [4000]);
    expect(most.triangles).toBeLessThanOrEqual(MOST_TRIANGLES);
    expect(most.draws).toBeLessThanOrEqual(MOST_DRAWS);
    expect(most.materials).toBeLessThanOrEqual(MOST_MATERIALS);
    expect(most.programs).toBeLessThanOrEqual(MOST_PROGRAMS);
  });
});
