import { BufferGeometry, Float32BufferAttribute, Mesh, MeshLambertMaterial, Vector4 } from 'three';
import type { GroundBounds } from '../../../plan/details/ground-bounds.ts';
import { earthworksKeyOf, earthworksOf } from '../../../plan/details/storm-basin.ts';
import type { Plan } from '../../../plan/plan-types.ts';
import type { ViewSlice } from '../../../store/store-types.ts';
import type { FrameInfo, SceneShared } from '../../layer.ts';
import { defineLayer, type LayerPart } from '../../parts/define-layer.ts';
import {
  GROUND_FRAGMENT_COLOUR,
  GROUND_FRAGMENT_GLOW,
  GROUND_FRAGMENT_HAZE,
  GROUND_FRAGMENT_HEAD,
  GROUND_VERTEX_BODY,
  GROUND_VERTEX_HEAD,
  PAD_COUNT,
} from './ground-shader.ts';

const RADIUS_M = 17_000;
const SEGMENTS = 64;
/** Ring radii grow with distance so that no triangle is a sliver where precision matters. */
const RINGS_M = [60, 240, 900, 2600, 6500, RADIUS_M];
/** The disc follows the camera in steps of this, so that vertices do not swim. */
const SNAP_M = 64;
/** A pad that is not there lies beyond the horizon. */
const NOWHERE_M = 1e6;
const NOWHERE: GroundBounds = [NOWHERE_M, NOWHERE_M, NOWHERE_M + 100, NOWHERE_M + 100];

/** A flat disc at y = 0: rings of quads around a fan. */
export function discGeometry(ringsM: readonly number[], segments: number): BufferGeometry {
  const positions = [0, 0, 0];
  const normals = [0, 1, 0];
  const index: number[] = [];
  ringsM.forEach((radiusM, ring) => {
    for (let s = 0; s < segments; s += 1) {
      const angle = (2 * Math.PI * s) / segments;
      positions.push(radiusM * Math.cos(angle), 0, radiusM * Math.sin(angle));
      normals.push(0, 1, 0);
      const here = 1 + ring * segments + s;
      const next = 1 + ring * segments + ((s + 1) % segments);
      if (ring === 0) index.push(0, next, here);
      else index.push(here - segments, next - segments, here, next - segments, next, here);
    }
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3));
  geometry.setIndex(index);
  return geometry;
}

class Land implements LayerPart {
  readonly objects: readonly Mesh[];
  readonly #mesh: Mesh;
  readonly #pads = { value: Array.from({ length: PAD_COUNT }, () => new Vector4()) };
  readonly #basin = { value: new Vector4(...NOWHERE) };
  readonly #clay = { value: 0 };
  #key = '';

  constructor({ sky, ground, uniforms: { uNight } }: SceneShared) {
    const material = new MeshLambertMaterial({ fog: false });
    material.name = 'ground';
    material.onBeforeCompile = (shader) => {
      Object.assign(shader.uniforms, sky, ground, {
        uPads: this.#pads,
        uBasin: this.#basin,
        uClay: this.#clay,
        uNight,
      });
      shader.vertexShader = `${GROUND_VERTEX_HEAD}${shader.vertexShader}`.replace(
        '#include <begin_vertex>',
        `#include <begin_vertex>${GROUND_VERTEX_BODY}`,
      );
      shader.fragmentShader = `${GROUND_FRAGMENT_HEAD}${shader.fragmentShader}`
        .replace('#include <color_fragment>', GROUND_FRAGMENT_COLOUR)
        .replace('#include <emissivemap_fragment>', GROUND_FRAGMENT_GLOW)
        .replace('#include <opaque_fragment>', `#include <opaque_fragment>${GROUND_FRAGMENT_HAZE}`);
    };
    this.#mesh = new Mesh(discGeometry(RINGS_M, SEGMENTS), material);
    this.#mesh.name = 'ground';
    this.#mesh.receiveShadow = true;
    this.#mesh.frustumCulled = false;
    this.#mesh.renderOrder = -10;
    this.objects = [this.#mesh];
  }

  applyPlan(plan: Plan): void {
    const key = earthworksKeyOf(plan);
    if (key === this.#key) return;
    this.#key = key;
    const { pads, basin } = earthworksOf(plan);
    this.#basin.value.set(...(basin ?? NOWHERE));
    this.#pads.value.forEach((uniform, i) => {
      uniform.set(...(pads[i] ?? NOWHERE));
    });
  }

  applyView(view: ViewSlice): void {
    this.#clay.value = view.lens === 'natural' ? 0 : 0.85;
  }

  beforeFrame({ camera }: FrameInfo): void {
    const { x, z } = camera.position;
    this.#mesh.position.set(Math.round(x / SNAP_M) * SNAP_M, 0, Math.round(z / SNAP_M) * SNAP_M);
    this.#mesh.updateMatrixWorld();
  }
}

/** The land as it is painted, graded pads under the campus, haze to the horizon. */
export const LAYER = defineLayer({ name: 'ground', parts: (shared) => [new Land(shared)] });
