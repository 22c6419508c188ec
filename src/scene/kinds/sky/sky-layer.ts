import { BackSide, Mesh, ShaderMaterial, SphereGeometry } from 'three';
import type { FrameInfo } from '../../layer.ts';
import { SKY_GLSL, SKY_VERTEX, type SkyUniforms } from '../../lighting/sky-uniforms.ts';
import { defineLayer, type LayerPart } from '../../parts/define-layer.ts';

/** Inside near and far plane at every setting of the camera; the dome is drawn first and writes no depth. */
const DOME_RADIUS_M = 1500;

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
    float disc = smoothstep(0.99988, 0.99995, dot(d, uSunDirection));
    c += uSunDisc * disc * smoothstep(0.0, 0.01, d.y);
    if (uStars > 0.0) {
      c += vec3(0.85, 0.92, 1.0) * stars(d) * uStars * smoothstep(0.02, 0.3, d.y);
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
      vertexShader: SKY_VERTEX,
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

/** The sky: gradient and glow from the height of the sun until it is painted, disc, stars. */
export const LAYER = defineLayer({ name: 'sky', parts: ({ sky }) => [new SkyDome(sky)] });
