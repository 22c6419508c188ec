import { type BufferGeometry, InstancedMesh, Matrix4 } from 'three';
import type { Plan } from '../../plan/plan-types.ts';
import { setLook } from '../materials/looks.ts';
import type { LayerPart } from './define-layer.ts';
import type { Surface } from './surface.ts';
import { unfilledGeometry } from './unfilled-geometry.ts';

export interface PlanMeshOptions {
  readonly name: string;
  readonly surface: Surface;
  readonly castShadow?: boolean;
  readonly renderOrder?: number;
  /** Equal keys: the geometry made for one plan suits the other. */
  keyOf(plan: Plan): string;
  /** What is drawn for a plan; null for nothing. */
  geometryOf(plan: Plan): BufferGeometry | null;
}

/**
 * Ground, roads and fences: one mesh made from the plan, and made again only when what it shows has moved. It is the one
 * instance of its geometry, so that it can share the program of instances.
 */
export class PlanMesh implements LayerPart {
  readonly objects: readonly InstancedMesh[];
  readonly #options: PlanMeshOptions;
  readonly #mesh: InstancedMesh;
  #key: string | null = null;

  constructor(options: PlanMeshOptions) {
    this.#options = options;
    this.#mesh = new InstancedMesh(unfilledGeometry(), options.surface.material, 1);
    this.#mesh.setMatrixAt(0, new Matrix4());
    this.#mesh.name = options.name;
    this.#mesh.castShadow = options.castShadow === true;
    this.#mesh.receiveShadow = true;
    this.#mesh.matrixAutoUpdate = false;
    this.#mesh.visible = false;
    this.#mesh.renderOrder = options.renderOrder ?? 0;
    this.objects = [this.#mesh];
  }

  applyPlan(plan: Plan): void {
    const key = this.#options.keyOf(plan);
    if (key === this.#key) return;
    this.#key = key;
    const geometry = this.#options.geometryOf(plan);
    this.#mesh.visible = geometry !== null;
    if (geometry === null) return;
    setLook(geometry, this.#options.surface.look);
    this.#mesh.geometry.dispose();
    this.#mesh.geometry = geometry;
    this.#mesh.computeBoundingSphere();
  }
}
