import { MeshDepthMaterial } from 'three';
import { DETAIL_SPACING, DOCK_DOORS } from '../../../catalogue/detail-spacing.ts';
import type { SharedUniforms } from '../../layer.ts';
import type { CampusLook } from '../../materials/campus-material.ts';
import { ROOF_VERTEX_BODY } from '../../materials/roof-rise.ts';
import { glslColour, glslFloat } from '../../materials/shader-parts.ts';

/** Walls between the camera and an open building shrink to this height over the floor that is shown, metres. */
const LOW_WALL_M = 1.2;

const WALL_VERTEX_HEAD = /* glsl */ `
attribute vec2 aShell;
varying float vWallStyle;
varying float vWallHeightM;
`;

const WALL_VERTEX_BODY = /* glsl */ `
vec3 wallOut = normalize(campusPlace[2].xyz);
float wallFront = smoothstep(-2.0, 10.0, dot(cameraPosition - campusPlace[3].xyz, wallOut));
float wallFull = vCampusScale.y;
float wallNow = mix(wallFull, ${LOW_WALL_M.toFixed(1)} + uFloorYM, aShell.x * wallFront);
transformed.y *= wallNow / wallFull;
vWallStyle = aShell.y;
vWallHeightM = wallNow;
`;

const WALL_FRAGMENT_HEAD = /* glsl */ `
varying float vWallStyle;
varying float vWallHeightM;
float wallLine(float x, float period, float width, float pixel) {
  float d = abs(fract(x / period + 0.5) - 0.5) * period;
  float sharp = 1.0 - smoothstep(width, width + max(pixel, 0.01), d);
  return mix(sharp, 2.0 * width / period, smoothstep(0.25, 0.9, pixel / period));
}
float wallBox(vec2 p, vec2 low, vec2 high) {
  vec2 inside = step(low, p) * step(p, high);
  return inside.x * inside.y;
}
`;

const DOCK_M = glslFloat(DETAIL_SPACING.dockDoor.value);

/** Outside: ribs, panel joints, plinth, windows, dock doors. Inside: plain white panels. */
const WALL_COLOUR = /* glsl */ `
float wallOutside = step(0.5, vCampusNormal.z);
float wallCap = step(0.5, abs(vCampusNormal.y));
float wallU = vCampusLocal.x * vCampusScale.x;
float wallV = vCampusWorld.y;
vec2 wallPixel = fwidth(vec2(wallU, wallV)) + 1e-5;
float wallRib = wallLine(wallU, 0.4, 0.09, wallPixel.x);
float wallJoint = max(wallLine(wallU, 6.0, 0.03, wallPixel.x), wallLine(wallV - 0.9, 4.4, 0.03, wallPixel.y));
vec3 wallPanel = ${glslColour('#dfe3e6')} * (1.0 - 0.13 * wallRib - 0.25 * wallJoint);
wallPanel *= 0.96 + 0.08 * campusHash(vec3(floor(wallU / 6.0), floor((wallV - 0.9) / 4.4), 3.0));
float wallBand = step(vWallHeightM - 1.7, wallV);
wallPanel = mix(wallPanel, ${glslColour('#3d4a57')}, wallBand);
float wallAccent = smoothstep(0.0, 0.05, wallV - (vWallHeightM - 1.85)) * (1.0 - wallBand);
wallPanel = mix(wallPanel, ${glslColour('#e29a3c')}, wallAccent * step(6.0, vWallHeightM));
float wallPlinth = 1.0 - smoothstep(0.95, 1.0, wallV);
wallPanel = mix(wallPanel, ${glslColour('#747a80')}, wallPlinth);
// Splashed foot and streaks under the band.
float wallStreak = campusHash(vec3(floor(wallU / 0.8), 3.0, 11.0)) * campusHash(vec3(floor(wallU / 5.0), 5.0, 2.0));
wallPanel *= 1.0 - 0.22 * exp(-max(wallV - 0.9, 0.0) / 0.9) - 0.16 * wallStreak * smoothstep(0.0, 5.0, wallV - 2.0) * (1.0 - smoothstep(0.05, 0.4, wallPixel.x));

float wallIsFabric = step(2.5, vWallStyle);
vec3 wallFabric = ${glslColour('#e4e3dc')} * (1.0 - 0.16 * wallLine(wallU, 5.0, 0.06, wallPixel.x));
wallPanel = mix(wallPanel, wallFabric * (0.9 + 0.1 * smoothstep(0.0, 2.5, wallV)), wallIsFabric);
float wallIsCross = step(0.5, vWallStyle) * step(vWallStyle, 1.5);
float wallIsDock = step(1.5, vWallStyle) * (1.0 - wallIsFabric);
float wallHalf = vCampusScale.x * 0.5;
vec2 paneCell = vec2(fract(wallU / 3.0 + 0.5) * 3.0, wallV);
float paneEnds = step(abs(wallU), wallHalf - 4.0);
float paneUpper = wallBox(paneCell, vec2(0.08, 6.2), vec2(2.92, 9.4));
float paneLower = wallBox(paneCell, vec2(0.08, 1.4), vec2(2.92, 4.6));
float wallPane = (paneUpper + paneLower) * wallIsCross * paneEnds;
float paneId = campusHash(vec3(floor(wallU / 3.0 + 0.5), step(5.0, wallV), 9.0 + floor(vCampusHash * 50.0)));
float doorSpan = step(abs(wallU), ${glslFloat((DOCK_DOORS.value * DETAIL_SPACING.dockDoor.value) / 2)});
vec2 doorCell = vec2((fract(wallU / ${DOCK_M} + 0.5) - 0.5) * ${DOCK_M}, wallV);
float wallDoor = wallBox(doorCell, vec2(-1.9, 0.0), vec2(1.9, 4.4)) * wallIsDock * doorSpan;
float wallDoorFrame = wallBox(doorCell, vec2(-2.2, 0.0), vec2(2.2, 4.75)) * wallIsDock * doorSpan;
wallPanel = mix(wallPanel, ${glslColour('#2f353c')}, wallDoorFrame);
wallPanel = mix(wallPanel, ${glslColour('#b9c0c6')} * (0.9 - 0.25 * wallLine(wallV, 0.5, 0.05, wallPixel.y)), wallDoor);
float clerestory = (1.0 - wallIsFabric) * wallBox(vec2(fract(wallU / 12.0 + 0.5) * 12.0 - 6.0, wallV), vec2(-1.1, 9.2), vec2(1.1, 10.6)) * (1.0 - wallIsCross) * step(abs(wallU), wallHalf - 5.0);
wallPane = max(wallPane, clerestory);
wallPanel = mix(wallPanel, ${glslColour('#1c2b38')}, wallPane);
// Long walls: louvres of the electrical rooms and doors under the lamps, downpipes between them. Docks: bollards.
float wallIsLong = (1.0 - wallIsFabric) * (1.0 - wallIsCross) * (1.0 - wallIsDock) * step(abs(wallU), wallHalf - 7.0);
vec2 bayCell = vec2(fract(wallU / 12.0) * 12.0 - 6.0, wallV);
float bayId = campusHash(vec3(floor(wallU / 12.0), 7.0, 1.0 + floor(vCampusHash * 50.0)));
float wallLouvre = wallBox(bayCell, vec2(-2.3, 1.3), vec2(2.3, 3.9)) * wallIsLong * step(0.4, bayId);
float wallExit = wallBox(bayCell, vec2(-0.6, 0.0), vec2(0.6, 2.3)) * wallIsLong * step(bayId, 0.24);
float wallShelter = wallBox(bayCell, vec2(-1.1, 2.45), vec2(1.1, 2.7)) * wallIsLong * step(bayId, 0.24);
wallPanel = mix(wallPanel, ${glslColour('#7a828a')} * (0.55 + 0.45 * wallLine(wallV, 0.26, 0.07, wallPixel.y)), wallLouvre);
wallPanel = mix(wallPanel, ${glslColour('#4a545e')}, max(wallExit, wallShelter));
wallPanel *= 1.0 - 0.4 * wallLine(wallU - 3.3, 24.0, 0.2, wallPixel.x) * wallIsLong * (1.0 - wallBand);
wallPanel = mix(wallPanel, ${glslColour('#aab1b7')}, wallLine(wallU - 3.0, 24.0, 0.11, wallPixel.x) * wallIsLong * (1.0 - wallBand));
vec2 bollardCell = vec2(abs(doorCell.x), wallV);
wallPanel = mix(wallPanel, ${glslColour('#c9962a')}, wallBox(bollardCell, vec2(2.35, 0.0), vec2(2.6, 1.15)) * wallIsDock * doorSpan);
vec3 wallInner = ${glslColour('#e8eaec')} * (1.0 - 0.08 * wallLine(wallU, 1.2, 0.02, wallPixel.x));
wallInner = mix(wallInner, ${glslColour('#9aa3ab')}, 1.0 - smoothstep(0.28, 0.3, wallV));
diffuseColor.rgb *= mix(mix(wallInner, wallPanel, wallOutside), ${glslColour('#59636e')}, wallCap);
wallPane *= wallOutside;
campusIndoor = (1.0 - wallOutside) * (1.0 - wallCap);
`;

const WALL_ROUGHNESS = /* glsl */ `
roughnessFactor = mix(roughnessFactor, 0.08, wallPane);
`;

/** Night: lit panes, a line of light under the parapet, pools from wall lamps. */
const WALL_EMISSIVE = /* glsl */ `
float wallCalm = uNight * (1.0 - 0.75 * campusLens);
float paneLit = step(0.38, paneId) * (0.45 + 0.55 * fract(paneId * 17.0));
vec3 paneLight = mix(${glslColour('#ffd9a0')}, ${glslColour('#dcecff')}, step(0.8, paneId));
totalEmissiveRadiance += paneLight * wallPane * paneLit * wallCalm * 1.3;
float edgeLight = 1.0 - smoothstep(0.07, 0.16 + wallPixel.y, abs(wallV - (vWallHeightM - 1.78)));
totalEmissiveRadiance += ${glslColour('#ffc773')} * edgeLight * wallOutside * wallCalm * 1.5 * step(6.0, vWallHeightM) * (1.0 - wallIsFabric);
float lampX = (fract(wallU / 12.0) - 0.5) * 12.0;
float lampDown = max(0.0, 5.6 - wallV);
float lampCone = exp(-pow(lampX / (0.5 + 0.55 * lampDown), 2.0)) * exp(-0.22 * lampDown) * (1.0 - smoothstep(5.3, 5.7, wallV));
totalEmissiveRadiance += diffuseColor.rgb * ${glslColour('#ffdcae')} * lampCone * wallOutside * wallCalm * 1.5;
float doorLight = wallDoorFrame * (1.0 - wallDoor) * wallOutside * wallCalm;
totalEmissiveRadiance += ${glslColour('#ffe0b0')} * doorLight * 0.35;
`;

export const WALL: CampusLook = {
  name: 'wall',
  color: '#ffffff',
  roughness: 0.52,
  metalness: 0.12,
  indoor: true,
  variation: 0.03,
  extra: {
    vertexHead: WALL_VERTEX_HEAD,
    vertexBody: WALL_VERTEX_BODY,
    fragmentHead: WALL_FRAGMENT_HEAD,
    colour: WALL_COLOUR,
    roughness: WALL_ROUGHNESS,
    emissive: WALL_EMISSIVE,
  },
};

/** Walls as the sun sees them: those of an open building are low from every side, so that they shade nothing in it. */
export function createWallShadowMaterial({ uFloorYM }: Pick<SharedUniforms, 'uFloorYM'>): MeshDepthMaterial {
  const material = new MeshDepthMaterial();
  material.onBeforeCompile = (shader) => {
    shader.uniforms.uFloorYM = uFloorYM;
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nattribute vec2 aShell;\nuniform float uFloorYM;')
      .replace(
        '#include <begin_vertex>',
        `#include <begin_vertex>
float wallFull = length((modelMatrix * instanceMatrix)[1].xyz);
transformed.y *= mix(1.0, (${LOW_WALL_M.toFixed(1)} + uFloorYM) / wallFull, aShell.x);`,
      );
  };
  material.customProgramCacheKey = () => 'shell-wall-shadow';
  return material;
}

const ROOF_COLOUR = /* glsl */ `
vec2 roofMetres = vCampusLocal.xz * vCampusScale.xz;
vec2 roofPixel = fwidth(roofMetres) + 1e-5;
vec2 roofSeam = abs(fract(roofMetres / vec2(3.0, 24.0) + 0.5) - 0.5) * vec2(3.0, 24.0);
vec2 roofLine = (1.0 - smoothstep(vec2(0.03), vec2(0.05) + roofPixel, roofSeam)) * (1.0 - smoothstep(0.5, 2.0, max(roofPixel.x, roofPixel.y)));
diffuseColor.rgb *= 1.0 - 0.14 * max(roofLine.x, roofLine.y);
diffuseColor.rgb *= 0.95 + 0.1 * campusHash(vec3(floor(roofMetres / vec2(24.0, 24.0)), 4.0));
// Rain leaves dirt along the parapet, where it stands, and in streaks towards the drains.
vec2 roofEdge = 0.5 * vCampusScale.xz - abs(roofMetres);
float roofRim = min(roofEdge.x, roofEdge.y);
float roofDirt = sin(roofMetres.x * 0.23 + 1.9 * sin(roofMetres.y * 0.11)) * sin(roofMetres.y * 0.19 + 2.3 * sin(roofMetres.x * 0.071));
roofDirt += 0.6 * sin(roofMetres.x * 0.71 + 3.0 * sin(roofMetres.y * 0.37)) * sin(roofMetres.y * 0.53);
diffuseColor.rgb *= 1.0 - 0.1 * smoothstep(0.1, 1.1, roofDirt) - 0.2 * exp(-max(roofRim - 0.6, 0.0) / 2.2);
float roofWalk = 1.0 - smoothstep(0.55, 0.6 + roofPixel.x + roofPixel.y, abs(roofRim - 6.5));
diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.34, 0.345, 0.35), 0.6 * roofWalk);
// Pads to walk on along the units, which stand in two lines along the longer side; gravel where water stands between them.
bool roofUpright = vCampusScale.x < vCampusScale.z;
float roofAcross = abs(roofUpright ? roofMetres.x : roofMetres.y);
float roofUnits = ${glslFloat(DETAIL_SPACING.roofLine.value)} * min(vCampusScale.x, vCampusScale.z);
float roofPads = 1.0 - smoothstep(0.6, 0.65 + roofPixel.x + roofPixel.y, abs(roofAcross - roofUnits + 5.6));
diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.36, 0.365, 0.37), 0.5 * roofPads * step(7.0, roofRim));
diffuseColor.rgb *= 1.0 - 0.16 * exp(-roofAcross / 1.6) - 0.12 * exp(-abs(roofAcross - roofUnits) / 3.0);
float roofCap = 1.0 - smoothstep(0.5, 0.55 + roofPixel.x, roofRim);
diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.3, 0.33, 0.36), roofCap * step(0.9, vCampusNormal.y));
`;

export const ROOF: CampusLook = {
  name: 'roof',
  color: '#c4c7c6',
  roughness: 0.8,
  variation: 0.04,
  fade: true,
  extra: { vertexBody: ROOF_VERTEX_BODY, colour: ROOF_COLOUR },
};

export const SLAB: CampusLook = {
  name: 'slab',
  color: '#94969a',
  roughness: 0.9,
  variation: 0.02,
  indoor: true,
};
