import type { CampusLook } from '../../materials/campus-material.ts';
import { glslColour } from '../../materials/shader-parts.ts';

/** Mostly-lit colours of the tray lights: compute racks green, network and storage blue. */
export type RackFlavour = 'compute' | 'support';

/** Height of one rack unit (EIA-310), metres. */
const HEAD = /* glsl */ `
const float RACK_UNIT_M = 0.0445;
float rackCell(vec2 cell, float salt) { return campusHash(vec3(cell, salt)); }

// Trays as seams, vents as a fine grid; both melt into their mean before they alias.
float rackDoorShade(vec2 metres, vec2 footprint) {
  float tray = fract(metres.y / RACK_UNIT_M);
  float seam = 1.0 - 0.75 * (1.0 - smoothstep(0.06, 0.16, min(tray, 1.0 - tray)));
  seam = mix(seam, 0.82, smoothstep(0.25, 0.8, footprint.y / RACK_UNIT_M));
  vec2 hole = fract(metres / 0.011) - 0.5;
  float vent = 1.0 - 0.6 * (1.0 - smoothstep(0.2, 0.34, length(hole)));
  vent = mix(vent, 0.8, smoothstep(0.25, 0.7, max(footprint.x, footprint.y) / 0.011));
  return seam * vent;
}

// One row of small lights a tray, on the left; each blinks at its own pace.
vec4 rackLights(vec2 metres, vec2 footprint, float rack, float load, vec3 first, vec3 second) {
  vec2 cell = vec2(floor(metres.x / 0.022), floor(metres.y / RACK_UNIT_M));
  vec2 within = vec2(fract(metres.x / 0.022), fract(metres.y / RACK_UNIT_M)) - vec2(0.5, 0.62);
  float column = rackCell(vec2(cell.x, 3.0), 5.0);
  float lane = step(-0.24, metres.x) * step(metres.x, 0.24) * step(0.5, column);
  float id = rackCell(cell + vec2(rack * 61.0, rack * 37.0), 11.0);
  float beat = rackCell(cell + floor(uFlowTimeS * (2.0 + 5.0 * id)), rack * 17.0);
  float lit = step(id, 0.3 + 0.6 * load) * (0.55 + 0.45 * step(0.4, beat));
  vec2 radius = within * vec2(0.022, RACK_UNIT_M);
  float spot = 1.0 - smoothstep(0.0025, 0.0055, length(radius));
  float blur = smoothstep(0.2, 0.9, footprint.y / RACK_UNIT_M);
  float pick = rackCell(cell + 5.0, rack * 7.0);
  vec3 colour = mix(first, second, step(0.72, pick));
  colour = mix(colour, ${glslColour('#ffb347')}, step(0.965, pick));
  vec3 mean = mix(first, second, 0.3) * (0.3 + 0.6 * load);
  return vec4(mix(colour * spot * lit * lane * 3.2, mean * 0.07, blur), 1.0);
}
`;

const COLOUR = /* glsl */ `
float rackFront = step(0.9, vCampusNormal.z);
float rackRear = step(0.9, -vCampusNormal.z) * step(vCampusLocal.z, -0.3);
float rackTop = step(0.9, vCampusNormal.y);
vec2 rackMetres = vCampusLocal.xy * vCampusScale.xy;
vec2 rackFootprint = fwidth(rackMetres) + 1e-5;
// In a line of racks: which of them, and across that one.
float rackCount = max(1.0, vCampusState.z);
float rackAcross = clamp((vCampusLocal.x + 0.5) * rackCount, 0.0, rackCount - 0.0001);
float rackHalf = 0.5 * vCampusScale.x / rackCount;
rackMetres.x = (2.0 * fract(rackAcross) - 1.0) * rackHalf;
float rackHash = fract(vCampusHash + 0.618 * floor(rackAcross));
float rackSide = step(0.9, abs(vCampusNormal.x));
vec2 rackSideMetres = vec2((vCampusLocal.z) * vCampusScale.z, rackMetres.y);

// Posts and rails of bright metal round every face, charcoal sheet between them.
vec2 rackFace = mix(vec2(rackHalf - abs(rackMetres.x), rackMetres.y), vec2(0.5 * vCampusScale.z - abs(rackSideMetres.x), rackMetres.y), rackSide);
rackFace.y = min(rackFace.y, vCampusScale.y - rackFace.y);
vec2 rackTopFace = vec2(rackHalf - abs(rackMetres.x), 0.5 * vCampusScale.z - abs(vCampusLocal.z * vCampusScale.z));
rackFace = mix(rackFace, rackTopFace, rackTop);
float rackEdge = min(rackFace.x, rackFace.y);
float rackFrame = 1.0 - smoothstep(0.032, 0.036 + max(rackFootprint.x, rackFootprint.y), rackEdge);
float rackGap = 1.0 - smoothstep(0.0, 0.004 + rackFootprint.x, rackFace.x);
vec3 rackSheet = RACK_SHEET;
vec3 rackGlass = ${glslColour('#14181d')} * (0.55 + 0.45 * rackDoorShade(rackMetres, rackFootprint));
float rackSwitch = step(0.40, vCampusLocal.y) * step(vCampusLocal.y, 0.58);
rackGlass = mix(rackGlass, rackGlass * RACK_BAND, rackSwitch);
float rackVent = rackDoorShade(rackMetres * 0.5, rackFootprint * 0.5);
float rackSupply = 1.0 - smoothstep(0.028, 0.03 + rackFootprint.x, abs(rackMetres.x + 0.62 * rackHalf));
float rackReturn = 1.0 - smoothstep(0.028, 0.03 + rackFootprint.x, abs(rackMetres.x - 0.62 * rackHalf));
float rackPipes = RACK_LIQUID * step(0.06, vCampusLocal.y) * step(vCampusLocal.y, 0.95);
vec3 rackBack = rackSheet * (0.7 + 0.5 * rackVent);
rackBack = mix(rackBack, ${glslColour('#4a7fae')}, rackSupply * rackPipes);
rackBack = mix(rackBack, ${glslColour('#b0714a')}, rackReturn * rackPipes);
vec3 rackPaint = mix(mix(rackSheet, rackBack, rackRear), rackGlass, rackFront);
rackPaint = mix(rackPaint, ${glslColour('#b4bac1')}, rackFrame);
rackPaint *= 1.0 - 0.6 * rackGap * (1.0 - rackTop);
// Bezels between the faces keep the paint of their vertices.
float rackFlat = max(max(rackFront, rackRear), max(rackTop, rackSide));
diffuseColor.rgb = mix(diffuseColor.rgb, rackPaint, rackFlat);
`;

const ROUGHNESS = /* glsl */ `
roughnessFactor = mix(roughnessFactor, 0.07, rackFront * (1.0 - rackFrame));
roughnessFactor = mix(roughnessFactor, 0.3, rackFrame);
`;

const EMISSIVE = /* glsl */ `
float rackNatural = 1.0 - max(campusPower, campusThermalAmount);
vec3 rackGlow = rackLights(rackMetres, rackFootprint, rackHash, clamp(vCampusState.x, 0.0, 1.0), RACK_FIRST, RACK_SECOND).rgb;
float rackInside = step(0.03, vCampusLocal.y) * step(vCampusLocal.y, 0.97);
totalEmissiveRadiance += rackGlow * rackFront * rackInside * (1.0 - rackFrame) * (0.35 + 0.65 * rackNatural) * 1.15;
`;

/** Racks: trays, vents and lights drawn from the instance, so that a rack costs few triangles. */
export function rackLook(flavour: RackFlavour): CampusLook {
  const compute = flavour === 'compute';
  const fill = (text: string): string =>
    text
      .replaceAll('RACK_FIRST', glslColour(compute ? '#3dff8f' : '#4aa8ff'))
      .replaceAll('RACK_SECOND', glslColour(compute ? '#4ab8ff' : '#7fe9ff'))
      .replaceAll('RACK_LIQUID', compute ? '1.0' : '0.0')
      .replaceAll('RACK_SHEET', glslColour(compute ? '#474c53' : '#565d66'))
      .replaceAll('RACK_BAND', compute ? 'vec3(2.6, 2.2, 1.5)' : 'vec3(1.5, 1.8, 2.3)');
  return {
    name: `rack ${flavour}`,
    color: '#ffffff',
    roughness: 0.42,
    metalness: 0.25,
    role: 'power-and-thermal',
    indoor: true,
    variation: 0.1,
    extra: {
      fragmentHead: HEAD,
      colour: fill(COLOUR),
      roughness: ROUGHNESS,
      emissive: fill(EMISSIVE),
    },
  };
}
