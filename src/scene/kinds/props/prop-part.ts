import type { BufferGeometry, Object3D } from 'three';
import type { Plan, PropKind } from '../../../plan/plan-types.ts';
import type { QualityName, ViewSlice } from '../../../store/store-types.ts';
import type { FrameInfo } from '../../layer.ts';
import type { LayerPart } from '../../parts/define-layer.ts';
import { InstanceBatch } from '../../parts/instance-batch.ts';
import type { Surface } from '../../parts/surface.ts';
import { TileLevels } from '../../parts/tile-levels.ts';
import { tilesOfNeighbours } from '../../parts/tile-order.ts';
import { QUALITY } from '../../quality-levels.ts';
import {
  ALL_PROPS,
  fillPropMatrices,
  type PropPick,
  pickProps,
  propPlaces,
  type StandingProps,
} from './instances.ts';

export interface PropOptions {
  /** What its counts are told under. */
  readonly kind: string;
  readonly surface: Surface;
  /** Nearest first; null where nothing of it is left to be seen. */
  readonly levels: readonly (BufferGeometry | null)[];
  /** How far each level but the last reaches, metres. */
  readonly untilM: readonly number[];
  /** Which of the kind have this look; all where left out. */
  readonly pick?: Omit<PropPick, 'quality'>;
  /** Those that stand. */
  readonly blockOf: (plan: Plan) => StandingProps;
  /** Whether they have this look on a campus; always where left out. */
  readonly when?: (plan: Plan) => boolean;
  /** Whether low quality draws every second one. */
  readonly thins?: boolean;
  /** Whether they follow a new plan only once the picture rests: what is many and matters little. */
  readonly settles?: boolean;
  /** Panels of 1 m, each stretched along its own x as its scale tells. */
  readonly panels?: boolean;
}

/** Props of a kind as the plan places them. */
export const placed =
  (kind: PropKind) =>
  ({ props }: Plan): StandingProps =>
    props[kind];

/** All props of one look. */
export class PropPart implements LayerPart {
  readonly objects: readonly Object3D[];
  readonly #options: PropOptions;
  readonly #batch: InstanceBatch;
  readonly #levels: TileLevels;
  #block: StandingProps | null = null;
  /** What they have yet to follow. */
  #due: Plan | null = null;
  #isThere = true;
  #count = 0;
  #quality: QualityName = 'default';

  constructor(options: PropOptions) {
    this.#options = options;
    this.#batch = new InstanceBatch({
      name: `prop-${options.kind}`,
      surface: options.surface,
      levels: options.levels,
    });
    this.#levels = new TileLevels(options.untilM);
    this.objects = this.#batch.meshes;
    this.#setShadows();
  }

  applyPlan(plan: Plan): void {
    if (this.#options.settles === true && this.#block !== null) this.#due = plan;
    else this.#follow(plan);
  }

  settle(frame: FrameInfo): void {
    if (this.#due === null) return;
    this.#follow(this.#due);
    this.#due = null;
    this.beforeFrame(frame);
  }

  #follow(plan: Plan): void {
    const block = this.#options.blockOf(plan);
    const isThere = this.#options.when?.(plan) ?? true;
    if (this.#block?.geometryKey === block.geometryKey && this.#isThere === isThere) return;
    this.#isThere = isThere;
    this.#block = block;
    this.#refill();
  }

  applyView({ quality }: ViewSlice): void {
    if (quality === this.#quality) return;
    this.#quality = quality;
    this.#levels.setQuality(quality);
    this.#setShadows();
    this.#refill();
  }

  beforeFrame({ camera }: FrameInfo): void {
    this.#levels.look(camera.position.x, camera.position.y, camera.position.z);
    this.#batch.choose(this.#levels);
  }

  addCounts(counts: Record<string, number>): void {
    const { kind } = this.#options;
    counts[kind] = (counts[kind] ?? 0) + this.#count;
  }

  #setShadows(): void {
    const fine = QUALITY[this.#quality].allProps;
    for (const mesh of this.#batch.meshes) {
      mesh.castShadow = fine && this.#options.panels !== true;
      mesh.receiveShadow = fine;
    }
  }

  #refill(): void {
    const block = this.#block;
    if (block === null) return;
    const { pick = ALL_PROPS, thins = false, panels = false } = this.#options;
    const picked = this.#isThere
      ? pickProps(block, { ...pick, quality: thins ? this.#quality : 'default' })
      : new Uint32Array(0);
    const places = propPlaces(block);
    const tiles = tilesOfNeighbours(places, picked.length, picked);
    this.#count = picked.length;
    this.#levels.setPlaces(tiles, places);
    this.#batch.setSource({
      tiles,
      fillMatrices: (from, to, out) => fillPropMatrices(block, tiles.order.subarray(from, to), out, panels),
      fillState: () => undefined,
    });
  }
}
