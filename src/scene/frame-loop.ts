import { countFrameReason } from '../store/frame-clock.ts';

/** Why a frame is drawn. Layers may add their own words. */
export type FrameReason = 'plan' | 'view' | 'camera' | 'flow' | 'hover' | 'resize' | 'capture' | 'settle';

/** Moving dashes are redrawn at most this often. */
const FLOW_INTERVAL_MS = 1000 / 30;
/** Longest step of time a frame may make: after a pause things go on, they do not jump. */
const MAX_STEP_S = 0.1;
const FIRST_STEP_S = 1 / 60;

export interface FrameLoop {
  /** Draws one more frame; asking again before it is drawn costs nothing. */
  request(reason: FrameReason | string): void;
  /** Hands over what schedules a frame, once the renderer stands. */
  attach(schedule: () => void): void;
  /** Turns moving dashes on and off. */
  setFlowing(flowing: boolean): void;
  readonly flowing: () => boolean;
  /** At the start of a drawn frame: seconds since the frame before, bounded. */
  beginFrame(nowMs: number): number;
  dispose(): void;
}

/** Draws when asked, counts the reasons, and asks by itself only for flows. */
export function createFrameLoop(): FrameLoop {
  let schedule: (() => void) | null = null;
  let pending = false;
  let askedAtMs = 0;
  let lastFrameMs = Number.NEGATIVE_INFINITY;
  let flowing = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const request = (reason: string): void => {
    countFrameReason(reason);
    if (pending) return;
    pending = true;
    askedAtMs = performance.now();
    schedule?.();
  };
  const planFlowFrame = (delayMs: number): void => {
    if (timer !== null || !flowing) return;
    timer = setTimeout(() => {
      timer = null;
      if (flowing) request('flow');
    }, delayMs);
  };
  return {
    request,
    attach: (next) => {
      schedule = next;
      if (pending) next();
    },
    setFlowing: (next) => {
      flowing = next;
      if (next) planFlowFrame(FLOW_INTERVAL_MS);
      else if (timer !== null) {
        clearTimeout(timer);
        timer = null;
      }
    },
    flowing: () => flowing,
    beginFrame: (nowMs) => {
      pending = false;
      const elapsedS = (nowMs - lastFrameMs) / 1000;
      lastFrameMs = nowMs;
      // A machine that lags behind its own requests gets as much time again for everything else.
      const lagMs = nowMs - askedAtMs;
      planFlowFrame(Math.max(FLOW_INTERVAL_MS, lagMs > 50 ? 2 * lagMs : 0));
      return elapsedS > 1 ? FIRST_STEP_S : Math.min(MAX_STEP_S, elapsedS);
    },
    dispose: () => {
      flowing = false;
      if (timer !== null) clearTimeout(timer);
      schedule = null;
    },
  };
}
