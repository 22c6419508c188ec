import { DataTexture, type IUniform, LinearSRGBColorSpace, type Texture, Vector4 } from 'three';

/**
 * What the ground is painted with, shared by all that lies or stands on it. Colours are the roots of linear ones, so that
 * eight bits suffice; alpha tells how much of the detail is grit (1) and how much is growth (0).
 */
export interface GroundMaps {
  readonly [name: string]: IUniform;
  /** The land around the campus, and as far as one sees. */
  readonly uSiteMap: IUniform<Texture>;
  readonly uFarMap: IUniform<Texture>;
  /** One tile of detail, 0–1 around its mean: growth in red, grit in green. */
  readonly uDetail: IUniform<Texture>;
  /** Light of lamps in red, what is left of the sky's at the foot of things in green; as wide as the site map. */
  readonly uSiteLight: IUniform<Texture>;
  /** Least x and z of a map, and one over its width and depth, metres. */
  readonly uSiteRect: IUniform<Vector4>;
  readonly uFarRect: IUniform<Vector4>;
  /** 0 until the maps are painted. */
  readonly uPainted: IUniform<number>;
  /** Share of what lies open that is under snow. */
  readonly uSnow: IUniform<number>;
}

/** Dry grass; neither grit nor growth; no lamp, nothing in the way of the sky. */
const LAND = [134, 122, 92, 60] as const;
const EVEN = [128, 128, 128, 128] as const;
const OPEN = [0, 255, 0, 255] as const;

function texel(rgba: readonly number[]): DataTexture {
  const texture = new DataTexture(Uint8Array.from(rgba), 1, 1);
  texture.colorSpace = LinearSRGBColorSpace;
  texture.needsUpdate = true;
  return texture;
}

/** One colour each, in place of what is painted behind the first picture: programs are the same. */
export function createGroundMaps(): GroundMaps {
  return {
    uSiteMap: { value: texel(LAND) },
    uFarMap: { value: texel(LAND) },
    uDetail: { value: texel(EVEN) },
    uSiteLight: { value: texel(OPEN) },
    uSiteRect: { value: new Vector4(-1000, -1000, 1 / 2000, 1 / 2000) },
    uFarRect: { value: new Vector4(-17_000, -17_000, 1 / 34_000, 1 / 34_000) },
    uPainted: { value: 0 },
    uSnow: { value: 0 },
  };
}

/** Snow as the eye that has grown used to it sees it: less warm under a low sun than it is. */
export const SNOW_GLSL = 'const vec3 SNOW_COLOUR = vec3(0.63, 0.715, 0.83);';

/**
 * `vec2 siteLight(vec3 world)`: light of lamps and open sky at a place, (0, 1) outside of the site. Lamps hang a few
 * metres up: over them it is dark.
 */
export const SITE_LIGHT_GLSL = /* glsl */ `
uniform sampler2D uSiteLight;
uniform vec4 uSiteRect;
vec2 siteLight(vec3 world) {
  vec2 at = (world.xz - uSiteRect.xy) * uSiteRect.zw;
  vec2 edge = min(at, 1.0 - at);
  vec2 light = textureLod(uSiteLight, at, 0.0).rg;
  float inside = step(0.0, min(edge.x, edge.y));
  float low = 1.0 - smoothstep(2.0, 11.0, world.y);
  return vec2(light.r * inside * low, mix(1.0, light.g, inside * (1.0 - smoothstep(0.2, 0.8, world.y))));
}
const vec3 SITE_LAMP = 1.9 * vec3(1.0, 0.72, 0.42);
`;
