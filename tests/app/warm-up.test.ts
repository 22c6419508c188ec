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

describe('warming up', () => {
  // Catches a warm-up that holds the thread while somebody waits for a plan.
  it('runs the task once a turn, some dozens of times', () => {
    const { nextTurn, take } = turns();
    const task = vi.fn();
    warmUp(task, nextTurn);
    expect(task).not.toHaveBeenCalled();
    take();
    expect(task).toHaveBeenCalledTimes(1);
    while (take());
    expect(task.mock.calls.length).toBeGreaterThan(20);
    expect(task.mock.calls.length).toBeLessThan(60);
  });

  it('takes less of a task that takes long', () => {
    const { nextTurn, take } = turns();
    const now = vi.spyOn(performance, 'now');
    let clockMs = 0;
    now.mockImplementation(() => clockMs);
    const task = vi.fn(() => {
      clockMs += 90;
    });
    warmUp(task, nextTurn);
    while (take());
    now.mockRestore();
    expect(task).toHaveBeenCalledTimes(5);
  });

  it('leaves a task alone that throws', () => {
    const { nextTurn, take } = turns();
    const task = vi.fn(() => {
      throw new Error('no room');
    });
    warmUp(task, nextTurn);
    while (take());
    expect(task).toHaveBeenCalledTimes(1);
  });
});
