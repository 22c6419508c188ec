import { Group, type Material } from 'three';
import type { Plan, ThingBlock } from '../../../plan/plan-types.ts';
import type { ViewSlice } from '../../../store/store-types.ts';
import type { FrameInfo, SceneLayer, SceneShared } from '../../layer.ts';
import { sameGeometry } from '../../parts/building-tiles.ts';
import { stateOf } from '../../parts/instance-poses.ts';
import { LodBatch } from '../../parts/lod-batch.ts';
import { createPlantMaterial } from '../../parts/plant-material.ts';
import { gasTurbineFar, gasTurbineNear, meteringSkid } from './geometry.ts';
import { gasPoses, meteringPoses } from './instances.ts';

const NEAR_M = 500;

class GasLayer implements SceneLayer {
  readonly name = 'gas';
  readonly object = new Group();
  readonly #material: Material;
  readonly #turbines: LodBatch;
  readonly #metering: LodBatch;
  #drawn: ThingBlock | null = null;

  constructor(shared: SceneShared) {
    this.#material = createPlantMaterial(shared, 'power');
    const material = this.#material;
    this.#turbines = new LodBatch('gas-turbine', [
      {
        untilM: NEAR_M,
        parts: [{ name: 'gas-turbine-near', geometry: gasTurbineNear(), material, castShadow: true }],
      },
      {
        untilM: Number.POSITIVE_INFINITY,
        parts: [{ name: 'gas-turbine-far', geometry: gasTurbineFar(), material, castShadow: true }],
      },
    ]);
    this.#metering = new LodBatch('gas-metering', [
      {
        untilM: Number.POSITIVE_INFINITY,
        parts: [{ name: 'gas-metering', geometry: meteringSkid(), material, castShadow: true }],
      },
    ]);
    this.object.name = this.name;
    this.object.add(this.#turbines.group, this.#metering.group);
  }

  applyPlan(plan: Plan): void {
    const block = plan.things['gas-turbine'];
    if (sameGeometry(this.#drawn, block)) this.#turbines.setState(stateOf(block));
    else {
      this.#turbines.setPoses(gasPoses(block));
      this.#metering.setPoses(meteringPoses(block));
    }
    this.#drawn = block;
  }

  applyView(_view: ViewSlice): void {}

  beforeFrame(frame: FrameInfo): void {
    const eye = frame.camera.position;
    this.#turbines.update(eye.x, eye.y, eye.z);
  }

  instanceCounts(): Readonly<Record<string, number>> {
    return { 'gas-turbine': this.#turbines.count };
  }

  dispose(): void {
    this.#turbines.dispose();
    this.#metering.dispose();
    this.#material.dispose();
  }
}

export function createGasLayer(shared: SceneShared): SceneLayer {
  return new GasLayer(shared);
}
