import {
  Color,
  type ColorRepresentation,
  MeshStandardMaterial,
  type WebGLProgramParametersWithUniforms,
} from 'three';
import type { SceneShared } from '../layer.ts';
import { HALL_LIGHT_GLSL } from './hall-light.ts';
import { glslFloat, HASH_GLSL, LENS_GLSL } from './shader-parts.ts';

/** What a thing shows in the lenses: nothing, its load in amber, its temperature, or both. */
export type MaterialRole = 'neutral' | 'power' | 'thermal-source' | 'power-and-thermal';

/**
 * Extra GLSL of one kind. Available everywhere: `vCampusWorld` (metres), `vCampusLocal` and `vCampusNormal` (of the
 * geometry), `vCampusScale` (instance scale), `vCampusHash` (0–1 per instance), `vCampusState` (load, tempC, how many
 * things are drawn as this one body, 0 where each is one), `uLens`, `uNight`, `uFlowTimeS`.
 */
export interface MaterialExtra {
  /** Distinguishes compiled programs; one name per text. */
  readonly name: string;
  readonly vertexHead?: string;
  /** Changes `transformed` (geometry space, before the instance matrix). */
  readonly vertexBody?: string;
  readonly fragmentHead?: string;
  /** Changes `diffuseColor`, before lens colours. */
  readonly colour?: string;
  /** Changes `roughnessFactor`. */
  readonly roughness?: string;
  /** Changes `totalEmissiveRadiance`, after lens colours. */
  readonly emissive?: string;
}

export interface CampusMaterialOptions {
  readonly color: ColorRepresentation;
  readonly roughness?: number;
  readonly metalness?: number;
  readonly role?: MaterialRole;
  /** Light given off at night. Vertices with attribute `aGlow` glow by its value when `glowAttribute` is set. */
  readonly emissiveNight?: { readonly color: ColorRepresentation; readonly intensity: number };
  readonly glowAttribute?: boolean;
  /** Dark, smooth, sky-reflecting panes. */
  readonly glass?: boolean;
  /** Geometry carries a `color` attribute that multiplies `color`. */
  readonly vertexColors?: boolean;
  /** Share of lightness that differs from instance to instance, 0–1. */
  readonly variation?: number;
  /** Geometry carries a per-instance `aFade`: 1 solid, 0 gone (dithered). */
  readonly fade?: boolean;
  /** Stands in a lit hall: lamps instead of sun and sky. `extra.colour` may lower `campusIndoor` where it does not. */
  readonly indoor?: boolean;
  readonly flatShading?: boolean;
  readonly extra?: MaterialExtra;
}

const VERTEX_HEAD = /* glsl */ `
varying vec3 vCampusWorld;
varying vec3 vCampusLocal;
varying vec3 vCampusNormal;
varying vec3 vCampusScale;
varying vec3 vCampusState;
varying float vCampusHash;
varying float vCampusGlow;
varying float vCampusFade;
uniform float uLens;
uniform float uNight;
uniform float uFlowTimeS;
#ifdef CAMPUS_STATE
attribute vec3 aState;
#endif
#ifdef CAMPUS_GLOW
attribute float aGlow;
#endif
#ifdef CAMPUS_FADE
attribute float aFade;
#endif
${HASH_GLSL}
`;

const VERTEX_BODY = /* glsl */ `
vCampusLocal = position;
vCampusNormal = normal;
vCampusState = vec3(0.0);
vCampusGlow = 1.0;
vCampusFade = 1.0;
#ifdef CAMPUS_STATE
  vCampusState = aState;
#endif
#ifdef CAMPUS_GLOW
  vCampusGlow = aGlow;
#endif
#ifdef CAMPUS_FADE
  vCampusFade = aFade;
#endif
mat4 campusPlace = modelMatrix;
#ifdef USE_INSTANCING
  campusPlace = modelMatrix * instanceMatrix;
#endif
vCampusScale = vec3(length(campusPlace[0].xyz), length(campusPlace[1].xyz), length(campusPlace[2].xyz));
vCampusHash = campusHash(floor(campusPlace[3].xyz * 4.0) + 7.0);
`;

const FRAGMENT_HEAD = /* glsl */ `
varying vec3 vCampusWorld;
varying vec3 vCampusLocal;
varying vec3 vCampusNormal;
varying vec3 vCampusScale;
varying vec3 vCampusState;
varying float vCampusHash;
varying float vCampusGlow;
varying float vCampusFade;
uniform float uLens;
uniform float uNight;
uniform float uFlowTimeS;
${HASH_GLSL}
${LENS_GLSL}
float campusDither() {
  return fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
}
`;

const HALL_BODY = `vec3 hallWorld = vCampusWorld;\n${HALL_LIGHT_GLSL}`;

const FADE_DISCARD = /* glsl */ `
#ifdef CAMPUS_FADE
  if (vCampusFade < 0.999 && campusDither() >= vCampusFade) discard;
#endif
`;

function colourBody(options: CampusMaterialOptions): string {
  const role = options.role ?? 'neutral';
  const power = role === 'power' || role === 'power-and-thermal';
  const thermal = role === 'thermal-source' || role === 'power-and-thermal';
  return /* glsl */ `
  float campusIndoor = ${options.indoor === true ? '1.0' : '0.0'};
  diffuseColor.rgb *= 1.0 + (vCampusHash - 0.5) * ${glslFloat(options.variation ?? 0.08)};
  ${options.extra?.colour ?? ''}
  float campusPower = campusPowerLens();
  float campusThermalAmount = campusThermalLens();
  vec3 campusNatural = diffuseColor.rgb;
  vec3 campusMuted = campusClay(campusNatural);
  diffuseColor.rgb = mix(diffuseColor.rgb, ${power ? 'mix(campusMuted * 0.7, campusAmber(vCampusState.x), 0.75)' : 'campusMuted'}, campusPower);
  diffuseColor.rgb = mix(diffuseColor.rgb, ${thermal ? 'mix(campusMuted, campusThermal(vCampusState.y), 0.85)' : 'campusMuted'}, campusThermalAmount);
`;
}

function emissiveBody(options: CampusMaterialOptions): string {
  const role = options.role ?? 'neutral';
  const glow = options.emissiveNight;
  const glowColour = glow === undefined ? new Color(0) : new Color(glow.color);
  const parts: string[] = [];
  if (glow !== undefined) {
    parts.push(
      `totalEmissiveRadiance += vec3(${glowColour.r.toFixed(4)}, ${glowColour.g.toFixed(4)}, ${glowColour.b.toFixed(4)}) * (${glslFloat(glow.intensity)} * uNight * vCampusGlow * (1.0 - 0.6 * max(campusPower, campusThermalAmount)));`,
    );
  }
  if (role === 'power' || role === 'power-and-thermal') {
    parts.push(
      'totalEmissiveRadiance += campusAmber(vCampusState.x) * (campusPower * (0.12 + 0.5 * clamp(vCampusState.x, 0.0, 1.2)));',
    );
  }
  if (role === 'thermal-source' || role === 'power-and-thermal') {
    parts.push('totalEmissiveRadiance += campusThermal(vCampusState.y) * (campusThermalAmount * 0.28);');
  }
  if (options.extra?.emissive !== undefined) parts.push(options.extra.emissive);
  return parts.join('\n');
}

function patchVertex(source: string, extra: MaterialExtra | undefined): string {
  return source
    .replace('#include <common>', `#include <common>\n${VERTEX_HEAD}\n${extra?.vertexHead ?? ''}`)
    .replace('#include <begin_vertex>', `#include <begin_vertex>\n${VERTEX_BODY}\n${extra?.vertexBody ?? ''}`)
    .replace(
      '#include <project_vertex>',
      '#include <project_vertex>\nvCampusWorld = (campusPlace * vec4(transformed, 1.0)).xyz;',
    );
}

function patchFragment(source: string, options: CampusMaterialOptions): string {
  return source
    .replace('#include <common>', `#include <common>\n${FRAGMENT_HEAD}\n${options.extra?.fragmentHead ?? ''}`)
    .replace(
      '#include <color_fragment>',
      `${FADE_DISCARD}\n#include <color_fragment>\n${colourBody(options)}`,
    )
    .replace(
      '#include <roughnessmap_fragment>',
      `#include <roughnessmap_fragment>\n${options.extra?.roughness ?? ''}`,
    )
    .replace('#include <emissivemap_fragment>', `#include <emissivemap_fragment>\n${emissiveBody(options)}`)
    .replace(
      '#include <lights_fragment_end>',
      `#include <lights_fragment_end>\n${options.indoor === true ? HALL_BODY : ''}`,
    );
}

/**
 * The material of everything solid on the campus. Under the natural lens it shows real colours, under the power lens
 * loads in amber, under the thermal lens temperatures, everything else as clay. Things with a role need the
 * per-instance attribute `aState` (load 0–1, temperature °C); drawn through InstancedMesh or Mesh.
 */
export function createCampusMaterial(
  shared: SceneShared,
  options: CampusMaterialOptions,
): MeshStandardMaterial {
  const glass = options.glass === true;
  const material = new MeshStandardMaterial({
    color: options.color,
    roughness: options.roughness ?? (glass ? 0.08 : 0.7),
    metalness: options.metalness ?? (glass ? 0.6 : 0),
    vertexColors: options.vertexColors === true,
    flatShading: options.flatShading === true,
  });
  const defines = definesOf(options);
  material.defines = { ...material.defines, ...defines };
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms) => {
    shader.uniforms.uLens = shared.uniforms.uLens;
    shader.uniforms.uNight = shared.uniforms.uNight;
    shader.uniforms.uFlowTimeS = shared.uniforms.uFlowTimeS;
    shader.vertexShader = patchVertex(shader.vertexShader, options.extra);
    shader.fragmentShader = patchFragment(shader.fragmentShader, options);
  };
  const key = `campus:${JSON.stringify({ ...options, color: '', roughness: 0, metalness: 0, extra: options.extra?.name })}`;
  material.customProgramCacheKey = () => key;
  return material;
}

function definesOf(options: CampusMaterialOptions): Record<string, string> {
  const defines: Record<string, string> = {};
  if ((options.role ?? 'neutral') !== 'neutral') defines.CAMPUS_STATE = '';
  if (options.glowAttribute === true) defines.CAMPUS_GLOW = '';
  if (options.fade === true) defines.CAMPUS_FADE = '';
  return defines;
}
