import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenIdle } from '../../src/app/when-idle.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';

let campus = createCampusStore();

beforeEach(() => {
  campus = createCampusStore();
  campus.actions.publishPlan(buildPlan(campus.getState().params.values), 'idle');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
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
    campus.actions.setSceneState('running');
    campus.frameClock.frameDue = true;
    expect(await outcomeWithin(whenIdle(campus, 2000), 1500)).toBe('waiting');
    expect(await outcomeWithin(whenIdle(campus, 2000), 2500)).toMatch(/a frame is still to be drawn/);
  });

  it('rejects with what is missing when the scene never starts or the campus is never computed', async () => {
    expect(await outcomeWithin(whenIdle(campus, 2000), 2500)).toMatch(/scene is still starting/);
    campus.actions.setSceneState('running');
    campus.actions.markRunning();
    expect(await outcomeWithin(whenIdle(campus, 2000), 2500)).toMatch(/campus is still being computed/);
  });

  it('waits for no frame while the graphics context is lost', async () => {
    campus.actions.setSceneState('context-lost');
    campus.frameClock.frameDue = true;
    expect(await outcomeWithin(whenIdle(campus), 2000)).toBe('settled');
  });
});
