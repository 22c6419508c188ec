import { MOST_BLOCKS } from '../../../params/fleet.ts';
import { NEARNESS_COLOURS } from '../../../units/colour-ramps.ts';
import type { CampusLook } from '../../materials/campus-material.ts';
import { OPENED_BODY, OPENED_HEAD } from '../../materials/opened.ts';
import { RACK_HOLES_GLSL } from '../../materials/rack-holes.ts';
import { glslColour } from '../../materials/shader-parts.ts';
import { FAMILY_STEP } from '../../parts/things.ts';
import { FACE_TEXELS, FACES } from './rack-face.ts';

/** Mostly-lit colours of the tray lights: compute racks green, network and storage blue. */
export type RackFlavour = 'compute' | 'support';

const HEAD = /* glsl */ `
${RACK_HOLES_GLSL}
uniform sampler2D uRackFace;
float rackCell(vec2 cell, float salt) { return campusHash(vec3(cell, salt)); }

// One where a line of a grid is, melting into its mean before it aliases.
float rackLine(float at, float pitch, float share, float pixel) {
  float d = abs(fract(at / pitch) - 0.5) * 2.0;
  float sharp = smoothstep(1.0 - share - pixel / pitch, 1.0 - share + pixel / pitch, d);
  return mix(sharp, share, smoothstep(0.3, 1.0, pixel / pitch));
}
struct RackPart { vec3 colour; float rough; float metal; vec4 lights; };

// A part of a front at "at" metres from its lower left corner; "size" its width and height, "pixel" metres a pixel.
RackPart rackPart(float kind, float columns, vec2 at, vec2 size, float pixel) {
  RackPart part = RackPart(${glslColour('#24282d')}, 0.55, 0.3, vec4(0.0));
  float seam = smoothstep(0.0, 0.0025 + pixel, min(at.y, size.y - at.y));
  if (kind > 4.5 && kind < 6.5) {
    // Compute tray: perforated bezel between two latches, ports and lights in the middle.
    part.colour = mix(${glslColour('#3b4047')}, ${glslColour('#15181c')}, 1.0 - rackHoles(at, 0.0065, pixel));
    float latch = step(abs(abs(at.x - 0.5 * size.x) - 0.415 * size.x), 0.011 * size.x);
    part.colour = mix(part.colour, ${glslColour('#b39c6e')}, latch);
    float ports = step(abs(at.x - 0.5 * size.x), 0.16 * size.x) * step(abs(at.y - 0.45 * size.y), 0.24 * size.y);
    part.colour = mix(part.colour, mix(${glslColour('#0d0f12')}, ${glslColour('#8b929a')}, rackLine(at.x, 0.021, 0.3, pixel)), ports);
    part.lights = vec4(0.035, 0.5, 1.0, 0.0);
    if (kind > 5.5) part.colour = mix(part.colour, ${glslColour('#596069')}, 0.5);
  } else if (kind > 2.5 && kind < 3.5) {
    // Scale-up switch: dark, a bright rail, connectors along its length.
    part.colour = mix(${glslColour('#191d22')}, ${glslColour('#6c7279')}, rackLine(at.x, 0.058, 0.2, pixel) * step(0.25 * size.y, at.y));
    part.colour = mix(part.colour, ${glslColour('#c9a45c')}, step(at.y, 0.16 * size.y) * 0.8);
    part.metal = 0.5;
    part.lights = vec4(0.058, 0.7, 0.0, 1.0);
  } else if (kind > 3.5 && kind < 4.5) {
    // Power shelf: bare modules side by side, a handle and a fan grille each.
    float pitch = size.x / 6.0;
    float modules = rackLine(at.x, pitch, 0.05, pixel);
    float within = fract(at.x / pitch);
    part.colour = mix(${glslColour('#9aa0a6')}, ${glslColour('#3a3f45')}, modules);
    part.colour = mix(part.colour, mix(${glslColour('#2b2f34')}, part.colour, rackHoles(at, 0.005, pixel)), step(0.35, within) * step(within, 0.9));
    part.metal = 0.7;
    part.rough = 0.4;
    part.lights = vec4(pitch, 0.82, 1.0, 0.0);
  } else if (kind > 0.5 && kind < 2.5) {
    // Switch: two rows of ports.
    float row = step(abs(at.y - 0.5 * size.y), 0.36 * size.y);
    float port = 1.0 - rackLine(at.x, 0.0155, 0.25, pixel);
    part.colour = mix(${glslColour('#2a3036')}, ${glslColour('#07090b')}, row * port * step(0.04, at.x) * step(at.x, size.x - 0.1));
    part.lights = vec4(0.0155, 0.86, 0.6, 0.6);
  } else if (kind > 6.5 && kind < 8.5) {
    // Upright blades.
    float pitch = size.x / max(columns, 1.0);
    float blade = rackLine(at.x, pitch, 0.1, pixel);
    part.colour = mix(kind > 7.5 ? ${glslColour('#2d3238')} : ${glslColour('#3d4248')}, ${glslColour('#0e1013')}, blade);
    part.colour = mix(part.colour, part.colour * 0.55, 1.0 - rackHoles(at, 0.0075, pixel));
    float handle = step(abs(at.y - 0.5 * size.y), 0.42 * size.y) * step(abs(fract(at.x / pitch) - 0.5), 0.08);
    part.colour = mix(part.colour, ${glslColour('#b3b9bf')}, handle * 0.8);
    part.lights = vec4(pitch, 0.955, kind > 7.5 ? 0.2 : 1.0, kind > 7.5 ? 1.0 : 0.2);
  } else if (kind > 8.5) {
    // Server: drives on top of a tall one, a honeycomb bezel below.
    part.colour = mix(${glslColour('#4b5158')}, ${glslColour('#0f1215')}, 1.0 - rackHoles(at * vec2(1.0, 0.87), 0.012, pixel));
    float drives = step(0.6, size.y / 0.2) * step(0.74 * size.y, at.y);
    part.colour = mix(part.colour, mix(${glslColour('#2e343a')}, ${glslColour('#93999f')}, rackLine(at.x, 0.026, 0.3, pixel)), drives);
    part.colour = mix(part.colour, ${glslColour('#7d848b')}, step(abs(abs(at.x - 0.5 * size.x) - 0.47 * size.x), 0.02 * size.x));
    part.lights = vec4(0.026, mix(0.5, 0.9, drives), 1.0, 0.35);
  }
  part.colour *= mix(0.25, 1.0, mix(seam, 0.85, smoothstep(0.2, 0.9, pixel / max(size.y, 0.02))));
  return part;
}
`;

const COLOUR = /* glsl */ `
float rackFront = step(0.9, vCampusNormal.z);
float rackRear = step(0.9, -vCampusNormal.z) * step(vCampusLocal.z, -0.3);
float rackTop = step(0.9, vCampusNormal.y);
vec2 rackMetres = vCampusLocal.xy * vCampusScale.xy;
vec2 rackFootprint = fwidth(rackMetres) + 1e-5;
// Which block of a mixed campus, and whether coolant reaches it; in a line of racks which of them, and across that one.
float rackFamily = floor((vCampusState.z + 0.5) / ${FAMILY_STEP}.0);
float rackCount = max(1.0, vCampusState.z - ${FAMILY_STEP}.0 * rackFamily);
float rackWet = 1.0 - step(${MOST_BLOCKS}.0 - 0.5, rackFamily);
float rackBlock = rackFamily - ${MOST_BLOCKS}.0 * (1.0 - rackWet);
float rackAcross = clamp((vCampusLocal.x + 0.5) * rackCount, 0.0, rackCount - 0.0001);
float rackHalf = 0.5 * vCampusScale.x / rackCount;
rackMetres.x = (2.0 * fract(rackAcross) - 1.0) * rackHalf;
float rackHash = fract(vCampusHash + 0.618 * floor(rackAcross));
float rackSide = step(0.9, abs(vCampusNormal.x));
vec2 rackSideMetres = vec2((vCampusLocal.z) * vCampusScale.z, rackMetres.y);

// Dark posts and rails with a bevel that catches the lamps round every face, charcoal sheet between them.
vec2 rackFace = mix(vec2(rackHalf - abs(rackMetres.x), rackMetres.y), vec2(0.5 * vCampusScale.z - abs(rackSideMetres.x), rackMetres.y), rackSide);
rackFace.y = min(rackFace.y, vCampusScale.y - rackFace.y);
vec2 rackTopFace = vec2(rackHalf - abs(rackMetres.x), 0.5 * vCampusScale.z - abs(vCampusLocal.z * vCampusScale.z));
rackFace = mix(rackFace, rackTopFace, rackTop);
float rackEdge = min(rackFace.x, rackFace.y);
float rackFrame = 1.0 - smoothstep(0.032, 0.036 + max(rackFootprint.x, rackFootprint.y), rackEdge);
float rackGap = 1.0 - smoothstep(0.0, 0.004 + rackFootprint.x, rackFace.x);
vec3 rackSheet = RACK_SHEET;
float rackPixel = max(rackFootprint.y, length(fwidth(vCampusWorld)) * 0.7);
float rackRise = clamp((vCampusLocal.y - 0.03) / 0.945, 0.0, 0.999);
vec4 rackSlot = texture2D(uRackFace, vec2((floor(rackRise * ${FACE_TEXELS}.0) + 0.5) / ${FACE_TEXELS}.0, RACK_ROW)) * 255.0;
vec2 rackPartSize = vec2(1.8 * rackHalf, rackSlot.w / ${FACE_TEXELS}.0 * 0.945 * vCampusScale.y);
vec2 rackPartAt = vec2(rackMetres.x + 0.9 * rackHalf, (rackRise * ${FACE_TEXELS}.0 - rackSlot.z) / max(rackSlot.w, 1.0) * rackPartSize.y);
RackPart rackPlate = rackPart(rackSlot.x, rackSlot.y, rackPartAt, rackPartSize, rackPixel);
vec3 rackGlass = rackPlate.colour;
float rackVent = rackHoles(rackMetres, 0.02, rackPixel);
float rackSupply = 1.0 - smoothstep(0.028, 0.03 + rackFootprint.x, abs(rackMetres.x + 0.62 * rackHalf));
float rackReturn = 1.0 - smoothstep(0.028, 0.03 + rackFootprint.x, abs(rackMetres.x - 0.62 * rackHalf));
float rackPipes = RACK_LIQUID * step(0.06, vCampusLocal.y) * step(vCampusLocal.y, 0.95);
vec3 rackBack = rackSheet * (0.7 + 0.5 * rackVent);
float rackBand = step(abs(fract(rackMetres.y / 0.6) - 0.5), 0.06);
rackBack = mix(rackBack, mix(${glslColour('#8b9198')}, ${glslColour('#2f6fae')}, rackBand), rackSupply * rackPipes);
rackBack = mix(rackBack, mix(${glslColour('#8b9198')}, ${glslColour('#c06a38')}, rackBand), rackReturn * rackPipes);
vec3 rackPaint = mix(mix(rackSheet, rackBack, rackRear), rackGlass, rackFront);
float rackBevel = rackFrame * smoothstep(0.024, 0.03, rackEdge) / (1.0 + 60.0 * max(rackFootprint.x, rackFootprint.y));
rackPaint = mix(rackPaint, mix(${glslColour('#24282d')}, ${glslColour('#8d949c')}, rackBevel), rackFrame);
rackPaint *= 1.0 - 0.6 * rackGap * (1.0 - rackTop);
// What is no face, such as an edge, keeps the paint of its vertices.
float rackFlat = max(max(rackFront, rackRear), max(rackTop, rackSide));
diffuseColor.rgb = mix(diffuseColor.rgb, rackPaint, rackFlat);
// What joins racks and what is in them: switches in the front, and behind it the cartridges of copper.
float rackBay = rackFront * (1.0 - rackFrame);
float rackLane = mix(smoothstep(0.1, 0.16, rackPartAt.y / rackPartSize.y) * (0.45 + 0.55 * rackLine(rackPartAt.x, 0.058, 0.55, rackPixel)), 0.7, smoothstep(0.2, 0.6, rackPixel / 0.044));
float rackScaleUp = rackBay * rackLane * max(step(abs(rackSlot.x - 3.0), 0.5), step(abs(rackSlot.x - 8.0), 0.5));
float rackCopper = step(abs(fract(2.2 * rackMetres.x / rackHalf) - 0.5), 0.36) * step(abs(rackMetres.x), 0.8 * rackHalf);
rackScaleUp = max(rackScaleUp, rackRear * rackCopper * max(step(abs(rackSlot.x - 3.0), 0.5), step(abs(rackSlot.x - 5.0), 0.5)));
float rackPorts = rackBay * step(abs(rackSlot.x - 1.5), 0.6);
`;

const ROUGHNESS = /* glsl */ `
roughnessFactor = mix(roughnessFactor, rackPlate.rough, rackFront * (1.0 - rackFrame));
metalnessFactor = mix(metalnessFactor, rackPlate.metal, rackFront * (1.0 - rackFrame));
roughnessFactor = mix(roughnessFactor, 0.3, rackFrame);
`;

const EMISSIVE = /* glsl */ `
float rackNatural = 1.0 - campusLens;
// A light every so many metres on each part, each with its own pace; from afar their mean.
vec2 rackLamp = vec2(floor(rackPartAt.x / max(rackPlate.lights.x, 0.004)), rackSlot.z);
vec2 rackLampAt = vec2((fract(rackPartAt.x / max(rackPlate.lights.x, 0.004)) - 0.5) * rackPlate.lights.x, rackPartAt.y - rackPlate.lights.y * rackPartSize.y);
float rackId = rackCell(rackLamp + vec2(rackHash * 61.0, rackHash * 37.0), 11.0);
float rackBeat = rackCell(rackLamp + floor(uFlowTimeS * (2.0 + 5.0 * rackId)), rackHash * 17.0);
float rackBusy = clamp(vCampusState.x, 0.0, 1.0);
float rackLit = step(rackId, 0.16 + 0.3 * rackBusy) * (0.5 + 0.5 * step(0.4, rackBeat));
float rackSpot = (1.0 - smoothstep(0.0009, 0.0022, length(rackLampAt))) * rackLit;
vec3 rackLampColour = mix(RACK_FIRST, RACK_SECOND, step(0.6, rackCell(rackLamp, 3.0)));
rackLampColour = mix(rackLampColour, ${glslColour('#ffb347')}, step(0.96, rackId));
float rackBlur = smoothstep(0.1, 0.5, rackPixel / 0.008);
vec3 rackGlow = rackLampColour * max(rackPlate.lights.z, rackPlate.lights.w) * mix(rackSpot * 3.4, 0.007 * (0.3 + 0.6 * rackBusy), rackBlur) * step(0.001, rackPlate.lights.x);
float rackInside = step(0.03, vCampusLocal.y) * step(vCampusLocal.y, 0.97);
totalEmissiveRadiance += rackGlow * rackFront * rackInside * (1.0 - rackFrame) * (0.35 + 0.65 * rackNatural) * 1.15;
`;

/** Racks: trays, vents and lights drawn from the instance, so that a rack costs few triangles. */
export function rackLook(flavour: RackFlavour): CampusLook {
  const compute = flavour === 'compute';
  const fill = (text: string): string =>
    text
      .replaceAll('RACK_FIRST', glslColour(compute ? '#3dff8f' : '#4aa8ff'))
      .replaceAll('RACK_SECOND', glslColour(compute ? '#4ab8ff' : '#7fe9ff'))
      .replaceAll('RACK_LIQUID', compute ? 'rackWet' : '0.0')
      .replaceAll('RACK_SHEET', glslColour(compute ? '#2b3036' : '#363c43'))
      .replaceAll('RACK_ROW', `(${compute ? 'rackBlock' : `${MOST_BLOCKS}.0`} + 0.5) / ${FACES}.0`);
  return {
    name: `rack ${flavour}`,
    color: '#ffffff',
    roughness: 0.42,
    metalness: 0.25,
    role: 'power-and-thermal',
    fabric: compute ? NEARNESS_COLOURS.rack : NEARNESS_COLOURS.hall,
    fabricShare: compute ? 'rackScaleUp' : '0.16 + 0.84 * rackPorts',
    indoor: true,
    variation: 0.1,
    extra: {
      vertexHead: OPENED_HEAD,
      vertexBody: OPENED_BODY,
      fragmentHead: HEAD,
      colour: fill(COLOUR),
      roughness: ROUGHNESS,
      emissive: fill(EMISSIVE),
    },
  };
}
