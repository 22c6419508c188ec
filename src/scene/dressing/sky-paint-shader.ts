import { latticeNoise } from './lattice-noise.ts';

/**
 * The air over the campus, painted once an hour of the sun: single scattering of sunlight by air and haze with ozone above
 * (constants of the usual atmosphere of Earth, per kilometre), a share of what is scattered more than once, two sheets of
 * cloud, and the faint light of a night sky.
 */

const AIR = /* glsl */ `
uniform vec3 uSun;
const float GROUND_KM = 6360.0;
const float TOP_KM = 6420.0;
const vec3 RAYLEIGH = vec3(5.802e-3, 13.558e-3, 33.1e-3);
const vec3 OZONE = vec3(0.650e-3, 1.881e-3, 0.085e-3);
const float MIE = 3.996e-3;
const float MIE_LOST = 4.44e-3;
const float SUN_ABOVE = 7.5;
float toSphere(vec3 from, vec3 ray, float radius) {
  float b = dot(from, ray);
  float c = dot(from, from) - radius * radius;
  float d = b * b - c;
  return d < 0.0 ? -1.0 : -b + sqrt(d);
}
/** Air, haze and ozone at a height, as shares of what is at the ground. */
vec3 airAt(float heightKm) {
  return vec3(exp(-heightKm / 8.0), exp(-heightKm / 1.2), max(0.0, 1.0 - abs(heightKm - 25.0) / 15.0));
}
vec3 lostIn(vec3 amount) {
  return RAYLEIGH * amount.x + MIE_LOST * amount.y + OZONE * amount.z;
}
/** What of the sun's light arrives at a place; the Earth stands in its way softly. */
vec3 sunAt(vec3 place, vec3 sun) {
  float height = length(place);
  float rise = dot(place, sun) / height;
  float horizon = -sqrt(max(0.0, 1.0 - pow(GROUND_KM / height, 2.0)));
  float seen = smoothstep(horizon - 0.012, horizon + 0.012, rise);
  float reach = toSphere(place, sun, TOP_KM);
  vec3 amount = vec3(0.0);
  for (int i = 0; i < 10; i += 1) {
    float t = (float(i) + 0.5) / 10.0;
    float at = reach * t * t;
    amount += airAt(max(0.0, length(place + sun * at) - GROUND_KM)) * (reach * 2.0 * t / 10.0);
  }
  return exp(-lostIn(amount)) * seen;
}
`;

/** Azimuth from the sun across, 0–π; root of the height above the horizon upwards. */
export const AIR_FRAGMENT = /* glsl */ `
varying vec2 vPlace;
${AIR}
void main() {
  float azimuth = vPlace.x * 3.14159265;
  float up = vPlace.y * vPlace.y;
  float level = sqrt(max(0.0, 1.0 - up * up));
  vec3 ray = vec3(level * cos(azimuth), up + 0.0005, level * sin(azimuth));
  vec3 sun = vec3(sqrt(max(0.0, 1.0 - uSun.y * uSun.y)), uSun.y, 0.0);
  vec3 eye = vec3(0.0, GROUND_KM + 0.3, 0.0);
  float reach = toSphere(eye, ray, TOP_KM);
  float mu = dot(ray, sun);
  float rayleigh = 0.0596831 * (1.0 + mu * mu);
  float g = 0.78;
  float mie = 0.1193662 * (1.0 - g * g) * (1.0 + mu * mu) / ((2.0 + g * g) * pow(1.0 + g * g - 2.0 * g * mu, 1.5));
  vec3 light = vec3(0.0);
  vec3 passed = vec3(0.0);
  for (int i = 0; i < 26; i += 1) {
    float t = (float(i) + 0.5) / 26.0;
    float at = reach * t * t;
    float step = reach * 2.0 * t / 26.0;
    vec3 place = eye + ray * at;
    vec3 air = airAt(max(0.0, length(place) - GROUND_KM));
    vec3 seen = exp(-lostIn(passed + 0.5 * step * air));
    vec3 direct = sunAt(place, sun);
    vec3 around = sunAt(place, normalize(sun + vec3(0.0, 0.14, 0.0)));
    light += step * seen * (direct * (RAYLEIGH * air.x * rayleigh + MIE * air.y * mie) + around * (RAYLEIGH * air.x * 0.046 + MIE * air.y * 0.02));
    passed += step * air;
  }
  gl_FragColor = vec4(SUN_ABOVE * light, 1.0);
}
`;

export const SKY_FRAGMENT = /* glsl */ `
#define CLOUD_SLICES 4
varying vec2 vPlace;
uniform sampler2D uAir;
uniform float uClouds;
${AIR}
${latticeNoise('cloud', 65_536)}float puffs(vec2 p) {
  float sum = 0.0;
  float share = 0.5;
  for (int i = 0; i < 5; i += 1) {
    sum += share * cloudNoise(p);
    p = mat2(0.8, 0.6, -0.6, 0.8) * p * 2.07 + 17.3;
    share *= 0.5;
  }
  return sum;
}
/** Fair-weather cloud: fields of puffs with gaps between them; how full of it the air is, and how thick the field. Kilometres. */
vec2 cumulus(vec2 p) {
  vec2 warp = 0.7 * vec2(cloudNoise(p * 0.31), cloudNoise(p * 0.31 + 31.0));
  return vec2(puffs(p * 0.42 + warp), cloudNoise(p * 0.085 + 5.0));
}
/** How much of the view a slice of it closes, from its flat base, 0, to where only the fullest puffs reach, 1. */
float slice(vec2 cloud, float height) {
  float least = 0.53 - 0.16 * cloud.y + 0.14 * height * height;
  return smoothstep(least, least + 0.21 + 0.03 * cloud.y - 0.1 * height, cloud.x);
}
float cirrus(vec2 p) {
  p = mat2(0.83, 0.55, -0.28, 0.42) * p * 0.12;
  p += 0.55 * vec2(cloudNoise(p * 1.7), cloudNoise(p * 1.7 + 31.0));
  return smoothstep(0.45, 0.95, 0.55 * cloudNoise(p * vec2(0.9, 2.2)) + 0.28 * cloudNoise(p * vec2(2.1, 5.6) + 7.0) + 0.2 * cloudNoise(p * vec2(5.0, 13.0) + 19.0));
}
vec3 airAlong(float turn, float up) {
  return texture2D(uAir, vec2(turn, sqrt(max(up, 0.0)))).rgb;
}
void main() {
  float azimuth = (vPlace.x - 0.5) * 6.2831853;
  float up = vPlace.y * vPlace.y;
  float level = sqrt(max(0.0, 1.0 - up * up));
  vec3 ray = vec3(level * cos(azimuth), up, level * sin(azimuth));
  vec2 flatSun = uSun.xz / max(length(uSun.xz), 1e-4);
  float turn = acos(clamp(dot(vec2(cos(azimuth), sin(azimuth)), flatSun), -1.0, 1.0)) / 3.14159265;
  vec3 air = airAlong(turn, up);
  // The light of the night sky, a little more of it low down.
  vec3 night = vec3(0.0042, 0.0072, 0.0165) * (1.0 + 1.5 * exp(-6.0 * up)) + vec3(0.012, 0.0075, 0.0035) * exp(-16.0 * up) * smoothstep(0.02, -0.15, uSun.y);
  vec3 c = air + night;
  if (uClouds > 0.0 && up > 0.004) {
    float mu = max(dot(ray, uSun), 0.0);
    vec3 high = SUN_ABOVE * sunAt(vec3(0.0, GROUND_KM + 2.0, 0.0), uSun);
    vec3 higher = SUN_ABOVE * sunAt(vec3(0.0, GROUND_KM + 8.5, 0.0), uSun);
    vec3 around = 0.45 * airAlong(0.5, 0.9) + 0.35 * airAlong(0.25, 0.25) + 0.3 * airAlong(0.8, 0.2) + night;
    vec2 veilAt = ray.xz * (8.5 / (up + 0.06));
    float veil = cirrus(veilAt) * smoothstep(0.02, 0.2, up);
    c = mix(c, higher * (0.05 + 0.12 * pow(mu, 4.0)) + around * 0.9, 0.45 * veil);
    float far = 1.9 / (up + 0.035);
    // Slices from the base, which is nearest, upwards: what stands higher is farther away, and lit more.
    float towards = slice(cumulus(ray.xz * far + uSun.xz * 0.45), 0.0);
    float open = 1.0;
    vec3 cloud = vec3(0.0);
    for (int i = 0; i < CLOUD_SLICES; i += 1) {
      float height = float(i) / float(CLOUD_SLICES - 1);
      float thick = slice(cumulus(ray.xz * (far * (1.0 + 0.34 * height))), height);
      float edge = thick * (1.0 - thick) * 4.0;
      float shade = exp(-1.9 * towards * (1.0 - height)) * (0.45 + 0.55 * exp(-1.4 * thick * (1.0 - height)));
      vec3 lit = high * shade * (0.2 + 0.16 * height + 0.16 * pow(mu, 6.0) + 0.5 * edge * pow(mu, 40.0)) + around * (0.95 - 0.3 * thick * (1.0 - height));
      float closed = thick * (0.75 + 0.2 * thick);
      cloud += open * closed * lit;
      open *= 1.0 - closed;
    }
    // Far land ends in the bare colour of the horizon: no cloud stands on that line.
    float seen = uClouds * exp(-far / 34.0) * smoothstep(0.004, 0.05, up);
    c = mix(c, cloud + open * c, seen);
  }
  gl_FragColor = vec4(c, 1.0);
}
`;
