import type { BufferGeometry } from 'three';
import { type GroundBounds, grow } from '../../../plan/details/ground-bounds.ts';
import { addFencePosts, fenceSheets } from '../../parts/fence.ts';
import { PAINT, type Rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

/** The double fence of the protected area: inner fence this far from the buildings, then the isolation zone. */
const INNER_FENCE_M = 26;
const ISOLATION_ZONE_M = 10;
const FENCE_HEIGHT_M = 3.4;
const PAD_RISE_M = 0.05;
/** Inside the inner fence: a clear gravel strip, then a patrol road, then poured bays. */
const CLEAR_STRIP_M = 4;
const PATROL_ROAD_M = 6;
const BAY_M = 17;
/** How far single pours differ in tone, up and down. */
const POUR_SPREAD = 0.2;

export interface IslandParts {
  readonly ground: BufferGeometry;
  readonly sheets: BufferGeometry;
}

function slab(b: SolidBuilder, bounds: GroundBounds, y: number, color: Rgb): void {
  const [x0, z0, x1, z1] = bounds;
  b.quad(
    [
      [x0, y, z1],
      [x1, y, z1],
      [x1, y, z0],
      [x0, y, z0],
    ],
    color,
  );
}

/** A strip of ground between two rectangles, so that no two sheets lie on each other. */
function frameStrip(b: SolidBuilder, inner: GroundBounds, outer: GroundBounds, y: number, color: Rgb): void {
  slab(b, [outer[0], outer[1], outer[2], inner[1]], y, color);
  slab(b, [outer[0], inner[3], outer[2], outer[3]], y, color);
  slab(b, [outer[0], inner[1], inner[0], inner[3]], y, color);
  slab(b, [inner[2], inner[1], outer[2], inner[3]], y, color);
}

/** Concrete is poured bay by bay, and no two pours dry to the same tone. */
function pouredBays(b: SolidBuilder, bounds: GroundBounds, y: number): void {
  const [x0, z0, x1, z1] = bounds;
  const columns = Math.max(1, Math.round((x1 - x0) / BAY_M));
  const rows = Math.max(1, Math.round((z1 - z0) / BAY_M));
  const across = (i: number) => x0 + (i / columns) * (x1 - x0);
  const along = (j: number) => z0 + (j / rows) * (z1 - z0);
  for (let i = 0; i < columns; i++)
    for (let j = 0; j < rows; j++) {
      const mixed = Math.sin(i * 12.9898 + j * 78.233) * 43_758.5453;
      const tone = 1 + POUR_SPREAD * (mixed - Math.floor(mixed) - 0.5);
      const [red, green, blue] = PAINT.concreteDark;
      slab(b, [across(i), along(j), across(i + 1), along(j + 1)], y, [red * tone, green * tone, blue * tone]);
    }
}

/** Camera and lamp masts along a rectangle. */
function addMasts(b: SolidBuilder, bounds: GroundBounds, pitchM: number): void {
  const [x0, z0, x1, z1] = bounds;
  const mast = (x: number, z: number) => {
    b.move(x, 0, z);
    b.cylinder(0.14, 9, 0, 0, 0, PAINT.galvanised, { segments: 5, topRadiusM: 0.08 });
    b.glow(1).box(0.9, 0.2, 0.5, 0, 9, 0, PAINT.white, { bottom: true }).glow(0);
  };
  const alongX = Math.max(2, Math.round((x1 - x0) / pitchM));
  const alongZ = Math.max(2, Math.round((z1 - z0) / pitchM));
  for (let i = 0; i < alongX; i++) {
    const x = x0 + ((i + 0.5) / alongX) * (x1 - x0);
    mast(x, z0);
    mast(x, z1);
  }
  for (let i = 0; i < alongZ; i++) {
    const z = z0 + ((i + 0.5) / alongZ) * (z1 - z0);
    mast(x0, z);
    mast(x1, z);
  }
  b.move(0, 0, 0);
}

function addWatchTowers(b: SolidBuilder, bounds: GroundBounds): void {
  const [x0, z0, x1, z1] = bounds;
  for (const [x, z] of [
    [x0, z0],
    [x1, z0],
    [x1, z1],
    [x0, z1],
  ] as const) {
    b.box(3, 9, 3, x, 0, z, PAINT.concrete);
    b.box(4.4, 2.6, 4.4, x, 9, z, PAINT.glass, { bottom: true });
    b.box(5, 0.35, 5, x, 11.6, z, PAINT.claddingDark, { bottom: true, top: PAINT.offWhite });
    b.glow(0.9).box(4.5, 0.2, 4.5, x, 9, z, PAINT.nuclearGreen).glow(0);
  }
}

/** Gatehouse on the south side with barriers and lane islands. */
function addGate(b: SolidBuilder, bounds: GroundBounds): void {
  const x = (bounds[0] + bounds[2]) / 2;
  b.move(x, 0, bounds[3]);
  b.box(14, 4.6, 8, -14, 0, 0, PAINT.offWhite, { top: PAINT.claddingDark });
  b.box(13, 1.3, 0.1, -14, 2, 4.05, PAINT.glass);
  b.box(22, 0.6, 9, -3, 5.6, 0, PAINT.claddingDark, { bottom: true, top: PAINT.offWhite });
  for (const at of [-4, 7]) b.box(0.5, 5.6, 0.5, at, 0, 3.6, PAINT.steel);
  for (const at of [-4, 7]) b.box(0.5, 5.6, 0.5, at, 0, -3.6, PAINT.steel);
  b.glow(1).box(20, 0.16, 0.3, -3, 5.5, 4.3, PAINT.nuclearGreen, { bottom: true }).glow(0);
  b.box(10, 0.2, 0.2, 1.5, 1, 4.4, PAINT.faultRed, { bottom: true });
  b.move(0, 0, 0);
}

/** Ground, fences and gate of the reactor island whose buildings fill `buildings`. */
export function reactorIsland(buildings: GroundBounds): IslandParts {
  const inner = grow(buildings, INNER_FENCE_M);
  const outer = grow(inner, ISOLATION_ZONE_M);
  const b = new SolidBuilder();
  const road = grow(inner, -CLEAR_STRIP_M);
  const paved = grow(road, -PATROL_ROAD_M);
  pouredBays(b, paved, PAD_RISE_M);
  frameStrip(b, paved, road, PAD_RISE_M, PAINT.asphalt);
  frameStrip(b, road, inner, PAD_RISE_M, PAINT.gravel);
  frameStrip(b, inner, outer, PAD_RISE_M, PAINT.gravel);
  frameStrip(b, outer, grow(outer, 5), PAD_RISE_M, PAINT.asphalt);
  addFencePosts(b, inner, FENCE_HEIGHT_M, 6);
  addFencePosts(b, outer, FENCE_HEIGHT_M, 6);
  addMasts(b, grow(inner, ISOLATION_ZONE_M / 2), 34);
  addWatchTowers(b, grow(inner, -5));
  addGate(b, outer);
  const sheets = fenceSheets([
    { bounds: inner, heightM: FENCE_HEIGHT_M },
    { bounds: outer, heightM: FENCE_HEIGHT_M },
  ]);
  return { ground: b.build(), sheets };
}
