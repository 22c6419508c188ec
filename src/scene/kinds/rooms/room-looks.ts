import { DETAIL_SPACING } from '../../../catalogue/detail-spacing.ts';
import { ROOM_KINDS, type RoomKind } from '../../../catalogue/rooms.ts';
import type { CampusLook } from '../../materials/campus-material.ts';
import { glslColour } from '../../materials/shader-parts.ts';

/** What floors are painted in: quiet, and told apart without colour by their lightness. */
const PAINTS: Readonly<Record<RoomKind, string>> = {
  'rack-floor': '#9da3a7',
  'network-floor': '#929ba3',
  electrical: '#c3bba3',
  gallery: '#b2c0c6',
  pump: '#9fb6bf',
  network: '#b0aec4',
  'meet-me': '#a39ebd',
  staging: '#b5b2a9',
  dock: '#9f9d96',
  office: '#bfafa3',
  corridor: '#7d8285',
  flex: '#a8abab',
  riser: '#948b7f',
};

export const KIND_MARKS: readonly RoomKind[] = Object.keys(ROOM_KINDS) as RoomKind[];

const paintOf = KIND_MARKS.map(
  (kind, mark) => `if (int(vRoom + 0.5) == ${mark}) roomPaint = ${glslColour(PAINTS[kind])};`,
).join('\n');

const VERTEX_HEAD = /* glsl */ `
attribute vec2 aRoom;
varying float vRoom;
`;
const FRAGMENT_HEAD = 'varying float vRoom;';

/** Painted concrete with a line along the walls; floors of racks are lighter and have a yellow one. */
const FLOOR_COLOUR = /* glsl */ `
vec3 roomPaint = vec3(0.8);
${paintOf}
vec2 roomMetres = vCampusLocal.xz * vCampusScale.xz;
vec2 roomEdge = 0.5 * vCampusScale.xz - abs(roomMetres);
float roomPixel = length(fwidth(vCampusWorld.xz)) * 0.7 + 1e-4;
float roomRim = min(roomEdge.x, roomEdge.y);
float roomFine = 1.0 - smoothstep(0.06, 0.35, roomPixel);
vec2 roomJoint = abs(fract(roomMetres / 1.2 + 0.5) - 0.5) * 1.2;
vec2 roomLine = 1.0 - smoothstep(vec2(0.003), vec2(0.008 + roomPixel), roomJoint);
roomPaint *= 1.0 - 0.1 * max(roomLine.x, roomLine.y) * roomFine;
float roomCloud = sin(roomMetres.x * 0.83 + 1.7 * sin(roomMetres.y * 0.41)) * sin(roomMetres.y * 0.67 + 1.3 * sin(roomMetres.x * 0.29));
roomPaint *= 1.0 + 0.02 * roomCloud;
float roomStripe = 1.0 - smoothstep(0.05, 0.06 + roomPixel, abs(roomRim - 0.5));
roomPaint = mix(roomPaint, vRoom < 1.5 ? ${glslColour('#e3bb52')} : roomPaint * 0.72, 0.8 * roomStripe);
roomPaint *= 1.0 - 0.22 * exp(-max(roomRim, 0.0) / 0.5);
diffuseColor.rgb = roomPaint;
`;

export const ROOM_FLOOR: CampusLook = {
  name: 'room floor',
  color: '#ffffff',
  roughness: 0.6,
  indoor: true,
  variation: 0,
  extra: {
    vertexHead: VERTEX_HEAD,
    vertexBody: 'vRoom = aRoom.x;',
    fragmentHead: FRAGMENT_HEAD,
    colour: FLOOR_COLOUR,
    // Floors of racks and of network gear are sealed and polished, all others are painted.
    roughness: 'roughnessFactor = mix(0.42, 0.6, step(1.5, vRoom));',
  },
};

/** Height of walls whose building is seen into from above, metres: what they part is seen over them. */
const CUT_M = 1.5;
const FULL_M = DETAIL_SPACING.hallCeiling.value;

/** Whoever stands among them sees them whole. */
const WALL_VERTEX = /* glsl */ `
float wallCut = aRoom.y * smoothstep(4.0, 12.0, cameraPosition.y - campusPlace[3].y);
transformed.y *= mix(${FULL_M.toFixed(1)}, ${CUT_M.toFixed(1)}, wallCut);
vRoom = wallCut;
`;
const WALL_COLOUR = /* glsl */ `
float partTop = step(0.5, vCampusNormal.y);
vec3 partPaint = ${glslColour('#d9dcdd')};
partPaint = mix(partPaint, ${glslColour('#8d949a')}, 1.0 - smoothstep(0.14, 0.15, vCampusWorld.y - uFloorYM));
diffuseColor.rgb = mix(partPaint, ${glslColour('#4b545c')}, partTop);
`;

export const PARTITION: CampusLook = {
  name: 'partition',
  color: '#ffffff',
  roughness: 0.7,
  indoor: true,
  variation: 0,
  extra: {
    vertexHead: VERTEX_HEAD,
    vertexBody: WALL_VERTEX,
    fragmentHead: FRAGMENT_HEAD,
    colour: WALL_COLOUR,
  },
};
