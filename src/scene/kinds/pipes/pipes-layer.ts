import { Group, type Material } from 'three';
import type { Plan } from '../../../plan/plan-types.ts';
import type { FrameInfo, SceneLayer, SceneShared } from '../../layer.ts';
import { createFlowMaterial } from '../../materials/flow-material.ts';
import { BuildingOpenness } from '../../parts/building-openness.ts';
import { buildingBounds } from '../../parts/building-tiles.ts';
import { chooseInsideLevels } from '../../parts/inside-levels.ts';
import { TiledRuns } from '../../parts/tiled-runs.ts';
import { createIndoorPipeGeometry, createMainPipeGeometry } from './geometry.ts';
import { PIPE_GROUPS } from './pipe-groups.ts';

interface PipeGroup {
  readonly runs: TiledRuns;
  readonly indoor: boolean;
}

function createGroups(shared: SceneShared): {
  groups: readonly PipeGroup[];
  materials: readonly Material[];
} {
  const materials: Material[] = [];
  const groups = PIPE_GROUPS.map(({ name, kinds, indoor, paint }) => {
    const pace = indoor ? { pulseLengthM: 3, fullSpeedMPerS: 2.4 } : { pulseLengthM: 12, fullSpeedMPerS: 9 };
    const material = createFlowMaterial(shared, { palette: 'coolant', paint, indoor, ...pace });
    materials.push(material);
    const geometry = indoor ? createIndoorPipeGeometry() : createMainPipeGeometry();
    // Lamps light the halls from everywhere: what stands there throws no shadow of the sun.
    return { runs: new TiledRuns({ name, kinds, geometry, material, shadows: !indoor }), indoor };
  });
  return { groups, materials };
}

/** Coolant: supply and return of the open buildings, and of the facility mains of the whole site. Four draw calls. */
export function createPipesLayer(shared: SceneShared): SceneLayer {
  const object = new Group();
  object.name = 'pipes';
  const { groups, materials } = createGroups(shared);
  for (const { runs } of groups) object.add(runs.tubes.mesh);
  const openness = new BuildingOpenness(shared.focusBuilding);
  let levels = new Uint8Array(0);
  let indoorWanted = new Uint8Array(0);
  let mainWanted = new Uint8Array(0);

  return {
    name: 'pipes',
    object,
    applyPlan(plan: Plan) {
      const buildingCount = plan.things.building.count;
      openness.setBounds(buildingBounds(plan.shells, buildingCount));
      if (mainWanted.length !== buildingCount + 1) {
        levels = new Uint8Array(buildingCount);
        indoorWanted = new Uint8Array(buildingCount + 1);
        mainWanted = new Uint8Array(buildingCount + 1).fill(1);
      }
      for (const { runs } of groups) runs.applyPlan(plan);
    },
    applyView() {
      shared.requestFrame('view');
    },
    beforeFrame(frame: FrameInfo) {
      if (openness.step(frame) === 2) shared.requestFrame('roof');
      chooseInsideLevels(openness, frame.view, 0, levels);
      indoorWanted.set(levels);
      for (const { runs, indoor } of groups) runs.tubes.choose(indoor ? indoorWanted : mainWanted, 1);
    },
    instanceCounts() {
      const counts: Record<string, number> = {};
      let drawn = 0;
      for (const { runs } of groups) {
        runs.addCounts(counts);
        drawn += runs.tubes.drawnCount;
      }
      counts['pipe-drawn'] = drawn;
      return counts;
    },
    dispose() {
      for (const { runs } of groups) runs.dispose();
      for (const material of materials) material.dispose();
    },
  };
}
