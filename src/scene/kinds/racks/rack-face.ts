import { DataTexture, NearestFilter } from 'three';
import { RACK_ELEVATIONS, type RackElevation } from '../../../catalogue/rack-elevations.ts';
import { MOST_BLOCKS } from '../../../params/fleet.ts';
import type { Plan } from '../../../plan/plan-types.ts';
import { rackFrontOf } from '../../../plan/rack-front.ts';
import type { SceneShared } from '../../layer.ts';
import type { LayerPart } from '../../parts/define-layer.ts';

/** Texels along the height of a front. */
export const FACE_TEXELS = 256;
/** Fronts that a campus may have: those of its blocks, and behind them that of network and storage racks, which are told by an ordinary server rack. */
export const FACES = MOST_BLOCKS + 1;
/** Parts as the shader counts them. */
const PARTS = [
  'blank',
  'management-switch',
  'network-switch',
  'scale-up-switch',
  'power-shelf',
  'compute-tray',
  'host-tray',
  'blade-chassis',
  'switch-chassis',
  'server',
] as const satisfies readonly RackElevation['slots'][number]['kind'][];

const SUPPORT = 'air-cloud';

/** A front as a column of texels from the foot up: which part is there, its columns, its first texel and how many it has. */
export function faceOf({ unitCount, slots }: RackElevation): Uint8Array {
  const face = new Uint8Array(FACE_TEXELS * 4);
  for (const { kind, unit, heightU, columns } of slots) {
    const first = Math.round((unit / unitCount) * FACE_TEXELS);
    const end = Math.min(FACE_TEXELS, Math.round(((unit + heightU) / unitCount) * FACE_TEXELS));
    for (let texel = first; texel < end; texel += 1)
      face.set([PARTS.indexOf(kind), columns, first, end - first], texel * 4);
  }
  return face;
}

/** Hands the shader of racks the fronts of the plan's kinds of racks, part by part in its real order. */
export class RackFaces implements LayerPart {
  readonly objects = [];
  readonly #data = new Uint8Array(FACES * FACE_TEXELS * 4);
  readonly #texture = new DataTexture(this.#data, FACE_TEXELS, FACES);
  #fronts: readonly RackElevation[] = [];

  constructor({ uniforms }: SceneShared) {
    this.#texture.magFilter = NearestFilter;
    this.#texture.minFilter = NearestFilter;
    this.#data.set(faceOf(RACK_ELEVATIONS[SUPPORT]), MOST_BLOCKS * FACE_TEXELS * 4);
    uniforms.uRackFace.value = this.#texture;
  }

  applyPlan({ campus }: Plan): void {
    const fronts = campus.blocks.map(rackFrontOf);
    if (fronts.length === this.#fronts.length && fronts.every((front, at) => front === this.#fronts[at]))
      return;
    this.#fronts = fronts;
    for (const [block, front] of fronts.entries()) this.#data.set(faceOf(front), block * FACE_TEXELS * 4);
    this.#texture.needsUpdate = true;
  }

  dispose(): void {
    this.#texture.dispose();
  }
}
