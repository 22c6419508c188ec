import {
  Box3,
  type BufferGeometry,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedMesh,
  Sphere,
} from 'three';
import { setLook } from '../materials/looks.ts';
import type { Surface } from './surface.ts';
import type { TileOrder } from './tile-order.ts';

/** What stands in each tile, written only when a tile is drawn: nobody sees what is under a closed roof. */
export interface InstanceSource {
  readonly tiles: TileOrder;
  /** How many things the same places stand for; one each where left out. */
  thingsIn?(from: number, to: number): number;
  /** Writes 16 numbers for each of the places from `from` to before `to`, from the start of `out`. */
  fillMatrices(from: number, to: number, out: Float32Array): void;
  /**
   * Writes the state column of the same places in the same way, as it is now. `again`: they hold an earlier state of the
   * same instances, and what never changes of it may be left.
   */
  fillState(from: number, to: number, out: Float32Array, again: boolean): void;
}

/** A per-instance attribute beside the matrix. */
export interface InstanceColumn {
  readonly name: string;
  readonly size: number;
}

export interface DrawOptions {
  readonly surface: Surface;
  readonly column?: InstanceColumn;
  readonly castShadow?: boolean;
  readonly receiveShadow?: boolean;
  readonly renderOrder?: number;
}

export interface LevelOptions extends DrawOptions {
  /** First and last level of detail at which a tile is drawn here. */
  readonly from: number;
  readonly to: number;
}

/** The matrices of a tile, kept from when it was first drawn. */
export interface Tile {
  readonly matrices: Float32Array;
  readonly box: Box3;
}

/** One draw call of a batch. */
export class BatchLevel {
  readonly mesh: InstancedMesh;
  readonly #column: InstanceColumn | undefined;
  readonly #from: number;
  readonly #to: number;
  #chosen = new Uint8Array(0);
  #capacity = 0;
  #stale = false;
  #matrices = new Float32Array(0);
  #state: InstancedBufferAttribute | null = null;
  #states = new Float32Array(0);
  readonly #sphere = new Sphere();
  readonly #box = new Box3();

  constructor(geometry: BufferGeometry, options: LevelOptions, name: string) {
    const { material, look } = options.surface;
    setLook(geometry, look);
    this.mesh = new InstancedMesh(geometry, material, 0);
    this.mesh.name = name;
    this.mesh.castShadow = options.castShadow === true;
    this.mesh.receiveShadow = options.receiveShadow !== false;
    this.mesh.renderOrder = options.renderOrder ?? 0;
    this.mesh.matrixAutoUpdate = false;
    this.mesh.boundingSphere = this.#sphere;
    this.mesh.visible = false;
    this.#column = options.column;
    this.#from = options.from;
    this.#to = options.to;
    // What a geometry holds decides which program draws it: the column is there from the beginning.
    this.#reserve(1);
  }

  /** Things on their way to the screen. */
  drawnCount({ tiles, thingsIn }: InstanceSource): number {
    if (!this.mesh.visible || thingsIn === undefined) return this.mesh.visible ? this.mesh.count : 0;
    let things = 0;
    for (let tile = 0; tile < this.#chosen.length; tile++)
      if (this.#chosen[tile] === 1) things += thingsIn(tiles.start[tile] ?? 0, tiles.start[tile + 1] ?? 0);
    return things;
  }

  forget(tileCount: number): void {
    if (this.#chosen.length !== tileCount) this.#chosen = new Uint8Array(tileCount);
    this.#stale = true;
  }

  /** Draws nothing until places are chosen again. */
  hide(): void {
    this.forget(0);
    this.mesh.count = 0;
    this.mesh.visible = false;
  }

  refreshState(source: InstanceSource): void {
    if (!this.#stale) this.#writeState(source, 0, 0, true);
  }

  choose(
    source: InstanceSource,
    levelOf: Uint8Array,
    tileOf: (source: InstanceSource, tile: number) => Tile,
  ): void {
    let first = this.#stale ? 0 : -1;
    for (let tile = 0; tile < this.#chosen.length; tile++) {
      const level = levelOf[tile] ?? 0;
      const want = level >= this.#from && level <= this.#to ? 1 : 0;
      if (this.#chosen[tile] === want) continue;
      this.#chosen[tile] = want;
      if (first < 0) first = tile;
    }
    if (first < 0) return;
    this.#stale = false;
    const changed = this.#reserve(this.#placesBefore(source, this.#chosen.length)) ? 0 : first;
    const at = this.#placesBefore(source, changed);
    this.#copyMatrices(source, changed, at, tileOf);
    this.#writeState(source, changed, at, false);
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
  #copyMatrices(
    source: InstanceSource,
    first: number,
    from: number,
    tileOf: (source: InstanceSource, tile: number) => Tile,
  ): void {
    let at = from;
    this.#box.makeEmpty();
    for (let tile = 0; tile < this.#chosen.length; tile++) {
      if (this.#chosen[tile] !== 1 || tileLength(source.tiles, tile) === 0) continue;
      const { matrices, box } = tileOf(source, tile);
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

  #writeState(source: InstanceSource, first: number, from: number, again: boolean): void {
    if (this.#column === undefined || this.#state === null) return;
    const { size } = this.#column;
    const { start } = source.tiles;
    let at = from;
    let tile = first;
    while (tile < this.#chosen.length) {
      if (this.#chosen[tile] !== 1) {
        tile += 1;
        continue;
      }
      const begin = start[tile] ?? 0;
      // Tiles drawn one after the other are written in one go.
      while (tile < this.#chosen.length && this.#chosen[tile] === 1) tile += 1;
      const length = (start[tile] ?? 0) - begin;
      source.fillState(begin, begin + length, this.#states.subarray(at * size, (at + length) * size), again);
      at += length;
    }
    markRange(this.#state, from * size, at * size);
  }

  /** Answers whether the buffers are new and so empty. */
  #reserve(count: number): boolean {
    if (count <= this.#capacity) return false;
    this.#capacity = Math.ceil(count * 1.2);
    // A mesh given new buffers must forget the old ones, or their GPU memory stays.
    this.mesh.dispose();
    this.mesh.geometry.dispose();
    this.#matrices = new Float32Array(this.#capacity * 16);
    this.mesh.instanceMatrix = new InstancedBufferAttribute(this.#matrices, 16);
    this.mesh.instanceMatrix.setUsage(DynamicDrawUsage);
    if (this.#column === undefined) return true;
    this.#states = new Float32Array(this.#capacity * this.#column.size);
    this.#state = new InstancedBufferAttribute(this.#states, this.#column.size);
    this.#state.setUsage(DynamicDrawUsage);
    this.mesh.geometry.setAttribute(this.#column.name, this.#state);
    return true;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.dispose();
  }
}

export function tileLength(tiles: TileOrder, tile: number): number {
  return (tiles.start[tile + 1] ?? 0) - (tiles.start[tile] ?? 0);
}

/** Tells three that the numbers from `from` to before `to` have changed, beside what it has not sent yet. */
function markRange(attribute: InstancedBufferAttribute, from: number, to: number): void {
  if (to <= from) return;
  if (from === 0) attribute.clearUpdateRanges();
  attribute.addUpdateRange(from, to - from);
  attribute.needsUpdate = true;
}
