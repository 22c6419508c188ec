import { SKY_GLSL } from '../../lighting/sky-uniforms.ts';

export const GROUND_VERTEX_HEAD = /* glsl */ `
varying vec3 vGround;
`;
export const GROUND_VERTEX_BODY = /* glsl */ `
vGround = (modelMatrix * vec4(transformed, 1.0)).xyz;
`;

/** Graded pads the ground can hold. */
export const PAD_COUNT = 6;

/**
 * Colour of the land in world metres. Every wavelength fades out before it falls under two pixels, so nothing
 * shimmers at a distance.
 */
export const GROUND_FRAGMENT_HEAD = /* glsl */ `
#define PAD_COUNT ${PAD_COUNT}
varying vec3 vGround;
uniform vec4 uPads[PAD_COUNT];
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
float boxDistance(vec2 p, vec4 box, float cornerM) {
  vec2 q = abs(p - 0.5 * (box.xy + box.zw)) - 0.5 * (box.zw - box.xy) + cornerM;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - cornerM;
}
float insideBox(vec2 p, vec4 box, float softM, float cornerM) {
  return 1.0 - smoothstep(-softM, softM, boxDistance(p, box, cornerM));
}
float spin(vec2 p, float wavelengthM, float pixelM) {
  return octave(mat2(0.8, 0.6, -0.6, 0.8) * p + 3.7 * wavelengthM, wavelengthM, pixelM);
}
/** Farmland beyond the fence: plough strips, pale tracks between fields, the circles of centre-pivot irrigation. */
vec3 farmColour(vec3 land, vec2 p, float pixelM) {
  vec2 size = vec2(820.0, 800.0);
  vec2 g = (p + 30.0 * vec2(spin(p, 1400.0, pixelM), spin(p + 530.0, 1400.0, pixelM))) / size;
  float row = floor(g.y);
  g.x += 0.5 * step(0.5, groundHash(ivec2(int(row), 7)));
  ivec2 cell = ivec2(int(floor(g.x)), int(row));
  float crop = groundHash(cell);
  vec2 q = (fract(g) - 0.5) * size;
  vec2 edge = 0.5 * size - abs(q);
  float soft = 4.0 + pixelM;
  float inner = smoothstep(8.0 - soft, 8.0 + soft, min(edge.x, edge.y));
  float across = crop < 0.5 ? p.x : p.y;
  float rows = (1.0 - smoothstep(2.0, 7.0, pixelM)) * sin(across * 0.42) + (1.0 - smoothstep(9.0, 30.0, pixelM)) * sin(across * 0.081);
  vec3 tint = crop < 0.34 ? land : (crop < 0.52 ? vec3(0.33, 0.26, 0.125) : (crop < 0.68 ? vec3(0.15, 0.165, 0.062) : (crop < 0.82 ? vec3(0.25, 0.17, 0.105) : land * vec3(0.9, 0.96, 0.85))));
  vec3 c = mix(land, tint * (1.0 + 0.045 * rows), 0.72 * inner);
  float pivot = step(0.82, crop) * (1.0 - smoothstep(372.0 - soft, 372.0 + soft, length(q)));
  float sector = step(0.0, sin(atan(q.y, q.x) + 6.3 * crop * 9.0));
  c = mix(c, mix(vec3(0.105, 0.15, 0.05), vec3(0.3, 0.235, 0.115), 0.8 * sector), 0.8 * pivot);
  float track = (1.0 - smoothstep(2.2 - 0.5 * pixelM, 2.2 + pixelM, min(edge.x, edge.y))) * clamp(4.0 / (1.0 + pixelM), 0.0, 1.0);
  return mix(c, vec3(0.42, 0.345, 0.23), 0.5 * track);
}
vec3 landColour(vec2 p, float pixelM) {
  float broad = octave(p, 1900.0, pixelM) + 0.6 * spin(p, 730.0, pixelM);
  float patchy = spin(p, 290.0, pixelM) + 0.7 * octave(p + 57.0, 127.0, pixelM) + 0.5 * spin(p, 52.0, pixelM);
  float tufts = octave(p, 19.0, pixelM) + 0.9 * spin(p, 7.3, pixelM) + 0.8 * octave(p + 3.0, 2.9, pixelM);
  float grain = spin(p, 1.1, pixelM) + 0.8 * octave(p + 9.0, 0.37, pixelM) + 0.6 * spin(p, 0.13, pixelM);
  vec3 straw = vec3(0.37, 0.28, 0.115);
  vec3 olive = vec3(0.175, 0.175, 0.062);
  vec3 soil = vec3(0.32, 0.222, 0.132);
  float green = 0.42 + 0.42 * patchy - 0.34 * broad + 0.3 * tufts;
  vec3 c = mix(straw, olive, smoothstep(0.08, 0.92, green));
  c = mix(c, soil, 0.5 * smoothstep(0.25, 0.85, 0.6 * broad + 0.35 * patchy + 0.3 * tufts));
  return c * (1.0 + 0.24 * tufts + 0.3 * grain);
}
vec3 padColour(vec2 p, float pixelM) {
  float stain = octave(p, 90.0, pixelM) + 0.6 * spin(p, 31.0, pixelM) + 0.5 * octave(p, 9.0, pixelM);
  float grain = octave(p, 1.3, pixelM) + spin(p, 0.31, pixelM);
  return vec3(0.37, 0.33, 0.262) * (1.0 + 0.2 * stain + 0.22 * grain);
}
vec3 groundColour(vec3 world) {
  vec2 p = world.xz;
  float pixelM = max(length(dFdx(p)), length(dFdy(p)));
  vec3 c = landColour(p, pixelM);
  float ragged = 16.0 * spin(p, 61.0, pixelM) + 9.0 * octave(p, 23.0, pixelM) + 6.0 * spin(p, 6.1, pixelM);
  float fenced = insideBox(p, uLand, 10.0 + pixelM, 30.0);
  c = mix(farmColour(c, p, pixelM), c, fenced);
  float pad = 1e6;
  for (int i = 0; i < PAD_COUNT; i += 1) pad = min(pad, boxDistance(p, uPads[i], 24.0));
  pad += ragged;
  // Grading thins out into the grass over tens of metres: bare, then worn, then tufts.
  c = mix(c, mix(c, vec3(0.32, 0.262, 0.168), 0.7), 1.0 - smoothstep(-10.0, 46.0 + pixelM, pad));
  float bare = 1.0 - smoothstep(-7.0 - pixelM, 9.0 + pixelM, pad);
  c = mix(c, padColour(p, pixelM), bare);
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
diffuseColor.rgb = groundColour(vGround);
`;

export const GROUND_FRAGMENT_HAZE = /* glsl */ `
vec3 groundRay = normalize(vGround - cameraPosition);
gl_FragColor.rgb = mix(gl_FragColor.rgb, skyRadiance(vec3(groundRay.x, 0.0, groundRay.z)), hazeAlong(cameraPosition, vGround));
`;
