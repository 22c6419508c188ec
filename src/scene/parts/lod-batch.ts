import {
  type BufferGeometry,
  DynamicDrawUsage,
  Group,
  InstancedBufferAttribute,
  InstancedMesh,
  type Material,
  Sphere,
  StaticDrawUsage,
  Vector3,
} from 'three';
import { sameNumbers } from './building-tiles.ts';
import type { InstancePoses } from './instance-poses.ts';
import { LevelSorter } from './level-sorter.ts';

/** One thing drawn at a level: several may share the level's poses (a body and its fans). */
export interface LodPart {
  readonly name: string;
  readonly geometry: BufferGeometry;
  readonly material: Material;
  readonly castShadow?: boolean;
}

export interface LodLevel {
  /** Drawn nearer than this; the last level should be Infinity. */
  readonly untilM: number;
  readonly parts: readonly LodPart[];
}

interface LevelDraw {
  readonly parts: readonly LodPart[];
  meshes: InstancedMesh[];
  matrices: Float32Array;
  state: Float32Array;
  /** The instance that stands in each place. */
  order: Uint32Array;
  matrixAttribute: InstancedBufferAttribute;
  stateAttribute: InstancedBufferAttribute;
  count: number;
}

const EMPTY: InstancePoses = { count: 0, matrices: new Float32Array(0), state: new Float32Array(0) };

/**
 * Instances of one part sorted by distance into a near and a far mesh.
 * Sorting runs only after the camera has moved far enough to matter, and copies only when an instance has changed its
 * level; it never allocates.
 */
export class LodBatch {
  readonly group = new Group();
  readonly #levels: LevelDraw[];
  readonly #sphere = new Sphere();
  #poses: InstancePoses = EMPTY;
  #capacity = 0;
  readonly #sorter: LevelSorter;
  #lastX = Number.NaN;
  #lastY = 0;
  #lastZ = 0;
  readonly #stepSq: number;

  constructor(name: string, levels: readonly LodLevel[]) {
    this.group.name = name;
    this.group.matrixAutoUpdate = false;
    const nearest = levels[0]?.untilM ?? Number.POSITIVE_INFINITY;
    this.#stepSq = Number.isFinite(nearest) ? (nearest * 0.06) ** 2 : Number.POSITIVE_INFINITY;
    this.#sorter = new LevelSorter(levels.slice(0, -1).map((level) => level.untilM));
    this.#levels = levels.map((level) => ({
      parts: level.parts,
      meshes: [],
      matrices: new Float32Array(0),
      state: new Float32Array(0),
      order: new Uint32Array(0),
      matrixAttribute: new InstancedBufferAttribute(new Float32Array(0), 16),
      stateAttribute: new InstancedBufferAttribute(new Float32Array(0), 2),
      count: 0,
    }));
  }

  get count(): number {
    return this.#poses.count;
  }

  /** Instances drawn at a level now. */
  drawnAt(level: number): number {
    return this.#levels[level]?.count ?? 0;
  }

  /** New poses: buffers grow when they must. */
  setPoses(poses: InstancePoses): void {
    this.#poses = poses;
    if (poses.count > this.#capacity) this.#grow(Math.ceil(poses.count * 1.25));
    measureSphere(poses, this.#sphere);
    this.#sorter.setPlaces(poses.matrices, poses.count);
    if (Number.isNaN(this.#lastX)) this.#sorter.sortFar();
    else this.#sorter.sort(this.#lastX, this.#lastY, this.#lastZ);
    this.#copyAll();
  }

  /** New load and temperature of the same instances. */
  setState(state: Float32Array): void {
    if (sameNumbers(this.#poses.state, state)) return;
    this.#poses = { count: this.#poses.count, matrices: this.#poses.matrices, state };
    for (const level of this.#levels) {
      for (let at = 0; at < level.count; at++) {
        const from = (level.order[at] ?? 0) * 2;
        level.state[at * 2] = state[from] ?? 0;
        level.state[at * 2 + 1] = state[from + 1] ?? 0;
      }
      sendFirst(level.stateAttribute, level.count);
    }
  }

  /** Re-sorts when the camera has moved. */
  update(x: number, y: number, z: number): void {
    const dx = x - this.#lastX;
    const dy = y - this.#lastY;
    const dz = z - this.#lastZ;
    // The comparison is false for NaN too, so the first call always sorts.
    if (dx * dx + dy * dy + dz * dz < this.#stepSq) return;
    if (this.#levels.length === 1 && !Number.isNaN(this.#lastX)) return;
    this.#lastX = x;
    this.#lastY = y;
    this.#lastZ = z;
    if (this.#sorter.sort(x, y, z)) this.#copyAll();
  }

  #grow(capacity: number): void {
    this.#capacity = capacity;
    for (const level of this.#levels) {
      for (const mesh of level.meshes) {
        this.group.remove(mesh);
        mesh.dispose();
      }
      level.matrices = new Float32Array(capacity * 16);
      level.state = new Float32Array(capacity * 2);
      level.order = new Uint32Array(capacity);
      level.matrixAttribute = new InstancedBufferAttribute(level.matrices, 16);
      level.stateAttribute = new InstancedBufferAttribute(level.state, 2);
      const usage = this.#levels.length > 1 ? DynamicDrawUsage : StaticDrawUsage;
      level.matrixAttribute.setUsage(usage);
      level.stateAttribute.setUsage(usage);
      level.meshes = level.parts.map((part) => this.#meshFor(part, level));
    }
  }

  #meshFor(part: LodPart, level: LevelDraw): InstancedMesh {
    part.geometry.setAttribute('aState', level.stateAttribute);
    const mesh = new InstancedMesh(part.geometry, part.material, 0);
    mesh.instanceMatrix = level.matrixAttribute;
    mesh.name = part.name;
    mesh.castShadow = part.castShadow ?? false;
    mesh.receiveShadow = true;
    mesh.matrixAutoUpdate = false;
    mesh.boundingSphere = this.#sphere;
    this.group.add(mesh);
    return mesh;
  }

  #copyAll(): void {
    const { matrices, state, count } = this.#poses;
    const { levelOf } = this.#sorter;
    for (const level of this.#levels) level.count = 0;
    for (let i = 0; i < count; i++) {
      const level = this.#levels[levelOf[i] ?? 0];
      if (level === undefined) continue;
      const at = i * 16;
      const to = level.count * 16;
      for (let k = 0; k < 16; k++) level.matrices[to + k] = matrices[at + k] ?? 0;
      level.state[level.count * 2] = state[i * 2] ?? 0;
      level.state[level.count * 2 + 1] = state[i * 2 + 1] ?? 0;
      level.order[level.count] = i;
      level.count += 1;
    }
    this.#publish();
  }

  #publish(): void {
    for (let i = 0; i < this.#levels.length; i++) {
      const level = this.#levels[i];
      if (level === undefined) continue;
      sendFirst(level.matrixAttribute, level.count);
      sendFirst(level.stateAttribute, level.count);
      for (let m = 0; m < level.meshes.length; m++) {
        const mesh = level.meshes[m];
        if (mesh === undefined) continue;
        mesh.count = level.count;
        mesh.visible = level.count > 0;
      }
    }
  }

  dispose(): void {
    for (const level of this.#levels) {
      for (const mesh of level.meshes) {
        this.group.remove(mesh);
        mesh.dispose();
      }
      for (const part of level.parts) part.geometry.dispose();
    }
  }
}

/** Has three send the first `count` instances and not the room kept for more. */
function sendFirst(attribute: InstancedBufferAttribute, count: number): void {
  attribute.clearUpdateRanges();
  attribute.addUpdateRange(0, count * attribute.itemSize);
  attribute.needsUpdate = true;
}

function measureSphere(poses: InstancePoses, sphere: Sphere): void {
  let minX = Number.POSITIVE_INFINITY;
  let minZ = Number.POSITIVE_INFINITY;
  let maxX = Number.NEGATIVE_INFINITY;
  let maxZ = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < poses.count; i++) {
    const x = poses.matrices[i * 16 + 12] ?? 0;
    const z = poses.matrices[i * 16 + 14] ?? 0;
    minX = Math.min(minX, x);
    maxX = Math.max(maxX, x);
    minZ = Math.min(minZ, z);
    maxZ = Math.max(maxZ, z);
  }
  if (minX > maxX) {
    sphere.makeEmpty();
    return;
  }
  sphere.center = new Vector3((minX + maxX) / 2, 5, (minZ + maxZ) / 2);
  // Equipment reaches beyond its own middle: 150 m covers the widest yard and the tallest stack.
  sphere.radius = Math.hypot(maxX - minX, maxZ - minZ) / 2 + 150;
}
