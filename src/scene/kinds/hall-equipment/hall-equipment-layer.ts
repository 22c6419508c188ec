import { Group } from 'three';
import type { Plan } from '../../../plan/plan-types.ts';
import type { FrameInfo, SceneLayer, SceneShared } from '../../layer.ts';
import { BuildingOpenness } from '../../parts/building-openness.ts';
import { buildingBounds } from '../../parts/building-tiles.ts';
import { chooseInsideLevels, RACK_DETAIL_M } from '../../parts/inside-levels.ts';
import { createHallFittings } from './instances.ts';

/** Floors, aisles, trays, CDUs, CRAHs and power skids of the buildings whose inside can be seen. */
export function createHallEquipmentLayer(shared: SceneShared): SceneLayer {
  const object = new Group();
  object.name = 'hall-equipment';
  const fittings = createHallFittings(shared);
  for (const things of fittings.all) for (const level of things.levels) object.add(level.mesh);
  const openness = new BuildingOpenness(shared.focusBuilding);
  let wanted = new Uint8Array(0);

  return {
    name: 'hall-equipment',
    object,
    applyPlan(plan: Plan) {
      const buildingCount = plan.things.building.count;
      openness.setBounds(buildingBounds(plan.shells, buildingCount));
      if (wanted.length !== buildingCount) wanted = new Uint8Array(buildingCount);
      for (const things of fittings.all) things.applyPlan(plan, buildingCount);
    },
    applyView() {
      shared.requestFrame('view');
    },
    beforeFrame(frame: FrameInfo) {
      if (openness.step(frame) === 2) shared.requestFrame('roof');
      chooseInsideLevels(openness, frame.view, RACK_DETAIL_M, wanted);
      for (const things of fittings.all) things.choose(wanted);
    },
    instanceCounts() {
      const counts: Record<string, number> = {};
      for (const things of fittings.all) {
        counts[things.kind] = things.plannedCount;
        counts[`${things.kind}-drawn`] = things.drawnCount;
      }
      return counts;
    },
    dispose() {
      for (const things of fittings.all) things.dispose();
      for (const material of fittings.materials) material.dispose();
    },
  };
}
