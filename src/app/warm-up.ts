/** What warming up may take: so many runs, or so much work, whichever comes first. */
const MOST_RUNS = 120;
const MOST_WORK_MS = 1500;

/**
 * Runs a task on one thing after the other, again and again, until the engine has compiled what it runs often, a turn of
 * the thread for each run, so that whoever asks for something meanwhile waits for one run at the most. Things that differ
 * keep the engine from compiling for one of them alone. What throws is passed over: asked for, it tells why.
 */
export function warmUp<Thing>(
  things: readonly Thing[],
  task: (thing: Thing) => unknown,
  nextTurn: (run: () => void) => void,
): void {
  let runs = 0;
  let workMs = 0;
  const step = (): void => {
    const thing = things[runs % things.length];
    if (thing === undefined) return;
    const startedMs = performance.now();
    try {
      task(thing);
    } catch {
      // Nobody has asked for it.
    }
    runs += 1;
    workMs += performance.now() - startedMs;
    if (runs < MOST_RUNS && workMs < MOST_WORK_MS) nextTurn(step);
  };
  nextTurn(step);
}
