import { describe, expect, it, vi } from 'vitest';
import { warmUp } from '../../src/app/warm-up.ts';

/** Turns of a thread, taken one by one. */
function turns() {
  const waiting: (() => void)[] = [];
  return {
    nextTurn: (run: () => void) => waiting.push(run),
    take: (): boolean => {
      const run = waiting.shift();
      run?.();
      return run !== undefined;
    },
  };
}

const THINGS = ['a', 'b', 'c'] as const;

describe('warming up', () => {
  // Catches a warm-up that holds the thread while somebody waits for a plan.
  it('runs the task once a turn, on one thing after the other, and ends', () => {
    const { nextTurn, take } = turns();
    const task = vi.fn();
    warmUp(THINGS, task, nextTurn);
    expect(task).not.toHaveBeenCalled();
    take();
    expect(task.mock.calls).toEqual([['a']]);
    while (take());
    expect(task.mock.calls.slice(1, 5)).toEqual([['b'], ['c'], ['a'], ['b']]);
    expect(task.mock.calls.length).toBeGreaterThan(80);
    expect(task.mock.calls.length).toBeLessThan(200);
  });

  it('takes less of a task that takes long', () => {
    const { nextTurn, take } = turns();
    const now = vi.spyOn(performance, 'now');
    let clockMs = 0;
    now.mockImplementation(() => clockMs);
    const task = vi.fn(() => {
      clockMs += 400;
    });
    warmUp(THINGS, task, nextTurn);
    while (take());
    now.mockRestore();
    expect(task).toHaveBeenCalledTimes(4);
  });

  it('passes over what throws', () => {
    const { nextTurn, take } = turns();
    const done: string[] = [];
    const task = (thing: string): void => {
      if (thing === 'a') throw new Error('no room');
      done.push(thing);
    };
    warmUp(THINGS, task, nextTurn);
    take();
    take();
    take();
    expect(done).toEqual(['b', 'c']);
  });

  it('has nothing to do for nothing', () => {
    const { nextTurn, take } = turns();
    const task = vi.fn();
    warmUp([], task, nextTurn);
    expect([take(), take(), task.mock.calls.length]).toEqual([true, false, 0]);
  });
});
