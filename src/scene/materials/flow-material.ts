import {
  type ColorRepresentation,
  MeshStandardMaterial,
  type WebGLProgramParametersWithUniforms,
} from 'three';
import type { SceneShared } from '../layer.ts';
import { hallLightFor } from './hall-light.ts';
import { chooseByLook } from './looks.ts';
import { CUT_GLSL, glslColour, glslFloat, LENS_GLSL } from './shader-parts.ts';

/** Lines in the open: their own colour, and a faint steady glow at night. */
interface FlowTint {
  /** Without load and at full load, as screen colours. */
  readonly dark: string;
  readonly bright: string;
}

/** What runs of one kind look like. */
export interface FlowLook {
  /** Distinguishes compiled programs; one name per look. */
  readonly name: string;
  readonly palette: 'coolant' | 'power' | 'fabric';
  /** Of fibre, what it is lit in; paint of coolant runs under the natural lens: supply blue, return orange. By temperature when left out. */
  readonly paint?: ColorRepresentation;
  /** Colour of power lines, laid over that of the power palette. */
  readonly tint?: FlowTint;
  /** Thinnest a run may look, CSS pixels of the view; a 0.4 m pipe stays visible from 2 km. */
  readonly minimumPx?: number;
  /** Distance between two pulses, metres. */
  readonly pulseLengthM: number;
  /** Speed of the pulses at full flow, m/s. */
  readonly fullSpeedMPerS: number;
  /** Sheath of a power line where no lens lights it. */
  readonly sheath?: ColorRepresentation;
  /** Runs in the ground under lids of concrete, which are all one sees of it. */
  readonly lidded?: boolean;
  /** An open channel with a bundle of fibres in it, as `runnerLevels` draws it. */
  readonly runner?: boolean;
  /** Runs through lit halls: lamps instead of sun and sky. */
  readonly indoor?: boolean;
  /** Hangs over rows: of other networks left out under the lens of the fabric, whose trays it would hide. */
  readonly overRows?: boolean;
}

const VERTEX_HEAD = /* glsl */ `
attribute vec4 aFlow;
attribute float aLook;
varying vec4 vFlow;
varying float vAlongM;
varying float vFootprintM;
varying vec3 vFlowWorld;
varying vec2 vFlowAcross;
flat varying float vFlowLook;
uniform float uMetresPerViewPx;
`;

const vertexBody = (looks: readonly FlowLook[]): string => /* glsl */ `
vFlow = aFlow;
vFlowLook = aLook;
vFlowAcross = position.xy;
vAlongM = aFlow.w + (position.z + 0.5) * aFlow.z;
mat4 flowPlace = modelMatrix;
#ifdef USE_INSTANCING
  flowPlace = modelMatrix * instanceMatrix;
#endif
float flowMinimumPx = 1.0;
${chooseByLook(
  'aLook',
  looks.map(({ minimumPx = 1.3 }) => `flowMinimumPx = ${glslFloat(minimumPx)};`),
)}
float flowRadiusM = length(flowPlace[0].xyz);
float flowDistanceM = max(length((viewMatrix * (flowPlace * vec4(position, 1.0))).xyz), 0.1);
float flowMetresPerPx = flowDistanceM * uMetresPerViewPx;
vFootprintM = flowMetresPerPx;
float flowWiden = max(1.0, 0.5 * flowMinimumPx * flowMetresPerPx / max(flowRadiusM, 0.001));
transformed.xy *= flowWiden;
vFlowWorld = (flowPlace * vec4(transformed, 1.0)).xyz;
`;

const FRAGMENT_HEAD = /* glsl */ `
varying vec4 vFlow;
varying float vAlongM;
varying float vFootprintM;
varying vec3 vFlowWorld;
varying vec2 vFlowAcross;
flat varying float vFlowLook;
uniform float uLens;
uniform float uNight;
uniform float uFlowTimeS;
uniform float uFloorYM;
${LENS_GLSL}
${CUT_GLSL}
float flowPulse(float pulseLengthM, float fullSpeedMPerS) {
  float lengthM = max(pulseLengthM, vFootprintM * 14.0);
  lengthM = pulseLengthM * exp2(ceil(log2(lengthM / pulseLengthM)));
  float cycles = floor(1000.0 * fullSpeedMPerS * (0.25 + 0.75 * vFlow.x) / lengthM + 0.5) / 1000.0;
  float phase = fract(vAlongM / lengthM - uFlowTimeS * cycles);
  return smoothstep(0.45, 0.92, phase) * (1.0 - smoothstep(0.92, 1.0, phase));
}
`;

/** Bands of paint on a coolant jacket: from one to the next, and half as wide as one. Metres. */
const BAND_PITCH_M = 6;
const BAND_HALF_M = 0.3;
const LID_LENGTH_M = 1;

const POWER_COLOUR = 'vec3 flowNatural = campusAmber(clamp(0.45 + 0.5 * vFlow.x, 0.0, 1.1));';

function naturalColour({ palette, paint, tint }: FlowLook): string {
  if (palette === 'fabric') return `vec3 flowNatural = ${glslColour(paint ?? '#8c6bf2')};`;
  if (palette === 'coolant')
    return paint === undefined
      ? 'vec3 flowNatural = campusThermal(vFlow.y);'
      : `vec3 flowNatural = mix(campusThermal(vFlow.y), ${glslColour(paint)}, 1.0 - campusThermalLens());`;
  if (tint === undefined) return POWER_COLOUR;
  return `vec3 flowNatural = mix(${glslColour(tint.dark)}, ${glslColour(tint.bright)}, clamp(0.35 + 0.65 * vFlow.x, 0.0, 1.0));`;
}

/** Bare jackets tell their service by bands of paint; from where no band can be told from the next, by a tinge of it. */
const JACKET = /* glsl */ `
float flowBandAt = abs(fract(vAlongM / ${glslFloat(BAND_PITCH_M)}) - 0.5) * ${glslFloat(BAND_PITCH_M)};
float flowBand = 1.0 - smoothstep(${glslFloat(BAND_HALF_M)}, ${glslFloat(BAND_HALF_M)} + 0.02 + vFootprintM, flowBandAt);
flowBand = mix(flowBand, 0.16, smoothstep(0.12, 0.4, vFootprintM / ${glslFloat(BAND_PITCH_M)}));
vec3 flowMetal = mix(${glslColour('#aeb4ba')}, flowNatural, flowBand);
`;

/** Lids side by side: a dark joint from one to the next, each a little lighter or darker than the others. */
const LIDS = /* glsl */ `
float flowLid = floor(vAlongM / ${glslFloat(LID_LENGTH_M)});
float flowJoint = abs(fract(vAlongM / ${glslFloat(LID_LENGTH_M)} + 0.5) - 0.5) * ${glslFloat(LID_LENGTH_M)};
flowJoint = (1.0 - smoothstep(0.012, 0.03 + vFootprintM, flowJoint)) / (1.0 + 30.0 * vFootprintM);
float flowCast = fract(sin(flowLid * 12.9898 + floor(vFlowWorld.x + vFlowWorld.z) * 0.37) * 43758.5453) - 0.5;
vec3 flowMetal = ${glslColour('#7f7c74')} * (1.0 - 0.6 * flowJoint + 0.14 * flowCast / (1.0 + 4.0 * vFootprintM));
`;

/** Yellow channel with a joint every two metres; in it jackets side by side, which wander a little along their way. */
const RUNNER = /* glsl */ `
float flowIn = step(abs(vFlowAcross.x), 0.92) * step(-0.45, vFlowAcross.y);
float flowFibre = 12.0 * vFlowAcross.x + 0.5 * sin(1.7 * vAlongM + 3.0 * vFlowAcross.x);
float flowFine = smoothstep(0.3, 1.0, fwidth(flowFibre));
float flowAside = 2.0 * fract(flowFibre) - 1.0;
float flowRound = mix(sqrt(max(1.0 - flowAside * flowAside, 0.06)), 0.75, flowFine);
float flowPick = fract(sin(floor(flowFibre) * 12.9898) * 43758.5453);
vec3 flowJackets = mix(${glslColour('#dcb23a')}, ${glslColour('#4f9ea3')}, mix(step(0.78, flowPick), 0.2, flowFine));
float flowCollar = (1.0 - smoothstep(0.02, 0.03 + vFootprintM, abs(fract(0.5 * vAlongM) - 0.5) * 2.0)) / (1.0 + 20.0 * vFootprintM);
vec3 flowMetal = mix(${glslColour('#c79a24')} * (1.0 - 0.45 * flowCollar), flowJackets * flowRound, flowIn);
flowNatural *= mix(0.55, 0.6 + 0.5 * flowRound, flowIn);
`;

function outside(look: FlowLook): string {
  if (look.palette === 'coolant') return JACKET;
  if (look.runner === true) return RUNNER;
  return look.lidded === true ? LIDS : `vec3 flowMetal = ${glslColour(look.sheath ?? '#3c3f44')};`;
}

const OWN_LENS: Readonly<Record<FlowLook['palette'], string>> = {
  coolant: 'campusThermalLens()',
  power: 'campusPowerLens()',
  fabric: 'campusFabricLens()',
};

/** In how far the lens is of this network, and in how far it is of another. */
function lensOf({ palette }: FlowLook): string {
  return `float flowOwn = ${OWN_LENS[palette]};\nfloat flowOther = campusAnyLens() - flowOwn;`;
}

function colourBody(look: FlowLook): string {
  const coolant = look.palette === 'coolant';
  // Light goes both ways at once: fibre glows and does not pulse.
  const fabric = look.palette === 'fabric';
  return /* glsl */ `
${naturalColour(look)}
${outside(look)}
${lensOf(look)}
float flowRuns = ${fabric ? '0.0' : 'step(0.0005, vFlow.x)'};
diffuseColor.rgb = mix(flowMetal, flowNatural, flowOwn);
diffuseColor.rgb = mix(diffuseColor.rgb, campusClay(flowMetal), flowOther * 0.9);
roughnessFactor = ${coolant ? 'mix(0.34, 0.55, flowBand)' : look.lidded === true ? '0.92' : '0.6'};
metalnessFactor = ${coolant ? '0.75 * (1.0 - flowBand)' : '0.1'};
float flowGlow = flowPulse(${glslFloat(look.pulseLengthM)}, ${glslFloat(look.fullSpeedMPerS)}) * flowRuns;
`;
}

/** By day colour belongs to the lens of a network; after dark its lines keep a little of it, but not through lids. */
const emissiveBody = ({ lidded }: FlowLook): string => /* glsl */ `
float flowStrength = (0.25 + 0.75 * clamp(vFlow.x, 0.0, 1.2)) * (1.0 - 0.92 * flowOther);
float flowSeen = max(flowOwn, ${lidded === true ? '0.0' : '0.14'} * uNight);
totalEmissiveRadiance += flowNatural * flowStrength * flowRuns * (0.3 * flowSeen);
totalEmissiveRadiance += mix(flowNatural, vec3(1.0), 0.16) * flowStrength * flowGlow * (0.04 + 0.6 * flowSeen);
`;

const STEADY_GLOW = /* glsl */ `
totalEmissiveRadiance += flowNatural * flowStrength * flowRuns * (0.4 * flowSeen);
`;

const FIBRE_GLOW = 'totalEmissiveRadiance += flowNatural * (0.5 * flowOwn);';

/** Under bright lamps a pulse must be brighter than by day to be seen, and does not wait for the night. */
const HALL_EMISSIVE_BODY = /* glsl */ `
float flowStrength = (0.25 + 0.75 * clamp(vFlow.x, 0.0, 1.2)) * (1.0 - 0.92 * flowOther);
totalEmissiveRadiance += flowNatural * flowStrength * flowRuns * (0.3 * flowOwn);
totalEmissiveRadiance += mix(flowNatural, vec3(1.0), 0.3) * flowStrength * flowGlow * (0.06 + 1.1 * flowOwn);
campusIndoor = 1.0;
`;

function fragmentOf(look: FlowLook): string {
  const emissive = look.indoor === true ? HALL_EMISSIVE_BODY : emissiveBody(look);
  const glow = look.palette === 'fabric' ? FIBRE_GLOW : look.tint === undefined ? '' : STEADY_GLOW;
  const hidden = look.overRows === true ? 'if (campusFabricLens() > campusDither()) discard;\n' : '';
  return `${hidden}${colourBody(look)}\n${emissive}\n${glow}`;
}

/**
 * Tubes and cables in which something moves. The geometry is a unit tube along local z (−0.5…0.5, radius 1), its
 * instance matrix scaled by radius and length, with the per-instance attribute `aFlow`:
 * flow 0–1, temperature °C, length m, distance of its start along the run m. Each vertex tells by `aLook` which of the
 * looks is its own.
 */
export function createFlowMaterial(shared: SceneShared, looks: readonly FlowLook[]): MeshStandardMaterial {
  const material = new MeshStandardMaterial();
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms) => {
    const { uLens, uNight, uFlowTimeS, uFloorYM, uMetresPerViewPx } = shared.uniforms;
    Object.assign(shader.uniforms, { uLens, uNight, uFlowTimeS, uFloorYM, uMetresPerViewPx });
    const { uCutLow, uCutHigh, uAside } = shared.uniforms;
    Object.assign(shader.uniforms, { uCutLow, uCutHigh, uAside });
    const light = looks.some(({ indoor }) => indoor === true) ? hallLightFor('vFlowWorld') : '';
    const bodies = chooseByLook('vFlowLook', looks.map(fragmentOf));
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${VERTEX_HEAD}`)
      .replace('#include <begin_vertex>', `#include <begin_vertex>\n${vertexBody(looks)}`);
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${FRAGMENT_HEAD}`)
      .replace(
        '#include <emissivemap_fragment>',
        `#include <emissivemap_fragment>\ncampusCut(vFlowWorld, vFlowWorld.xz);\nfloat campusIndoor = 0.0;\n${bodies}`,
      )
      .replace('#include <lights_fragment_end>', `#include <lights_fragment_end>\n${light}`);
  };
  material.customProgramCacheKey = () => `flow:${looks.map(({ name }) => name).join()}`;
  return material;
}
