import {
  BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
  Sphere,
  Vector3,
} from 'three';
import type { Plan } from '../../../plan/plan-types.ts';
import type { SceneShared } from '../../layer.ts';
import type { LayerPart } from '../../parts/define-layer.ts';
import { formOf, plumesOf } from './rejection-form.ts';

const VERTEX = /* glsl */ `
attribute vec4 aPlume;
varying vec2 vAt;
varying float vStrength;
varying float vSeed;
void main() {
  vAt = position.xy;
  vStrength = aPlume.w;
  vSeed = fract(dot(aPlume.xz, vec2(0.137, 0.291)));
  float height = 26.0 * (0.35 + 0.65 * aPlume.w);
  float halfWidth = mix(2.2, 9.0, vAt.y);
  vec3 foot = (modelMatrix * vec4(aPlume.xyz, 1.0)).xyz;
  vec3 toEye = cameraPosition - foot;
  vec3 right = normalize(vec3(toEye.z, 0.0, -toEye.x));
  vec3 at = foot + vec3(vAt.y * vAt.y * 9.0, vAt.y * height, 0.0) + right * vAt.x * halfWidth;
  gl_Position = projectionMatrix * viewMatrix * vec4(at, 1.0);
}
`;

const FRAGMENT = /* glsl */ `
uniform float uFlowTimeS;
uniform float uLens;
uniform float uNight;
varying vec2 vAt;
varying float vStrength;
varying float vSeed;
float hash(vec2 p) { return fract(sin(dot(p, vec2(12.9898, 78.233))) * 43758.5453); }
float noise(vec2 p) {
  vec2 i = floor(p);
  vec2 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash(i), hash(i + vec2(1, 0)), f.x), mix(hash(i + vec2(0, 1)), hash(i + vec2(1, 1)), f.x), f.y);
}
void main() {
  vec2 p = vec2(vAt.x * 1.6 + vSeed * 40.0, vAt.y * 4.0 - uFlowTimeS * 0.35 * (0.3 + vStrength));
  float puff = noise(p) * 0.65 + noise(p * 2.3) * 0.35;
  float edge = 1.0 - smoothstep(0.35, 1.0, abs(vAt.x));
  float rise = smoothstep(0.0, 0.08, vAt.y) * (1.0 - smoothstep(0.35, 1.0, vAt.y));
  float alpha = edge * rise * smoothstep(0.25, 0.75, puff + 0.18) * 0.5 * vStrength * (1.0 - 0.7 * min(uLens, 1.0));
  if (alpha < 0.004) discard;
  gl_FragColor = vec4(mix(vec3(0.93, 0.95, 0.97), vec3(0.1, 0.12, 0.16), uNight), alpha);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

/** Steam over wet towers: camera-facing veils that thin out as they rise and drift east. */
export class Plumes implements LayerPart {
  readonly objects: readonly Mesh[];
  readonly #mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>;
  readonly #geometry = new InstancedBufferGeometry();

  constructor(shared: SceneShared) {
    const corners = new Float32Array([-1, 0, 0, 1, 0, 0, 1, 1, 0, -1, 1, 0]);
    this.#geometry.setAttribute('position', new BufferAttribute(corners, 3));
    this.#geometry.setIndex([0, 1, 2, 0, 2, 3]);
    this.#geometry.instanceCount = 0;
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: {
        uFlowTimeS: shared.uniforms.uFlowTimeS,
        uLens: shared.uniforms.uLens,
        uNight: shared.uniforms.uNight,
      },
      transparent: true,
      depthWrite: false,
    });
    this.#mesh = new Mesh(this.#geometry, material);
    this.#mesh.name = 'tower-plumes';
    this.#mesh.renderOrder = 5;
    this.#mesh.visible = false;
    this.objects = [this.#mesh];
  }

  applyPlan(plan: Plan): void {
    const wet = formOf(plan.campus.cooling.heatRejection) === 'tower';
    this.#set(wet ? plumesOf(plan.things['heat-rejection']) : new Float32Array(0));
  }

  addCounts(counts: Record<string, number>): void {
    counts.plume = this.#geometry.instanceCount;
  }

  /** Foot and strength of each plume, four numbers a plume. */
  #set(plumes: Float32Array): void {
    if (plumes.length === 0 && this.#geometry.instanceCount === 0) return;
    const count = plumes.length / 4;
    // A replaced attribute would keep its old card buffer until the geometry goes.
    this.#geometry.dispose();
    this.#geometry.setAttribute('aPlume', new InstancedBufferAttribute(plumes, 4));
    this.#geometry.instanceCount = count;
    this.#geometry.boundingSphere = sphereOf(plumes);
    this.#mesh.visible = count > 0;
  }
}

function sphereOf(plumes: Float32Array): Sphere {
  const count = Math.max(1, plumes.length / 4);
  const centre = new Vector3();
  const foot = new Vector3();
  for (let i = 0; i < plumes.length; i += 4) centre.add(foot.fromArray(plumes, i));
  centre.divideScalar(count);
  let radius = 0;
  for (let i = 0; i < plumes.length; i += 4) {
    radius = Math.max(radius, centre.distanceTo(foot.fromArray(plumes, i)));
  }
  return new Sphere(centre, radius + 40);
}
