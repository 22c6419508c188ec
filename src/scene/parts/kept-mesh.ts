import { type BufferGeometry, type Material, Mesh } from 'three';

/** One mesh whose geometry is replaced when the plan moves it; an empty one is hidden. */
export class KeptMesh {
  readonly mesh: Mesh<BufferGeometry, Material | Material[]>;

  constructor(name: string, material: Material | Material[], empty: BufferGeometry, castShadow = false) {
    this.mesh = new Mesh(empty, material);
    this.mesh.name = name;
    this.mesh.castShadow = castShadow;
    this.mesh.receiveShadow = true;
    this.mesh.matrixAutoUpdate = false;
    this.mesh.visible = false;
  }

  replace(geometry: BufferGeometry | null): void {
    this.mesh.visible = geometry !== null;
    if (geometry === null) return;
    this.mesh.geometry.dispose();
    this.mesh.geometry = geometry;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
  }
}
