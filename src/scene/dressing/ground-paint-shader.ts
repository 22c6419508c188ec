import { MOST_CORNERS } from '../../params/site-edits.ts';
import { SNOW_GLSL } from './ground-maps.ts';
import { latticeNoise } from './lattice-noise.ts';

/** Paints the ground from above, once a plan: every wavelength that a texel cannot hold is left out. */

const NOISE = /* glsl */ `
${latticeNoise('lattice', 1_048_576)}float paintNoise(vec2 p) {
  return latticeNoise(p) - 0.5;
}
float octave(vec2 p, float wavelengthM) {
  if (wavelengthM < 2.0 * uTexelM) return 0.0;
  return paintNoise(p / wavelengthM);
}
float spin(vec2 p, float wavelengthM) {
  return octave(mat2(0.8, 0.6, -0.6, 0.8) * p + 3.7 * wavelengthM, wavelengthM);
}
`;

/** Covers a map: corners −1…1, whatever the camera. */
export const MAP_VERTEX = /* glsl */ `
uniform vec4 uRect;
varying vec2 vPlace;
void main() {
  vPlace = uRect.xy + (position.xy * 0.5 + 0.5) * uRect.zw;
  gl_Position = vec4(position.xy, 0.5, 1.0);
}
`;

export const LAND_FRAGMENT = /* glsl */ `
varying vec2 vPlace;
uniform float uTexelM;
uniform vec3 uStraw;
uniform vec3 uPale;
uniform vec3 uGreen;
uniform vec3 uSoil;
uniform vec3 uScrub;
/** Shares of scrub, fields and green, and whether there is a sea. */
uniform vec4 uShares;
uniform vec2 uLand[${MOST_CORNERS}];
uniform int uLandCorners;
uniform float uSouth;
uniform vec4 uWorn;
uniform float uSnow;
${SNOW_GLSL}
${NOISE}
float boxDistance(vec2 p, vec4 box) {
  vec2 q = abs(p - 0.5 * (box.xy + box.zw)) - 0.5 * (box.zw - box.xy);
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0);
}
/** From the boundary of the land, below 0 inside. */
float landDistance(vec2 p) {
  float least = 1e12;
  float inside = 1.0;
  for (int i = 0; i < uLandCorners; i++) {
    vec2 a = uLand[i];
    vec2 b = uLand[i + 1 == uLandCorners ? 0 : i + 1];
    vec2 e = b - a;
    vec2 w = p - a;
    vec2 away = w - e * clamp(dot(w, e) / dot(e, e), 0.0, 1.0);
    least = min(least, dot(away, away));
    if ((a.y > p.y) != (b.y > p.y) && w.x < w.y / e.y * e.x) inside = -inside;
  }
  return inside * sqrt(least);
}
vec3 wildLand(vec2 p) {
  float broad = octave(p, 1900.0) + 0.6 * spin(p, 730.0);
  float patchy = spin(p, 290.0) + 0.7 * octave(p + 57.0, 127.0) + 0.5 * spin(p, 52.0);
  float fine = octave(p, 21.0) + 0.8 * spin(p, 9.0) + 0.7 * octave(p + 3.0, 4.1);
  vec3 c = mix(uStraw, uPale, smoothstep(-0.35, 0.55, broad + 0.45 * patchy + 0.25 * fine));
  c = mix(c, uGreen, uShares.z * smoothstep(-0.2, 0.5, patchy - 0.5 * broad + 0.35 * fine));
  c = mix(c, uSoil, 0.75 * smoothstep(0.12, 0.5, 0.8 * broad - 0.5 * patchy + 0.25 * fine));
  return c * (1.0 + 0.22 * fine);
}
/** Clumps of shrubs, irregular: by a threshold, so that none stands in a row. */
float scrubAt(vec2 p) {
  float n = 0.7 * spin(p, 173.0) + 0.55 * octave(p, 37.0) + 0.75 * spin(p, 13.0) + 0.7 * octave(p + 5.0, 6.3);
  float at = mix(0.85, -0.25, uShares.x);
  return smoothstep(at, at + 0.3, n);
}
/** Farmland: half-mile blocks, half of them split, gravel roads between them, circles of centre-pivot irrigation. */
vec4 fieldAt(vec2 p) {
  const float BLOCK_M = 804.0;
  ivec2 block = ivec2(floor(p / BLOCK_M));
  vec2 q = p - (vec2(block) + 0.5) * BLOCK_M;
  float kind = latticeHash(block);
  float split = latticeHash(block + ivec2(91, 17));
  vec2 r = abs(q);
  float edge = 0.5 * BLOCK_M - max(r.x, r.y);
  ivec2 part = block * 2;
  if (split > 0.5) {
    bool upright = split > 0.75;
    part += upright ? ivec2(step(0.0, q.x), 0) : ivec2(0, step(0.0, q.y));
    edge = min(edge, (upright ? r.x : r.y) + 3.0);
  }
  float crop = latticeHash(part + ivec2(5, 3));
  float tone = latticeHash(part + ivec2(41, 29));
  float along = latticeHash(part + ivec2(13, 7)) > 0.5 ? p.x : p.y;
  vec3 c = crop < 0.3 ? uStraw * 1.08 : crop < 0.5 ? uPale : crop < 0.72 ? mix(uGreen, vec3(0.08, 0.115, 0.04), 0.6) : uSoil * 0.95;
  c *= 0.88 + 0.24 * tone;
  float rows = uTexelM < 5.0 ? sin(along * 0.42) : 0.0;
  rows += 0.7 * sin(along * 0.081 + 2.0 * spin(p, 290.0));
  c *= 1.0 + 0.05 * rows + 0.1 * spin(p, 127.0) + 0.06 * octave(p, 21.0);
  if (kind > 0.8 && split <= 0.5) {
    float d = length(q);
    float inside = 1.0 - smoothstep(387.0 - uTexelM, 388.0 + uTexelM, d);
    float ring = 0.5 + 0.5 * sin(d * 0.34);
    float sector = step(0.25, fract(atan(q.y, q.x) * 0.159155 + tone));
    c = mix(c, mix(uPale * 0.9, vec3(0.07, 0.108, 0.036), sector) * (0.93 + 0.14 * ring), inside);
  }
  float road = 1.0 - smoothstep(3.5, 3.5 + uTexelM, 0.5 * BLOCK_M - max(r.x, r.y));
  c = mix(c, vec3(0.36, 0.32, 0.25), road * 0.85 / (1.0 + 0.12 * uTexelM));
  float farmed = step(latticeHash(block + ivec2(3, 77)), uShares.y);
  return vec4(c, farmed * max(road, step(2.0, edge)));
}
/** Two ruts along the lines on which a noise is nought: ways that wheels have taken across the ground. */
float rutsAt(vec2 p, float wavelengthM) {
  float n = octave(p, wavelengthM);
  vec2 slope = vec2(octave(p + vec2(2.0, 0.0), wavelengthM) - n, octave(p + vec2(0.0, 2.0), wavelengthM) - n) * 0.5;
  float away = abs(n) / max(length(slope), 0.2 / wavelengthM);
  return 1.0 - smoothstep(0.5, 0.9 + 0.7 * uTexelM, abs(away - 1.3));
}
/** Ground around what was built: levelled, sown again in places, bare in others, crossed by wheels. */
vec3 wornLand(vec2 p, vec3 wild, float worn) {
  float patchy = spin(p, 173.0) + 0.6 * octave(p, 61.0) + 0.4 * spin(p, 19.0) + 0.25 * octave(p, 5.0);
  vec3 sown = mix(uStraw, uGreen, 0.45 + 0.5 * spin(p, 88.0)) * (0.94 + 0.06 * sin(dot(p, vec2(0.26, 0.965)) * 0.9));
  vec3 bare = mix(uSoil * 1.12, uPale, 0.4 + 0.4 * spin(p, 52.0));
  vec3 c = mix(wild, mix(sown, bare, smoothstep(-0.12, 0.3, patchy)), 0.8 * worn);
  float ruts = max(rutsAt(p, 410.0), rutsAt(p + 331.0, 530.0)) * (0.5 + spin(p, 37.0));
  return mix(c, mix(uPale, uSoil, 0.35) * 0.86, clamp(0.6 * ruts, 0.0, 0.6) * worn);
}
float driftAt(vec2 p) {
  return 0.5 * spin(p, 290.0) + 0.5 * octave(p, 52.0) + 0.4 * spin(p, 13.0) + 0.3 * octave(p, 4.1);
}
void main() {
  vec2 p = vPlace;
  vec3 c = wildLand(p);
  float fenced = landDistance(p);
  vec4 field = fieldAt(p);
  float outside = step(12.0, fenced);
  c = mix(c, field.rgb, field.a * outside);
  float wild = 1.0 - field.a * outside;
  float worn = boxDistance(p, uWorn) + 14.0 * spin(p, 61.0) + 6.0 * octave(p, 13.0);
  float mown = 1.0 - smoothstep(0.0, 60.0, worn);
  float scrub = scrubAt(p) * wild * (1.0 - mown);
  float twin = scrubAt(p + vec2(2.4, -1.6)) * wild * (1.0 - mown);
  c = mix(c, c * 0.7, twin * (1.0 - scrub));
  c = mix(c, uScrub * (0.8 + 0.5 * paintNoise(p / 5.0)), scrub * 0.7);
  c = wornLand(p, c, 1.0 - smoothstep(-30.0, 46.0, worn));
  float shore = p.x * 0.35 + p.y - uSouth - 420.0 + 260.0 * spin(p, 1400.0) + 90.0 * octave(p, 430.0) + 22.0 * spin(p, 90.0);
  float sea = uShares.w * smoothstep(0.0, 4.0 + uTexelM, shore);
  c = mix(c, vec3(0.42, 0.38, 0.29), uShares.w * (1.0 - smoothstep(0.0, 26.0, abs(shore))) * 0.8);
  c = mix(c, vec3(0.018, 0.042, 0.056), sea);
  // Snow lies in drifts: crowns shed it, furrows come through last, and the sea stays open.
  float drift = driftAt(p);
  float lies = smoothstep(0.0, 0.35, uSnow * 1.5 - 0.4 + 0.5 * drift) * (1.0 - 0.9 * scrub) * (1.0 - sea);
  float lee = clamp(driftAt(p + vec2(7.0, -5.0)) - drift, -0.4, 0.4);
  c = mix(c, SNOW_COLOUR * (1.0 + 0.05 * drift - 0.3 * lee), lies * step(0.001, uSnow));
  gl_FragColor = vec4(sqrt(c), 0.15 * (1.0 - scrub));
}
`;

/** Rectangles on the ground, one an instance. `aGround` is x0, z0, x1, z1; `uGrowM` how far beyond it is painted. */
export const COVER_VERTEX = /* glsl */ `
uniform vec4 uRect;
attribute vec4 aGround;
attribute float aReach;
varying vec2 vPlace;
varying vec4 vGround;
varying float vReach;
void main() {
  vec2 corner = position.xy * 0.5 + 0.5;
  vPlace = mix(aGround.xy - aReach, aGround.zw + aReach, corner);
  vGround = aGround;
  vReach = aReach;
  gl_Position = vec4((vPlace - uRect.xy) / uRect.zw * 2.0 - 1.0, 0.5, 1.0);
}
`;

const COVER_HEAD = /* glsl */ `
varying vec2 vPlace;
varying vec4 vGround;
varying float vReach;
uniform float uTexelM;
float outside() {
  vec2 q = abs(vPlace - 0.5 * (vGround.xy + vGround.zw)) - 0.5 * (vGround.zw - vGround.xy);
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0);
}
`;

/** Concrete: slabs of 6 m, stained, with a dark rim where water runs off. */
export const PAVED_FRAGMENT = /* glsl */ `
${COVER_HEAD}
${NOISE}
void main() {
  float d = outside();
  vec2 slab = abs(fract(vPlace / 6.0) - 0.5) * 6.0;
  float joint = (1.0 - smoothstep(0.06, 0.1 + 0.5 * uTexelM, 3.0 - max(slab.x, slab.y))) / (1.0 + uTexelM);
  float tone = latticeHash(ivec2(floor(vPlace / 6.0))) - 0.5;
  float stain = spin(vPlace, 17.0) + 0.7 * octave(vPlace, 7.0) + 0.5 * spin(vPlace, 2.9);
  vec3 c = vec3(0.33, 0.325, 0.31) * (1.0 + 0.16 * tone + 0.22 * stain - 0.45 * joint);
  gl_FragColor = vec4(sqrt(c), 1.0);
}
`;

/** Gravel of a graded pad with tyre tracks along it. */
export const GRAVEL_FRAGMENT = /* glsl */ `
${COVER_HEAD}
uniform float uSnow;
${SNOW_GLSL}
${NOISE}
void main() {
  float d = outside();
  float stain = octave(vPlace, 90.0) + 0.7 * spin(vPlace, 31.0) + 0.6 * octave(vPlace, 9.0) + 0.5 * spin(vPlace, 3.7);
  vec2 size = vGround.zw - vGround.xy;
  float across = size.x > size.y ? vPlace.y : vPlace.x;
  float wander = 6.0 * octave(vPlace, 160.0);
  float track = smoothstep(0.42, 0.5, abs(fract((across + wander) / 9.0) - 0.5)) * smoothstep(-0.1, 0.3, spin(vPlace, 70.0));
  vec3 c = vec3(0.3, 0.275, 0.235) * (1.0 + 0.2 * stain - 0.22 * track);
  c = mix(c, 0.9 * SNOW_COLOUR * (1.0 + 0.08 * stain), uSnow * (0.7 - 0.4 * track) * smoothstep(-0.9, 0.5, stain));
  gl_FragColor = vec4(sqrt(c), smoothstep(vReach, 0.0, d));
}
`;

/** Sky that is left at the foot of things; read where the map's green is least. */
export const CONTACT_FRAGMENT = /* glsl */ `
${COVER_HEAD}
void main() {
  float d = max(outside(), 0.0);
  gl_FragColor = vec4(1.0, 1.0 - 0.5 * exp(-d / 1.7) - 0.2 * exp(-d / 6.0) * (1.0 - d / vReach), 1.0, 1.0);
}
`;

export const LAMPS_FRAGMENT = /* glsl */ `
${COVER_HEAD}
void main() {
  float x = clamp(outside() / vReach, 0.0, 1.0);
  float fall = (1.0 - x) * (1.0 - x) / (1.0 + 14.0 * x * x);
  float point = step(vGround.z - vGround.x, 0.01);
  // Inside of what is lit from its edges there is least.
  float deep = mix(0.3, 1.0, smoothstep(-14.0, 0.0, outside()));
  gl_FragColor = vec4(fall * mix(0.55 * deep, 1.0, point), 0.0, 0.0, 0.0);
}
`;

/** One tile that repeats: growth in red, grit in green, each around one half. */
export const DETAIL_FRAGMENT = /* glsl */ `
varying vec2 vPlace;
float tileHash(ivec2 cell, int period) {
  ivec2 wrapped = ((cell % period) + period) % period;
  uvec2 q = uvec2(wrapped + period * 31) * uvec2(1597334673u, 3812015801u);
  uint n = (q.x ^ q.y) * 1597334673u;
  n ^= n >> 15;
  return float((n * 2246822519u) >> 8) * (1.0 / 16777216.0);
}
float tileNoise(vec2 p, int period) {
  vec2 at = p * float(period);
  vec2 cell = floor(at);
  vec2 f = at - cell;
  f = f * f * (3.0 - 2.0 * f);
  ivec2 i = ivec2(cell);
  return mix(
    mix(tileHash(i, period), tileHash(i + ivec2(1, 0), period), f.x),
    mix(tileHash(i + ivec2(0, 1), period), tileHash(i + ivec2(1, 1), period), f.x), f.y) - 0.5;
}
/** Stones: distance to the nearest of one point a cell, and which. */
vec2 stones(vec2 p, int period) {
  vec2 at = p * float(period);
  ivec2 cell = ivec2(floor(at));
  float least = 9.0;
  float which = 0.0;
  for (int y = -1; y <= 1; y += 1) for (int x = -1; x <= 1; x += 1) {
    ivec2 other = cell + ivec2(x, y);
    vec2 point = vec2(other) + 0.15 + 0.7 * vec2(tileHash(other, period), tileHash(other + ivec2(97, 31), period));
    float d = length(at - point);
    if (d < least) { least = d; which = tileHash(other + ivec2(7, 53), period); }
  }
  return vec2(least, which);
}
void main() {
  vec2 p = vPlace;
  float growth = tileNoise(p, 6) * 0.35 + tileNoise(p, 17) * 0.35 + tileNoise(p, 41) * 0.4 + tileNoise(p, 97) * 0.45 + tileNoise(p, 211) * 0.4;
  float tuft = smoothstep(0.1, 0.5, tileNoise(p, 23) + 0.7 * tileNoise(p, 61));
  vec2 stone = stones(p, 44);
  vec2 small = stones(p, 110);
  float grit = 0.28 * (stone.y - 0.5) + 0.3 * (0.45 - stone.x) + 0.3 * (small.y - 0.5) + 0.25 * (0.45 - small.x) + 0.2 * tileNoise(p, 9);
  gl_FragColor = vec4(clamp(0.5 + 0.55 * growth - 0.16 * (tuft - 0.3), 0.0, 1.0), clamp(0.5 + 0.6 * grit, 0.0, 1.0), 0.5, 1.0);
}
`;
