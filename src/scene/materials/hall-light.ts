import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import { glslColour, glslFloat } from './shader-parts.ts';

/**
 * Light inside a hall: rows of neutral lamps under the ceiling, the same at noon and at midnight. Daylight, its shadows
 * and the exposure of the hour hardly count there. Needs `float campusIndoor` (0 outdoors, 1 indoors) and `uFloorYM` in scope and a vec3
 * with the place in metres; goes in after the lights of the scene.
 */
export function hallLightFor(place: string): string {
  return `if (campusIndoor > 0.0) {\nvec3 hallWorld = ${place} - vec3(0.0, uFloorYM, 0.0);\n${HALL_LIGHT_GLSL}}\n`;
}

const HALL_LIGHT_GLSL = /* glsl */ `
#ifdef TONE_MAPPING
  float hallGain = campusIndoor * 0.9 / max(toneMappingExposure, 0.05);
#else
  float hallGain = campusIndoor;
#endif
vec3 hallUp = vec3(viewMatrix[0][1], viewMatrix[1][1], viewMatrix[2][1]);
vec3 hallView = normalize(vViewPosition);
vec3 hallMirror = (vec4(reflect(-hallView, normal), 0.0) * viewMatrix).xyz;
vec3 hallNormal = (vec4(normal, 0.0) * viewMatrix).xyz;
float hallRise = dot(normal, hallUp);
// Neutral white of 4,000 K lamps as a camera balanced for the hall sees it.
vec3 hallLamp = ${glslColour('#fff8ee')};
float hallLevel = 1.15 + 0.62 * hallRise + 0.16 * abs(hallNormal.z) - 0.1 * abs(hallNormal.x);
hallLevel *= 0.5 + 0.5 * smoothstep(-0.3, 2.3, hallWorld.y + 2.6 * max(hallRise, 0.0));
float hallReach = max(HALL_LAMP_Y - hallWorld.y, 0.2) / max(hallMirror.y, 0.02);
vec2 hallCeiling = hallWorld.xz + hallMirror.xz * hallReach;
// What is round and a few pixels wide mirrors several lamps in each of them.
float hallSoft = 0.25 + 0.9 * roughnessFactor + 0.02 * hallReach + 0.5 * fwidth(hallCeiling.y);
float hallStripe = abs(fract(hallCeiling.y / HALL_LAMP_PITCH_M) - 0.5) * HALL_LAMP_PITCH_M;
float hallShine = mix(1.0 - smoothstep(0.1, 0.1 + hallSoft, hallStripe), 0.3, smoothstep(0.5, 1.6, hallSoft));
hallShine = mix(0.22, 0.22 + 1.9 * hallShine, smoothstep(0.02, 0.2, hallMirror.y));
float hallGrazing = pow(1.0 - clamp(dot(hallView, normal), 0.0, 1.0), 5.0);
float hallGloss = (1.0 - roughnessFactor) * (1.0 - roughnessFactor);
vec3 hallFresnel = mix(vec3(0.04), diffuseColor.rgb, metalnessFactor);
hallFresnel += (1.0 - hallFresnel) * hallGrazing * hallGloss;
float hallDay = 1.0 - campusIndoor;
reflectedLight.directDiffuse *= hallDay;
reflectedLight.directSpecular *= hallDay;
reflectedLight.indirectDiffuse *= mix(1.0, 0.06, campusIndoor);
reflectedLight.indirectSpecular *= mix(1.0, 0.06, campusIndoor);
reflectedLight.indirectDiffuse += diffuseColor.rgb * (1.0 - 0.7 * metalnessFactor) * hallLamp * (hallLevel * hallGain * 0.62);
reflectedLight.indirectSpecular += hallFresnel * hallLamp * (hallShine * (0.35 + 0.65 * hallGloss) * hallGain);
totalEmissiveRadiance *= mix(1.0, hallGain, campusIndoor);
`
  .replaceAll('HALL_LAMP_Y', glslFloat(DETAIL_SPACING.hallLamp.value))
  .replaceAll('HALL_LAMP_PITCH_M', glslFloat(DETAIL_SPACING.hallLampPitch.value));
