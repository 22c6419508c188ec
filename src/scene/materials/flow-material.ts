import {
  Color,
  type ColorRepresentation,
  MeshStandardMaterial,
  type WebGLProgramParametersWithUniforms,
} from 'three';
import type { SceneShared } from '../layer.ts';
import { HALL_LIGHT_GLSL } from './hall-light.ts';
import { glslColour, LENS_GLSL } from './shader-parts.ts';

type FlowPalette = 'coolant' | 'power';

export interface FlowMaterialOptions {
  readonly palette: FlowPalette;
  /** Paint of coolant runs under the natural lens: supply blue, return orange. By temperature when left out. */
  readonly paint?: ColorRepresentation;
  /** Thinnest a run may look, CSS pixels of the view; a 0.4 m pipe stays visible from 2 km. */
  readonly minimumPx?: number;
  /** Distance between two pulses, metres. */
  readonly pulseLengthM?: number;
  /** Speed of the pulses at full flow, m/s. */
  readonly fullSpeedMPerS?: number;
  /** Runs through lit halls: lamps instead of sun and sky. */
  readonly indoor?: boolean;
}

const VERTEX_HEAD = /* glsl */ `
attribute vec4 aFlow;
varying vec4 vFlow;
varying float vAlongM;
varying float vFootprintM;
varying vec3 vFlowWorld;
uniform float uMetresPerViewPx;
uniform float uMinimumPx;
`;

const VERTEX_BODY = /* glsl */ `
vFlow = aFlow;
vAlongM = aFlow.w + (position.z + 0.5) * aFlow.z;
mat4 flowPlace = modelMatrix;
#ifdef USE_INSTANCING
  flowPlace = modelMatrix * instanceMatrix;
#endif
float flowRadiusM = length(flowPlace[0].xyz);
float flowDistanceM = max(length((viewMatrix * (flowPlace * vec4(position, 1.0))).xyz), 0.1);
float flowMetresPerPx = flowDistanceM * uMetresPerViewPx;
vFootprintM = flowMetresPerPx;
float flowWiden = max(1.0, 0.5 * uMinimumPx * flowMetresPerPx / max(flowRadiusM, 0.001));
transformed.xy *= flowWiden;
vFlowWorld = (flowPlace * vec4(transformed, 1.0)).xyz;
`;

const FRAGMENT_HEAD = /* glsl */ `
varying vec4 vFlow;
varying float vAlongM;
varying float vFootprintM;
varying vec3 vFlowWorld;
uniform float uLens;
uniform float uNight;
uniform float uFlowTimeS;
uniform float uPulseLengthM;
uniform float uFullSpeedMPerS;
uniform vec3 uPaint;
uniform float uPainted;
${LENS_GLSL}
float flowPulse() {
  float lengthM = max(uPulseLengthM, vFootprintM * 14.0);
  lengthM = uPulseLengthM * exp2(ceil(log2(lengthM / uPulseLengthM)));
  float cycles = floor(1000.0 * uFullSpeedMPerS * (0.25 + 0.75 * vFlow.x) / lengthM + 0.5) / 1000.0;
  float phase = fract(vAlongM / lengthM - uFlowTimeS * cycles);
  return smoothstep(0.45, 0.92, phase) * (1.0 - smoothstep(0.92, 1.0, phase));
}
`;

const COOLANT_COLOUR = /* glsl */ `
vec3 flowNatural = mix(campusThermal(vFlow.y), uPaint, uPainted * (1.0 - campusThermalLens()));
`;
const POWER_COLOUR = /* glsl */ `
vec3 flowNatural = campusAmber(clamp(0.45 + 0.5 * vFlow.x, 0.0, 1.1));
`;

function colourBody(palette: FlowPalette): string {
  const own = palette === 'coolant' ? 'campusThermalLens()' : 'campusPowerLens()';
  const other = palette === 'coolant' ? 'campusPowerLens()' : 'campusThermalLens()';
  return /* glsl */ `
${palette === 'coolant' ? COOLANT_COLOUR : POWER_COLOUR}
vec3 flowMetal = ${palette === 'coolant' ? `mix(${glslColour('#c9ced3')}, flowNatural, 0.85)` : `mix(${glslColour('#23262b')}, flowNatural, 0.35)`};
float flowOwn = ${own};
float flowOther = ${other};
float flowRuns = step(0.0005, vFlow.x);
diffuseColor.rgb = mix(flowMetal, flowNatural, flowOwn);
diffuseColor.rgb = mix(diffuseColor.rgb, campusClay(flowMetal), flowOther * 0.9);
float flowGlow = flowPulse() * flowRuns;
`;
}

const EMISSIVE_BODY = /* glsl */ `
float flowStrength = (0.25 + 0.75 * clamp(vFlow.x, 0.0, 1.2)) * (1.0 - 0.92 * flowOther);
totalEmissiveRadiance += flowNatural * flowStrength * flowRuns * (0.06 + 0.2 * uNight + 0.2 * flowOwn);
totalEmissiveRadiance += mix(flowNatural, vec3(1.0), 0.16) * flowStrength * flowGlow * (0.4 + 0.3 * uNight + 0.15 * flowOwn);
`;

/** Under bright lamps a pulse must be brighter than by day to be seen, and does not wait for the night. */
const HALL_EMISSIVE_BODY = /* glsl */ `
float flowStrength = (0.25 + 0.75 * clamp(vFlow.x, 0.0, 1.2)) * (1.0 - 0.92 * flowOther);
totalEmissiveRadiance += flowNatural * flowStrength * flowRuns * (0.1 + 0.2 * flowOwn);
totalEmissiveRadiance += mix(flowNatural, vec3(1.0), 0.3) * flowStrength * flowGlow * (1.0 + 0.15 * flowOwn);
float campusIndoor = 1.0;
vec3 hallWorld = vFlowWorld;
`;

/**
 * Tubes and cables in which something moves. The geometry is a unit tube along local z (−0.5…0.5, radius 1), its
 * instance matrix scaled by radius and length, with the per-instance attribute `aFlow`:
 * flow 0–1, temperature °C, length m, distance of its start along the run m.
 */
export function createFlowMaterial(shared: SceneShared, options: FlowMaterialOptions): MeshStandardMaterial {
  const coolant = options.palette === 'coolant';
  const indoor = options.indoor === true;
  const emissive = indoor ? HALL_EMISSIVE_BODY : EMISSIVE_BODY;
  const hallLight = indoor ? HALL_LIGHT_GLSL : '';
  const material = new MeshStandardMaterial({
    color: '#ffffff',
    roughness: coolant ? 0.38 : 0.5,
    metalness: coolant ? 0.35 : 0.1,
  });
  const own = {
    uPaint: { value: new Color(options.paint ?? '#ffffff') },
    uPainted: { value: options.paint === undefined ? 0 : 1 },
    uMinimumPx: { value: options.minimumPx ?? 1.3 },
    uPulseLengthM: { value: options.pulseLengthM ?? (coolant ? 4 : 12) },
    uFullSpeedMPerS: { value: options.fullSpeedMPerS ?? (coolant ? 3 : 30) },
  };
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms) => {
    Object.assign(shader.uniforms, own, {
      uLens: shared.uniforms.uLens,
      uNight: shared.uniforms.uNight,
      uFlowTimeS: shared.uniforms.uFlowTimeS,
      uMetresPerViewPx: shared.uniforms.uMetresPerViewPx,
    });
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${VERTEX_HEAD}`)
      .replace('#include <begin_vertex>', `#include <begin_vertex>\n${VERTEX_BODY}`);
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${FRAGMENT_HEAD}`)
      .replace('#include <color_fragment>', `#include <color_fragment>\n${colourBody(options.palette)}`)
      .replace('#include <emissivemap_fragment>', `#include <emissivemap_fragment>\n${emissive}`)
      .replace('#include <lights_fragment_end>', `#include <lights_fragment_end>\n${hallLight}`);
  };
  material.customProgramCacheKey = () => `flow:${options.palette}:${indoor ? 'hall' : 'open'}`;
  return material;
}
