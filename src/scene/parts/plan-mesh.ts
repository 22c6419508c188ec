import { BufferGeometry, type Material, Mesh } from 'three';
import type { Plan } from '../../plan/plan-types.ts';
import type { LayerPart } from './define-layer.ts';

export interface PlanMeshOptions {
  readonly name: string;
  readonly material: Material;
  readonly castShadow?: boolean;
  readonly renderOrder?: number;
  /** Equal keys: the geometry made for one plan suits the other. */
  keyOf(plan: Plan): string;
  /** What is drawn for a plan; null for nothing. */
  geometryOf(plan: Plan): BufferGeometry | null;
}

/** Ground, roads and fences: one mesh made from the plan, and made again only when what it shows has moved. */
export class PlanMesh implements LayerPart {
  readonly objects: readonly Mesh[];
  readonly #options: PlanMeshOptions;
  readonly #mesh: Mesh<BufferGeometry, Material>;
  #key: string | null = null;

  constructor(options: PlanMeshOptions) {
    this.#options = options;
    this.#mesh = new Mesh(new BufferGeometry(), options.material);
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
    this.#mesh.geometry.dispose();
    this.#mesh.geometry = geometry;
  }
}
