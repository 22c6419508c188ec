import { Box3, type BufferGeometry, type InstancedMesh, Vector3 } from 'three';
import type { ChosenLevels } from '../layer.ts';
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
  /**
   * One geometry a level of detail, nearest first; null where nothing is drawn at a level. The last is drawn beyond, and
   * levels side by side that share a geometry are one draw call.
   */
  readonly levels: readonly (BufferGeometry | null)[];
}

/**
 * Instances of one thing: a draw call a level of detail, each with the tiles drawn at it, side by side in the order of
 * the tiles. Choosing tiles copies memory only when the choice changes; in between a frame costs nothing.
 */
export class InstanceBatch {
  readonly #levels: readonly BatchLevel[];
  readonly #reach: Vector3;
  #source: InstanceSource | null = null;
  /** Lays out what nobody has seen yet. */
  #layOut: (() => InstanceSource) | null = null;
  /** Version of the levels that are drawn. */
  #chosenAt = Number.NaN;
  #tiles: (Tile | undefined)[] = [];

  constructor(options: BatchOptions) {
    this.#levels = shapesOf(options.levels).map(({ geometry, from, to }) => {
      const suffix = from === 1 ? '' : from === 2 ? '-far' : `-far-${from - 1}`;
      return new BatchLevel(geometry, { ...options, from, to }, `${options.name}${suffix}`);
    });
    this.#reach = reachOf(options.levels);
  }

  get meshes(): readonly InstancedMesh[] {
    return this.#levels.map((level) => level.mesh);
  }

  /** Things on their way to the screen. */
  get drawnCount(): number {
    const source = this.#source;
    if (source === null) return 0;
    let count = 0;
    for (const level of this.#levels) count += level.drawnCount(source);
    return count;
  }

  /** New places: the drawn tiles are written again at the next `choose`. */
  setSource(source: InstanceSource): void {
    this.#source = source;
    this.#layOut = null;
    this.#chosenAt = Number.NaN;
    for (const level of this.#levels) level.forget(source.tiles.tileCount);
    this.#tiles = [];
  }

  /** New places of which none can be seen: laid out with the first frame that shows some, and nothing is drawn until then. */
  setUnseen(layOut: () => InstanceSource): void {
    this.#source = null;
    this.#layOut = layOut;
    for (const level of this.#levels) level.hide();
    this.#tiles = [];
  }

  /** Same places, other shapes: the drawn tiles are written again at the next `choose`. */
  redraw(): void {
    if (this.#source !== null) this.setSource(this.#source);
  }

  /** Same places, new state: writes the state of the drawn tiles. */
  refreshState(): void {
    const source = this.#source;
    if (source !== null) for (const level of this.#levels) level.refreshState(source);
  }

  /** Beyond the last level the last is drawn. `seen`: whether any place can be seen at all. */
  choose({ levelOf, version }: ChosenLevels, seen = true): void {
    if (seen && this.#layOut !== null) this.setSource(this.#layOut());
    const source = this.#source;
    if (source === null || version === this.#chosenAt) return;
    this.#chosenAt = version;
    for (const level of this.#levels) level.choose(source, levelOf, this.#tileOf);
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
    for (const level of this.#levels) level.dispose();
  }
}

interface Shape {
  readonly geometry: BufferGeometry;
  /** First and last level it is drawn at. */
  readonly from: number;
  readonly to: number;
}

/** The last shape also stands for every level beyond the last. */
function shapesOf(levels: BatchOptions['levels']): readonly Shape[] {
  return levels.flatMap((geometry, at) => {
    if (geometry === null || levels[at - 1] === geometry) return [];
    const other = levels.findIndex((next, place) => place > at && next !== geometry);
    return { geometry, from: at + 1, to: other < 0 ? Number.POSITIVE_INFINITY : other };
  });
}

/** How far the geometries of a batch reach from their origin along each of their own axes, metres. */
function reachOf(geometries: readonly (BufferGeometry | null)[]): Vector3 {
  const reach = new Vector3();
  for (const geometry of geometries) {
    if (geometry === null) continue;
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
