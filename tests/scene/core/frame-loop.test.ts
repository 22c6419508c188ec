import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFrameLoop } from '../../../src/scene/frame-loop.ts';
import { createPixelRatio } from '../../../src/scene/pixel-ratio.ts';
import { createShadowSchedule } from '../../../src/scene/shadow-schedule.ts';
import { advanceFlowTime, createSharedUniforms } from '../../../src/scene/shared-uniforms.ts';
import { createFrameClock } from '../../../src/store/frame-clock.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createFrameLoop', () => {
  it('draws nothing unless asked', () => {
    const schedule = vi.fn();
    createFrameLoop(createFrameClock()).attach(schedule);
    vi.advanceTimersByTime(60_000);
    expect(schedule).not.toHaveBeenCalled();
  });
  it('turns many requests into one frame', () => {
    const schedule = vi.fn();
    const loop = createFrameLoop(createFrameClock());
    loop.attach(schedule);
    for (let i = 0; i < 10; i += 1) loop.request('camera');
    expect(schedule).toHaveBeenCalledTimes(1);
    loop.beginFrame(performance.now());
    loop.request('camera');
    expect(schedule).toHaveBeenCalledTimes(2);
  });
  it('keeps a request made before there was a renderer', () => {
    const schedule = vi.fn();
    const loop = createFrameLoop(createFrameClock());
    loop.request('plan');
    loop.attach(schedule);
    expect(schedule).toHaveBeenCalledTimes(1);
  });
  it('draws flows at thirty a second at most, and stops at once', () => {
    const loop = createFrameLoop(createFrameClock());
    let frames = 0;
    loop.attach(() => {
      frames += 1;
      loop.beginFrame(performance.now());
    });
    loop.setFlowing(true);
    vi.advanceTimersByTime(2000);
    expect(frames).toBeGreaterThan(50);
    expect(frames).toBeLessThanOrEqual(60);
    loop.setFlowing(false);
    const before = frames;
    vi.advanceTimersByTime(5000);
    expect(frames).toBe(before);
  });
  it('bounds the step of time after a pause', () => {
    const loop = createFrameLoop(createFrameClock());
    loop.beginFrame(0);
    expect(loop.beginFrame(500)).toBeCloseTo(0.1, 9);
    expect(loop.beginFrame(60_000)).toBeCloseTo(1 / 60, 9);
  });
});

describe('createShadowSchedule', () => {
  it('draws shadows first of all, then once things have settled', () => {
    const request = vi.fn();
    const shadows = createShadowSchedule(request);
    expect(shadows.takeDue(performance.now())).toBe(true);
    expect(shadows.takeDue(performance.now())).toBe(false);
    shadows.touch();
    expect(shadows.takeDue(performance.now())).toBe(false);
    vi.advanceTimersByTime(400);
    expect(request).toHaveBeenCalled();
    expect(shadows.takeDue(performance.now())).toBe(true);
    shadows.dispose();
  });
});

describe('createPixelRatio', () => {
  it('falls while frames are slow and comes back at rest', () => {
    const ratio = createPixelRatio(() => 2);
    for (let frame = 0; frame < 40; frame += 1) ratio.movingFrame(frame * 80);
    expect(ratio.current()).toBeLessThan(2);
    expect(ratio.current()).toBeGreaterThanOrEqual(0.75);
    expect(ratio.rest()).toBe(true);
    expect(ratio.current()).toBe(2);
    expect(ratio.rest()).toBe(false);
  });
  it('stays where frames are quick, and never exceeds two', () => {
    const ratio = createPixelRatio(() => 4);
    for (let frame = 0; frame < 100; frame += 1) ratio.movingFrame(frame * 8);
    expect(ratio.current()).toBe(2);
  });
});

describe('advanceFlowTime', () => {
  it('wraps', () => {
    const uniforms = createSharedUniforms();
    uniforms.uFlowTimeS.value = 999.99;
    advanceFlowTime(uniforms, 0.03);
    expect(uniforms.uFlowTimeS.value).toBeCloseTo(0.02, 6);
  });
});
