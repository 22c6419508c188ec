import { describe, expect, it } from 'vitest';
import { GROUND_FRAGMENT_HEAD } from '../../../src/scene/kinds/ground/ground-shader.ts';
import { FIELD_OF_VIEW_DEG } from '../../../src/store/camera-pose.ts';

/** Width and height of a picture, pixels. */
const PICTURE_PX = 1280;
const PICTURE_LINES = 720;

interface Grain {
  /** Side of the smaller of two tiles, of which the other is twice as large, metres; and how much of the larger shows. */
  readonly tileM: number;
  readonly share: number;
}

/** What the shader reckons for ground that lies so far below and aside, told by its own lines. */
function grainSeenFrom(downM: number, asideM: number): Grain {
  const lineOf = (name: string) => new RegExp(`float ${name} = (.*);`).exec(GROUND_FRAGMENT_HEAD)?.[1] ?? '';
  const inScript = (line: string) =>
    line.replaceAll(/\b(floor|max|log2|pow|abs)\(/g, 'Math.$1(').replaceAll('exp2(', '2 ** (');
  const reckon = new Function(
    'toEye',
    'dot',
    `const level = ${inScript(lineOf('level'))}; return { tileM: ${inScript(lineOf('tileM'))}, share: level % 1 };`,
  );
  return reckon({ y: downM }, () => downM ** 2 + asideM ** 2);
}

/** Straight below, where a pixel is so wide. */
function grainOf(pixelM: number): Grain {
  return grainSeenFrom((pixelM * PICTURE_LINES) / (2 * Math.tan((FIELD_OF_VIEW_DEG * Math.PI) / 360)), 0);
}

const WIDTHS_M = Array.from({ length: 400 }, (_, at) => 0.012 * 1.02 ** at);

describe('the grain of the ground', () => {
  // Catches a weave at a hundred metres: one small tile over and over.
  it('shows few repeats of its tile in a picture, from whatever height', () => {
    for (const pixelM of WIDTHS_M)
      expect((PICTURE_PX * pixelM) / grainOf(pixelM).tileM, `${pixelM} m a pixel`).toBeLessThan(6);
  });

  it('is never coarser than the eye can make out: a picture holds a whole tile', () => {
    for (const pixelM of WIDTHS_M) expect(2 * grainOf(pixelM).tileM).toBeLessThan(PICTURE_PX * pixelM);
  });

  it('is coarser where ground is looked at aslant, and knows nothing of the pixels: finer pictures show the same', () => {
    expect(grainSeenFrom(50, 400).tileM).toBeGreaterThan(grainSeenFrom(403, 0).tileM);
    const level = /float level = .*;/.exec(GROUND_FRAGMENT_HEAD)?.[0] ?? '';
    expect(level).not.toMatch(/dFd|pixel|span/);
  });

  // Catches ground that jumps while the camera rises.
  it('changes from size to size without a jump: a tile is exchanged only for itself', () => {
    let before = grainOf(0.012);
    for (const pixelM of WIDTHS_M) {
      const now = grainOf(pixelM);
      if (now.tileM !== before.tileM) {
        expect(now.tileM).toBeCloseTo(2 * before.tileM);
        expect(before.share - now.share).toBeGreaterThan(0.95);
      } else expect(now.share).toBeGreaterThanOrEqual(before.share);
      before = now;
    }
  });
});
