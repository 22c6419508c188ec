import {
  type BufferGeometry,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedMesh,
  type Material,
  Sphere,
  Vector3,
} from 'three';
import type { TileOrder } from './thing-instances.ts';

/** Matrices and one more per-instance attribute, in tile order. */
export interface InstanceSource {
  readonly tiles: TileOrder;
  readonly matrices: Float32Array;
  readonly state: Float32Array;
}

export interface TiledOptions {
  readonly name: string;
  readonly geometry: BufferGeometry;
  readonly material: Material;
  /** Name and width of the per-instance attribute that follows the state array. */
  readonly stateName: string;
  readonly stateSize: number;
  readonly castShadow?: boolean;
  readonly receiveShadow?: boolean;
}

/**
 * One draw call for a kind: the instances of the tiles that can be seen, copied side by side. Choosing tiles copies
 * memory only when the choice changes; in between a frame costs nothing.
 */
export class TiledInstances {
  readonly mesh: InstancedMesh;
  readonly #stateName: string;
  readonly #stateSize: number;
  #source: InstanceSource | null = null;
  #chosen = new Uint8Array(0);
  #capacity = 0;
  #stale = false;
  #state: InstancedBufferAttribute;
  readonly #corner = new Vector3();

  constructor(options: TiledOptions) {
    this.mesh = new InstancedMesh(options.geometry, options.material, 0);
    this.mesh.name = options.name;
    this.mesh.castShadow = options.castShadow === true;
    this.mesh.receiveShadow = options.receiveShadow !== false;
    this.mesh.matrixAutoUpdate = false;
    this.mesh.boundingSphere = new Sphere();
    this.mesh.visible = false;
    this.#stateName = options.stateName;
    this.#stateSize = options.stateSize;
    this.#state = new InstancedBufferAttribute(new Float32Array(0), options.stateSize);
    this.#reserve(1);
  }

  get drawnCount(): number {
    return this.mesh.visible ? this.mesh.count : 0;
  }

  /** New places: everything is copied again at the next `choose`. */
  setSource(source: InstanceSource): void {
    this.#source = source;
    if (this.#chosen.length !== source.tiles.tileCount) this.#chosen = new Uint8Array(source.tiles.tileCount);
    this.#reserve(source.tiles.order.length);
    this.#stale = true;
  }

  /** Same places, new state: copies the state of the drawn tiles. */
  refreshState(): void {
    const source = this.#source;
    if (source === null || this.#stale) return;
    const size = this.#stateSize;
    let at = 0;
    for (let tile = 0; tile < source.tiles.tileCount; tile++) {
      if (this.#chosen[tile] !== 1) continue;
      const from = source.tiles.start[tile] ?? 0;
      const to = source.tiles.start[tile + 1] ?? from;
      this.#state.array.set(source.state.subarray(from * size, to * size), at * size);
      at += to - from;
    }
    markRange(this.#state, at * size);
  }

  /** Draws the tiles whose entry in `wanted` is from `least` to `most`. */
  choose(wanted: Uint8Array, least: number, most = least): void {
    const source = this.#source;
    if (source === null) return;
    let changed = this.#stale;
    for (let tile = 0; tile < this.#chosen.length; tile++) {
      const entry = wanted[tile] ?? 0;
      const want = entry >= least && entry <= most ? 1 : 0;
      if (this.#chosen[tile] !== want) {
        this.#chosen[tile] = want;
        changed = true;
      }
    }
    if (!changed) return;
    this.#stale = false;
    this.#copyMatrices(source);
    this.refreshState();
  }

  #copyMatrices(source: InstanceSource): void {
    const out = this.mesh.instanceMatrix.array;
    let at = 0;
    for (let tile = 0; tile < source.tiles.tileCount; tile++) {
      if (this.#chosen[tile] !== 1) continue;
      const from = source.tiles.start[tile] ?? 0;
      const to = source.tiles.start[tile + 1] ?? from;
      out.set(source.matrices.subarray(from * 16, to * 16), at * 16);
      at += to - from;
    }
    this.mesh.count = at;
    this.mesh.visible = at > 0;
    markRange(this.mesh.instanceMatrix, at * 16);
    this.#bound(at);
  }

  #bound(count: number): void {
    const sphere = this.mesh.boundingSphere;
    if (sphere === null) return;
    const matrices = this.mesh.instanceMatrix.array;
    let reach = 0;
    sphere.center.set(0, 0, 0);
    for (let at = 0; at < count; at++) {
      sphere.center.add(this.#corner.fromArray(matrices, at * 16 + 12));
    }
    if (count > 0) sphere.center.divideScalar(count);
    for (let at = 0; at < count; at++) {
      const o = at * 16;
      const size =
        Math.abs(matrices[o] ?? 0) +
        Math.abs(matrices[o + 2] ?? 0) +
        Math.abs(matrices[o + 5] ?? 0) +
        Math.abs(matrices[o + 6] ?? 0) +
        Math.abs(matrices[o + 8] ?? 0) +
        Math.abs(matrices[o + 10] ?? 0);
      reach = Math.max(reach, this.#corner.fromArray(matrices, o + 12).distanceTo(sphere.center) + size);
    }
    sphere.radius = reach;
  }

  #reserve(count: number): void {
    if (count <= this.#capacity) return;
    this.#capacity = Math.ceil(count * 1.2);
    // A mesh given new buffers must forget the old ones, or their GPU memory stays.
    this.mesh.dispose();
    this.mesh.geometry.dispose();
    this.mesh.instanceMatrix = new InstancedBufferAttribute(new Float32Array(this.#capacity * 16), 16);
    this.mesh.instanceMatrix.setUsage(DynamicDrawUsage);
    this.#state = new InstancedBufferAttribute(
      new Float32Array(this.#capacity * this.#stateSize),
      this.#stateSize,
    );
    this.#state.setUsage(DynamicDrawUsage);
    this.mesh.geometry.setAttribute(this.#stateName, this.#state);
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.dispose();
  }
}

function markRange(attribute: InstancedBufferAttribute, length: number): void {
  attribute.clearUpdateRanges();
  if (length > 0) attribute.addUpdateRange(0, length);
  attribute.needsUpdate = true;
}
