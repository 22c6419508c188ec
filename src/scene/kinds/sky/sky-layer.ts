import { BackSide, Mesh, ShaderMaterial, SphereGeometry } from 'three';
import type { FrameInfo } from '../../layer.ts';
import { SKY_GLSL, type SkyUniforms } from '../../lighting/sky-uniforms.ts';
import { defineLayer, type LayerPart } from '../../parts/define-layer.ts';

/** Inside near and far plane at every setting of the camera; the dome is drawn first and writes no depth. */
const DOME_RADIUS_M = 1500;

const VERTEX = /* glsl */ `
varying vec3 vRay;
void main() {
  vRay = position;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;

const FRAGMENT = /* glsl */ `
varying vec3 vRay;
uniform vec3 uSunDisc;
uniform float uStars;
${SKY_GLSL}
float hash21(uvec2 q) {
  q = q * uvec2(1597334673u, 3812015801u);
  uint n = (q.x ^ q.y) * 1597334673u;
  return float(n >> 8) * (1.0 / 16777216.0);
}
float valueNoise(vec2 p) {
  vec2 cell = floor(p);
  vec2 f = p - cell;
  f = f * f * (3.0 - 2.0 * f);
  ivec2 i = ivec2(cell) + 65536;
  float a = hash21(uvec2(i));
  float b = hash21(uvec2(i + ivec2(1, 0)));
  float c = hash21(uvec2(i + ivec2(0, 1)));
  float e = hash21(uvec2(i + ivec2(1, 1)));
  return mix(mix(a, b, f.x), mix(c, e, f.x), f.y);
}
float cirrus(vec3 d) {
  vec2 p = d.xz / (d.y + 0.12) * 1.3;
  p = mat2(0.83, 0.55, -0.28, 0.42) * p;
  p += 0.55 * vec2(valueNoise(p * 1.7), valueNoise(p * 1.7 + 31.0));
  float n = 0.52 * valueNoise(p * vec2(0.9, 2.2)) + 0.28 * valueNoise(p * vec2(2.1, 5.6) + 7.0);
  n += 0.2 * valueNoise(p * vec2(5.0, 13.0) + 19.0);
  return smoothstep(0.5, 0.92, n) * smoothstep(0.02, 0.2, d.y);
}
float stars(vec3 d) {
  vec3 a = abs(d);
  vec2 uv = a.y > max(a.x, a.z) ? d.xz / d.y : (a.x > a.z ? d.yz / d.x : d.xy / d.z);
  vec2 p = (uv + 4.0) * 190.0;
  uvec2 cell = uvec2(p);
  float pick = hash21(cell);
  vec2 offset = 0.3 + 0.4 * vec2(hash21(cell + 91u), hash21(cell + 173u));
  float size = max(0.09, 0.8 * fwidth(p.x));
  float spot = 1.0 - smoothstep(0.0, size, length(fract(p) - offset));
  return step(0.986, pick) * spot * (0.25 + 0.75 * fract(pick * 4177.0)) * min(1.0, 0.16 / size);
}
void main() {
  vec3 d = normalize(vRay);
  vec3 c = skyRadiance(d);
  if (d.y > 0.0) {
    float mu = max(dot(d, uSunDirection), 0.0);
    float veil = uSkyPainted > 0.5 ? 0.0 : cirrus(d);
    vec3 lit = uHorizonSun * (0.55 + 0.9 * pow(mu, 3.0)) + uHorizonAway * 0.35;
    c = mix(c, lit, 0.42 * veil * (1.0 - 0.8 * uStars));
    float disc = smoothstep(0.99988, 0.99995, dot(d, uSunDirection));
    c += uSunDisc * disc * smoothstep(0.0, 0.01, d.y);
    if (uStars > 0.0) {
      c += vec3(0.85, 0.92, 1.0) * stars(d) * uStars * smoothstep(0.02, 0.3, d.y) * (1.0 - 0.7 * veil);
    }
  }
  gl_FragColor = vec4(c, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

class SkyDome implements LayerPart {
  readonly objects: readonly Mesh[];
  readonly #mesh: Mesh;

  constructor(sky: SkyUniforms) {
    const material = new ShaderMaterial({
      name: 'sky',
      uniforms: sky,
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      side: BackSide,
      depthTest: false,
      depthWrite: false,
      fog: false,
    });
    this.#mesh = new Mesh(new SphereGeometry(DOME_RADIUS_M, 48, 24), material);
    this.#mesh.name = 'sky';
    this.#mesh.renderOrder = -1000;
    this.#mesh.frustumCulled = false;
    this.objects = [this.#mesh];
  }

  applyPlan(): void {}

  beforeFrame({ camera }: FrameInfo): void {
    this.#mesh.position.copy(camera.position);
    this.#mesh.updateMatrixWorld();
  }
}

/** The sky: gradient and glow from the height of the sun, thin cloud, disc, stars. */
export const LAYER = defineLayer({ name: 'sky', parts: ({ sky }) => [new SkyDome(sky)] });
