import { type BufferGeometry, Group, type Material } from 'three';
import type { PathKind, Plan } from '../../../plan/plan-types.ts';
import type { FrameInfo, SceneLayer, SceneShared } from '../../layer.ts';
import { createFlowMaterial } from '../../materials/flow-material.ts';
import { chooseInsideLevels } from '../racks/instances.ts';
import { BuildingOpenness } from '../tiles/building-openness.ts';
import { buildingBounds } from '../tiles/building-tiles.ts';
import { TiledInstances } from '../tiles/tiled-instances.ts';
import { createIndoorPipeGeometry, createMainPipeGeometry } from './geometry.ts';
import { INDOOR_PIPES, layOutPipes, MAIN_PIPES, type PipeGroup, pipesStandStill, refillPipes } from './instances.ts';

class PipeRuns {
  readonly tubes: TiledInstances;
  readonly #kinds: readonly PathKind[];
  #group: PipeGroup | null = null;
  #plan: Plan | null = null;

  constructor(name: string, kinds: readonly PathKind[], geometry: BufferGeometry, material: Material) {
    this.#kinds = kinds;
    this.tubes = new TiledInstances({
      name,
      geometry,
      material,
      stateName: 'aFlow',
      stateSize: 4,
      castShadow: true,
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

/** Coolant: indoor loops of open buildings in one draw call, facility mains of the whole site in another. */
export function createPipesLayer(shared: SceneShared): SceneLayer {
  const object = new Group();
  object.name = 'pipes';
  const indoorMaterial = createFlowMaterial(shared, { palette: 'coolant', pulseLengthM: 3, fullSpeedMPerS: 2.4 });
  const mainMaterial = createFlowMaterial(shared, { palette: 'coolant', pulseLengthM: 12, fullSpeedMPerS: 9 });
  const indoor = new PipeRuns('pipes-indoor', INDOOR_PIPES, createIndoorPipeGeometry(), indoorMaterial);
  const mains = new PipeRuns('pipes-main', MAIN_PIPES, createMainPipeGeometry(), mainMaterial);
  object.add(indoor.tubes.mesh, mains.tubes.mesh);
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
      if (levels.length !== buildingCount) {
        levels = new Uint8Array(buildingCount);
        indoorWanted = new Uint8Array(buildingCount + 1);
        mainWanted = new Uint8Array(buildingCount + 1).fill(1);
      }
      indoor.applyPlan(plan);
      mains.applyPlan(plan);
    },
    applyView() {
      shared.requestFrame('view');
    },
    beforeFrame(frame: FrameInfo) {
      if (openness.step(frame) === 2) shared.requestFrame('roof');
      chooseInsideLevels(openness, frame.view, 0, levels);
      indoorWanted.set(levels);
      indoor.tubes.choose(indoorWanted, 1);
      mains.tubes.choose(mainWanted, 1);
    },
    instanceCounts() {
      const counts: Record<string, number> = {
        'pipe-drawn': indoor.tubes.drawnCount + mains.tubes.drawnCount,
      };
      indoor.addCounts(counts);
      mains.addCounts(counts);
      return counts;
    },
    dispose() {
      indoor.tubes.dispose();
      mains.tubes.dispose();
      indoorMaterial.dispose();
      mainMaterial.dispose();
    },
  };
}
