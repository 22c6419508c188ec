import { BufferGeometry, Group, type Material } from 'three';
import type { Plan, ThingBlock } from '../../../plan/plan-types.ts';
import type { ViewSlice } from '../../../store/store-types.ts';
import type { FrameInfo, SceneLayer, SceneShared } from '../../layer.ts';
import { sameGeometry } from '../../parts/building-tiles.ts';
import { createFenceMaterials } from '../../parts/fence-material.ts';
import { posesOf, type Size3, stateOf } from '../../parts/instance-poses.ts';
import { KeptMesh } from '../../parts/kept-mesh.ts';
import { LodBatch } from '../../parts/lod-batch.ts';
import { createPlantMaterial } from '../../parts/plant-material.ts';
import { islandBoundsOf, REACTOR_KINDS, type ReactorKind } from './instances.ts';
import {
  OFFICE_SIZE_M,
  officeNear,
  PUMP_HOUSE_SIZE_M,
  pumpHouseNear,
  TURBINE_HALL_SIZE_M,
  turbineHallNear,
} from './plant-geometry.ts';
import { REACTOR_SIZE_M, reactorNear } from './reactor-geometry.ts';
import { reactorIsland } from './site-geometry.ts';

const SHAPES: Readonly<Record<ReactorKind, { size: Size3; make: () => BufferGeometry }>> = {
  reactor: { size: REACTOR_SIZE_M, make: reactorNear },
  'turbine-hall': { size: TURBINE_HALL_SIZE_M, make: turbineHallNear },
  'pump-house': { size: PUMP_HOUSE_SIZE_M, make: pumpHouseNear },
  office: { size: OFFICE_SIZE_M, make: officeNear },
};

interface DrawnKind {
  readonly kind: ReactorKind;
  readonly batch: LodBatch;
  drawn: ThingBlock | null;
}

class ReactorLayer implements SceneLayer {
  readonly name = 'reactor';
  readonly object = new Group();
  readonly #material: Material;
  readonly #groundMaterial: Material;
  readonly #fenceMaterials: Material[];
  readonly #kinds: readonly DrawnKind[];
  readonly #ground: KeptMesh;
  readonly #fence: KeptMesh;

  constructor(shared: SceneShared) {
    this.#material = createPlantMaterial(shared, 'power');
    this.#groundMaterial = createPlantMaterial(shared, 'neutral');
    this.#fenceMaterials = createFenceMaterials(shared);
    this.#kinds = REACTOR_KINDS.map((kind) => ({
      kind,
      batch: new LodBatch(kind, [
        {
          untilM: Number.POSITIVE_INFINITY,
          parts: [{ name: kind, geometry: SHAPES[kind].make(), material: this.#material, castShadow: true }],
        },
      ]),
      drawn: null,
    }));
    this.#ground = new KeptMesh('reactor-island', this.#groundMaterial, new BufferGeometry(), true);
    this.#fence = new KeptMesh('reactor-fence', this.#fenceMaterials, new BufferGeometry());
    this.object.name = this.name;
    for (const { batch } of this.#kinds) this.object.add(batch.group);
    this.object.add(this.#ground.mesh, this.#fence.mesh);
  }

  applyPlan(plan: Plan): void {
    let moved = false;
    for (const entry of this.#kinds) {
      const block = plan.things[entry.kind];
      if (sameGeometry(entry.drawn, block)) entry.batch.setState(stateOf(block));
      else {
        entry.batch.setPoses(posesOf(block, SHAPES[entry.kind].size));
        moved = true;
      }
      entry.drawn = block;
    }
    if (!moved) return;
    const bounds = islandBoundsOf(plan.things);
    const island = bounds === null ? null : reactorIsland(bounds);
    this.#ground.replace(island?.ground ?? null);
    this.#fence.replace(island?.sheets ?? null);
  }

  applyView(_view: ViewSlice): void {}

  beforeFrame(_frame: FrameInfo): void {}

  instanceCounts(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const { kind, batch } of this.#kinds) counts[kind] = batch.count;
    return counts;
  }

  dispose(): void {
    for (const { batch } of this.#kinds) batch.dispose();
    this.#ground.dispose();
    this.#fence.dispose();
    for (const material of [this.#material, this.#groundMaterial, ...this.#fenceMaterials])
      material.dispose();
  }
}

export function createReactorLayer(shared: SceneShared): SceneLayer {
  return new ReactorLayer(shared);
}
