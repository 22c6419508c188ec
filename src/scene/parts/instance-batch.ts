import { Box3, type BufferGeometry, type InstancedMesh, Vector3 } from 'three';
import {
  BatchLevel,
  type DrawOptions,
  type InstanceColumn,
  type InstanceSource,
  type Tile,
  tileLength,
} from './batch-level.ts';

export const STATE_COLUMN: InstanceColumn = { name: 'aState', size: 2 };

export interface BatchOptions extends DrawOptions {
  readonly name: string;
  /** One geometry a level of detail, nearest first. */
  readonly levels: readonly BufferGeometry[];
}

/**
 * Instances of one thing: a draw call a level of detail, each with the tiles drawn at it, side by side in the order of
 * the tiles. Choosing tiles copies memory only when the choice changes; in between a frame costs nothing.
 */
export class InstanceBatch {
  readonly levels: readonly BatchLevel[];
  readonly #reach: Vector3;
  #source: InstanceSource | null = null;
  #tiles: (Tile | undefined)[] = [];

  constructor(options: BatchOptions) {
    this.levels = options.levels.map((geometry, at) => {
      const suffix = at === 0 ? '' : at === 1 ? '-far' : `-far-${at}`;
      return new BatchLevel(geometry, options, `${options.name}${suffix}`);
    });
    this.#reach = reachOf(options.levels);
  }

  get meshes(): readonly InstancedMesh[] {
    return this.levels.map((level) => level.mesh);
  }

  get drawnCount(): number {
    let count = 0;
    for (const level of this.levels) count += level.drawnCount;
    return count;
  }

  /** New places: the drawn tiles are written again at the next `choose`. */
  setSource(source: InstanceSource): void {
    this.#source = source;
    for (const level of this.levels) level.forget(source.tiles.tileCount);
    this.#tiles = [];
  }

  /** Same places, other shapes: the drawn tiles are written again at the next `choose`. */
  redraw(): void {
    if (this.#source !== null) this.setSource(this.#source);
  }

  /** Same places, new state: writes the state of the drawn tiles. */
  refreshState(): void {
    const source = this.#source;
    if (source !== null) for (const level of this.levels) level.refreshState(source);
  }

  /** `levelOf[tile]`: 0 hidden, 1 the nearest level … ; beyond the last level the last is drawn. */
  choose(levelOf: Uint8Array): void {
    const source = this.#source;
    if (source === null) return;
    const last = this.levels.length;
    for (let at = 0; at < last; at++) {
      this.levels[at]?.choose(source, levelOf, at + 1, at + 1 === last, this.#tileOf);
    }
  }

  readonly #tileOf = (source: InstanceSource, tile: number): Tile => {
    const kept = this.#tiles[tile];
    if (kept !== undefined) return kept;
    const from = source.tiles.start[tile] ?? 0;
    const length = tileLength(source.tiles, tile);
    const matrices = new Float32Array(length * 16);
    source.fillMatrices(from, from + length, matrices);
    const made = { matrices, box: boxOf(matrices, this.#reach) };
    this.#tiles[tile] = made;
    return made;
  };

  dispose(): void {
    for (const level of this.levels) level.dispose();
  }
}

/** How far the geometries of a batch reach from their origin along each of their own axes, metres. */
function reachOf(geometries: readonly BufferGeometry[]): Vector3 {
  const reach = new Vector3();
  for (const geometry of geometries) {
    geometry.computeBoundingBox();
    const { min, max } = geometry.boundingBox ?? new Box3();
    reach.max(max).max(min.clone().negate());
  }
  return reach;
}

/** A box that holds every instance, whichever way it is turned. */
function boxOf(matrices: Float32Array, reach: Vector3): Box3 {
  const box = new Box3();
  const { min, max } = box;
  for (let o = 0; o < matrices.length; o += 16) {
    const x = matrices[o + 12] ?? 0;
    const y = matrices[o + 13] ?? 0;
    const z = matrices[o + 14] ?? 0;
    const reachX = reachAlong(matrices, o, reach);
    const reachY = reachAlong(matrices, o + 1, reach);
    const reachZ = reachAlong(matrices, o + 2, reach);
    min.set(Math.min(min.x, x - reachX), Math.min(min.y, y - reachY), Math.min(min.z, z - reachZ));
    max.set(Math.max(max.x, x + reachX), Math.max(max.y, y + reachY), Math.max(max.z, z + reachZ));
  }
  return box;
}

/** How far an instance reaches along one axis of the world: row `at` of its matrix without the last column. */
function reachAlong(matrices: Float32Array, at: number, reach: Vector3): number {
  return (
    Math.abs(matrices[at] ?? 0) * reach.x +
    Math.abs(matrices[at + 4] ?? 0) * reach.y +
    Math.abs(matrices[at + 8] ?? 0) * reach.z
  );
}
