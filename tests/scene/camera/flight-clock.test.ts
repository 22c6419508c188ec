import { describe, expect, it } from 'vitest';
import { createFlightClock, shortSteps } from '../../../src/scene/camera/flight-clock.ts';

describe('createFlightClock', () => {
  it('counts the time of the wall from frame to frame, also at one frame a second', () => {
    const clock = createFlightClock();
    clock.start(5000);
    expect(clock.step(5400)).toBeCloseTo(0.4, 9);
    expect(clock.takeOverdue(5400)).toBe(false);
    expect(clock.step(6400)).toBeCloseTo(1, 9);
    expect(clock.takeOverdue(6500)).toBe(true);
    expect(clock.takeOverdue(6600)).toBe(false);
  });

  it('does not count the time at rest', () => {
    const clock = createFlightClock();
    clock.step(0);
    clock.rested();
    expect(clock.step(60_000)).toBeCloseTo(1 / 60, 9);
    clock.rested();
    clock.start(90_000);
    expect(clock.step(90_016)).toBeCloseTo(0.016, 9);
  });

  it('lets a hand on the camera call off the end of the flight', () => {
    const clock = createFlightClock();
    clock.start(0);
    clock.interrupt();
    expect(clock.takeOverdue(10_000)).toBe(false);
  });

  it('does not jump after a long gap', () => {
    const clock = createFlightClock();
    clock.start(0);
    expect(clock.step(30_000)).toBe(1);
  });
});

describe('shortSteps', () => {
  it('walks the whole step in parts that a spring survives', () => {
    for (const stepS of [0, 0.016, 0.05, 0.3, 1]) {
      const { count, eachS } = shortSteps(stepS);
      expect(count * eachS).toBeCloseTo(stepS, 9);
      expect(eachS).toBeLessThanOrEqual(0.05);
      expect(count).toBeGreaterThan(0);
    }
  });
});
