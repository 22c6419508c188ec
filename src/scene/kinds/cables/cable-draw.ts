import {
  type BufferGeometry,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedMesh,
  type Material,
  Sphere,
  Vector3,
} from 'three';
import type { PathBlock } from '../../../plan/plan-types.ts';
import { type FlowSegments, fillFlowSegments, refillFlowState } from '../../materials/flow-segments.ts';
import { runsAlike } from '../plant-parts/path-compare.ts';
import { packOpen } from './instances.ts';

/** All runs of one kind as one instanced mesh; flow and temperature can change without touching the poses. */
export class CableDraw {
  readonly mesh: InstancedMesh<BufferGeometry, Material>;
  #segments: FlowSegments | null = null;
  #block: PathBlock | null = null;
  #matrices = new Float32Array(0);
  #flow = new Float32Array(0);
  #flowAttribute = new InstancedBufferAttribute(new Float32Array(0), 4);
  readonly #sphere = new Sphere();

  constructor(name: string, geometry: BufferGeometry, material: Material) {
    this.mesh = new InstancedMesh(geometry, material, 0);
    this.mesh.name = name;
    this.mesh.matrixAutoUpdate = false;
    this.mesh.boundingSphere = this.#sphere;
  }

  get runCount(): number {
    return this.#block?.count ?? 0;
  }

  /** New runs, or the same runs in a new state. `isOpen` picks the buildings whose inside is drawn; null draws all. */
  set(block: PathBlock, isOpen: Uint8Array | null): void {
    if (this.#segments !== null && runsAlike(this.#block, block)) refillFlowState(block, this.#segments);
    else {
      this.#segments = fillFlowSegments(block);
      this.#grow(this.#segments.count);
      measure(block, this.#sphere);
    }
    this.#block = block;
    this.show(isOpen);
  }

  /** Which buildings' runs are drawn changed. Allocates nothing. */
  show(isOpen: Uint8Array | null): void {
    const segments = this.#segments;
    if (segments === null) return;
    if (isOpen === null) {
      this.#matrices.set(segments.matrices);
      this.#flow.set(segments.flow);
      this.mesh.count = segments.count;
    } else this.mesh.count = packOpen(segments, isOpen, this.#matrices, this.#flow);
    this.mesh.instanceMatrix.needsUpdate = true;
    this.#flowAttribute.needsUpdate = true;
    this.mesh.visible = this.mesh.count > 0;
  }

  #grow(count: number): void {
    if (count * 16 <= this.#matrices.length) return;
    // Drops the old card buffers of this geometry's attributes; three uploads the new ones.
    this.mesh.dispose();
    this.mesh.geometry.dispose();
    const capacity = Math.ceil(count * 1.25);
    this.#matrices = new Float32Array(capacity * 16);
    this.#flow = new Float32Array(capacity * 4);
    this.mesh.instanceMatrix = new InstancedBufferAttribute(this.#matrices, 16);
    this.mesh.instanceMatrix.setUsage(DynamicDrawUsage);
    this.#flowAttribute = new InstancedBufferAttribute(this.#flow, 4);
    this.#flowAttribute.setUsage(DynamicDrawUsage);
    this.mesh.geometry.setAttribute('aFlow', this.#flowAttribute);
  }

  dispose(): void {
    this.mesh.dispose();
    this.mesh.geometry.dispose();
  }
}

function measure(block: PathBlock, sphere: Sphere): void {
  const low = new Vector3(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  const high = new Vector3(Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY);
  const point = new Vector3();
  for (let i = 0; i + 2 < block.points.length; i += 3) {
    point.fromArray(block.points, i);
    low.min(point);
    high.max(point);
  }
  if (low.x > high.x) {
    sphere.makeEmpty();
    return;
  }
  sphere.center.copy(low).add(high).multiplyScalar(0.5);
  sphere.radius = low.distanceTo(high) / 2 + 5;
}
