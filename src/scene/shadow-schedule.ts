/** A shadow map is redrawn this long after the last change, so that a drag of the sun or the camera draws few. */
const SETTLE_MS = 150;
/** … but while a change goes on and on, at least this often. */
const OVERDUE_MS = 600;

export interface ShadowSchedule {
  /** Something that casts, or what is in view, has changed. */
  touch(): void;
  /** At the start of a frame: whether this frame draws the shadow map anew. */
  takeDue(nowMs: number): boolean;
  /** The next frame draws it whatever the clock says. */
  force(): void;
  dispose(): void;
}

/** Decides when shadows are worth drawing again; asks for the frame that does it. */
export function createShadowSchedule(requestFrame: () => void): ShadowSchedule {
  let forced = true;
  let dirtySinceMs: number | null = null;
  let lastTouchMs = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const wait = (): void => {
    if (timer !== null) return;
    timer = setTimeout(() => {
      timer = null;
      if (dirtySinceMs === null) return;
      if (performance.now() - lastTouchMs < SETTLE_MS - 5) wait();
      else requestFrame();
    }, SETTLE_MS);
  };
  return {
    touch: () => {
      lastTouchMs = performance.now();
      dirtySinceMs ??= lastTouchMs;
      wait();
    },
    takeDue: (nowMs) => {
      const settled = dirtySinceMs !== null && nowMs - lastTouchMs >= SETTLE_MS - 10;
      const overdue = dirtySinceMs !== null && nowMs - dirtySinceMs > OVERDUE_MS;
      if (!forced && !settled && !overdue) return false;
      forced = false;
      dirtySinceMs = null;
      return true;
    },
    force: () => {
      forced = true;
    },
    dispose: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
