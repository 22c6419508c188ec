import { DETAIL_SPACING } from '../../../catalogue/detail-spacing.ts';
import type { MaterialExtra } from '../../materials/campus-material.ts';
import { glslFloat } from '../../materials/shader-parts.ts';

const ROW_M = glslFloat(DETAIL_SPACING.parkingRow.value);
const BAY_M = glslFloat(DETAIL_SPACING.parkingBayWidth.value);
const BAY_LENGTH_M = glslFloat(DETAIL_SPACING.parkingBayLength.value);

/** Tarmac with lane lines from road coordinates: no textures, no lines where roads cross. */
export function roadMarkings(): MaterialExtra {
  return {
    vertexHead: /* glsl */ `
attribute vec4 aRoad;
varying vec4 vRoad;
`,
    vertexBody: 'vRoad = aRoad;',
    fragmentHead: /* glsl */ `
varying vec4 vRoad;
float roadLine(float at, float halfWidthM, float px) {
  float soft = max(px, 0.01);
  float line = 1.0 - smoothstep(halfWidthM - soft * 0.5, halfWidthM + soft * 0.5, abs(at));
  return line * clamp(halfWidthM * 2.0 / soft, 0.0, 1.0);
}
`,
    colour: /* glsl */ `
  float roadPxX = fwidth(vRoad.x);
  float roadPxZ = fwidth(vRoad.y);
  float roadGrain = campusHash(floor(vec3(vCampusWorld.xz * 2.0, 3.0)));
  float roadPatch = campusHash(floor(vec3(vCampusWorld.xz * 0.07, 5.0)));
  diffuseColor.rgb *= 0.93 + 0.1 * mix(roadGrain, 0.5, smoothstep(0.2, 0.8, max(roadPxX, roadPxZ))) + 0.05 * roadPatch;
  vec3 roadWhite = vec3(0.72, 0.73, 0.72);
  vec3 roadYellow = vec3(0.75, 0.5, 0.08);
  float roadEdge = roadLine(abs(vRoad.x) - vRoad.z + 0.45, 0.075, roadPxX);
  float roadDash = smoothstep(0.48, 0.52, fract(vRoad.y / 12.0));
  roadDash = mix(roadDash, 0.5, smoothstep(1.0, 5.0, roadPxZ));
  if (vRoad.w < 0.5) {
    diffuseColor.rgb = mix(diffuseColor.rgb, roadWhite, roadEdge);
    diffuseColor.rgb = mix(diffuseColor.rgb, roadYellow, roadLine(abs(vRoad.x) - 0.17, 0.07, roadPxX));
    diffuseColor.rgb = mix(diffuseColor.rgb, roadWhite, roadLine(abs(vRoad.x) - vRoad.z * 0.5, 0.07, roadPxX) * roadDash);
  } else if (vRoad.w < 1.5) {
    diffuseColor.rgb = mix(diffuseColor.rgb * 1.12, roadWhite, roadEdge * 0.6);
    diffuseColor.rgb = mix(diffuseColor.rgb, roadWhite, roadLine(vRoad.x, 0.06, roadPxX) * roadDash * 0.8);
  } else if (vRoad.w < 2.5) {
    float bay = abs(fract(vRoad.x / ${BAY_M} + 0.5) - 0.5) * ${BAY_M};
    float inRow = step(abs(fract(vRoad.y / ${ROW_M}) - 0.5) * ${ROW_M}, 0.5 * ${BAY_LENGTH_M});
    diffuseColor.rgb = mix(diffuseColor.rgb, roadWhite, roadLine(bay, 0.06, roadPxX) * inRow);
  }
`,
  };
}
