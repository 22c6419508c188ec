import { type BufferGeometry, InstancedBufferAttribute, InstancedMesh, type Material } from 'three';

/** Instances that all are drawn always, with one optional extra attribute; grows when asked to. */
export class FixedInstances {
  readonly mesh: InstancedMesh;
  readonly #extraName: string | null;
  readonly #extraSize: number;
  #extra: InstancedBufferAttribute | null = null;

  constructor(
    name: string,
    geometry: BufferGeometry,
    material: Material,
    extraName: string | null = null,
    extraSize = 1,
  ) {
    this.mesh = new InstancedMesh(geometry, material, 0);
    this.mesh.name = name;
    this.mesh.matrixAutoUpdate = false;
    this.mesh.visible = false;
    this.#extraName = extraName;
    this.#extraSize = extraSize;
  }

  /** The matrices on their way to the GPU: 16 numbers an instance. Call `touch` after writing. */
  get matrices(): Float32Array {
    const { array } = this.mesh.instanceMatrix;
    return array instanceof Float32Array ? array : new Float32Array(array);
  }

  get extra(): Float32Array {
    const array = this.#extra?.array;
    return array instanceof Float32Array ? array : new Float32Array(0);
  }

  /** Makes room for `count` instances, or fewer than there were. */
  resize(count: number): void {
    if (count * 16 > this.mesh.instanceMatrix.array.length) {
      // A mesh given new buffers must forget the old ones, or their GPU memory stays.
      this.mesh.dispose();
      this.mesh.geometry.dispose();
      this.mesh.instanceMatrix = new InstancedBufferAttribute(new Float32Array(count * 16), 16);
      if (this.#extraName !== null) {
        this.#extra = new InstancedBufferAttribute(
          new Float32Array(count * this.#extraSize),
          this.#extraSize,
        );
        this.mesh.geometry.setAttribute(this.#extraName, this.#extra);
      }
    }
    this.mesh.count = count;
    this.mesh.visible = count > 0;
  }

  /** The buffers were written: send them. `moved` also measures them anew. */
  touch(moved: boolean): void {
    this.mesh.instanceMatrix.needsUpdate = true;
    this.touchExtra();
    if (moved) this.mesh.computeBoundingSphere();
  }

  touchExtra(): void {
    if (this.#extra !== null) this.#extra.needsUpdate = true;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.dispose();
  }
}
