import { Group, type Material } from 'three';
import type { Plan, ThingBlock } from '../../../plan/plan-types.ts';
import type { ViewSlice } from '../../../store/store-types.ts';
import type { FrameInfo, SceneLayer, SceneShared } from '../../layer.ts';
import { sameGeometry } from '../../parts/building-tiles.ts';
import { stateOf } from '../../parts/instance-poses.ts';
import { LodBatch } from '../../parts/lod-batch.ts';
import { createPlantMaterial } from '../../parts/plant-material.ts';
import { batteryFar, batteryNear } from './geometry.ts';
import { batteryPoses } from './instances.ts';

const NEAR_M = 260;

class BatteryLayer implements SceneLayer {
  readonly name = 'battery';
  readonly object = new Group();
  readonly #material: Material;
  readonly #batch: LodBatch;
  #drawn: ThingBlock | null = null;

  constructor(shared: SceneShared) {
    this.#material = createPlantMaterial(shared, 'power');
    const material = this.#material;
    this.#batch = new LodBatch('battery', [
      {
        untilM: NEAR_M,
        parts: [{ name: 'battery-near', geometry: batteryNear(), material, castShadow: true }],
      },
      {
        untilM: Number.POSITIVE_INFINITY,
        parts: [{ name: 'battery-far', geometry: batteryFar(), material, castShadow: true }],
      },
    ]);
    this.object.name = this.name;
    this.object.add(this.#batch.group);
  }

  applyPlan(plan: Plan): void {
    const block = plan.things.battery;
    if (sameGeometry(this.#drawn, block)) this.#batch.setState(stateOf(block));
    else this.#batch.setPoses(batteryPoses(block));
    this.#drawn = block;
  }

  applyView(_view: ViewSlice): void {}

  beforeFrame(frame: FrameInfo): void {
    const eye = frame.camera.position;
    this.#batch.update(eye.x, eye.y, eye.z);
  }

  instanceCounts(): Readonly<Record<string, number>> {
    return { battery: this.#batch.count };
  }

  dispose(): void {
    this.#batch.dispose();
    this.#material.dispose();
  }
}

export function createBatteryLayer(shared: SceneShared): SceneLayer {
  return new BatteryLayer(shared);
}
