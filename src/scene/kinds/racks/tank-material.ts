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
vec2 tankPane = vec2(abs(tankAt.x) - (0.5 * tankWide - 0.045), abs(tankAt.y - 0.46 * vCampusScale.y) - 0.33 * vCampusScale.y);
float tankGlass = tankFront * (1.0 - smoothstep(-tankPixel, tankPixel, max(tankPane.x, tankPane.y)));
float tankFluid = max(tankTop, tankGlass);
// Into the fluid along the bent ray: boards on edge, from the front to the rear of the bath, stand across it one by one.
vec3 tankUp = vec3(viewMatrix[0][1], viewMatrix[1][1], viewMatrix[2][1]);
vec3 tankRight = tankTop > 0.5 ? normalize(vec3(viewMatrix[0][0], viewMatrix[1][0], viewMatrix[2][0])) : normalize(cross(tankUp, normal));
vec3 tankLook = -normalize(vViewPosition);
vec3 tankRay = tankTop > 0.5
  ? vec3(0.0, -1.0, 0.0)
  : vec3(dot(tankLook, tankRight), dot(tankLook, tankUp), min(dot(tankLook, normal), -0.05)) / 1.27;
tankRay.z = tankTop > 0.5 ? 0.0 : -sqrt(max(1.0 - dot(tankRay.xy, tankRay.xy), 0.05));
float tankPitch = 0.046;
float tankPlace = fract(tankAt.x / tankPitch);
float tankEdge = smoothstep(0.38, 0.42, tankPlace) * (1.0 - smoothstep(0.58, 0.62, tankPlace));
float tankAhead = tankRay.x > 0.0 ? 0.38 - tankPlace + step(0.38, tankPlace) : tankPlace - 0.62 + step(tankPlace, 0.62);
float tankDeep = clamp(tankAhead * tankPitch / max(abs(tankRay.x), 0.02), 0.0, 0.9);
vec3 tankMet = tankAt + tankRay * tankDeep;
float tankBoard = floor(tankMet.x / tankPitch + 0.5 * sign(tankRay.x));
vec2 tankFace = tankMet.zy;
vec2 tankSpot = floor(tankFace / vec2(0.062, 0.048));
vec2 tankIn = fract(tankFace / vec2(0.062, 0.048));
float tankChip = step(0.58, tankCell(tankSpot + tankBoard * 3.0, 5.0)) * step(0.14, tankIn.x) * step(tankIn.x, 0.86) * step(0.16, tankIn.y) * step(tankIn.y, 0.84);
vec3 tankPlate = mix(${glslColour('#1b5a43')}, mix(${glslColour('#b07a44')}, ${glslColour('#c9ced2')}, step(0.6, tankCell(tankSpot, 9.0))), tankChip * 0.85);
vec3 tankEdgePaint = mix(${glslColour('#1b4436')}, ${glslColour('#b98f55')}, step(0.8, tankCell(vec2(tankBoard, floor(tankAt.y / 0.055)), 2.0)));
vec3 tankBoards = mix(tankPlate, tankEdgePaint, tankTop > 0.5 ? tankEdge * 0.9 : tankEdge);
float tankHaze = 1.0 - exp(-(tankTop > 0.5 ? 0.5 * (1.0 - tankEdge) : mix(tankDeep, 0.0, tankEdge)) * 3.4);
tankBoards = mix(tankBoards, ${glslColour('#2fb5b4')} * 0.5, tankHaze);
tankBoards = mix(tankBoards, ${glslColour('#2b7f78')}, smoothstep(0.25, 0.9, tankPixel / tankPitch) * 0.7);
float tankRipple = sin(tankAt.x * 61.0 + 3.0 * sin(tankAt.z * 23.0 + uFlowTimeS * 2.0)) * sin(tankAt.z * 47.0 - uFlowTimeS * 3.0);
float tankBoil = tankTop > 0.5
  ? smoothstep(0.55, 1.0, tankRipple * 0.5 + tankCell(floor(tankAt.xz / 0.013) + floor(uFlowTimeS * 7.0), tankSalt)) * tankBusy * (1.0 - smoothstep(0.3, 1.0, tankPixel / 0.013))
  : tankBubbles(tankAt.xy, tankPixel, tankBusy, tankSalt) * (0.35 + 0.65 * smoothstep(0.12, 0.75, vCampusLocal.y));
// Foam under the surface, seen through the pane.
float tankFoam = (1.0 - tankTop) * smoothstep(0.1, 0.0, 0.79 * vCampusScale.y - tankAt.y) * (0.5 + 0.5 * tankCell(floor(tankAt.xy / 0.008) + floor(uFlowTimeS * 5.0), tankSalt)) * tankBusy;
vec3 tankSeen = mix(tankBoards, ${glslColour('#e6fbfa')}, clamp(0.8 * tankBoil + 0.5 * tankFoam, 0.0, 1.0)) * (1.0 + 0.12 * tankRipple * tankTop);
diffuseColor.rgb = mix(diffuseColor.rgb, tankSeen, tankFluid);
float tankSeam = 1.0 - smoothstep(0.0, 0.004 + tankPixel, 0.5 * tankWide - abs(tankAt.x));
diffuseColor.rgb *= 1.0 - 0.55 * tankSeam;
float tankFrame = tankFront * (1.0 - tankGlass) * (1.0 - smoothstep(0.014, 0.016 + tankPixel, max(tankPane.x, tankPane.y)));
diffuseColor.rgb = mix(diffuseColor.rgb, ${glslColour('#b4bac0')}, tankFrame);
`;

const ROUGHNESS = /* glsl */ `
roughnessFactor = mix(roughnessFactor, 0.04, tankFluid);
metalnessFactor = mix(metalnessFactor, 0.0, tankFluid);
`;

const EMISSIVE = /* glsl */ `
float tankNatural = 1.0 - campusLens;
float tankRise = tankTop > 0.5 ? 0.6 : mix(1.15, 0.5, clamp(vCampusLocal.y / 0.8, 0.0, 1.0));
vec3 tankLight = ${glslColour('#2fd6cd')} * tankRise * (0.06 + 0.1 * tankBusy) * (0.35 + 0.65 * tankHaze) + tankBoards * 0.55 * tankRise + vec3(0.75, 0.95, 0.93) * (tankBoil + 0.4 * tankFoam) * 0.3 * tankRise;
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
