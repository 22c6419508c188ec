import type { CampusLook } from '../../materials/campus-material.ts';
import { glslColour } from '../../materials/shader-parts.ts';

/**
 * A bath of fluid: boards on edge seen from above and through a window in the front, bubbles where they boil, light from
 * below. In a line of tanks drawn as one body each is told by its place in it.
 */
const HEAD = /* glsl */ `
float tankCell(vec2 cell, float salt) { return campusHash(vec3(cell, salt)); }
float tankBubbles(vec2 at, float pixel, float busy, float salt) {
  float found = 0.0;
  for (int layer = 0; layer < 2; layer += 1) {
    float pitch = layer == 0 ? 0.021 : 0.034;
    float column = floor(at.x / pitch);
    float pace = 0.16 + 0.12 * tankCell(vec2(column, salt), 3.0);
    float rise = at.y - uFlowTimeS * floor(pace * 40.0 + 0.5) / 40.0;
    float row = floor(rise / (pitch * 2.4));
    float pick = tankCell(vec2(column, mod(row, 512.0)), 7.0 + salt + float(layer));
    vec2 within = vec2(fract(at.x / pitch) - 0.5, (fract(rise / (pitch * 2.4)) - 0.5) * 2.4) * pitch;
    within.x += 0.2 * pitch * sin(rise * 40.0 + pick * 20.0);
    float radius = pitch * (0.16 + 0.24 * fract(pick * 17.0));
    float ring = smoothstep(radius + pixel, radius - pixel * 0.5, length(within)) * (0.35 + 0.65 * smoothstep(0.3, 1.0, length(within) / radius));
    found = max(found, ring * step(pick, 0.25 + 0.55 * busy));
  }
  return mix(found, 0.12 * busy, smoothstep(0.25, 1.0, pixel / 0.01));
}
`;

const COLOUR = /* glsl */ `
float tankCount = max(1.0, vCampusState.z);
float tankAcross = clamp((vCampusLocal.x + 0.5) * tankCount, 0.0, tankCount - 0.0001);
float tankWide = vCampusScale.x / tankCount;
vec3 tankAt = vec3((fract(tankAcross) - 0.5) * tankWide, vCampusLocal.y * vCampusScale.y, vCampusLocal.z * vCampusScale.z);
float tankSalt = fract(vCampusHash + 0.618 * floor(tankAcross)) * 40.0;
float tankPixel = max(length(fwidth(vCampusWorld)) * 0.7, 1e-4);
float tankBusy = clamp(vCampusState.x, 0.0, 1.0);
float tankTop = step(0.9, vCampusNormal.y) * step(1.2, vColor.r + vColor.g + vColor.b - 1.3);
float tankFront = step(0.9, vCampusNormal.z);
vec2 tankPane = vec2(abs(tankAt.x) - (0.5 * tankWide - 0.075), abs(tankAt.y - 0.5 * vCampusScale.y) - 0.27 * vCampusScale.y);
float tankGlass = tankFront * (1.0 - smoothstep(-tankPixel, tankPixel, max(tankPane.x, tankPane.y)));
float tankFluid = max(tankTop, tankGlass);
// Boards on edge: a dark plate with components in copper and gold, gaps of fluid between.
float tankPitch = 0.052;
float tankBoard = floor(tankAt.x / tankPitch);
float tankPlace = fract(tankAt.x / tankPitch);
vec2 tankFace = vec2(tankPlace, tankTop > 0.5 ? tankAt.z : tankAt.y);
float tankPlate = smoothstep(0.12, 0.2, tankPlace) * (1.0 - smoothstep(0.52, 0.6, tankPlace));
tankPlate = mix(tankPlate, 0.45, smoothstep(0.2, 0.8, tankPixel / tankPitch));
float tankChip = step(0.55, tankCell(vec2(tankBoard, floor(tankFace.y / 0.06)), 5.0)) * step(0.2, fract(tankFace.y / 0.06));
vec3 tankBoards = mix(${glslColour('#12333a')}, mix(${glslColour('#1d4a36')}, ${glslColour('#b08a4e')}, tankChip * 0.75), tankPlate);
float tankRipple = sin(tankAt.x * 61.0 + 3.0 * sin(tankAt.z * 23.0 + uFlowTimeS * 2.0)) * sin(tankAt.z * 47.0 - uFlowTimeS * 3.0);
float tankBoil = tankTop > 0.5
  ? step(0.72 - 0.3 * tankBusy, tankCell(floor(tankAt.xz / 0.017) + floor(uFlowTimeS * 7.0), tankSalt)) * (0.3 + 0.7 * tankPlate) * (1.0 - smoothstep(0.3, 1.0, tankPixel / 0.017)) * 0.6
  : tankBubbles(tankAt.xy, tankPixel, tankBusy, tankSalt);
vec3 tankSeen = mix(tankBoards, ${glslColour('#dff6f4')}, 0.75 * tankBoil) * (1.0 + 0.12 * tankRipple * tankTop);
diffuseColor.rgb = mix(diffuseColor.rgb, tankSeen, tankFluid);
float tankSeam = 1.0 - smoothstep(0.0, 0.006 + tankPixel, 0.5 * tankWide - abs(tankAt.x));
diffuseColor.rgb *= 1.0 - 0.55 * tankSeam;
float tankFrame = tankFront * (1.0 - tankGlass) * (1.0 - smoothstep(0.018, 0.02 + tankPixel, max(tankPane.x, tankPane.y)));
diffuseColor.rgb = mix(diffuseColor.rgb, ${glslColour('#2c3136')}, tankFrame);
`;

const ROUGHNESS = /* glsl */ `
roughnessFactor = mix(roughnessFactor, 0.05, tankFluid);
metalnessFactor = mix(metalnessFactor, 0.0, tankFluid);
`;

const EMISSIVE = /* glsl */ `
float tankNatural = 1.0 - campusLens;
float tankDepth = tankTop > 0.5 ? 0.55 : mix(1.0, 0.35, clamp(vCampusLocal.y, 0.0, 1.0));
vec3 tankLight = ${glslColour('#3fd8cf')} * tankDepth * (0.12 + 0.16 * tankBusy) + tankBoards * 0.35 * tankDepth + vec3(0.75, 0.95, 0.93) * tankBoil * 0.35 * tankDepth;
totalEmissiveRadiance += tankLight * tankFluid * (0.15 + 0.85 * tankNatural);
`;

export const TANK: CampusLook = {
  name: 'tank',
  color: '#ffffff',
  roughness: 0.32,
  metalness: 0.6,
  role: 'power-and-thermal',
  indoor: true,
  variation: 0.04,
  extra: { fragmentHead: HEAD, colour: COLOUR, roughness: ROUGHNESS, emissive: EMISSIVE },
};

/** Polycarbonate: hardly there, but for a rim of light at a low angle. */
export const LID: CampusLook = {
  name: 'tank lid',
  color: '#dfeef2',
  opacity: 0.16,
  roughness: 0.06,
  indoor: true,
  variation: 0,
  extra: {
    colour: /* glsl */ `
vec2 lidEdge = (0.465 - abs(vCampusLocal.xz)) * vCampusScale.xz;
float lidFrame = 1.0 - smoothstep(0.008, 0.012, min(lidEdge.x, lidEdge.y));
diffuseColor.a = mix(diffuseColor.a, 0.85, lidFrame);
diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.05), lidFrame);
`,
  },
};
