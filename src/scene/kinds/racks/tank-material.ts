import { TANK_PARTS } from '../../../catalogue/tank-parts.ts';
import type { CampusLook } from '../../materials/campus-material.ts';
import { glslColour, glslFloat } from '../../materials/shader-parts.ts';
import { LID_AT } from './tank-geometry.ts';
import { TANK_INSIDE_GLSL } from './tank-inside-shader.ts';

const [paneFoot, paneHead] = [TANK_PARTS.paneFoot.value, TANK_PARTS.paneHead.value];

/**
 * A bath of fluid with light in it: boards hung in even pitch, seen through a window in the front and from above, and what
 * boils before them. In a line of tanks drawn as one body each is told by its place in it.
 */
const COLOUR = /* glsl */ `
float tankCount = max(1.0, vCampusState.z);
float tankAcross = clamp((vCampusLocal.x + 0.5) * tankCount, 0.0, tankCount - 0.0001);
vec3 tankBody = vCampusScale / vec3(tankCount, 1.0, 1.0);
vec3 tankAt = vec3((fract(tankAcross) - 0.5) * tankBody.x, vCampusLocal.yz * tankBody.yz);
float tankSalt = floor(fract(vCampusHash + 0.618 * floor(tankAcross)) * 40.0);
float tankPixel = max(length(fwidth(vCampusWorld)) * 0.55, 1e-4);
float tankBusy = clamp(vCampusState.x, 0.0, 1.0);
float tankTop = step(0.9, vCampusNormal.y) * step(2.5, vColor.r + vColor.g + vColor.b);
float tankFront = step(0.9, vCampusNormal.z) * step(0.499, vCampusLocal.z);
vec2 tankPane = abs(tankAt.xy - vec2(0.0, ${glslFloat((paneHead + paneFoot) / 2)} * tankBody.y)) - vec2(0.5 * tankBody.x - 0.05, ${glslFloat((paneHead - paneFoot) / 2)} * tankBody.y);
float tankOut = max(tankPane.x, tankPane.y);
float tankGlass = tankFront * tankInside(tankOut, tankPixel);
float tankClear = max(tankTop, tankGlass);
// Which way the body's own width runs over the ground: by its face, and on the level by how both change over the picture.
vec2 tankFace = (vec4(normal, 0.0) * viewMatrix).xz;
vec4 tankStep = vec4(dFdx(vCampusLocal.xz), dFdy(vCampusLocal.xz));
vec2 tankRun = (dFdx(vCampusWorld.xz) * tankStep.w - dFdy(vCampusWorld.xz) * tankStep.y) * sign(tankStep.x * tankStep.w - tankStep.z * tankStep.y);
vec2 tankEast = normalize(tankTop > 0.5 ? tankRun + 1e-12 : vec2(tankFace.y, -tankFace.x) + 1e-6);
vec3 tankLook = normalize(vCampusWorld - cameraPosition);
vec3 tankRay = vec3(dot(tankLook.xz, tankEast), tankLook.y, dot(tankLook.xz, vec2(-tankEast.y, tankEast.x)));
vec3 tankSeen = vec3(0.0);
if (tankClear > 0.0) tankSeen = tankTop > 0.5
  ? tankFromAbove(tankAt, tankRay, tankBody, tankBusy, tankPixel, tankSalt)
  : tankThrough(tankAt, vec3(tankRay.xy, min(tankRay.z, -0.05)), tankBody, tankBusy, tankPixel, tankSalt);
diffuseColor.rgb = mix(diffuseColor.rgb, tankSeen, tankClear);
float tankSeam = tankInside(0.5 * tankBody.x - abs(tankAt.x) - 0.003, tankPixel);
diffuseColor.rgb *= 1.0 - 0.55 * tankSeam;
float tankFrame = tankFront * (1.0 - tankGlass) * tankInside(tankOut - 0.014, tankPixel);
diffuseColor.rgb = mix(diffuseColor.rgb, ${glslColour('#9aa1a8')}, tankFrame);
`;

const ROUGHNESS = /* glsl */ `
roughnessFactor = mix(roughnessFactor, 0.04, tankClear);
metalnessFactor = mix(metalnessFactor, 0.0, tankClear);
`;

/** Lamps along the foot of the bath. */
const EMISSIVE = /* glsl */ `
float tankRise = tankTop > 0.5 ? 0.75 : mix(1.1, 0.6, clamp(vCampusLocal.y / ${glslFloat(TANK_PARTS.fluid.value)}, 0.0, 1.0));
totalEmissiveRadiance += tankSeen * (0.9 * tankRise * tankClear) * (0.15 + 0.85 * (1.0 - campusLens));
`;

export const TANK: CampusLook = {
  name: 'tank',
  color: '#ffffff',
  roughness: 0.32,
  metalness: 0.6,
  role: 'power-and-thermal',
  indoor: true,
  variation: 0.04,
  extra: { fragmentHead: TANK_INSIDE_GLSL, colour: COLOUR, roughness: ROUGHNESS, emissive: EMISSIVE },
};

/** Polycarbonate: hardly there, but for a rim of light at a low angle. */
export const LID: CampusLook = {
  name: 'tank lid',
  color: '#dfeef2',
  opacity: 0.1,
  roughness: 0.06,
  indoor: true,
  variation: 0,
  extra: {
    colour: /* glsl */ `
vec2 lidEdge = (vec2(${glslFloat(LID_AT.halfX)}, ${glslFloat(LID_AT.halfZ)}) - abs(vCampusLocal.xz - vec2(0.0, ${glslFloat(LID_AT.middleZ)}))) * vCampusScale.xz;
float lidFrame = 1.0 - smoothstep(0.018, 0.02, min(lidEdge.x, lidEdge.y));
diffuseColor.a = mix(diffuseColor.a, 1.0, lidFrame);
diffuseColor.rgb = mix(diffuseColor.rgb, ${glslColour('#3a4046')}, lidFrame);
`,
  },
};
