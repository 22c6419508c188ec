import { BufferGeometry, Group, type Material } from 'three';
import { REACTORS, type ReactorFamily } from '../../../catalogue/reactors.ts';
import type { Plan, ThingBlock } from '../../../plan/plan-types.ts';
import type { ViewSlice } from '../../../store/store-types.ts';
import type { FrameInfo, SceneLayer, SceneShared } from '../../layer.ts';
import { sameGeometry } from '../../parts/building-tiles.ts';
import { createFenceMaterials } from '../../parts/fence-material.ts';
import { type InstancePoses, posesOf, type Size3, stateOf } from '../../parts/instance-poses.ts';
import { KeptMesh } from '../../parts/kept-mesh.ts';
import { LodBatch } from '../../parts/lod-batch.ts';
import { createPlantMaterial } from '../../parts/plant-material.ts';
import { REACTOR_LOOKS } from './find-look.ts';
import { islandBoundsOf, type ReactorKind } from './instances.ts';
import {
  OFFICE_SIZE_M,
  officeNear,
  PUMP_HOUSE_SIZE_M,
  pumpHouseNear,
  TURBINE_HALL_SIZE_M,
  turbineHallNear,
} from './plant-geometry.ts';
import { reactorIsland } from './site-geometry.ts';

interface Shape {
  readonly kind: ReactorKind;
  readonly size: Size3;
  readonly make: () => BufferGeometry;
  /** Drawn on campuses with reactors of this family only. */
  readonly family?: ReactorFamily;
}

const SHAPES: readonly Shape[] = [
  ...REACTOR_LOOKS.map(({ family, sizeM, make }) => ({
    kind: 'reactor' as const,
    family,
    size: sizeM,
    make,
  })),
  { kind: 'turbine-hall', size: TURBINE_HALL_SIZE_M, make: turbineHallNear },
  { kind: 'pump-house', size: PUMP_HOUSE_SIZE_M, make: pumpHouseNear },
  { kind: 'office', size: OFFICE_SIZE_M, make: officeNear },
];

const NO_POSES: InstancePoses = { count: 0, matrices: new Float32Array(0), state: new Float32Array(0) };

interface DrawnKind {
  readonly shape: Shape;
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
    this.#kinds = SHAPES.map((shape) => {
      const { kind, make } = shape;
      const part = { name: kind, geometry: make(), material: this.#material, castShadow: true };
      return {
        shape,
        batch: new LodBatch(kind, [{ untilM: Number.POSITIVE_INFINITY, parts: [part] }]),
        drawn: null,
      };
    });
    this.#ground = new KeptMesh('reactor-island', this.#groundMaterial, new BufferGeometry(), true);
    this.#fence = new KeptMesh('reactor-fence', this.#fenceMaterials, new BufferGeometry());
    this.object.name = this.name;
    for (const { batch } of this.#kinds) this.object.add(batch.group);
    this.object.add(this.#ground.mesh, this.#fence.mesh);
  }

  applyPlan(plan: Plan): void {
    const { family } = REACTORS[plan.campus.params['power.smrType']];
    let moved = false;
    for (const entry of this.#kinds) {
      const { shape, batch, drawn } = entry;
      const shown = shape.family === undefined || shape.family === family;
      const block = shown ? plan.things[shape.kind] : null;
      if (block === null) {
        if (drawn !== null) batch.setPoses(NO_POSES);
      } else if (sameGeometry(drawn, block)) batch.setState(stateOf(block));
      else {
        batch.setPoses(posesOf(block, shape.size));
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
    for (const { shape, batch } of this.#kinds) counts[shape.kind] = (counts[shape.kind] ?? 0) + batch.count;
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
