import { type BufferGeometry, Group, type Material } from 'three';
import type { PathKind, Plan } from '../../../plan/plan-types.ts';
import type { FrameInfo, SceneLayer, SceneShared } from '../../layer.ts';
import { createFlowMaterial } from '../../materials/flow-material.ts';
import { chooseInsideLevels } from '../racks/instances.ts';
import { BuildingOpenness } from '../tiles/building-openness.ts';
import { buildingBounds } from '../tiles/building-tiles.ts';
import { TiledInstances } from '../tiles/tiled-instances.ts';
import { createIndoorPipeGeometry, createMainPipeGeometry } from './geometry.ts';
import { layOutPipes, PIPE_GROUPS, type PipeGroup, pipesStandStill, refillPipes } from './instances.ts';

class PipeRuns {
  readonly tubes: TiledInstances;
  readonly indoor: boolean;
  readonly #kinds: readonly PathKind[];
  #group: PipeGroup | null = null;
  #plan: Plan | null = null;

  constructor(group: (typeof PIPE_GROUPS)[number], geometry: BufferGeometry, material: Material) {
    this.#kinds = group.kinds;
    this.indoor = group.indoor;
    this.tubes = new TiledInstances({
      name: group.name,
      geometry,
      material,
      stateName: 'aFlow',
      stateSize: 4,
      // Lamps light the halls from everywhere: what stands there throws no shadow of the sun.
      castShadow: !group.indoor,
      receiveShadow: !group.indoor,
    });
  }

  applyPlan(plan: Plan): void {
    if (this.#group !== null && pipesStandStill(this.#plan, plan, this.#kinds)) {
      refillPipes(plan, this.#group);
      this.tubes.refreshState();
    } else {
      this.#group = layOutPipes(plan, this.#kinds, plan.things.building.count);
      this.tubes.setSource(this.#group.source);
    }
    this.#plan = plan;
  }

  addCounts(counts: Record<string, number>): void {
    const plan = this.#plan;
    if (plan === null) return;
    for (const kind of this.#kinds) counts[kind] = plan.paths[kind].count;
  }
}

function createRuns(shared: SceneShared): { runs: readonly PipeRuns[]; materials: readonly Material[] } {
  const materials: Material[] = [];
  const runs = PIPE_GROUPS.map((group) => {
    const { indoor, paint } = group;
    const pace = indoor ? { pulseLengthM: 3, fullSpeedMPerS: 2.4 } : { pulseLengthM: 12, fullSpeedMPerS: 9 };
    const material = createFlowMaterial(shared, { palette: 'coolant', paint, indoor, ...pace });
    materials.push(material);
    return new PipeRuns(group, indoor ? createIndoorPipeGeometry() : createMainPipeGeometry(), material);
  });
  return { runs, materials };
}

/** Coolant: supply and return of the open buildings, and of the facility mains of the whole site. Four draw calls. */
export function createPipesLayer(shared: SceneShared): SceneLayer {
  const object = new Group();
  object.name = 'pipes';
  const { runs, materials } = createRuns(shared);
  for (const run of runs) object.add(run.tubes.mesh);
  const openness = new BuildingOpenness();
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
      for (const run of runs) run.applyPlan(plan);
    },
    applyView() {
      shared.requestFrame('view');
    },
    beforeFrame(frame: FrameInfo) {
      if (openness.step(frame) === 2) shared.requestFrame('roof');
      chooseInsideLevels(openness, frame.view, 0, levels);
      indoorWanted.set(levels);
      for (const run of runs) run.tubes.choose(run.indoor ? indoorWanted : mainWanted, 1);
    },
    instanceCounts() {
      const counts: Record<string, number> = {};
      let drawn = 0;
      for (const run of runs) {
        run.addCounts(counts);
        drawn += run.tubes.drawnCount;
      }
      counts['pipe-drawn'] = drawn;
      return counts;
    },
    dispose() {
      for (const run of runs) run.tubes.dispose();
      for (const material of materials) material.dispose();
    },
  };
}
