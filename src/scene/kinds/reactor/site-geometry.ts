import type { BufferGeometry } from 'three';
import type { DetailBlock } from '../../../plan/details/detail-types.ts';
import type { GroundBounds } from '../../../plan/details/ground-bounds.ts';
import {
  gatehousesOf,
  islandRingsOf,
  lampMastsOf,
  securityFencesOf,
  watchTowersOf,
} from '../../../plan/details/reactor-details.ts';
import type { Plan } from '../../../plan/plan-types.ts';
import { addFencePosts } from '../../parts/fence.ts';
import { PAINT, type Rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

const FENCE_POST_PITCH_M = 6;
const PAD_RISE_M = 0.05;
/** Concrete is poured in bays of about this size. */
const BAY_M = 17;
/** How far single pours differ in tone, up and down. */
const POUR_SPREAD = 0.07;

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

/** Moves the builder to each detail in turn. */
function atEach(b: SolidBuilder, block: DetailBlock, draw: () => void): void {
  for (let at = 0; at < block.count; at++) {
    b.move(block.position[at * 3] ?? 0, 0, block.position[at * 3 + 2] ?? 0, block.yaw[at] ?? 0);
    draw();
  }
  b.move(0, 0, 0);
}

function addLampMast(b: SolidBuilder): void {
  b.cylinder(0.14, 9, 0, 0, 0, PAINT.galvanised, { segments: 5, topRadiusM: 0.08 });
  b.glow(1).box(0.9, 0.2, 0.5, 0, 9, 0, PAINT.white, { bottom: true }).glow(0);
}

function addWatchTower(b: SolidBuilder): void {
  b.box(3, 9, 3, 0, 0, 0, PAINT.concrete);
  b.box(4.4, 2.6, 4.4, 0, 9, 0, PAINT.glass, { bottom: true });
  b.box(5, 0.35, 5, 0, 11.6, 0, PAINT.claddingDark, { bottom: true, top: PAINT.offWhite });
  b.glow(0.9).box(4.5, 0.2, 4.5, 0, 9, 0, PAINT.nuclearGreen).glow(0);
}

/** Gatehouse with barriers and lane islands. */
function addGatehouse(b: SolidBuilder): void {
  b.box(14, 4.6, 8, -14, 0, 0, PAINT.offWhite, { top: PAINT.claddingDark });
  b.box(13, 1.3, 0.1, -14, 2, 4.05, PAINT.glass);
  b.box(22, 0.6, 9, -3, 5.6, 0, PAINT.claddingDark, { bottom: true, top: PAINT.offWhite });
  for (const at of [-4, 7]) b.box(0.5, 5.6, 0.5, at, 0, 3.6, PAINT.steel);
  for (const at of [-4, 7]) b.box(0.5, 5.6, 0.5, at, 0, -3.6, PAINT.steel);
  b.glow(1).box(20, 0.16, 0.3, -3, 5.5, 4.3, PAINT.nuclearGreen, { bottom: true }).glow(0);
  b.box(10, 0.2, 0.2, 1.5, 1, 4.4, PAINT.faultRed, { bottom: true });
}

/** Ground, fence posts, masts, towers and gate of the reactor island; null on a campus without reactors. */
export function reactorIsland(things: Plan['things']): BufferGeometry | null {
  const rings = islandRingsOf(things);
  if (rings === null) return null;
  const b = new SolidBuilder();
  pouredBays(b, rings.paved, PAD_RISE_M);
  frameStrip(b, rings.paved, rings.patrolRoad, PAD_RISE_M, PAINT.asphalt);
  frameStrip(b, rings.patrolRoad, rings.innerFence, PAD_RISE_M, PAINT.gravel);
  frameStrip(b, rings.innerFence, rings.outerFence, PAD_RISE_M, PAINT.gravel);
  frameStrip(b, rings.outerFence, rings.outerRoad, PAD_RISE_M, PAINT.asphalt);
  addFencePosts(b, securityFencesOf(things), FENCE_POST_PITCH_M);
  atEach(b, lampMastsOf(things), () => addLampMast(b));
  atEach(b, watchTowersOf(things), () => addWatchTower(b));
  atEach(b, gatehousesOf(things), () => addGatehouse(b));
  return b.build();
}
