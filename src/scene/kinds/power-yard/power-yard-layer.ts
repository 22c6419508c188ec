import { BufferGeometry, Group, type Material } from 'three';
import { groundBoundsOfEach } from '../../../plan/details/ground-bounds.ts';
import type { Plan, ThingBlock, ThingKind } from '../../../plan/plan-types.ts';
import type { ViewSlice } from '../../../store/store-types.ts';
import type { FrameInfo, SceneLayer, SceneShared } from '../../layer.ts';
import type { MaterialExtra } from '../../materials/campus-material.ts';
import { sameGeometry } from '../../parts/building-tiles.ts';
import { createFenceMaterials } from '../../parts/fence-material.ts';
import { type InstancePoses, stateOf } from '../../parts/instance-poses.ts';
import { KeptMesh } from '../../parts/kept-mesh.ts';
import { LodBatch } from '../../parts/lod-batch.ts';
import { createPlantMaterial } from '../../parts/plant-material.ts';
import { bayPoses, posesOfPowerKind } from './instances.ts';
import { bayFar, bayNear } from './switchyard-geometry.ts';
import {
  blockTransformerFar,
  blockTransformerNear,
  mainTransformerFar,
  mainTransformerNear,
  switchgearFar,
  switchgearNear,
} from './transformer-geometry.ts';
import { yardGround } from './yard-ground.ts';

/** Crushed stone: two grain sizes that fade before they shimmer, and the wear of wheels at a larger scale. */
const GRAVEL: MaterialExtra = {
  name: 'yard-gravel',
  colour: /* glsl */ `
  float gravelPx = max(fwidth(vCampusWorld.x), fwidth(vCampusWorld.z));
  float gravelFlat = step(0.9, vCampusNormal.y) * step(vCampusWorld.y, 0.1);
  float gravelFine = campusHash(floor(vec3(vCampusWorld.xz * 9.0, 2.0))) - 0.5;
  float gravelCoarse = campusHash(floor(vec3(vCampusWorld.xz * 2.3, 9.0))) - 0.5;
  float gravelGrain = 0.3 * gravelFine * (1.0 - smoothstep(0.03, 0.11, gravelPx)) + 0.16 * gravelCoarse * (1.0 - smoothstep(0.12, 0.45, gravelPx));
  float gravelWear = sin(vCampusWorld.x * 0.043 + 1.7 * sin(vCampusWorld.z * 0.019)) * sin(vCampusWorld.z * 0.037);
  diffuseColor.rgb *= 1.0 + gravelFlat * (gravelGrain + 0.05 * gravelWear);
`,
};

interface DrawnKind {
  readonly kind: ThingKind;
  readonly batch: LodBatch;
  readonly posesOf: (block: ThingBlock) => InstancePoses;
  drawn: ThingBlock | null;
}

interface Shape {
  readonly kind: ThingKind;
  readonly nearM: number;
  readonly near: BufferGeometry;
  readonly far: BufferGeometry;
  readonly posesOf: (block: ThingBlock) => InstancePoses;
}

function shapes(): readonly Shape[] {
  return [
    { kind: 'switchyard', nearM: 380, near: bayNear(), far: bayFar(), posesOf: bayPoses },
    {
      kind: 'main-transformer',
      nearM: 420,
      near: mainTransformerNear(),
      far: mainTransformerFar(),
      posesOf: (block) => posesOfPowerKind('main-transformer', block),
    },
    {
      kind: 'block-transformer',
      nearM: 220,
      near: blockTransformerNear(),
      far: blockTransformerFar(),
      posesOf: (block) => posesOfPowerKind('block-transformer', block),
    },
    {
      kind: 'feeder-switchgear',
      nearM: 220,
      near: switchgearNear(),
      far: switchgearFar(),
      posesOf: (block) => posesOfPowerKind('feeder-switchgear', block),
    },
  ];
}

function drawnKind(shape: Shape, material: Material): DrawnKind {
  const part = (geometry: BufferGeometry, level: string) => ({
    name: `${shape.kind}-${level}`,
    geometry,
    material,
    castShadow: true,
  });
  const batch = new LodBatch(shape.kind, [
    { untilM: shape.nearM, parts: [part(shape.near, 'near')] },
    { untilM: Number.POSITIVE_INFINITY, parts: [part(shape.far, 'far')] },
  ]);
  return { kind: shape.kind, batch, posesOf: shape.posesOf, drawn: null };
}

class PowerYardLayer implements SceneLayer {
  readonly name = 'power-yard';
  readonly object = new Group();
  readonly #material: Material;
  readonly #groundMaterial: Material;
  readonly #fenceMaterials: Material[];
  readonly #kinds: readonly DrawnKind[];
  readonly #ground: KeptMesh;
  readonly #fence: KeptMesh;

  constructor(shared: SceneShared) {
    this.#material = createPlantMaterial(shared, 'power');
    this.#groundMaterial = createPlantMaterial(shared, 'neutral', GRAVEL);
    this.#fenceMaterials = createFenceMaterials(shared);
    this.#kinds = shapes().map((shape) => drawnKind(shape, this.#material));
    this.#ground = new KeptMesh('switchyard-ground', this.#groundMaterial, new BufferGeometry(), true);
    this.#fence = new KeptMesh('switchyard-fence', this.#fenceMaterials, new BufferGeometry());
    this.object.name = this.name;
    for (const { batch } of this.#kinds) this.object.add(batch.group);
    this.object.add(this.#ground.mesh, this.#fence.mesh);
  }

  applyPlan(plan: Plan): void {
    for (const entry of this.#kinds) {
      const block = plan.things[entry.kind];
      if (sameGeometry(entry.drawn, block)) {
        // A switchyard is one thing drawn as many bays.
        const bays = entry.kind === 'switchyard';
        entry.batch.setState(bays ? entry.posesOf(block).state : stateOf(block));
      } else {
        entry.batch.setPoses(entry.posesOf(block));
        if (entry.kind === 'switchyard') this.#layGround(block);
      }
      entry.drawn = block;
    }
  }

  #layGround(block: ThingBlock): void {
    const yards = groundBoundsOfEach(block);
    const parts = yards.length === 0 ? null : yardGround(yards);
    this.#ground.replace(parts?.ground ?? null);
    this.#fence.replace(parts?.sheets ?? null);
  }

  applyView(_view: ViewSlice): void {}

  beforeFrame(frame: FrameInfo): void {
    const eye = frame.camera.position;
    for (let i = 0; i < this.#kinds.length; i++) this.#kinds[i]?.batch.update(eye.x, eye.y, eye.z);
  }

  instanceCounts(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const { kind, batch, drawn } of this.#kinds) {
      counts[kind] = kind === 'switchyard' ? (drawn?.count ?? 0) : batch.count;
    }
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

export function createPowerYardLayer(shared: SceneShared): SceneLayer {
  return new PowerYardLayer(shared);
}
