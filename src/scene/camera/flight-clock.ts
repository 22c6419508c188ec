/** A flight is over after this long, however few frames it got. */
const FLIGHT_MS = 1500;
/** The first step of a movement that nobody timed. */
const FIRST_STEP_S = 1 / 60;
/** After a longer gap than this things go on, they do not jump. */
const MAX_STEP_S = 1;
const SHORT_STEP_S = 1 / 20;

/** Keeps camera movement on the clock of the wall, so that it takes as long on a slow machine as on a quick one. */
export interface FlightClock {
  /** A flight begins. */
  start(nowMs: number): void;
  /** Someone took the camera: no flight has to end any more. */
  interrupt(): void;
  /** Seconds this frame moves on; a movement is followed from frame to frame while `rested` is not called. */
  step(nowMs: number): number;
  /** True once per flight: its time is up and the camera belongs where it was going. */
  takeOverdue(nowMs: number): boolean;
  /** The camera stands still: the time until its next movement does not count. */
  rested(): void;
}

export function createFlightClock(): FlightClock {
  let startedMs: number | null = null;
  let lastMs: number | null = null;
  return {
    start: (nowMs) => {
      startedMs = nowMs;
      lastMs ??= nowMs;
    },
    interrupt: () => {
      startedMs = null;
    },
    step: (nowMs) => {
      const elapsedS = lastMs === null ? FIRST_STEP_S : (nowMs - lastMs) / 1000;
      lastMs = nowMs;
      return Math.min(MAX_STEP_S, Math.max(0, elapsedS));
    },
    takeOverdue: (nowMs) => {
      if (startedMs === null || nowMs - startedMs < FLIGHT_MS) return false;
      startedMs = null;
      return true;
    },
    rested: () => {
      lastMs = null;
      startedMs = null;
    },
  };
}

/** The springs of the camera are exact only for short steps: a long one is walked in equal parts. */
export function shortSteps(stepS: number): { readonly count: number; readonly eachS: number } {
  const count = Math.max(1, Math.ceil(stepS / SHORT_STEP_S));
  return { count, eachS: stepS / count };
}
