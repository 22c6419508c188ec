import { TANK_PARTS } from '../../../catalogue/tank-parts.ts';
import { glslColour, glslFloat } from '../../materials/shader-parts.ts';

const [fluid, boardFoot, boardHead] = [
  TANK_PARTS.fluid.value,
  TANK_PARTS.boardFoot.value,
  TANK_PARTS.boardHead.value,
];
const BOARD_PITCH = glslFloat(TANK_PARTS.boardPitch.value);
const BOARD_INSET = glslFloat(TANK_PARTS.boardInset.value);

/**
 * What is seen in a bath, in metres from the middle of its foot. `tankBoard`: a board from its foot, packages under
 * finned plates in even rows, what feeds them beside, what plugs in at its head. `tankStream`: bubbles of one size in a
 * plane before it. `tankThrough`: along a ray behind the window. `tankFromAbove`: along one below the surface.
 */
export const TANK_INSIDE_GLSL = /* glsl */ `
const vec2 TANK_PLATE = vec2(${glslFloat(TANK_PARTS.plateHalfWidth.value)}, ${glslFloat(TANK_PARTS.plateHalfHeight.value)});
float tankCell(vec2 cell, float salt) { return campusHash(vec3(cell, salt)); }
vec2 tankGrid(vec2 size) { return size * vec2(0.5, 0.9 / max(1.0, floor(size.y / ${glslFloat(TANK_PARTS.platePitch.value)}))); }
float tankInside(float outM, float pixel) { return 1.0 - smoothstep(-pixel, pixel, outM); }
vec3 tankBoard(vec2 at, vec2 size, float pixel) {
  vec2 pitch = tankGrid(size);
  vec2 place = vec2(at.x / pitch.x + 1.0, at.y / pitch.y);
  vec2 off = (fract(place) - 0.5) * pitch;
  float rows = step(at.y, 0.9 * size.y);
  vec3 paint = ${glslColour('#1a3d34')} * (0.9 + 0.2 * smoothstep(0.3, 0.7, abs(fract(at.x / 0.011) - 0.5)) * tankInside(pixel - 0.003, 0.002));
  vec2 over = abs(off) - TANK_PLATE;
  float outM = max(over.x, over.y);
  paint = mix(paint, ${glslColour('#4b5257')}, tankInside(outM - 0.009, pixel) * rows);
  float fins = mix(0.5 + 0.5 * cos(off.x * 1047.0), 0.5, smoothstep(0.0015, 0.004, pixel));
  vec3 plate = mix(${glslColour('#7d4c30')}, ${glslColour('#d9a273')}, fins) * (0.85 + 3.0 * off.y);
  paint = mix(paint, plate, tankInside(outM, pixel) * rows);
  vec2 stage = vec2(abs(abs(off.x) - 0.077) - 0.006, abs(fract(off.y / 0.0165) - 0.5) * 0.0165 - 0.0055);
  paint = mix(paint, ${glslColour('#7f888d')}, tankInside(max(stage.x, stage.y), pixel) * step(abs(off.y), 0.05) * rows);
  vec2 plug = vec2(abs(fract(at.x / 0.062) - 0.5) * 0.062 - 0.022, abs(at.y - 0.955 * size.y) - 0.012);
  return mix(paint, ${glslColour('#b9a06a')}, tankInside(max(plug.x, plug.y), pixel));
}
float tankStream(vec2 at, vec2 pitch, float radius, float share, float pixel, float salt) {
  float column = floor(at.x / pitch.x);
  float pace = floor((0.13 + 0.09 * tankCell(vec2(column, salt), 3.0)) * 40.0 + 0.5) / 40.0;
  float rise = (at.y - uFlowTimeS * pace) / pitch.y;
  float pick = tankCell(vec2(column, mod(floor(rise), 512.0)), salt);
  float own = radius * (0.35 + 0.65 * fract(pick * 17.0));
  vec2 play = pitch - 2.2 * radius;
  vec2 within = (vec2(fract(at.x / pitch.x), fract(rise)) - 0.5) * pitch - (vec2(fract(pick * 61.0), fract(pick * 37.0)) - 0.5) * play;
  float off = length(within) / own;
  float edge = pixel / own;
  float disc = 1.0 - smoothstep(1.0 - 0.5 * edge, 1.0 + edge, off);
  // Lamps along the foot light a bubble from below, those of the hall set a glint on it; its middle is as clear as the fluid.
  float rim = 0.05 + smoothstep(0.5, 1.0, off) * (0.3 + 0.4 * clamp(-within.y / own, 0.0, 1.0));
  float glint = 1.0 - smoothstep(0.1, 0.3 + edge, length(within / own - vec2(-0.3, 0.42)));
  float near = disc * max(rim, 0.8 * glint) * step(pick, share);
  return mix(near, share * 0.16, smoothstep(0.6, 1.4, edge));
}
// Streams leave the plates, spread and grow as they rise, and gather under the surface.
float tankBubbles(vec2 at, vec2 size, float surface, float busy, float pixel, float salt) {
  vec2 pitch = tankGrid(size);
  float high = clamp(at.y / size.y, 0.0, 1.0);
  float sway = at.x + 0.004 * high * sin(at.y * 21.0 + salt + uFlowTimeS * 1.3);
  float aside = abs((fract(sway / pitch.x) - 0.5) * pitch.x);
  float column = 1.0 - smoothstep(0.6, 1.0, aside / (TANK_PLATE.x + 0.03 * high));
  float sum = tankStream(vec2(sway, at.y), vec2(0.007, 0.013), 0.0021, busy * column * (0.25 + 0.45 * high), pixel, salt);
  sum = max(sum, tankStream(vec2(sway, at.y), vec2(0.013, 0.031), 0.004, busy * column * smoothstep(0.1, 1.0, high) * 0.5, pixel, salt + 5.0));
  float gathered = smoothstep(0.09, 0.01, surface - at.y);
  sum = max(sum, tankStream(at, vec2(0.019, 0.023), 0.006, busy * gathered * 0.5, pixel, salt + 9.0));
  // What is too small to be told apart is a veil that thickens on its way up.
  float cloud = 0.75 + 0.25 * sin(sway * 311.0 + 3.0 * sin(at.y * 23.0 - uFlowTimeS * 3.0) + salt);
  return max(sum, busy * column * smoothstep(0.0, 0.9, high) * cloud * 0.2);
}
// A tube of the condenser, seen from the side.
vec3 tankTube(float off, float radius, float pixel, out float seen) {
  seen = tankInside(abs(off) - radius, pixel);
  float round = sqrt(max(1.0 - off * off / (radius * radius), 0.0));
  return ${glslColour('#b9784a')} * (0.25 + 0.6 * round) + vec3(0.5) * smoothstep(0.75, 1.0, 1.0 - abs(off / radius - 0.35));
}
vec3 tankThrough(vec3 at, vec3 ray, vec3 body, float busy, float pixel, float salt) {
  float surface = ${glslFloat(fluid)} * body.y;
  vec2 size = vec2(body.x - 0.1, ${glslFloat(boardHead - boardFoot)} * body.y);
  vec3 dark = ${glslColour('#0c3a3c')};
  if (at.y > surface) {
    vec3 vapour = mix(${glslColour('#5d6a6c')}, ${glslColour('#8b9a9b')}, clamp((at.y - surface) / 0.15, 0.0, 1.0));
    float met = (at.y - surface) / max(-ray.y, 0.01) * -ray.z;
    float swell = sin(at.x * 57.0 + 2.0 * sin(met * 41.0 + uFlowTimeS)) * sin(met * 73.0 + 1.6 * sin(at.x * 29.0 - uFlowTimeS * 1.3) + uFlowTimeS * 2.0);
    vec3 level = mix(${glslColour('#547f80')}, ${glslColour('#6b9796')}, 0.5 + 0.5 * swell);
    vapour = mix(level, vapour, smoothstep(0.0, 0.35, met));
    float y = (at + ray * (0.03 / -ray.z)).y - surface;
    // Three tubes of the condenser, with fins across them.
    float fins = mix(0.72 + 0.28 * cos(at.x * 1400.0), 0.72, smoothstep(0.0012, 0.003, pixel));
    for (int tube = 0; tube < 3; tube += 1) {
      float seen;
      vec3 copper = tankTube(y - (0.045 + 0.035 * float(tube)) * body.y, 0.0125, pixel, seen);
      vapour = mix(vapour, copper * fins, seen);
    }
    return vapour;
  }
  vec3 bent = vec3(ray.xy / 1.25, 0.0);
  bent.z = -sqrt(max(1.0 - dot(bent.xy, bent.xy), 0.1));
  vec3 seen = dark;
  for (int board = 4; board >= 0; board -= 1) {
    float deep = (0.05 + ${BOARD_PITCH} * float(board)) / -bent.z;
    vec2 hit = (at + bent * deep).xy - vec2(0.0, ${glslFloat(boardFoot)} * body.y);
    // Boiling fluid bends light: what stands behind it swims, the more the higher up.
    hit += 0.0017 * busy * clamp(hit.y / size.y, 0.0, 1.0) * vec2(sin(hit.y * 83.0 - uFlowTimeS * 6.0 + salt), sin(hit.x * 71.0 + hit.y * 39.0 - uFlowTimeS * 5.0));
    float beyond = max(max(abs(hit.x) - 0.5 * size.x, -hit.y), hit.y - size.y);
    vec3 face = mix(dark, tankBoard(hit, size, pixel), exp(-3.5 * (deep - 0.03)));
    seen = mix(seen, face, tankInside(beyond, pixel));
  }
  vec2 before = (at + bent * (0.022 / -bent.z)).xy - vec2(0.0, ${glslFloat(boardFoot)} * body.y);
  float boil = tankBubbles(before, size, surface - ${glslFloat(boardFoot)} * body.y, busy, pixel, salt);
  seen = mix(seen, ${glslColour('#e9fbfa')}, clamp(boil, 0.0, 1.0));
  float head = smoothstep(0.016, 0.0, surface - at.y) * (0.6 + 0.4 * tankCell(floor(at.xy / 0.006) + floor(uFlowTimeS * 5.0), salt));
  return mix(seen, ${glslColour('#d7eeed')}, 0.75 * head * busy);
}
vec3 tankFromAbove(vec3 at, vec3 ray, vec3 body, float busy, float pixel, float salt) {
  vec3 bent = vec3(ray.x / 1.25, 0.0, ray.z / 1.25);
  bent.y = -sqrt(max(1.0 - dot(bent.xz, bent.xz), 0.1));
  // Over the plates the surface heaves: what lies below is seen through its slopes.
  float wide = 0.5 * body.x - 0.05;
  float over = 1.0 - smoothstep(0.7, 1.8, abs((fract(at.x / wide) - 0.5) * wide) / TANK_PLATE.x);
  vec2 slope = busy * (0.25 + over) * vec2(sin(at.x * 143.0 + 2.2 * sin(at.z * 61.0 + uFlowTimeS * 3.0)), sin(at.z * 167.0 + 2.2 * sin(at.x * 73.0 - uFlowTimeS * 4.0)));
  slope *= 1.0 - smoothstep(0.008, 0.025, pixel);
  vec2 down = bent.xz / -bent.y + 0.07 * slope;
  vec2 head = at.xz + down * (${glslFloat(fluid - boardHead)} * body.y);
  vec2 low = head + down * 0.08;
  float first = (0.5 * body.z - ${BOARD_INSET} - head.y) / ${BOARD_PITCH};
  float lower = (0.5 * body.z - ${BOARD_INSET} - low.y) / ${BOARD_PITCH};
  float fine = 1.0 - smoothstep(0.25, 0.7, pixel / ${BOARD_PITCH});
  float stack = abs((fract(low.x / wide) - 0.5) * wide);
  vec3 seen = ${glslColour('#0d4a4b')};
  float plates = smoothstep(0.04, 0.1, fract(lower)) * smoothstep(0.46, 0.4, fract(lower)) * tankInside(stack - TANK_PLATE.x, pixel);
  seen = mix(seen, ${glslColour('#9a6a49')} * 0.75, plates * fine * 0.8);
  float edge = tankInside(abs(fract(first) - 0.03) * ${BOARD_PITCH} - 0.0035, min(pixel, 0.012)) * fine;
  vec3 rim = mix(${glslColour('#2b6152')}, ${glslColour('#cdb47a')}, step(abs(fract(head.x / 0.062) - 0.5), 0.34));
  seen = mix(seen, rim, edge);
  seen = mix(seen, ${glslColour('#0b3f41')}, tankInside(wide - abs(head.x), pixel));
  // Above each board's plates the surface domes and breaks.
  vec2 cell = floor(at.xz / 0.026);
  float pick = tankCell(cell, salt);
  float age = fract(uFlowTimeS * (0.8 + floor(pick * 4.0) * 0.2) + pick * 7.0);
  float dome = 0.011 * age;
  float ring = length((fract(at.xz / 0.026) - 0.5) * 0.026 - (vec2(fract(pick * 31.0), fract(pick * 57.0)) - 0.5) * 0.006);
  float cap = smoothstep(0.45, 1.0, ring / max(dome, 0.001)) * tankInside(ring - dome, min(pixel, 0.004));
  float lit = (0.08 + cap) * step(pick, 0.2 + 0.5 * busy) * over * (1.0 - age * age);
  float froth = over * busy * (0.08 + 0.07 * slope.x * slope.y);
  lit = max(0.45 * lit, froth) + 0.3 * smoothstep(0.6, 0.95, slope.x * slope.y) * over;
  return mix(seen, ${glslColour('#e9fbfa')}, mix(lit, 0.14 * over * busy, smoothstep(0.3, 0.8, pixel / 0.011)));
}
`;
