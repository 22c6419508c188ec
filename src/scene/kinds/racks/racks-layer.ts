import { Group } from 'three';
import type { Plan } from '../../../plan/plan-types.ts';
import type { FrameInfo, SceneLayer, SceneShared } from '../../layer.ts';
import { BuildingOpenness } from '../tiles/building-openness.ts';
import { buildingBounds } from '../tiles/building-tiles.ts';
import { HallThings } from '../tiles/hall-things.ts';
import { createFarRackGeometry, createRackGeometry } from './geometry.ts';
import { chooseInsideLevels, RACK_DETAIL_M } from './instances.ts';
import { createRackMaterial } from './rack-material.ts';

/** Accelerator racks: two draw calls at most, near and far, of the buildings whose inside can be seen. */
export function createRacksLayer(shared: SceneShared): SceneLayer {
  const object = new Group();
  object.name = 'racks';
  const material = createRackMaterial(shared, 'compute');
  const racks = new HallThings({
    kind: 'rack',
    name: 'rack',
    material,
    levels: [createRackGeometry(), createFarRackGeometry()],
  });
  for (const level of racks.levels) object.add(level.mesh);
  const openness = new BuildingOpenness();
  let wanted = new Uint8Array(0);

  return {
    name: 'racks',
    object,
    applyPlan(plan: Plan) {
      const buildingCount = plan.things.building.count;
      openness.setBounds(buildingBounds(plan.shells, buildingCount));
      if (wanted.length !== buildingCount) wanted = new Uint8Array(buildingCount);
      racks.applyPlan(plan, buildingCount);
    },
    applyView() {
      shared.requestFrame('view');
    },
    beforeFrame(frame: FrameInfo) {
      if (openness.step(frame) === 2) shared.requestFrame('roof');
      chooseInsideLevels(openness, frame.view, RACK_DETAIL_M, wanted);
      racks.choose(wanted);
    },
    instanceCounts: () => ({ rack: racks.plannedCount, 'rack-drawn': racks.drawnCount }),
    dispose() {
      racks.dispose();
      material.dispose();
    },
  };
}
