import { BufferGeometry, Group, type MeshStandardMaterial } from 'three';
import type { PathBlock, Plan } from '../../../plan/plan-types.ts';
import type { ViewSlice } from '../../../store/store-types.ts';
import type { FrameInfo, SceneLayer, SceneShared } from '../../layer.ts';
import { createCampusMaterial } from '../../materials/campus-material.ts';
import { KeptMesh } from '../../parts/kept-mesh.ts';
import { runsAlike } from '../../parts/path-compare.ts';
import { roadParts } from './geometry.ts';
import { roadMarkings } from './road-shader.ts';

function tarmac(shared: SceneShared, offset: number): MeshStandardMaterial {
  const material = createCampusMaterial(shared, {
    color: 0x43474c,
    roughness: 0.92,
    variation: 0,
    extra: roadMarkings(),
  });
  material.polygonOffset = true;
  material.polygonOffsetFactor = offset;
  material.polygonOffsetUnits = offset * 4;
  return material;
}

class RoadsLayer implements SceneLayer {
  readonly name = 'roads';
  readonly object = new Group();
  readonly #ribbonMaterial: MeshStandardMaterial;
  readonly #patchMaterial: MeshStandardMaterial;
  readonly #ribbons: KeptMesh;
  readonly #patches: KeptMesh;
  #roads: PathBlock | null = null;
  #services: PathBlock | null = null;

  constructor(shared: SceneShared) {
    this.#ribbonMaterial = tarmac(shared, -1);
    this.#patchMaterial = tarmac(shared, -2);
    this.#ribbons = new KeptMesh('roads', this.#ribbonMaterial, new BufferGeometry());
    this.#patches = new KeptMesh('road-junctions', this.#patchMaterial, new BufferGeometry());
    // Painted in this order, so that equal depths still show the patch.
    this.#ribbons.mesh.renderOrder = 1;
    this.#patches.mesh.renderOrder = 2;
    this.object.name = this.name;
    this.object.add(this.#ribbons.mesh, this.#patches.mesh);
  }

  applyPlan(plan: Plan): void {
    const roads = plan.paths.road;
    const services = plan.paths['service-road'];
    if (runsAlike(this.#roads, roads) && runsAlike(this.#services, services)) return;
    this.#roads = roads;
    this.#services = services;
    const parts = roadParts(plan);
    this.#ribbons.replace(parts.ribbons);
    this.#patches.replace(parts.patches);
  }

  applyView(_view: ViewSlice): void {}

  beforeFrame(_frame: FrameInfo): void {}

  instanceCounts(): Readonly<Record<string, number>> {
    return { road: this.#roads?.count ?? 0, 'service-road': this.#services?.count ?? 0 };
  }

  dispose(): void {
    this.#ribbons.dispose();
    this.#patches.dispose();
    this.#ribbonMaterial.dispose();
    this.#patchMaterial.dispose();
  }
}

export function createRoadsLayer(shared: SceneShared): SceneLayer {
  return new RoadsLayer(shared);
}
