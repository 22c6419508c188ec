import { describe, expect, it } from 'vitest';
import { approachGround } from '../../../src/scene/picking/ground-approach.ts';

describe('double click on open ground', () => {
  it('flies most of the way to the place and looks at it', () => {
    const half = Math.SQRT1_2;
    const pose = approachGround({ origin: [0, 100, 0], direction: [half, -half, 0] });
    expect(pose?.target[0]).toBeCloseTo(100);
    expect(pose?.target[1]).toBe(0);
    expect(pose?.position[0]).toBeCloseTo(60);
    expect(pose?.position[1]).toBeCloseTo(40);
  });

  it('stays where it is when the sky was clicked', () => {
    expect(approachGround({ origin: [0, 100, 0], direction: [1, 0, 0] })).toBeNull();
  });

  it('never goes below eye height', () => {
    const pose = approachGround({ origin: [0, 3, 0], direction: [0, -1, 0] });
    expect(pose?.position[1]).toBe(2);
  });
});
