import { DataTexture, NearestFilter } from 'three';
import { RACK_ELEVATIONS, type RackElevation } from '../../../catalogue/rack-elevations.ts';
import type { Plan } from '../../../plan/plan-types.ts';
import { rackFrontOf } from '../../../plan/rack-front.ts';
import type { SceneShared } from '../../layer.ts';
import type { LayerPart } from '../../parts/define-layer.ts';

/** Texels along the height of a front, and the parts as the shader counts them. */
const TEXELS = 256;
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

/** Network and storage racks are told by the front of an ordinary server rack. */
const SUPPORT = 'air-cloud';

/** A front as a column of texels from the foot up: which part is there, its columns, its first texel and how many it has. */
export function faceOf({ unitCount, slots }: RackElevation): Uint8Array {
  const face = new Uint8Array(TEXELS * 4);
  for (const { kind, unit, heightU, columns } of slots) {
    const first = Math.round((unit / unitCount) * TEXELS);
    const end = Math.min(TEXELS, Math.round(((unit + heightU) / unitCount) * TEXELS));
    for (let texel = first; texel < end; texel += 1)
      face.set([PARTS.indexOf(kind), columns, first, end - first], texel * 4);
  }
  return face;
}

/** Hands the shader of racks the fronts of the plan's kind of rack, part by part in its real order. */
export class RackFaces implements LayerPart {
  readonly objects = [];
  readonly #data = new Uint8Array(2 * TEXELS * 4);
  readonly #texture = new DataTexture(this.#data, TEXELS, 2);
  #front: RackElevation | null = null;

  constructor({ uniforms }: SceneShared) {
    this.#texture.magFilter = NearestFilter;
    this.#texture.minFilter = NearestFilter;
    this.#data.set(faceOf(RACK_ELEVATIONS[SUPPORT]), TEXELS * 4);
    uniforms.uRackFace.value = this.#texture;
  }

  applyPlan({ campus }: Plan): void {
    const front = rackFrontOf(campus);
    if (front === this.#front) return;
    this.#front = front;
    this.#data.set(faceOf(front));
    this.#texture.needsUpdate = true;
  }

  dispose(): void {
    this.#texture.dispose();
  }
}
