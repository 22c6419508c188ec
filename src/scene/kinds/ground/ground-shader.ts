import { SKY_GLSL } from '../../lighting/sky-uniforms.ts';

export const GROUND_VERTEX_HEAD = /* glsl */ `
varying vec3 vGround;
`;
export const GROUND_VERTEX_BODY = /* glsl */ `
vGround = (modelMatrix * vec4(transformed, 1.0)).xyz;
`;

/**
 * Colour of the land in world metres. Every wavelength fades out before it falls under two pixels, so nothing
 * shimmers at a distance.
 */
export const GROUND_FRAGMENT_HEAD = /* glsl */ `
varying vec3 vGround;
uniform vec4 uPad;
uniform vec4 uLand;
uniform float uClay;
${SKY_GLSL}
float groundHash(ivec2 cell) {
  uvec2 q = uvec2(cell + 1048576) * uvec2(1597334673u, 3812015801u);
  uint n = (q.x ^ q.y) * 1597334673u;
  n ^= n >> 15;
  return float((n * 2246822519u) >> 8) * (1.0 / 16777216.0);
}
float groundNoise(vec2 p) {
  vec2 cell = floor(p);
  vec2 f = p - cell;
  f = f * f * (3.0 - 2.0 * f);
  ivec2 i = ivec2(cell);
  return mix(
    mix(groundHash(i), groundHash(i + ivec2(1, 0)), f.x),
    mix(groundHash(i + ivec2(0, 1)), groundHash(i + ivec2(1, 1)), f.x), f.y) - 0.5;
}
float octave(vec2 p, float wavelengthM, float pixelM) {
  float keep = 1.0 - smoothstep(0.12 * wavelengthM, 0.45 * wavelengthM, pixelM);
  return keep > 0.0 ? keep * groundNoise(p / wavelengthM) : 0.0;
}
float insideBox(vec2 p, vec4 box, float softM, float cornerM) {
  vec2 q = abs(p - 0.5 * (box.xy + box.zw)) - 0.5 * (box.zw - box.xy) + cornerM;
  float d = length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - cornerM;
  return 1.0 - smoothstep(-softM, softM, d);
}
vec3 fieldTint(vec2 p, float pixelM) {
  vec2 warped = p + 40.0 * vec2(octave(p + 910.0, 700.0, pixelM), octave(p - 530.0, 700.0, pixelM));
  vec2 size = vec2(820.0, 640.0);
  vec2 g = warped / size;
  float row = floor(g.y);
  g.x += 0.5 * groundHash(ivec2(int(row), 7));
  ivec2 cell = ivec2(int(floor(g.x)), int(row));
  float crop = groundHash(cell);
  vec2 edge = min(fract(g), 1.0 - fract(g)) * size;
  float inner = smoothstep(6.0, 22.0 + pixelM, min(edge.x, edge.y));
  vec3 tint = crop < 0.5 ? vec3(1.0) : (crop < 0.72 ? vec3(0.86, 0.98, 0.84) : (crop < 0.88 ? vec3(1.12, 1.04, 0.9) : vec3(0.92, 0.8, 0.7)));
  return mix(vec3(1.0), tint, 0.75 * inner);
}
vec3 landColour(vec2 p, float pixelM) {
  float broad = octave(p, 1900.0, pixelM) + 0.7 * octave(p + 370.0, 610.0, pixelM);
  float patchy = octave(p, 170.0, pixelM) + 0.7 * octave(p + 57.0, 53.0, pixelM);
  float tufts = octave(p, 11.0, pixelM) + 0.8 * octave(p + 3.0, 3.1, pixelM);
  float grain = octave(p, 0.7, pixelM) + 0.8 * octave(p + 9.0, 0.16, pixelM);
  vec3 grass = vec3(0.245, 0.198, 0.095);
  vec3 scrub = vec3(0.088, 0.1, 0.044);
  vec3 soil = vec3(0.3, 0.182, 0.105);
  vec3 c = mix(grass, soil, smoothstep(-0.05, 0.62, 0.75 * broad + 0.5 * patchy));
  c = mix(c, scrub, 0.85 * smoothstep(0.0, 0.42, 0.75 * patchy - 0.45 * broad + 0.7 * tufts));
  c *= fieldTint(p, pixelM);
  return c * (1.0 + 0.34 * tufts + 0.3 * grain + 0.16 * patchy);
}
vec3 padColour(vec2 p, float pixelM) {
  float stain = octave(p, 90.0, pixelM) + 0.6 * octave(p + 40.0, 23.0, pixelM);
  float grain = octave(p, 1.3, pixelM) + octave(p + 5.0, 0.21, pixelM);
  return vec3(0.345, 0.318, 0.272) * (1.0 + 0.17 * stain + 0.16 * grain);
}
vec3 groundColour(vec3 world) {
  vec2 p = world.xz;
  float pixelM = max(length(dFdx(p)), length(dFdy(p)));
  vec3 c = landColour(p, pixelM);
  float ragged = 16.0 * octave(p, 60.0, pixelM) + 7.0 * octave(p, 17.0, pixelM);
  float graded = insideBox(p + ragged * 0.5, uLand, 14.0 + pixelM, 60.0);
  c = mix(c, mix(c, vec3(0.3, 0.246, 0.16), 0.55), graded);
  c = mix(c, padColour(p, pixelM), insideBox(p + ragged * 0.12, uPad, 3.0 + pixelM, 28.0));
  float grey = dot(c, vec3(0.3, 0.5, 0.2));
  return mix(c, vec3(grey * 0.62 + 0.05), uClay);
}
/** Air thins out upwards with a scale height of 650 m; far away everything ends in the sky's own colour. */
float hazeAlong(vec3 eye, vec3 world) {
  float distanceM = distance(eye, world);
  float h = max(eye.y - world.y, 1.0) / 650.0;
  float slantM = distanceM * (1.0 - exp(-h)) / h;
  float air = 1.0 - exp(-pow(slantM / 9800.0, 1.7));
  return max(air, smoothstep(8500.0, 16500.0, distance(eye.xz, world.xz)));
}
`;

export const GROUND_FRAGMENT_COLOUR = /* glsl */ `
diffuseColor.rgb = groundColour(vGround);
`;

export const GROUND_FRAGMENT_HAZE = /* glsl */ `
vec3 groundRay = normalize(vGround - cameraPosition);
gl_FragColor.rgb = mix(gl_FragColor.rgb, skyRadiance(vec3(groundRay.x, 0.0, groundRay.z)), hazeAlong(cameraPosition, vGround));
`;
