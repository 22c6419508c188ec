import { FIELD_OF_VIEW_DEG } from '../../../store/camera-pose.ts';
import { SITE_LIGHT_GLSL, SNOW_GLSL } from '../../dressing/ground-maps.ts';
import { SKY_GLSL } from '../../lighting/sky-uniforms.ts';
import { glslFloat } from '../../materials/shader-parts.ts';

export const GROUND_VERTEX_HEAD = /* glsl */ `
varying vec3 vGround;
`;
export const GROUND_VERTEX_BODY = /* glsl */ `
vGround = (modelMatrix * vec4(transformed, 1.0)).xyz;
`;

/** Graded pads the ground can hold. */
export const PAD_COUNT = 6;

/** A tile of the grain is as wide as 450 to 900 pixels of a picture of 720 lines. */
const GRAIN_LEVEL = glslFloat(
  Number((8.8 + Math.log2((2 * Math.tan((FIELD_OF_VIEW_DEG * Math.PI) / 360)) / 720)).toFixed(3)),
);

/**
 * Colour of the land in world metres: two painted maps, one tile of detail as large as the eye is far, and the crisp
 * edges of the graded pads, which no map is fine enough for.
 */
export const GROUND_FRAGMENT_HEAD = /* glsl */ `
#define PAD_COUNT ${PAD_COUNT}
varying vec3 vGround;
uniform vec4 uPads[PAD_COUNT];
uniform float uClay;
uniform float uNight;
uniform sampler2D uSiteMap;
uniform sampler2D uFarMap;
uniform sampler2D uDetail;
uniform vec4 uFarRect;
uniform float uPainted;
uniform vec4 uBasin;
uniform float uSnow;
${SNOW_GLSL}
${SKY_GLSL}
${SITE_LIGHT_GLSL}
float boxDistance(vec2 p, vec4 box, float cornerM) {
  vec2 q = abs(p - 0.5 * (box.xy + box.zw)) - 0.5 * (box.zw - box.xy) + cornerM;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - cornerM;
}
/** How much of a place is open water, and how its surface leans. */
float groundWater = 0.0;
vec2 groundRipple = vec2(0.0);
vec3 groundColour(vec3 world) {
  vec2 p = world.xz;
  float pixelM = max(length(dFdx(p)), length(dFdy(p)));
  vec2 at = (p - uSiteRect.xy) * uSiteRect.zw;
  vec2 edge = min(at, 1.0 - at);
  vec4 far = texture2D(uFarMap, (p - uFarRect.xy) * uFarRect.zw);
  vec4 site = texture2D(uSiteMap, at);
  // One tile of growth and grit around 0, so large that a picture never holds many of it, however fine it is.
  vec3 toEye = cameraPosition - world;
  float level = max(log2(pow(dot(toEye, toEye), 1.5) / max(abs(toEye.y), 0.01)) * 0.5 + ${GRAIN_LEVEL}, 2.0);
  float tileM = exp2(floor(level));
  vec2 grain = mix(texture2D(uDetail, p / tileM), texture2D(uDetail, p / tileM * 0.5), fract(level)).rg - 0.5;
  vec2 wide = texture2D(uDetail, p / 19.0).rg;
  vec4 land = mix(far, site, uPainted * smoothstep(0.0, 0.05, min(edge.x, edge.y)));
  vec3 c = land.rgb * land.rgb;
  float pad = 1e6;
  for (int i = 0; i < PAD_COUNT; i += 1) pad = min(pad, boxDistance(p, uPads[i], 6.0));
  float soft = 0.3 + pixelM;
  float graded = 1.0 - smoothstep(-soft, soft, pad);
  // Near its edge the map is too coarse for a pad; before the map is painted, everywhere.
  float here = max(1.0 - smoothstep(1.5, 4.0, abs(pad)), (1.0 - uPainted) * step(pad, 0.0));
  c = mix(c, mix(vec3(0.215, 0.165, 0.11), vec3(0.3, 0.275, 0.235), graded), here);
  land.a = mix(land.a, 1.0, graded * here);
  float kerb = (1.0 - smoothstep(0.2, 0.25 + pixelM, abs(pad + 0.5))) / (1.0 + 2.0 * pixelM);
  c = mix(c, vec3(0.42, 0.41, 0.385), 0.8 * kerb);
  // Stones are as big as they are: from afar gravel is uneven as a field is.
  c *= 1.0 + (1.1 - 0.4 * land.a) * mix(grain.r, grain.g, land.a / (1.0 + exp2(level - 3.9)));
  vec2 bank = 2.6 * (wide - 0.5);
  float shore = boxDistance(p + bank, uBasin, 38.0);
  float stony = (1.0 - smoothstep(3.0, 3.4 + pixelM, abs(shore - 2.6)));
  c = mix(c, mix(vec3(0.34, 0.325, 0.3), SNOW_COLOUR, 0.75 * uSnow) * (1.0 + 0.9 * grain.g), 0.85 * stony);
  groundWater = 1.0 - smoothstep(-0.25 - pixelM, 0.15, shore);
  // Under snow the basin is ice, blown bare in places.
  float ice = groundWater * uSnow;
  float blown = smoothstep(0.42, 0.6, wide.r) * smoothstep(-30.0, -8.0, shore + 40.0 * (wide.g - 0.5));
  c = mix(c, SNOW_COLOUR * mix(0.42, 0.92, blown), ice);
  groundWater -= ice;
  groundRipple = bank * 0.02 / (1.0 + 0.6 * pixelM);
  c = mix(c, vec3(0.012, 0.019, 0.018), groundWater);
  float grey = dot(c, vec3(0.3, 0.5, 0.2));
  return mix(c, vec3(grey * 0.62 + 0.05), uClay);
}
/** Air thins out upwards with a scale height of 650 m; far away everything ends in the sky's own colour. */
float hazeAlong(vec3 eye, vec3 world) {
  float distanceM = distance(eye, world);
  float h = max(eye.y - world.y, 1.0) / 650.0;
  float slantM = distanceM * (1.0 - exp(-h)) / h;
  float air = 1.0 - exp(-pow(slantM / 10500.0, 1.6));
  return max(air, smoothstep(8500.0, 16500.0, distance(eye.xz, world.xz)));
}
`;

export const GROUND_FRAGMENT_COLOUR = /* glsl */ `
vec2 groundLight = siteLight(vGround);
diffuseColor.rgb = groundColour(vGround) * groundLight.y;
`;

export const GROUND_FRAGMENT_GLOW = /* glsl */ `
if (groundWater > 0.0) {
  vec3 waterRay = normalize(vGround - cameraPosition);
  vec3 waterUp = normalize(vec3(groundRipple.x, 1.0, groundRipple.y));
  vec3 waterMirror = reflect(waterRay, waterUp);
  waterMirror.y = max(waterMirror.y, 0.002);
  float waterFresnel = 0.02 + 0.98 * pow(1.0 - clamp(dot(-waterRay, waterUp), 0.0, 1.0), 5.0);
  totalEmissiveRadiance += skyRadiance(normalize(waterMirror)) * (waterFresnel * groundWater * (1.0 - uClay));
}
totalEmissiveRadiance += diffuseColor.rgb * SITE_LAMP * (groundLight.x * uNight);
`;

export const GROUND_FRAGMENT_HAZE = /* glsl */ `
vec3 groundRay = normalize(vGround - cameraPosition);
gl_FragColor.rgb = mix(gl_FragColor.rgb, skyRadiance(vec3(groundRay.x, 0.0, groundRay.z)), hazeAlong(cameraPosition, vGround));
`;
