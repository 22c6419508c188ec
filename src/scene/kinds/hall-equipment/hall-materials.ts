import { DETAIL_SPACING } from '../../../catalogue/detail-spacing.ts';
import { ROW_END_AISLE_M } from '../../../model/layout/site/site-sizes.ts';
import type { CampusLook, MaterialRole } from '../../materials/campus-material.ts';
import { glslColour, glslFloat } from '../../materials/shader-parts.ts';

/** Polished concrete: broad clouds, fine grain, hairline tile joints that melt away before they alias. */
const FLOOR_COLOUR = /* glsl */ `
vec2 floorMetres = vCampusLocal.xz * vCampusScale.xz;
vec2 floorPixel = fwidth(floorMetres) + 1e-5;
float floorWide = max(floorPixel.x, floorPixel.y);
vec2 floorJoint = abs(fract(floorMetres / 1.2 + 0.5) - 0.5) * 1.2;
vec2 floorLine = 1.0 - smoothstep(vec2(0.003), vec2(0.008) + floorPixel, floorJoint);
float floorFine = 1.0 - smoothstep(0.06, 0.35, floorWide);
diffuseColor.rgb *= 1.0 - 0.13 * max(floorLine.x, floorLine.y) * floorFine;
diffuseColor.rgb *= 0.985 + 0.03 * campusHash(vec3(floor(floorMetres / 1.2), 2.0)) * floorFine;
float floorCloud = sin(floorMetres.x * 0.83 + 1.7 * sin(floorMetres.y * 0.41)) * sin(floorMetres.y * 0.67 + 1.3 * sin(floorMetres.x * 0.29));
diffuseColor.rgb *= 1.0 + 0.025 * floorCloud;
`;

const FLOOR_ROUGHNESS = /* glsl */ `
roughnessFactor += 0.06 * floorCloud;
`;

/** The camera in the frame of the row, metres. */
const AISLE_HEAD = 'varying vec3 vAisleEye;';
/**
 * The sheet lies where it is modelled, metres over the floor, however tall its racks are. It reaches on over the way across
 * the ends of rows: there the floor mirrors them as well.
 */
const AISLE_VERTEX = /* glsl */ `
transformed.x += sign(position.x) * AISLE_BEYOND / max(vCampusScale.x, 0.001);
vCampusLocal.x = transformed.x;
vAisleEye = (inverse(campusPlace) * vec4(cameraPosition, 1.0)).xyz * vCampusScale;
transformed.y /= max(vCampusScale.y, 0.001);
`.replace('AISLE_BEYOND', glslFloat(ROW_END_AISLE_M));

/**
 * Laid over the floor round one row, metres from its faces: contact shade, cold air blue before it, warm air red behind,
 * a white line along the cold side. By day the air is told by a painted line, under the thermal lens by the whole floor.
 */
const AISLE_COLOUR = /* glsl */ `
float aisleZ = vCampusLocal.z * vCampusScale.z;
float aisleHalf = 0.5 * vCampusScale.z;
float aisleOut = abs(aisleZ) - aisleHalf;
float aisleCold = step(0.0, aisleZ);
float aisleEnd = (0.5 - abs(vCampusLocal.x)) * vCampusScale.x;
float aisleShade = 0.5 * exp(-max(aisleOut, 0.0) / 0.16);
float aisleCarpet = mix(0.03, 0.05, aisleCold) + 0.28 * campusThermalAmount;
float aisleTint = aisleCarpet * (1.0 - smoothstep(0.45, mix(0.95, 0.85, aisleCold), aisleOut));
float aisleEdge = 1.0 - smoothstep(0.05, 0.055 + fwidth(aisleZ), abs(aisleOut - 0.62));
aisleTint = max(aisleTint, 0.55 * aisleEdge);
float aisleLine = aisleCold * 0.25 * (1.0 - smoothstep(0.02, 0.025 + fwidth(aisleZ), abs(aisleOut - 0.9)));
vec3 aislePaint = mix(${glslColour('#b8503c')}, ${glslColour('#2c6fae')}, aisleCold);
// Paint ends with the row.
float aisleRow = smoothstep(0.0, 0.25, aisleEnd);
aisleShade *= aisleRow;
aisleTint *= aisleRow;
aisleLine *= aisleRow;
float aislePainted = 1.0 - (1.0 - aisleShade) * (1.0 - aisleTint) * (1.0 - aisleLine);
vec3 aisleSum = mix(aislePaint * aisleTint * (1.0 - aisleShade), vec3(0.9), aisleLine);
// Sealed concrete mirrors the faces that stand along it, the more the lower one looks; rows go on behind the ends of each.
vec3 aisleAt = vec3(vCampusLocal.x * vCampusScale.x, 0.0, aisleZ);
vec3 aisleRay = normalize(aisleAt - vAisleEye) * vec3(1.0, -1.0, 1.0);
float aisleToward = -sign(aisleZ) * aisleRay.z;
vec3 aisleHit = aisleAt + aisleRay * (max(aisleOut, 0.0) / max(aisleToward, 0.001));
float aisleMet = step(0.001, aisleToward) * step(0.0, aisleOut);
float aisleBlur = 0.04 + 0.1 * aisleHit.y;
aisleMet *= 1.0 - smoothstep(vCampusScale.y - aisleBlur, vCampusScale.y + aisleBlur, aisleHit.y);
float aisleMirror = aisleMet * (0.16 + 0.66 * pow(1.0 - clamp(aisleRay.y, 0.0, 1.0), 3.0)) * (1.0 - 0.25 * aisleHit.y / vCampusScale.y);
aisleMirror *= smoothstep(-AISLE_BEYOND, 0.0, aisleEnd) * (1.0 - campusLens) * (1.0 - smoothstep(0.5, 1.0, aisleOut / vCampusScale.z));
float aisleAlpha = 1.0 - (1.0 - aislePainted) * (1.0 - aisleMirror);
aisleSum = mix(aisleSum, ${glslColour('#16191d')}, aisleMirror);
diffuseColor.rgb = aisleSum / max(aisleAlpha, 0.001);
diffuseColor.a = aisleAlpha;
`.replace('AISLE_BEYOND', glslFloat(ROW_END_AISLE_M));

const LAMP_EMISSIVE = /* glsl */ `
totalEmissiveRadiance += diffuseColor.rgb * vCampusGlow * 1.25 * (1.0 - 0.8 * campusLens);
`;

export const FLOOR: CampusLook = {
  name: 'floor',
  color: '#ffffff',
  roughness: 0.24,
  indoor: true,
  variation: 0,
  extra: { colour: FLOOR_COLOUR, roughness: FLOOR_ROUGHNESS },
};

/** Dark deck on purlins and beams, with the lines of lamps that the floor mirrors. */
const CEILING_COLOUR = /* glsl */ `
vec2 deckMetres = vCampusLocal.xz * vCampusScale.xz;
float deckPixel = length(fwidth(vCampusWorld.xz)) * 0.7 + 1e-4;
float deckPurlin = abs(fract(deckMetres.x / 1.5) - 0.5) * 1.5;
float deckBeam = abs(fract(deckMetres.x / 9.0) - 0.5) * 9.0;
float deckGirder = abs(fract(deckMetres.y / 9.0) - 0.5) * 9.0;
float deckRib = 0.5 + 0.5 * sin(deckMetres.y * 41.9);
vec3 deckPaint = ${glslColour('#c9cdd1')} * (0.86 + 0.14 * mix(deckRib, 0.5, smoothstep(0.03, 0.1, deckPixel)));
deckPaint = mix(deckPaint, ${glslColour('#8a9096')}, 1.0 - smoothstep(0.05, 0.06 + deckPixel, deckPurlin));
deckPaint = mix(deckPaint, ${glslColour('#dfe2e5')}, 1.0 - smoothstep(0.14, 0.15 + deckPixel, min(deckBeam, deckGirder)));
diffuseColor.rgb = deckPaint;
float deckLampAt = abs(fract(vCampusWorld.z / ${glslFloat(DETAIL_SPACING.hallLampPitch.value)}) - 0.5) * ${glslFloat(DETAIL_SPACING.hallLampPitch.value)};
float deckGap = smoothstep(0.1, 0.12, abs(fract(deckMetres.x / 2.4) - 0.5) * 2.4);
float deckLamp = (1.0 - smoothstep(0.07, 0.08 + deckPixel, deckLampAt)) * mix(deckGap, 0.9, smoothstep(0.1, 0.5, deckPixel));
deckLamp /= 1.0 + 3.0 * deckPixel;
`;

export const CEILING: CampusLook = {
  name: 'ceiling',
  color: '#ffffff',
  roughness: 0.85,
  indoor: true,
  sheet: true,
  variation: 0,
  extra: {
    colour: CEILING_COLOUR,
    emissive: /* glsl */ `
totalEmissiveRadiance += ${glslColour('#fff8ee')} * deckLamp * 3.2 * (1.0 - 0.7 * campusLens);
`,
  },
};

export const AISLE: CampusLook = {
  name: 'aisle',
  color: '#ffffff',
  roughness: 0.9,
  indoor: true,
  variation: 0,
  extra: {
    vertexHead: AISLE_HEAD,
    vertexBody: AISLE_VERTEX,
    fragmentHead: AISLE_HEAD,
    colour: AISLE_COLOUR,
  },
};

/** Cabinets of the halls, and what hangs over their rows, which shows nothing in the lenses; `role` decides what they show. */
export const cabinet = (role: MaterialRole): CampusLook => ({
  name: `cabinet ${role}`,
  color: '#ffffff',
  roughness: 0.45,
  metalness: 0.15,
  role,
  overRows: role === 'neutral',
  indoor: true,
  extra: { emissive: LAMP_EMISSIVE },
});

/** Three fans over louvres, each with blades round its hub. */
const FAN_COLOUR = /* glsl */ `
float fanPixel = length(fwidth(vCampusWorld)) * 0.7 + 1e-4;
vec2 fanAt = vec2(vCampusLocal.x - 0.32 * clamp(floor(vCampusLocal.x / 0.32 + 0.5), -1.0, 1.0), vCampusLocal.y - 0.68) * vCampusScale.xy;
float fanOut = length(fanAt);
float fanBlur = smoothstep(0.02, 0.08, fanPixel);
float fanBlade = mix(smoothstep(-0.5, 0.7, sin(7.0 * atan(fanAt.y, fanAt.x) + 5.0 * fanOut)), 0.5, fanBlur);
vec3 fanPaint = mix(${glslColour('#1b1f23')}, ${glslColour('#666e76')}, fanBlade);
fanPaint = mix(fanPaint, ${glslColour('#8d959d')}, 1.0 - smoothstep(0.12, 0.12 + fanPixel, fanOut));
fanPaint = mix(fanPaint, ${glslColour('#8d959d')}, smoothstep(0.42, 0.42 + fanPixel, fanOut));
float fanLouvre = step(0.06, vCampusLocal.y) * step(vCampusLocal.y, 0.38) * step(abs(vCampusLocal.x), 0.46);
fanLouvre *= mix(step(0.45, fract(vCampusLocal.y * vCampusScale.y / 0.09)), 0.55, smoothstep(0.02, 0.07, fanPixel));
vec3 fanWall = mix(diffuseColor.rgb, ${glslColour('#8d959d')}, fanLouvre);
fanWall = mix(fanPaint, fanWall, smoothstep(0.46, 0.46 + fanPixel, fanOut));
diffuseColor.rgb = mix(diffuseColor.rgb, fanWall, step(0.9, vCampusNormal.z) * (1.0 - vCampusGlow));
`;

export const FAN_WALL: CampusLook = {
  ...cabinet('thermal-source'),
  name: 'fan wall',
  extra: { colour: FAN_COLOUR, emissive: LAMP_EMISSIVE },
};
