import { Color, DataTexture, type IUniform, type Texture, Vector3 } from 'three';
import type { Rgb, SkyPalette } from './sky-palette.ts';

/** Uniforms of the sky, read by the dome and by the haze on the ground, so that both meet without an edge. */
export interface SkyUniforms {
  readonly [name: string]: IUniform;
  readonly uSunDirection: IUniform<Vector3>;
  readonly uZenith: IUniform<Color>;
  readonly uMiddle: IUniform<Color>;
  readonly uHorizonSun: IUniform<Color>;
  readonly uHorizonAway: IUniform<Color>;
  readonly uGlow: IUniform<Color>;
  readonly uSunDisc: IUniform<Color>;
  readonly uStars: IUniform<number>;
  /** The sky as it is painted behind the first picture, all around across and the root of the height upwards. */
  readonly uSkyMap: IUniform<Texture>;
  readonly uSkyPainted: IUniform<number>;
}

export function createSkyUniforms(): SkyUniforms {
  return {
    uSunDirection: { value: new Vector3(0, 1, 0) },
    uZenith: { value: new Color() },
    uMiddle: { value: new Color() },
    uHorizonSun: { value: new Color() },
    uHorizonAway: { value: new Color() },
    uGlow: { value: new Color() },
    uSunDisc: { value: new Color() },
    uStars: { value: 0 },
    uSkyMap: { value: new DataTexture(new Uint8Array(4), 1, 1) },
    uSkyPainted: { value: 0 },
  };
}

export const setRgb = (color: Color, rgb: Rgb): Color => color.setRGB(rgb[0], rgb[1], rgb[2]);

export function writeSkyUniforms(
  uniforms: SkyUniforms,
  palette: SkyPalette,
  sun: readonly [number, number, number],
): void {
  uniforms.uSunDirection.value.set(sun[0], sun[1], sun[2]);
  setRgb(uniforms.uZenith.value, palette.zenith);
  setRgb(uniforms.uMiddle.value, palette.middle);
  setRgb(uniforms.uHorizonSun.value, palette.horizonSun);
  setRgb(uniforms.uHorizonAway.value, palette.horizonAway);
  setRgb(uniforms.uGlow.value, palette.glow);
  const risen = Math.min(1, Math.max(0, (sun[1] + 0.015) / 0.03));
  setRgb(uniforms.uSunDisc.value, palette.light).multiplyScalar(28 * risen);
  uniforms.uStars.value = Math.max(0, palette.night - 0.3) / 0.7;
}

/** Draws what the sky is painted on; every fragment knows the ray that it is seen along. */
export const SKY_VERTEX = /* glsl */ `
varying vec3 vRay;
void main() {
  vRay = position;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;

/** How fast the horizon under the sun passes into the one opposite to it. */
export const HORIZON_FALL = 2.5;

/** `vec3 skyRadiance(vec3 d)`: colour of clear sky along the unit vector d; below the horizon it holds the horizon's. */
export const SKY_GLSL = /* glsl */ `
uniform vec3 uSunDirection;
uniform vec3 uZenith;
uniform vec3 uMiddle;
uniform vec3 uHorizonSun;
uniform vec3 uHorizonAway;
uniform vec3 uGlow;
uniform sampler2D uSkyMap;
uniform float uSkyPainted;
vec3 skyRadiance(vec3 d) {
  float up = max(d.y, 0.0);
  if (uSkyPainted > 0.5) return textureLod(uSkyMap, vec2(atan(d.z, d.x) * 0.15915494 + 0.5, sqrt(up)), 0.0).rgb;
  vec2 flatRay = d.xz / max(length(d.xz), 1e-4);
  vec2 flatSun = uSunDirection.xz / max(length(uSunDirection.xz), 1e-4);
  float side = pow(0.5 + 0.5 * dot(flatRay, flatSun), ${HORIZON_FALL});
  vec3 c = mix(uHorizonAway, uHorizonSun, side);
  c = mix(c, uMiddle, smoothstep(0.0, 0.34, up + 0.06 * (1.0 - side) * step(0.001, up)));
  c = mix(c, uZenith, smoothstep(0.16, 0.95, up));
  float mu = max(dot(normalize(vec3(d.x, up, d.z)), uSunDirection), 0.0);
  c += uGlow * (0.22 * pow(mu, 5.0) + 0.5 * pow(mu, 40.0) + 0.9 * pow(mu, 420.0));
  return c;
}
`;
