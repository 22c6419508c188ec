import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenIdle } from '../../src/app/when-idle.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { setSceneState } from '../../src/store/actions.ts';
import { frameClock } from '../../src/store/frame-clock.ts';
import { publishPlan } from '../../src/store/run-actions.ts';
import { campusStore, createInitialState } from '../../src/store/store.ts';

beforeEach(() => {
  campusStore.setState(createInitialState(), true);
  publishPlan(buildPlan(campusStore.getState().params.values), 'idle');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  frameClock.frameDue = false;
});

async function outcomeWithin(waiting: Promise<void>, ms: number): Promise<string> {
  let outcome = 'waiting';
  waiting.then(
    () => {
      outcome = 'settled';
    },
    (cause: Error) => {
      outcome = cause.message;
    },
  );
  await vi.advanceTimersByTimeAsync(ms);
  return outcome;
}

describe('whenIdle', () => {
  it('rejects with what is missing when a frame never comes', async () => {
    setSceneState('running');
    frameClock.frameDue = true;
    expect(await outcomeWithin(whenIdle(2000), 1500)).toBe('waiting');
    expect(await outcomeWithin(whenIdle(2000), 2500)).toMatch(/a frame is still to be drawn/);
  });

  it('rejects with what is missing when the scene never starts or the campus is never computed', async () => {
    expect(await outcomeWithin(whenIdle(2000), 2500)).toMatch(/scene is still starting/);
    setSceneState('running');
    campusStore.setState(({ run }) => ({ run: { ...run, status: 'running' } }));
    expect(await outcomeWithin(whenIdle(2000), 2500)).toMatch(/campus is still being computed/);
  });

  it('waits for no frame while the graphics context is lost', async () => {
    setSceneState('context-lost');
    frameClock.frameDue = true;
    expect(await outcomeWithin(whenIdle(), 2000)).toBe('settled');
  });
});
