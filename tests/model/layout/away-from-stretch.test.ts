import { expect, it } from 'vitest';
import { awayFromStretchM } from '../../../src/model/layout/rules/inside-boundary.ts';

const pad = { x0: 0, z0: 0, x1: 10, z1: 10 };

it.each([
  ['aslant beside a corner', [10, 20], [20, 10], 10 * Math.SQRT1_2],
  ['aslant through it', [-5, 8], [8, -5], 0],
  ['aslant past a corner that its bounds take in', [12, -4], [22, 6], 3 * Math.SQRT2],
  ['that ends before a side', [-20, 5], [-3, 5], 3],
  ['that lies within it', [4, 4], [6, 6], 0],
] as const)('is the clear ground to a stretch %s', (_, from, to, metres) => {
  expect(awayFromStretchM(pad, [from, to])).toBeCloseTo(metres, 9);
});
