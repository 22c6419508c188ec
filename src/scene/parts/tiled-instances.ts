import {
  Box3,
  type BufferGeometry,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedMesh,
  type Material,
  Sphere,
} from 'three';
import type { TileOrder } from './thing-instances.ts';

/** What stands in each tile, written only when a tile is drawn: nobody sees what is under a closed roof. */
export interface InstanceSource {
  readonly tiles: TileOrder;
  /** Writes 16 numbers for each of the places from `from` to before `to`, from the start of `out`. */
  fillMatrices(from: number, to: number, out: Float32Array): void;
  /** Writes the state of the same places in the same way, as it is now. */
  fillState(from: number, to: number, out: Float32Array): void;
}

export interface TiledOptions {
  readonly name: string;
  readonly geometry: BufferGeometry;
  readonly material: Material;
  /** Name and width of the per-instance attribute that carries the state. */
  readonly stateName: string;
  readonly stateSize: number;
  readonly castShadow?: boolean;
  readonly receiveShadow?: boolean;
}

/** The matrices of a tile, kept from when it was first drawn. */
interface Tile {
  readonly matrices: Float32Array;
  readonly box: Box3;
}

/**
 * One draw call for a kind: the instances of the tiles that can be seen, side by side in the order of the tiles.
 * Choosing tiles copies memory only when the choice changes; in between a frame costs nothing.
 */
export class TiledInstances {
  readonly mesh: InstancedMesh;
  readonly #stateName: string;
  readonly #stateSize: number;
  #source: InstanceSource | null = null;
  #tiles: (Tile | undefined)[] = [];
  #chosen = new Uint8Array(0);
  #capacity = 0;
  #stale = false;
  #matrices = new Float32Array(0);
  #states = new Float32Array(0);
  #state: InstancedBufferAttribute;
  readonly #sphere = new Sphere();
  readonly #box = new Box3();

  constructor(options: TiledOptions) {
    this.mesh = new InstancedMesh(options.geometry, options.material, 0);
    this.mesh.name = options.name;
    this.mesh.castShadow = options.castShadow === true;
    this.mesh.receiveShadow = options.receiveShadow !== false;
    this.mesh.matrixAutoUpdate = false;
    this.mesh.boundingSphere = this.#sphere;
    this.mesh.visible = false;
    this.#stateName = options.stateName;
    this.#stateSize = options.stateSize;
    this.#state = new InstancedBufferAttribute(this.#states, options.stateSize);
    this.#reserve(1);
  }

  get drawnCount(): number {
    return this.mesh.visible ? this.mesh.count : 0;
  }

  /** New places: the drawn tiles are written again at the next `choose`. */
  setSource(source: InstanceSource): void {
    this.#source = source;
    if (this.#chosen.length !== source.tiles.tileCount) this.#chosen = new Uint8Array(source.tiles.tileCount);
    this.redraw();
  }

  /** Same places, other shapes: the drawn tiles are written again at the next `choose`. */
  redraw(): void {
    this.#tiles = [];
    this.#stale = true;
  }

  /** Same places, new state: writes the state of the drawn tiles. */
  refreshState(): void {
    const source = this.#source;
    if (source === null || this.#stale) return;
    this.#writeState(source, 0, 0);
  }

  /** Draws the tiles whose entry in `wanted` is from `least` to `most`. */
  choose(wanted: Uint8Array, least: number, most = least): void {
    const source = this.#source;
    if (source === null) return;
    let first = this.#stale ? 0 : -1;
    for (let tile = 0; tile < this.#chosen.length; tile++) {
      const entry = wanted[tile] ?? 0;
      const want = entry >= least && entry <= most ? 1 : 0;
      if (this.#chosen[tile] === want) continue;
      this.#chosen[tile] = want;
      if (first < 0) first = tile;
    }
    if (first < 0) return;
    this.#stale = false;
    const changed = this.#reserve(this.#placesBefore(source, this.#chosen.length)) ? 0 : first;
    const at = this.#placesBefore(source, changed);
    this.#copyMatrices(source, changed, at);
    this.#writeState(source, changed, at);
  }

  /** Places that the drawn tiles before `tile` take. */
  #placesBefore({ tiles }: InstanceSource, tile: number): number {
    let places = 0;
    for (let before = 0; before < tile; before++) {
      if (this.#chosen[before] === 1) places += tileLength(tiles, before);
    }
    return places;
  }

  /** Tiles before `first` stand where they stood, in the places up to `from`. */
  #copyMatrices(source: InstanceSource, first: number, from: number): void {
    let at = from;
    this.#box.makeEmpty();
    for (let tile = 0; tile < this.#chosen.length; tile++) {
      if (this.#chosen[tile] !== 1 || tileLength(source.tiles, tile) === 0) continue;
      const { matrices, box } = this.#tileOf(source, tile);
      this.#box.union(box);
      if (tile < first) continue;
      this.#matrices.set(matrices, at * 16);
      at += matrices.length / 16;
    }
    this.mesh.count = at;
    this.mesh.visible = at > 0;
    this.#box.getBoundingSphere(this.#sphere);
    markRange(this.mesh.instanceMatrix, from * 16, at * 16);
  }

  #writeState(source: InstanceSource, first: number, from: number): void {
    const size = this.#stateSize;
    const { start } = source.tiles;
    let at = from;
    for (let tile = first; tile < this.#chosen.length; tile++) {
      const length = tileLength(source.tiles, tile);
      if (this.#chosen[tile] !== 1 || length === 0) continue;
      const begin = start[tile] ?? 0;
      source.fillState(begin, begin + length, this.#states.subarray(at * size, (at + length) * size));
      at += length;
    }
    markRange(this.#state, from * size, at * size);
  }

  #tileOf(source: InstanceSource, tile: number): Tile {
    const kept = this.#tiles[tile];
    if (kept !== undefined) return kept;
    const from = source.tiles.start[tile] ?? 0;
    const length = tileLength(source.tiles, tile);
    const matrices = new Float32Array(length * 16);
    source.fillMatrices(from, from + length, matrices);
    const made = { matrices, box: boxOf(matrices) };
    this.#tiles[tile] = made;
    return made;
  }

  /** Answers whether the buffers are new and so empty. */
  #reserve(count: number): boolean {
    if (count <= this.#capacity) return false;
    this.#capacity = Math.ceil(count * 1.2);
    // A mesh given new buffers must forget the old ones, or their GPU memory stays.
    this.mesh.dispose();
    this.mesh.geometry.dispose();
    this.#matrices = new Float32Array(this.#capacity * 16);
    this.#states = new Float32Array(this.#capacity * this.#stateSize);
    this.mesh.instanceMatrix = new InstancedBufferAttribute(this.#matrices, 16);
    this.mesh.instanceMatrix.setUsage(DynamicDrawUsage);
    this.#state = new InstancedBufferAttribute(this.#states, this.#stateSize);
    this.#state.setUsage(DynamicDrawUsage);
    this.mesh.geometry.setAttribute(this.#stateName, this.#state);
    return true;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.dispose();
  }
}

function tileLength(tiles: TileOrder, tile: number): number {
  return (tiles.start[tile + 1] ?? 0) - (tiles.start[tile] ?? 0);
}

/** A box that holds every instance, whichever way its unit geometry is turned. */
function boxOf(matrices: Float32Array): Box3 {
  const box = new Box3();
  const { min, max } = box;
  for (let o = 0; o < matrices.length; o += 16) {
    const x = matrices[o + 12] ?? 0;
    const y = matrices[o + 13] ?? 0;
    const z = matrices[o + 14] ?? 0;
    const reachX = reachAlong(matrices, o);
    const reachY = reachAlong(matrices, o + 1);
    const reachZ = reachAlong(matrices, o + 2);
    min.set(Math.min(min.x, x - reachX), Math.min(min.y, y - reachY), Math.min(min.z, z - reachZ));
    max.set(Math.max(max.x, x + reachX), Math.max(max.y, y + reachY), Math.max(max.z, z + reachZ));
  }
  return box;
}

/** How far a geometry within −1 … 1 reaches along one axis: row `at` of a matrix without its last column. */
function reachAlong(matrices: Float32Array, at: number): number {
  return Math.abs(matrices[at] ?? 0) + Math.abs(matrices[at + 4] ?? 0) + Math.abs(matrices[at + 8] ?? 0);
}

/** Tells three that the numbers from `from` to before `to` have changed, beside what it has not sent yet. */
function markRange(attribute: InstancedBufferAttribute, from: number, to: number): void {
  if (to <= from) return;
  if (from === 0) attribute.clearUpdateRanges();
  attribute.addUpdateRange(from, to - from);
  attribute.needsUpdate = true;
}
