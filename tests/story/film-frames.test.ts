import { describe, expect, it } from 'vitest';
import { evenSides, filmBytes, frameCount, frameTimeUs } from '../../src/story/film-frames.ts';

describe('pictures of a film', () => {
  it.each([
    [2, 30, 60],
    [2, 24, 48],
    [2, 29.97, 60],
    [1.5, 25, 38],
    [0.5, 25, 13],
    [10, 59.94, 599],
    [12.345, 60, 741],
    [0.01, 30, 1],
  ])('%f s at %f a second are %i', (seconds, fps, count) => {
    expect(frameCount(seconds, fps)).toBe(count);
  });

  it('follow one another without drifting', () => {
    expect(frameTimeUs(0, 30)).toBe(0);
    expect(frameTimeUs(1, 30)).toBe(33_333);
    expect(frameTimeUs(3000, 30)).toBe(100_000_000);
  });

  it('have even sides within what can be drawn', () => {
    expect(evenSides({ width: 1921, height: 1081 })).toEqual({ width: 1920, height: 1080 });
    expect(evenSides({ width: 90_000, height: 1 })).toEqual({ width: 7680, height: 2 });
    expect(evenSides({ width: Number.NaN, height: 101.9 })).toEqual({ width: 2, height: 100 });
  });

  it('are estimated by their pixels', () => {
    const shape = { width: 1920, height: 1080, fps: 30 };
    expect(filmBytes(shape, 10)).toBeCloseTo(1920 * 1080 * 30 * 10 * (0.1 / 8), -3);
    expect(filmBytes({ ...shape, width: 960 }, 10)).toBeCloseTo(filmBytes(shape, 10) / 2, -3);
  });
});
