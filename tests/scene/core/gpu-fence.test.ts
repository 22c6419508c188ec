import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFrameLoop } from '../../../src/scene/frame-loop.ts';
import { createGpuFence } from '../../../src/scene/gpu-fence.ts';
import { createFrameClock } from '../../../src/store/frame-clock.ts';

class FakeGl {
  readonly SYNC_GPU_COMMANDS_COMPLETE = 1;
  readonly SYNC_STATUS = 2;
  readonly SIGNALED = 3;
  readonly alive = new Set<object>();
  readonly finished = new Set<object>();
  lost = false;
  flush = (): void => undefined;
  fenceSync = (): object => {
    const sync = {};
    this.alive.add(sync);
    return sync;
  };
  getSyncParameter = (sync: object): number => (this.finished.has(sync) ? this.SIGNALED : 0);
  deleteSync = (sync: object | null): void => {
    if (sync !== null) this.alive.delete(sync);
  };
  isContextLost = (): boolean => this.lost;
  finishOldest(): void {
    for (const sync of this.alive) {
      this.finished.add(sync);
      return;
    }
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createGpuFence', () => {
  it('counts frames until the GPU is through with them, and leaves nothing behind', () => {
    const gl = new FakeGl();
    const fence = createGpuFence(gl);
    expect(fence.unfinished()).toBe(0);
    fence.mark();
    fence.mark();
    expect(fence.unfinished()).toBe(2);
    gl.finishOldest();
    expect(fence.unfinished()).toBe(1);
    expect(gl.alive.size).toBe(1);
    fence.dispose();
    expect(gl.alive.size).toBe(0);
  });
  it('gives up on a fence that never answers, and forgets all with the context', () => {
    const gl = new FakeGl();
    const fence = createGpuFence(gl);
    fence.mark();
    vi.advanceTimersByTime(11_000);
    expect(fence.unfinished()).toBe(0);
    fence.mark();
    gl.lost = true;
    expect(fence.unfinished()).toBe(0);
  });
});

describe('a frame loop on a slow GPU', () => {
  it('waits with a wished frame while two are unfinished, then draws it once', () => {
    let unfinished = 2;
    const schedule = vi.fn();
    const loop = createFrameLoop(createFrameClock(), () => unfinished);
    loop.attach(schedule);
    loop.request('camera');
    loop.request('hover');
    vi.advanceTimersByTime(500);
    expect(schedule).not.toHaveBeenCalled();
    unfinished = 1;
    vi.advanceTimersByTime(20);
    expect(schedule).toHaveBeenCalledOnce();
    loop.dispose();
  });

  it('moves flows only when the GPU has nothing left to do, and leaves it half of its time', () => {
    const frameMs = 400;
    let busyUntilMs = 0;
    let overlaps = 0;
    let frames = 0;
    const loop = createFrameLoop(createFrameClock(), () => (performance.now() < busyUntilMs ? 1 : 0));
    loop.attach(() => {
      frames += 1;
      if (performance.now() < busyUntilMs) overlaps += 1;
      loop.beginFrame(performance.now());
      busyUntilMs = performance.now() + frameMs;
    });
    loop.setFlowing(true);
    vi.advanceTimersByTime(20_000);
    expect(overlaps).toBe(0);
    expect(frames).toBeGreaterThan(20);
    expect(frames).toBeLessThan(28);
    loop.dispose();
  });
});
