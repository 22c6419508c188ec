import { Color, type ColorRepresentation } from 'three';
import {
  LENS_VALUE_BASE,
  LOAD_RAMP,
  type RampStop,
  THERMAL_RAMP,
  VALUE_RAMP,
} from '../../units/colour-ramps.ts';
import { CAPS } from '../section/section-caps.ts';

/** GLSL shared by all campus materials. Colours are linear, as three's shading works. */

export function glslFloat(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : `${value}`;
}

/** A colour as a linear GLSL vec3. */
export function glslColour(css: ColorRepresentation): string {
  const colour = new Color(css);
  return `vec3(${colour.r.toFixed(5)}, ${colour.g.toFixed(5)}, ${colour.b.toFixed(5)})`;
}

/** A GLSL function `vec3 name(float x)` that follows a ramp of the legend. */
function rampGlsl(name: string, ramp: readonly RampStop[]): string {
  const [first, ...rest] = ramp;
  let low = first?.at ?? 0;
  let body = `  vec3 colour = ${glslColour(first?.color ?? '#000000')};\n`;
  for (const stop of rest) {
    const share = `clamp((x - ${glslFloat(low)}) / ${(stop.at - low).toFixed(4)}, 0.0, 1.0)`;
    body += `  colour = mix(colour, ${glslColour(stop.color)}, ${share});\n`;
    low = stop.at;
  }
  return `vec3 ${name}(float x) {\n${body}  return colour;\n}\n`;
}

export const HASH_GLSL = /* glsl */ `
float campusHash(vec3 p) {
  p = fract(p * vec3(0.1031, 0.1030, 0.0973));
  p += dot(p, p.yxz + 33.33);
  return fract((p.x + p.y) * p.z);
}
`;

/**
 * `campusCut(world, stand)`: gone where a section leaves it out, or where what it belongs to stands before a rack that is looked
 * into. Needs `uniform float uFloorYM`.
 */
export const CUT_GLSL = /* glsl */ `
uniform vec3 uCutLow;
uniform vec3 uCutHigh;
uniform vec4 uAside;
float campusDither() {
  return fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
}
void campusCut(vec3 world, vec2 stand) {
  // The floor and what is painted on it stay: under what steps aside no land is to be seen.
  bool standing = world.y > uFloorYM + 0.05;
  if (standing && dot(stand, uAside.xy) > uAside.z && campusDither() >= uAside.w) discard;
  if (any(lessThan(world, uCutLow)) || any(greaterThan(world, uCutHigh))) discard;
#ifdef ${CAPS}
  // From within what is kept nobody looks into a body.
  if (!gl_FrontFacing && !any(lessThan(cameraPosition, uCutLow)) && !any(greaterThan(cameraPosition, uCutHigh))) discard;
#endif
}
`;

/** Before a fragment is put out: the far side of a body that is cut has one colour, by day and by night. */
export const CAP_GLSL = /* glsl */ `
#if defined(${CAPS}) && defined(TONE_MAPPING)
  if (!gl_FrontFacing) outgoingLight = ${glslColour('#3b4048')} / toneMappingExposure;
#endif
`;

/** Lens weights and colours; needs `uniform float uLens`. */
export const LENS_GLSL = /* glsl */ `
${rampGlsl('campusThermal', THERMAL_RAMP)}
${rampGlsl('campusAmber', LOAD_RAMP)}
${rampGlsl('campusValue', VALUE_RAMP)}
float campusPowerLens() { return clamp(1.0 - abs(uLens - 1.0), 0.0, 1.0); }
float campusThermalLens() { return clamp(1.0 - abs(uLens - 2.0), 0.0, 1.0); }
float campusFabricLens() { return clamp(1.0 - abs(uLens - 3.0), 0.0, 1.0); }
float campusValueLens(float value) { return clamp(uLens - 3.0, 0.0, 1.0) * step(${glslFloat(LENS_VALUE_BASE)}, value); }
float campusAnyLens() { return clamp(uLens, 0.0, 1.0); }
vec3 campusClay(vec3 colour) {
  float light = dot(colour, vec3(0.2126, 0.7152, 0.0722));
  return mix(${glslColour('#4a4c54')}, ${glslColour('#b7b8ba')}, clamp(sqrt(light), 0.0, 1.0));
}
`;
