import { countFrameReason, type FrameClock } from '../store/frame-clock.ts';

/** Why a frame is drawn. Layers may add their own words. */
type FrameReason = 'plan' | 'view' | 'camera' | 'flow' | 'hover' | 'resize' | 'capture' | 'settle';

/** Moving dashes are redrawn at most this often. */
const FLOW_INTERVAL_MS = 1000 / 30;
/** Longest step of time a frame may make: after a pause things go on, they do not jump. */
const MAX_STEP_S = 0.1;
const FIRST_STEP_S = 1 / 60;
/** With this many frames before the GPU the next one waits: one is drawn while one is made ready. */
const MOST_UNFINISHED = 2;
/** How often a waiting frame looks at the GPU again. */
const POLL_MS = 8;

export interface FrameLoop {
  /** Draws one more frame; asking again before it is drawn costs nothing. */
  request(reason: FrameReason | string): void;
  /** Hands over what schedules a frame, once the renderer stands. */
  attach(schedule: () => void): void;
  /** Turns moving dashes on and off. */
  setFlowing(flowing: boolean): void;
  readonly flowing: () => boolean;
  /** A held loop schedules nothing and remembers that a frame was asked for. */
  setHeld(held: boolean): void;
  /** At the start of a drawn frame: seconds since the frame before, bounded. */
  beginFrame(nowMs: number): number;
  dispose(): void;
}

/** Draws when asked, counts the reasons, asks by itself only for flows, and never runs ahead of the GPU. */
export function createFrameLoop(clock: FrameClock, unfinishedFrames: () => number = () => 0): FrameLoop {
  let schedule: (() => void) | null = null;
  let pending = false;
  let held = false;
  let askedAtMs = 0;
  let lastFrameMs = Number.NEGATIVE_INFINITY;
  let drainTimer: ReturnType<typeof setTimeout> | null = null;

  const scheduleOnceDrained = (): void => {
    drainTimer = null;
    if (!pending || held || schedule === null) return;
    if (unfinishedFrames() < MOST_UNFINISHED) {
      askedAtMs = performance.now();
      schedule();
    } else drainTimer = setTimeout(scheduleOnceDrained, POLL_MS);
  };
  const request = (reason: string): void => {
    countFrameReason(clock, reason);
    if (reason !== 'flow') clock.frameDue = true;
    if (pending) return;
    pending = true;
    if (drainTimer === null) scheduleOnceDrained();
  };
  const flow = createFlowTimer(
    () => request('flow'),
    unfinishedFrames,
    () => lastFrameMs,
  );
  return {
    request,
    attach: (next) => {
      schedule = next;
      if (pending && !held) next();
    },
    setHeld: (next) => {
      held = next;
      // What was scheduled before the hold has come and gone without a frame.
      if (!held && pending && drainTimer === null) scheduleOnceDrained();
    },
    setFlowing: flow.setFlowing,
    flowing: flow.flowing,
    beginFrame: (nowMs) => {
      pending = false;
      clock.frameDue = false;
      const elapsedS = (nowMs - lastFrameMs) / 1000;
      lastFrameMs = nowMs;
      // A machine that lags behind its own requests gets as much time again for everything else.
      const lagMs = nowMs - askedAtMs;
      flow.plan(lagMs > 50 ? 2 * lagMs : 0);
      return elapsedS > 1 ? FIRST_STEP_S : Math.min(MAX_STEP_S, Math.max(0, elapsedS));
    },
    dispose: () => {
      flow.setFlowing(false);
      clock.frameDue = false;
      if (drainTimer !== null) clearTimeout(drainTimer);
      schedule = null;
    },
  };
}

/** Asks for the next frame of moving dashes once the GPU is through with the last one. */
function createFlowTimer(ask: () => void, unfinishedFrames: () => number, lastFrameMs: () => number) {
  let flowing = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let busyMs = 0;

  const arm = (delayMs: number): void => {
    if (timer === null && flowing) timer = setTimeout(due, delayMs);
  };
  const due = (): void => {
    timer = null;
    const sinceFrameMs = performance.now() - lastFrameMs();
    if (unfinishedFrames() > 0) {
      busyMs = sinceFrameMs;
      arm(POLL_MS);
      return;
    }
    // A GPU that was still busy gets as much time again for everything else.
    const restMs = 2 * busyMs - sinceFrameMs;
    busyMs = 0;
    if (restMs > 0) arm(restMs);
    else ask();
  };
  return {
    plan: (atLeastMs: number): void => arm(Math.max(FLOW_INTERVAL_MS, atLeastMs)),
    setFlowing: (next: boolean): void => {
      flowing = next;
      if (next) arm(FLOW_INTERVAL_MS);
      else if (timer !== null) {
        clearTimeout(timer);
        timer = null;
      }
    },
    flowing: () => flowing,
  };
}
