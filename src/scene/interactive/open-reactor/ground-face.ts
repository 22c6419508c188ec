import type { BufferGeometry } from 'three';
import { GROUND_WORKS } from '../../../catalogue/ground-works.ts';
import type { CutBody, GroundFace, Span } from '../../../plan/section/ground-faces.ts';
import { type Rgb, rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';
import { OVER_GROUND_M } from './pit-lid.ts';

const TOPSOIL = rgb(0x5a4a36);
const SUBSOIL = rgb(0x8a6f50);
const DEEP = rgb(0x77603f);
const FLOOR = rgb(0x4d4030);
const FAR_SIDE = rgb(0x6a563e);
const INSIDE = rgb(0x24262a);
const CABLE = rgb(0xc98a4a);
const COLOURS: Readonly<Record<CutBody['kind'], Rgb>> = {
  fill: rgb(0xa39a8a),
  footing: rgb(0x9fa2a4),
  slab: rgb(0xb4b6b8),
  foundation: rgb(0xa9acae),
  'cable-trench': rgb(0x9a9d9f),
  'duct-bank': rgb(0x8f8aa0),
};
/** What lies in what. */
const COATS: Readonly<Record<CutBody['kind'], number>> = {
  fill: 1,
  footing: 2,
  slab: 3,
  foundation: 3,
  'cable-trench': 4,
  'duct-bank': 4,
};
/** Each coat lies in front of the one before, metres. */
const COAT_M = 0.004;
const CORNERS = 8;
/** Where soil gets paler downwards, over the depth that is laid open. */
const SUBSOIL_SHARE = 0.55;

type Draw = (along: Span, height: Span, color: Rgb, coats?: number) => void;

/** The ground where a section cuts it, and the cut that one looks into it from: metres of the campus. */
export function createGroundFaces(faces: readonly GroundFace[]): BufferGeometry {
  const solid = new SolidBuilder();
  for (const face of faces) addFace(solid, face);
  return solid.build();
}

/** Lids over the cuts, to be drawn into depth alone: the ground under them is then hidden. */
export function createCutLids(faces: readonly GroundFace[]): BufferGeometry {
  const solid = new SolidBuilder();
  const wide = GROUND_WORKS.cutWidth.value;
  for (const face of faces) {
    const [from, to] = face.along;
    const y = OVER_GROUND_M;
    quadsOf(solid, face)(
      [
        [from, y, wide],
        [to, y, wide],
        [to, y, 0],
        [from, y, 0],
      ],
      FLOOR,
    );
  }
  return solid.build();
}

/** A place by how far along the cut, how high and how far out of its face it is. */
type Place = readonly [along: number, y: number, out: number];

/** Quads whose corners run against the clock for whoever looks into the cut. */
function quadsOf(solid: SolidBuilder, { axis, atM, outward }: GroundFace) {
  const isMirrored = (axis === 'x') === outward > 0;
  const world = ([along, y, out]: Place): [number, number, number] =>
    axis === 'x' ? [atM + outward * out, y, along] : [along, y, atM + outward * out];
  return (corners: readonly [Place, Place, Place, Place], color: Rgb): void => {
    const [a, b, c, d] = corners;
    solid.quad((isMirrored ? [d, c, b, a] : [a, b, c, d]).map(world), color);
  };
}

function addFace(solid: SolidBuilder, face: GroundFace): void {
  const quad = quadsOf(solid, face);
  const draw: Draw = ([from, to], [low, high], color, coats = 0) => {
    const out = coats * COAT_M;
    quad(
      [
        [from, low, out],
        [to, low, out],
        [to, high, out],
        [from, high, out],
      ],
      color,
    );
  };
  const { along, bodies } = face;
  const deep = -GROUND_WORKS.laidOpen.value;
  const top = -GROUND_WORKS.topsoil.value;
  const middle = top + SUBSOIL_SHARE * (deep - top);
  draw(along, [deep, middle], DEEP);
  draw(along, [middle, top], SUBSOIL);
  // Up to the lid, over whose edge one would look past the ground behind it.
  draw(along, [top, OVER_GROUND_M], TOPSOIL);
  for (const body of bodies) addBody(draw, quad, body);
  addCut(quad, along, deep);
}

function addBody(draw: Draw, quad: ReturnType<typeof quadsOf>, body: CutBody): void {
  const { kind, along, height, radiusM = 0 } = body;
  const coats = COATS[kind];
  const [low, high] = height;
  draw(along, [low, high === 0 ? OVER_GROUND_M : high], COLOURS[kind], coats);
  if (radiusM === 0) return;
  const wallM = kind === 'cable-trench' ? GROUND_WORKS.trenchWall.value : radiusM / 4;
  const inside: Span = [along[0] + wallM, along[1] - wallM];
  if (inside[1] <= inside[0]) return;
  const floorY = height[0] + wallM;
  draw(inside, [floorY, height[1] - wallM], INSIDE, coats + 1);
  const r = Math.min(radiusM, (inside[1] - inside[0]) / 2);
  addRound(quad, [(along[0] + along[1]) / 2, floorY + r, (coats + 2) * COAT_M], r, CABLE);
}

/** A round end. */
function addRound(
  quad: ReturnType<typeof quadsOf>,
  [along, y, out]: Place,
  radiusM: number,
  color: Rgb,
): void {
  const corner = (step: number): Place => {
    const turn = (2 * Math.PI * step) / CORNERS;
    return [along + radiusM * Math.cos(turn), y + radiusM * Math.sin(turn), out];
  };
  for (let step = 0; step < CORNERS; step += 2)
    quad([[along, y, out], corner(step), corner(step + 1), corner(step + 2)], color);
}

/** Floor and far side of the cut, and its ends. */
function addCut(quad: ReturnType<typeof quadsOf>, [from, to]: Span, deep: number): void {
  const wide = GROUND_WORKS.cutWidth.value;
  quad(
    [
      [from, deep, wide],
      [to, deep, wide],
      [to, deep, 0],
      [from, deep, 0],
    ],
    FLOOR,
  );
  quad(
    [
      [to, deep, wide],
      [from, deep, wide],
      [from, 0, wide],
      [to, 0, wide],
    ],
    FAR_SIDE,
  );
  for (const [end, inner, outer] of [
    [from, wide, 0],
    [to, 0, wide],
  ] as const)
    quad(
      [
        [end, deep, inner],
        [end, deep, outer],
        [end, 0, outer],
        [end, 0, inner],
      ],
      FAR_SIDE,
    );
}
