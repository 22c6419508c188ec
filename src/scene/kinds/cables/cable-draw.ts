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
import { runsAlike } from '../../parts/path-compare.ts';

/** What is drawn for the runs of a block, and how many of its runs stand for each of the block's. */
export interface DrawnForm {
  readonly perRun: number;
  of(block: PathBlock): PathBlock;
}

const AS_PLANNED: DrawnForm = { perRun: 1, of: (block) => block };

/** All runs of one kind as one instanced mesh; flow and temperature can change without touching the poses. */
export class CableDraw {
  readonly mesh: InstancedMesh<BufferGeometry, Material>;
  readonly #form: DrawnForm;
  #segments: FlowSegments | null = null;
  #block: PathBlock | null = null;
  #capacity = 0;
  #flowAttribute = new InstancedBufferAttribute(new Float32Array(0), 4);
  readonly #sphere = new Sphere();

  constructor(name: string, geometry: BufferGeometry, material: Material, form: DrawnForm = AS_PLANNED) {
    this.#form = form;
    this.mesh = new InstancedMesh(geometry, material, 0);
    this.mesh.name = name;
    this.mesh.matrixAutoUpdate = false;
    this.mesh.boundingSphere = this.#sphere;
  }

  get runCount(): number {
    return this.#block?.count ?? 0;
  }

  /** New runs, or the same runs in a new state. Answers whether they were laid out anew. */
  set(block: PathBlock): boolean {
    const alike = runsAlike(this.#block, block);
    this.#block = block;
    if (this.#segments !== null && alike) {
      refillFlowState(block, this.#segments, this.#form.perRun);
      this.#flowAttribute.array.set(this.#segments.flow);
      this.#flowAttribute.needsUpdate = true;
      return false;
    }
    const drawn = this.#form.of(block);
    const segments = fillFlowSegments(drawn);
    this.#segments = segments;
    this.#grow(segments.count);
    this.mesh.instanceMatrix.array.set(segments.matrices);
    this.#flowAttribute.array.set(segments.flow);
    this.mesh.instanceMatrix.needsUpdate = true;
    this.#flowAttribute.needsUpdate = true;
    this.mesh.count = segments.count;
    this.mesh.visible = segments.count > 0;
    measure(drawn, this.#sphere);
    return true;
  }

  #grow(count: number): void {
    if (count <= this.#capacity) return;
    // Drops the old card buffers of this geometry's attributes; three uploads the new ones.
    this.mesh.dispose();
    this.mesh.geometry.dispose();
    this.#capacity = Math.ceil(count * 1.25);
    this.mesh.instanceMatrix = new InstancedBufferAttribute(new Float32Array(this.#capacity * 16), 16);
    this.mesh.instanceMatrix.setUsage(DynamicDrawUsage);
    this.#flowAttribute = new InstancedBufferAttribute(new Float32Array(this.#capacity * 4), 4);
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
