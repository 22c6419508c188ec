import { BufferAttribute, BufferGeometry, ShaderMaterial } from 'three';
import type { SceneShared } from '../../layer.ts';
import { glslFloat } from '../../materials/shader-parts.ts';
import type { Surface } from '../../parts/surface.ts';

/** A full plume: how high it rises, how wide it is and how far it drifts at its top, metres. */
const HEIGHT_M = 26;
const HALF_WIDTH_M = 9;
const DRIFT_M = 9;
const REACH_M = HALF_WIDTH_M + DRIFT_M;

const VERTEX = /* glsl */ `
attribute vec2 aState;
varying vec2 vAt;
varying float vStrength;
varying float vSeed;
void main() {
  vAt = position.xy / vec2(${glslFloat(REACH_M)}, ${glslFloat(HEIGHT_M)});
  vStrength = clamp(aState.x, 0.0, 1.0);
  vec3 foot = (modelMatrix * instanceMatrix * vec4(0.0, 0.0, 0.0, 1.0)).xyz;
  vSeed = fract(dot(foot.xz, vec2(0.137, 0.291)));
  float height = ${glslFloat(HEIGHT_M)} * (0.35 + 0.65 * vStrength);
  float halfWidth = mix(2.2, ${glslFloat(HALF_WIDTH_M)}, vAt.y);
  vec3 toEye = cameraPosition - foot;
  vec3 right = normalize(vec3(toEye.z, 0.0, -toEye.x));
  vec3 at = foot + vec3(vAt.y * vAt.y * ${glslFloat(DRIFT_M)}, vAt.y * height, 0.0) + right * vAt.x * halfWidth;
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

/** A veil as large as it may become; it is turned to the eye, so that it reaches as far to the side as forwards. */
export function plumeGeometry(): BufferGeometry {
  const geometry = new BufferGeometry();
  const [r, h] = [REACH_M, HEIGHT_M];
  const corners = new Float32Array([-r, 0, -r, r, 0, r, r, h, r, -r, h, -r]);
  geometry.setAttribute('position', new BufferAttribute(corners, 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  return geometry;
}

/** Steam over wet towers: camera-facing veils that thin out as they rise and drift east. */
export function plumeSurface({ uniforms }: SceneShared): Surface {
  const { uFlowTimeS, uLens, uNight } = uniforms;
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { uFlowTimeS, uLens, uNight },
    transparent: true,
    depthWrite: false,
  });
  return { material, look: 0 };
}
