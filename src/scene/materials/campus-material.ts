import {
  type ColorRepresentation,
  MeshStandardMaterial,
  type WebGLProgramParametersWithUniforms,
} from 'three';
import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import { LENS_VALUE_BASE } from '../../units/colour-ramps.ts';
import { SITE_LIGHT_GLSL, SNOW_GLSL } from '../dressing/ground-maps.ts';
import type { SceneShared } from '../layer.ts';
import { CAPS } from '../section/section-caps.ts';
import { hallLightFor } from './hall-light.ts';
import { chooseByLook } from './looks.ts';
import { CAP_GLSL, CUT_GLSL, glslColour, glslFloat, HASH_GLSL, LENS_GLSL } from './shader-parts.ts';

/** What a thing shows in the lenses of power and temperature: nothing, its load in amber, its temperature, or both. */
export type MaterialRole = 'neutral' | 'power' | 'thermal-source' | 'power-and-thermal';

/**
 * Extra GLSL of one kind. Available everywhere: `vCampusWorld` (metres), `vCampusLocal` and `vCampusNormal` (of the
 * geometry), `vCampusScale` (instance scale), `vCampusHash` (0–1 per instance), `vCampusState` (load, tempC, how many
 * things are drawn as this one body, 0 where each is one), `uLens`, `uNight`, `uFlowTimeS`.
 */
export interface MaterialExtra {
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

/** What one kind of thing looks like: several share a material, in which a change costs as much as several draws. */
export interface CampusLook {
  /** Distinguishes compiled programs; one name per look. */
  readonly name: string;
  readonly color: ColorRepresentation;
  readonly roughness?: number;
  readonly metalness?: number;
  readonly role?: MaterialRole;
  /** What it is lit in under the lens of the fabric; clay where left out. */
  readonly fabric?: ColorRepresentation;
  /** How much of that colour it shows, 0–1, in GLSL that may use what `extra.colour` reckons; all where left out. */
  readonly fabricShare?: string;
  /** Hangs over rows for other networks: left out under the lens of the fabric, whose trays it would hide. */
  readonly overRows?: boolean;
  /** Opacity of what is drawn see-through. */
  readonly opacity?: number;
  /** Share of lightness that differs from instance to instance, 0–1. */
  readonly variation?: number;
  /** Geometry carries a per-instance `aFade`: 1 solid, 0 gone (dithered). */
  readonly fade?: boolean;
  /** A sheet that is seen from one side alone: no body that a section could cut. */
  readonly sheet?: boolean;
  /** Stands in a lit hall: lamps instead of sun and sky. `extra.colour` may lower `campusIndoor` where it does not. */
  readonly indoor?: boolean;
  readonly extra?: MaterialExtra;
}

const VERTEX_HEAD = /* glsl */ `
varying vec3 vCampusWorld;
varying vec3 vCampusLocal;
varying vec2 vCampusStand;
varying vec3 vCampusNormal;
varying vec3 vCampusScale;
varying vec3 vCampusState;
varying float vCampusHash;
varying float vCampusGlow;
varying float vCampusFade;
uniform float uLens;
uniform float uNight;
uniform float uFlowTimeS;
uniform float uFloorYM;
attribute vec3 aState;
attribute float aGlow;
attribute float aFade;
attribute float aLook;
flat varying float vCampusLook;
${HASH_GLSL}
`;

const VERTEX_BODY = /* glsl */ `
vCampusLocal = position;
vCampusNormal = normal;
// A geometry without one of these reads zeros.
vCampusState = aState;
vCampusGlow = aGlow;
vCampusFade = aFade;
vCampusLook = aLook;
mat4 campusPlace = modelMatrix;
#ifdef USE_INSTANCING
  campusPlace = modelMatrix * instanceMatrix;
#endif
vCampusScale = vec3(length(campusPlace[0].xyz), length(campusPlace[1].xyz), length(campusPlace[2].xyz));
vCampusHash = campusHash(floor(campusPlace[3].xyz * 4.0) + 7.0);
`;

const CABINET_M = glslFloat(DETAIL_SPACING.cabinet.value);

/** A cabinet steps aside as a whole, a wall or a pipe only as far as it is in the way. */
const PLACE_BODY = /* glsl */ `
vCampusWorld = (campusPlace * vec4(transformed, 1.0)).xyz;
bool campusWhole = distance(vCampusWorld.xz, campusPlace[3].xz) < ${CABINET_M};
vCampusStand = campusWhole && max(vCampusScale.x, vCampusScale.z) < ${CABINET_M} ? campusPlace[3].xz : vCampusWorld.xz;
`;

const FRAGMENT_HEAD = /* glsl */ `
varying vec3 vCampusWorld;
varying vec3 vCampusLocal;
varying vec2 vCampusStand;
varying vec3 vCampusNormal;
varying vec3 vCampusScale;
varying vec3 vCampusState;
varying float vCampusHash;
varying float vCampusGlow;
varying float vCampusFade;
flat varying float vCampusLook;
uniform float uLens;
uniform float uNight;
uniform float uFlowTimeS;
uniform float uFloorYM;
${HASH_GLSL}
${LENS_GLSL}
${CUT_GLSL}
${SITE_LIGHT_GLSL}
${SNOW_GLSL}
uniform float uSnow;
`;

const FADE_DISCARD = 'if (vCampusFade < 0.999 && campusDither() >= vCampusFade) discard;';

const BACK_DISCARD = `\n#ifdef ${CAPS}\nif (!gl_FrontFacing) discard;\n#endif\n`;

function colourBody(look: CampusLook): string {
  const role = look.role ?? 'neutral';
  const power = role === 'power' || role === 'power-and-thermal';
  const thermal = role === 'thermal-source' || role === 'power-and-thermal';
  return /* glsl */ `
  campusIndoor = ${look.indoor === true ? '1.0' : '0.0'};
  diffuseColor *= vec4(${glslColour(look.color)}, ${glslFloat(look.opacity ?? 1)});
  diffuseColor.rgb *= 1.0 + (vCampusHash - 0.5) * ${glslFloat(look.variation ?? 0.08)};
  ${look.extra?.colour ?? ''}
  vec3 campusNatural = diffuseColor.rgb;
  vec3 campusMuted = campusClay(campusNatural);
  diffuseColor.rgb = mix(diffuseColor.rgb, ${power ? 'mix(campusMuted * 0.7, campusAmber(vCampusState.x), 0.75)' : 'campusMuted'}, campusPower);
  diffuseColor.rgb = mix(diffuseColor.rgb, ${thermal ? 'mix(campusMuted, campusThermal(vCampusState.y), 0.85)' : 'campusMuted'}, campusThermalAmount);
  diffuseColor.rgb = mix(diffuseColor.rgb, mix(campusMuted, campusNumber, 0.85 * campusNumbered), campusNumbers);
  diffuseColor.rgb = mix(diffuseColor.rgb, ${look.fabric === undefined ? 'campusMuted' : `mix(campusMuted, ${glslColour(look.fabric)}, 0.7 * (${look.fabricShare ?? '1.0'}))`}, campusFabric);
`;
}

function emissiveBody(look: CampusLook): string {
  const role = look.role ?? 'neutral';
  const parts = ['totalEmissiveRadiance += campusNumber * (0.3 * campusNumbered);'];
  if (role === 'power' || role === 'power-and-thermal') {
    parts.push(
      'totalEmissiveRadiance += campusAmber(vCampusState.x) * (campusPower * (0.12 + 0.5 * clamp(vCampusState.x, 0.0, 1.2)));',
    );
  }
  if (role === 'thermal-source' || role === 'power-and-thermal') {
    parts.push('totalEmissiveRadiance += campusThermal(vCampusState.y) * (campusThermalAmount * 0.28);');
  }
  if (look.fabric !== undefined)
    parts.push(
      `totalEmissiveRadiance += ${glslColour(look.fabric)} * (0.25 * campusFabric * (${look.fabricShare ?? '1.0'}));`,
    );
  if (look.extra?.emissive !== undefined) parts.push(look.extra.emissive);
  return parts.join('\n');
}

/** Everything of a look in one scope, where its own words cannot meet those of another. */
function fragmentOf(look: CampusLook): string {
  return /* glsl */ `
  ${look.fade === true ? FADE_DISCARD : ''}
  ${look.sheet === true ? BACK_DISCARD : ''}
  ${look.overRows === true ? 'if (campusFabric > campusDither()) discard;' : ''}
  roughnessFactor = ${glslFloat(look.roughness ?? 0.7)};
  metalnessFactor = ${glslFloat(look.metalness ?? 0)};
  ${colourBody(look)}
  ${look.extra?.roughness ?? ''}
  ${emissiveBody(look)}
`;
}

const LIGHT_HEAD = /* glsl */ `
campusCut(vCampusWorld, vCampusStand);
float campusIndoor = 0.0;
float campusPower = campusPowerLens();
float campusThermalAmount = campusThermalLens();
float campusFabric = campusFabricLens();
float campusLens = campusAnyLens();
float campusNumbers = campusValueLens(${glslFloat(LENS_VALUE_BASE)});
float campusNumbered = campusValueLens(vCampusState.y);
vec3 campusNumber = campusValue(vCampusState.y - ${glslFloat(LENS_VALUE_BASE)});
`;

/** Snow on all that is level and no road; foot of what stands in the open, and what lies there: less sky near walls, and by night the light of lamps. */
const SITE_LIGHT_BODY = /* glsl */ `
if (uSnow > 0.0 && campusIndoor < 0.5 && vCampusWorld.y > 0.3)
  diffuseColor.rgb = mix(diffuseColor.rgb, SNOW_COLOUR, uSnow * smoothstep(0.3, 0.75, vCampusNormal.y) * (1.0 - campusLens));
if (campusIndoor < 0.5 && (vCampusWorld.y < 0.8 || (uNight > 0.0 && vCampusWorld.y < 11.0))) {
  vec2 campusSite = siteLight(vCampusWorld);
  diffuseColor.rgb *= campusSite.y;
  // Lamps shine downwards: what stands upright has little more than what the ground throws back.
  float campusUpward = mix(0.3, 1.0, smoothstep(0.1, 0.8, vCampusNormal.y));
  totalEmissiveRadiance += diffuseColor.rgb * SITE_LAMP * (campusUpward * campusSite.x * uNight * (1.0 - 0.7 * campusLens));
}
`;

/** The texts that several looks bring along, each once. */
function headsOf(looks: readonly CampusLook[], which: 'vertexHead' | 'fragmentHead'): string {
  return [...new Set(looks.map(({ extra }) => extra?.[which] ?? ''))].join('\n');
}

function patchVertex(source: string, looks: readonly CampusLook[]): string {
  const bodies = chooseByLook(
    'aLook',
    looks.map(({ extra }) => extra?.vertexBody ?? ''),
  );
  return source
    .replace('#include <common>', `#include <common>\n${VERTEX_HEAD}\n${headsOf(looks, 'vertexHead')}`)
    .replace('#include <begin_vertex>', `#include <begin_vertex>\n${VERTEX_BODY}\n${bodies}`)
    .replace('#include <project_vertex>', `#include <project_vertex>\n${PLACE_BODY}`);
}

function patchFragment(source: string, looks: readonly CampusLook[]): string {
  const bodies = chooseByLook('vCampusLook', looks.map(fragmentOf));
  const light = looks.some(({ indoor }) => indoor === true) ? hallLightFor('vCampusWorld') : '';
  return source
    .replace('#include <common>', `#include <common>\n${FRAGMENT_HEAD}\n${headsOf(looks, 'fragmentHead')}`)
    .replace(
      '#include <emissivemap_fragment>',
      `#include <emissivemap_fragment>\n${LIGHT_HEAD}\n${bodies}\n${SITE_LIGHT_BODY}`,
    )
    .replace('#include <lights_fragment_end>', `#include <lights_fragment_end>\n${light}`)
    .replace('#include <opaque_fragment>', `${CAP_GLSL}\n#include <opaque_fragment>`);
}

/**
 * The material of solid things on the campus. Under the natural lens they show real colours, under the power lens
 * loads in amber, under the thermal lens temperatures, everything else as clay. Drawn through InstancedMesh; things with
 * a role need the per-instance attribute `aState` (load 0–1, temperature °C). Each vertex tells by `aLook` which of the
 * looks is its own.
 */
export function createCampusMaterial(
  shared: SceneShared,
  looks: readonly CampusLook[],
  vertexColors: boolean,
): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ vertexColors });
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms) => {
    shader.uniforms.uSiteLight = shared.ground.uSiteLight;
    shader.uniforms.uSiteRect = shared.ground.uSiteRect;
    shader.uniforms.uSnow = shared.ground.uSnow;
    shader.uniforms.uRackFace = shared.uniforms.uRackFace;
    shader.uniforms.uOpened = shared.uniforms.uOpened;
    shader.uniforms.uFloorYM = shared.uniforms.uFloorYM;
    shader.uniforms.uCutLow = shared.uniforms.uCutLow;
    shader.uniforms.uCutHigh = shared.uniforms.uCutHigh;
    shader.uniforms.uAside = shared.uniforms.uAside;
    shader.uniforms.uLens = shared.uniforms.uLens;
    shader.uniforms.uNight = shared.uniforms.uNight;
    shader.uniforms.uFlowTimeS = shared.uniforms.uFlowTimeS;
    shader.vertexShader = patchVertex(shader.vertexShader, looks);
    shader.fragmentShader = patchFragment(shader.fragmentShader, looks);
  };
  material.customProgramCacheKey = () => `campus:${looks.map(({ name }) => name).join()}`;
  return material;
}
