import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Plan } from '../../../src/plan/plan-types.ts';
import { preparePickIndex } from '../../../src/scene/picking/pick-index.ts';
import { abilenePlan } from './plan-of-boxes.ts';

const whole = abilenePlan();

/** The campus, with a listener on who reads its things. */
function watchedPlan(): { readonly plan: Plan; readonly read: () => number } {
  let reads = 0;
  const plan = {
    ...whole,
    get things() {
      reads += 1;
      return whole.things;
    },
  };
  return { plan, read: () => reads };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('is built when the page is idle, within a second', () => {
  const waiting: (() => void)[] = [];
  const idle = vi.fn((build: () => void) => waiting.push(build));
  vi.stubGlobal('requestIdleCallback', idle);
  vi.stubGlobal('cancelIdleCallback', vi.fn());
  const { plan, read } = watchedPlan();
  preparePickIndex(plan);
  expect(read()).toBe(0);
  expect(idle).toHaveBeenCalledWith(expect.any(Function), { timeout: 1000 });
  for (const build of waiting) build();
  expect(read()).toBeGreaterThan(0);
});

it('is built soon where no browser tells of idle time, and never for a plan that is gone', () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const kept = watchedPlan();
  const gone = watchedPlan();
  preparePickIndex(kept.plan);
  preparePickIndex(gone.plan)();
  vi.advanceTimersByTime(1000);
  expect(kept.read()).toBeGreaterThan(0);
  expect(gone.read()).toBe(0);
});
