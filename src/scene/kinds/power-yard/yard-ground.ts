import type { BufferGeometry } from 'three';
import { type GroundBounds, grow } from '../../../plan/details/ground-bounds.ts';
import { addFencePosts, fenceSheets } from '../../parts/fence.ts';
import { PAINT, type Rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

const FENCE_HEIGHT_M = 2.6;

export interface YardParts {
  readonly ground: BufferGeometry;
  readonly sheets: BufferGeometry;
}

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

/** Covered cable trenches: one along each bus side, one across to the control house. */
function addTrenches(b: SolidBuilder, bounds: GroundBounds): void {
  const [x0, z0, x1, z1] = bounds;
  for (const t of [0.32, 0.68]) {
    const x = x0 + (x1 - x0) * t;
    b.box(1.3, 0.16, z1 - z0 - 16, x, 0.04, (z0 + z1) / 2, PAINT.concrete, { top: PAINT.concreteDark });
  }
}

function addMasts(b: SolidBuilder, bounds: GroundBounds): void {
  const [x0, z0, x1, z1] = bounds;
  const rows = Math.max(2, Math.round((z1 - z0) / 75));
  for (let i = 0; i < rows; i++) {
    const z = z0 + ((i + 0.5) / rows) * (z1 - z0);
    for (const x of [x0 + 5, x1 - 5]) {
      b.cylinder(0.38, 30, x, 0, z, PAINT.galvanised, { segments: 6, topRadiusM: 0.1, cap: false });
      b.cylinder(0.05, 4, x, 30, z, PAINT.steel, { segments: 3, cap: false });
      b.glow(1)
        .box(1.3, 0.25, 0.5, x, 14, z + 0.5, PAINT.white, { bottom: true })
        .glow(0);
    }
  }
}

/** Protection and control house with batteries' ventilation, on the south edge. */
function addControlHouse(b: SolidBuilder, x: number, z: number): void {
  b.move(x, 0, z);
  b.box(24, 0.4, 11, 0, 0, 0, PAINT.concrete);
  b.box(23, 4.6, 10, 0, 0.4, 0, PAINT.cladding, { top: PAINT.claddingDark });
  b.box(23.8, 0.4, 10.8, 0, 5, 0, PAINT.claddingDark, { bottom: true, top: PAINT.offWhite });
  b.box(21, 0.35, 0.1, 0, 4.3, -5.06, PAINT.amber);
  for (const at of [-8, 0, 8]) b.box(2, 2.4, 0.1, at, 0.4, -5.06, PAINT.steelDark);
  for (const at of [-7, 2, 8]) b.box(2.2, 1.3, 2, at, 5.4, 1, PAINT.steel, { top: PAINT.coil });
  b.glow(1).box(10, 0.2, 0.12, 0, 3.7, -5.1, PAINT.white).glow(0);
  b.move(0, 0, 0);
}

/** Gravel pad, trenches, lightning masts, control house and fence of each switchyard. */
export function yardGround(yards: readonly GroundBounds[]): YardParts {
  const b = new SolidBuilder();
  const fences: { bounds: GroundBounds; heightM: number }[] = [];
  for (const yard of yards) {
    slab(b, yard[0], yard[1], yard[2], yard[3], 0.05, PAINT.gravel);
    addTrenches(b, yard);
    addMasts(b, yard);
    addControlHouse(b, (yard[0] + yard[2]) / 2, yard[3] - 9);
    const line = grow(yard, -1);
    addFencePosts(b, line, FENCE_HEIGHT_M, 5);
    fences.push({ bounds: line, heightM: FENCE_HEIGHT_M });
  }
  return { ground: b.build(), sheets: fenceSheets(fences) };
}
