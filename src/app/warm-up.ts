/** What warming up may take: so many runs, or so much work, whichever comes first. */
const MOST_RUNS = 30;
const MOST_WORK_MS = 400;

/**
 * Runs a task until the engine has compiled what it runs often, a turn of the thread for each run, so that whoever
 * asks for something meanwhile waits for one run at the most. A task that throws is left alone: asked for, it tells why.
 */
export function warmUp(task: () => unknown, nextTurn: (run: () => void) => void): void {
  let runs = 0;
  let workMs = 0;
  const step = (): void => {
    const startedMs = performance.now();
    try {
      task();
    } catch {
      return;
    }
    runs += 1;
    workMs += performance.now() - startedMs;
    if (runs < MOST_RUNS && workMs < MOST_WORK_MS) nextTurn(step);
  };
  nextTurn(step);
}
