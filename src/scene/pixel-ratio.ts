const LOWEST = 0.75;
const HIGHEST = 2;
const STEP = 0.8;
/** Slower than this between two frames of a movement is slow, milliseconds. */
const SLOW_MS = 30;
const SLOW_FRAMES = 5;
/** A gap this long is a pause, not a slow frame. */
const PAUSE_MS = 1500;

export interface PixelRatio {
  /** Pixels per CSS pixel for the next frame. */
  readonly current: () => number;
  /** One frame of a movement began; true when the ratio has just fallen. */
  movingFrame(nowMs: number): boolean;
  /** The camera rests: full sharpness again; true when that changes anything. */
  rest(): boolean;
}

/** Gives up sharpness while the camera moves on a machine that cannot keep up, and takes it back at rest. */
export function createPixelRatio(devicePixelRatio: () => number): PixelRatio {
  const full = (): number => Math.min(HIGHEST, Math.max(1, devicePixelRatio()));
  let factor = 1;
  let lastMs = Number.NEGATIVE_INFINITY;
  let slow = 0;
  const current = (): number => Math.max(LOWEST, full() * factor);
  return {
    current,
    movingFrame: (nowMs) => {
      const gapMs = nowMs - lastMs;
      lastMs = nowMs;
      if (gapMs > PAUSE_MS) return false;
      slow = gapMs > SLOW_MS ? slow + 1 : Math.max(0, slow - 1);
      if (slow < SLOW_FRAMES || current() <= LOWEST) return false;
      slow = 0;
      factor *= STEP;
      return true;
    },
    rest: () => {
      lastMs = Number.NEGATIVE_INFINITY;
      slow = 0;
      if (factor === 1) return false;
      factor = 1;
      return true;
    },
  };
}
