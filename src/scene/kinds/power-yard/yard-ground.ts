import type { BufferGeometry } from 'three';
import type { DetailBlock } from '../../../plan/details/detail-types.ts';
import { standingBoundsOf } from '../../../plan/details/ground-bounds.ts';
import {
  cableTrenchesOf,
  controlHousesOf,
  lightningMastsOf,
  switchyardFencesOf,
} from '../../../plan/details/switchyard-details.ts';
import type { ThingBlock } from '../../../plan/plan-types.ts';
import { addFencePosts } from '../../parts/fence.ts';
import { PAINT, type Rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

const FENCE_POST_PITCH_M = 5;

function slab(b: SolidBuilder, x0: number, z0: number, x1: number, z1: number, y: number, color: Rgb): void {
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

/** Calls `draw` with the place and the depth of each detail. */
function forEach(block: DetailBlock, draw: (x: number, z: number, depthM: number) => void): void {
  for (let at = 0; at < block.count; at++) {
    draw(block.position[at * 3] ?? 0, block.position[at * 3 + 2] ?? 0, block.size[at * 3 + 2] ?? 0);
  }
}

function addTrench(b: SolidBuilder, x: number, z: number, depthM: number): void {
  b.box(1.3, 0.16, depthM, x, 0.04, z, PAINT.concrete, { top: PAINT.concreteDark });
}

/** Lightning mast with a floodlight on its way up. */
function addMast(b: SolidBuilder, x: number, z: number): void {
  b.cylinder(0.38, 30, x, 0, z, PAINT.galvanised, { segments: 6, topRadiusM: 0.1, cap: false });
  b.cylinder(0.05, 4, x, 30, z, PAINT.steel, { segments: 3, cap: false });
  b.glow(1)
    .box(1.3, 0.25, 0.5, x, 14, z + 0.5, PAINT.white, { bottom: true })
    .glow(0);
}

/** Protection and control house with its batteries' ventilation. */
function addControlHouse(b: SolidBuilder, x: number, z: number): void {
  b.move(x, 0, z);
  b.box(24, 0.4, 11, 0, 0, 0, PAINT.concrete);
  b.box(23, 4.6, 10, 0, 0.4, 0, PAINT.cladding, { top: PAINT.claddingDark });
  b.box(23.8, 0.4, 10.8, 0, 5, 0, PAINT.claddingDark, { bottom: true, top: PAINT.offWhite });
  b.box(21, 0.35, 0.1, 0, 4.3, -5.06, PAINT.amber);
  for (const at of [-8, 0, 8]) b.box(2, 2.4, 0.1, at, 0.4, -5.06, PAINT.steelDark);
  // Towards the fence: a door at either end under its lamp, packaged air conditioners between them, joints of the panels.
  for (const at of [-9.6, 9.6]) {
    b.box(1.1, 2.2, 0.1, at, 0.4, 5.06, PAINT.steelDark);
    b.glow(1).box(0.5, 0.14, 0.2, at, 2.9, 5.1, PAINT.white, { bottom: true }).glow(0);
  }
  for (const at of [-5.4, -1.8, 1.8, 5.4]) b.box(1.3, 2, 0.7, at, 0.4, 5.4, PAINT.steel, { top: PAINT.coil });
  for (let at = -10; at <= 10; at += 2.5) b.box(0.05, 4.6, 0.04, at, 0.4, 5.02, PAINT.claddingDark);
  for (const [side, at] of [-1, 1].flatMap((end) => [-2.5, 0, 2.5].map((z) => [end, z] as const)))
    b.box(0.04, 4.6, 0.05, side * 11.52, 0.4, at, PAINT.claddingDark);
  for (const at of [-7, 2, 8]) b.box(2.2, 1.3, 2, at, 5.4, 1, PAINT.steel, { top: PAINT.coil });
  b.glow(1).box(10, 0.2, 0.12, 0, 3.7, -5.1, PAINT.white).glow(0);
  b.move(0, 0, 0);
}

/** Gravel pad, trenches, lightning masts, control house and fence posts of each switchyard; null without any. */
export function yardGround(yards: ThingBlock): BufferGeometry | null {
  if (yards.count === 0) return null;
  const b = new SolidBuilder();
  for (const yard of standingBoundsOf(yards)) slab(b, yard[0], yard[1], yard[2], yard[3], 0.05, PAINT.gravel);
  forEach(cableTrenchesOf(yards), (x, z, depthM) => addTrench(b, x, z, depthM));
  forEach(lightningMastsOf(yards), (x, z) => addMast(b, x, z));
  forEach(controlHousesOf(yards), (x, z) => addControlHouse(b, x, z));
  addFencePosts(b, switchyardFencesOf(yards), FENCE_POST_PITCH_M);
  return b.build();
}
