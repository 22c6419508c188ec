import { Group, type Material } from 'three';
import type { Plan } from '../../../plan/plan-types.ts';
import type { FrameInfo, SceneLayer, SceneShared } from '../../layer.ts';
import { BuildingOpenness } from '../../parts/building-openness.ts';
import { buildingBounds } from '../../parts/building-tiles.ts';
import { HallThings } from '../../parts/hall-things.ts';
import { chooseInsideLevels, RACK_DETAIL_M } from '../../parts/inside-levels.ts';
import { createFarRackGeometry, createRackGeometry } from './geometry.ts';
import { createRackMaterial } from './rack-material.ts';

/** Accelerator and support racks: near and far draw calls of the buildings whose inside can be seen. */
export function createRacksLayer(shared: SceneShared): SceneLayer {
  const object = new Group();
  object.name = 'racks';
  const compute = createRackMaterial(shared, 'compute');
  const support = createRackMaterial(shared, 'support');
  const racksOf = (kind: 'rack' | 'support-rack', material: Material) =>
    new HallThings({
      kind,
      name: kind,
      material,
      levels: [createRackGeometry(), createFarRackGeometry()],
    });
  const racks = [racksOf('rack', compute), racksOf('support-rack', support)];
  for (const { levels } of racks) for (const { mesh } of levels) object.add(mesh);
  const openness = new BuildingOpenness(shared.focusBuilding);
  let wanted = new Uint8Array(0);

  return {
    name: 'racks',
    object,
    applyPlan(plan: Plan) {
      const buildingCount = plan.things.building.count;
      openness.setBounds(buildingBounds(plan.shells, buildingCount));
      if (wanted.length !== buildingCount) wanted = new Uint8Array(buildingCount);
      for (const things of racks) things.applyPlan(plan, buildingCount);
    },
    applyView() {
      shared.requestFrame('view');
    },
    beforeFrame(frame: FrameInfo) {
      if (openness.step(frame) === 2) shared.requestFrame('roof');
      chooseInsideLevels(openness, frame.view, RACK_DETAIL_M, wanted);
      for (const things of racks) things.choose(wanted);
    },
    instanceCounts() {
      const counts: Record<string, number> = {};
      for (const things of racks) {
        counts[things.kind] = things.plannedCount;
        counts[`${things.kind}-drawn`] = things.drawnCount;
      }
      return counts;
    },
    dispose() {
      for (const things of racks) things.dispose();
      compute.dispose();
      support.dispose();
    },
  };
}
