import { Group, type Material } from 'three';
import type { Plan, ThingBlock } from '../../../plan/plan-types.ts';
import type { ViewSlice } from '../../../store/store-types.ts';
import type { FrameInfo, SceneLayer, SceneShared } from '../../layer.ts';
import { sameGeometry } from '../../parts/building-tiles.ts';
import { stateOf } from '../../parts/instance-poses.ts';
import { LodBatch } from '../../parts/lod-batch.ts';
import { createPlantMaterial } from '../../parts/plant-material.ts';
import { dryCoolerFans, towerFans } from './fan-shader.ts';
import { chillerNear, dryCoolerFar, dryCoolerNear, towerFar, towerNear } from './geometry.ts';
import { coolingPoses, formOf, plumesOf, type RejectionForm } from './instances.ts';
import { Plumes } from './plume.ts';

const NEAR_M = 320;

function batchesOf(cooler: Material, tower: Material): Readonly<Record<RejectionForm, LodBatch>> {
  const levels = (
    name: string,
    near: ReturnType<typeof dryCoolerNear>,
    far: typeof near,
    material: Material,
  ) =>
    new LodBatch(name, [
      { untilM: NEAR_M, parts: [{ name: `${name}-near`, geometry: near, material, castShadow: true }] },
      {
        untilM: Number.POSITIVE_INFINITY,
        parts: [{ name: `${name}-far`, geometry: far, material, castShadow: true }],
      },
    ]);
  return {
    dry: levels('dry-cooler', dryCoolerNear(), dryCoolerFar(), cooler),
    chiller: levels('chiller', chillerNear(), dryCoolerFar(), cooler),
    tower: levels('cooling-tower', towerNear(), towerFar(), tower),
  };
}

class CoolingYardLayer implements SceneLayer {
  readonly name = 'cooling-yard';
  readonly object = new Group();
  readonly #coolerMaterial: Material;
  readonly #towerMaterial: Material;
  readonly #batches: Readonly<Record<RejectionForm, LodBatch>>;
  readonly #plumes: Plumes;
  #form: RejectionForm = 'dry';
  #drawn: ThingBlock | null = null;

  constructor(shared: SceneShared) {
    this.#coolerMaterial = createPlantMaterial(shared, 'power-and-thermal', dryCoolerFans());
    this.#towerMaterial = createPlantMaterial(shared, 'power-and-thermal', towerFans());
    this.#batches = batchesOf(this.#coolerMaterial, this.#towerMaterial);
    this.#plumes = new Plumes(shared);
    this.object.name = this.name;
    for (const batch of Object.values(this.#batches)) this.object.add(batch.group);
    this.object.add(this.#plumes.mesh);
  }

  applyPlan(plan: Plan): void {
    const block = plan.things['heat-rejection'];
    const form = formOf(plan.campus.cooling.heatRejection);
    const batch = this.#batches[form];
    const sameForm = form === this.#form;
    if (sameForm && sameGeometry(this.#drawn, block)) batch.setState(stateOf(block));
    else batch.setPoses(coolingPoses(block));
    this.#form = form;
    this.#drawn = block;
    for (const [name, other] of Object.entries(this.#batches)) other.group.visible = name === form;
    this.#plumes.set(form === 'tower' ? plumesOf(block) : new Float32Array(0));
  }

  applyView(_view: ViewSlice): void {}

  beforeFrame(frame: FrameInfo): void {
    const eye = frame.camera.position;
    this.#batches[this.#form].update(eye.x, eye.y, eye.z);
  }

  instanceCounts(): Readonly<Record<string, number>> {
    return { 'heat-rejection': this.#batches[this.#form].count, plume: this.#plumes.count };
  }

  dispose(): void {
    for (const batch of Object.values(this.#batches)) batch.dispose();
    this.#plumes.dispose();
    this.#coolerMaterial.dispose();
    this.#towerMaterial.dispose();
  }
}

export function createCoolingYardLayer(shared: SceneShared): SceneLayer {
  return new CoolingYardLayer(shared);
}
