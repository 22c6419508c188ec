import type { CampusStore } from '../store/campus-store.ts';
import { isPlanned } from '../store/is-planned.ts';

/** Frames in a row without a camera move that count as standing still. */
const STILL_TICKS = 3;
/** A hidden tab gets no animation frames; waiting must end there too. */
const TICK_AT_MOST_MS = 100;
/** A scene that draws nothing for this long after a change has nothing to draw. */
const NO_FRAME_TICKS = 30;
/** A page that has not come to rest by then will not, milliseconds. */
const MOST_WAIT_MS = 120_000;

function nextTick(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, TICK_AT_MOST_MS);
    if (typeof requestAnimationFrame !== 'function') return;
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Whether the plan is the last one for now: that of the knobs, or a run has failed and will not try again by itself. */
function isSettled(campus: CampusStore): boolean {
  const state = campus.getState();
  const { status } = state.run;
  return status === 'failed' || (status === 'idle' && isPlanned(state));
}

function poseText({ frameClock }: CampusStore): string {
  return `${frameClock.pose.position.join()};${frameClock.pose.target.join()}`;
}

/** A wished frame or a part of the scene that is still to come; what waits for a hidden tab does not count. */
function isFrameAwaited(campus: CampusStore): boolean {
  const hidden = typeof document === 'object' && document.hidden;
  const { frameDue, incomplete, painting } = campus.frameClock;
  const due = frameDue || incomplete || painting;
  return due && !hidden && campus.getState().session.sceneState === 'running';
}

/** What must stand still for the page to count as idle. */
function stillnessKey(campus: CampusStore): string {
  const { run, session, view } = campus.getState();
  return [run.planVersion, session.cameraRequest.serial, poseText(campus), JSON.stringify(view)].join('|');
}

/** What the page is still busy with, in words; null when it may rest. */
function pendingWork(campus: CampusStore): string | null {
  if (!isSettled(campus)) return 'the campus is still being computed';
  if (campus.getState().session.sceneState === 'starting') return 'the scene is still starting';
  if (isFrameAwaited(campus)) return 'a frame is still to be drawn';
  return null;
}

/**
 * Waits until the last change is computed and drawn and the camera has come to rest. Flowing dashes do not count, and
 * while the graphics context is lost nothing is drawn to wait for. Rejects, saying what is missing, once the page has
 * not come to rest for `mostMs` milliseconds.
 */
export async function whenIdle(campus: CampusStore, mostMs = MOST_WAIT_MS): Promise<void> {
  const untilMs = performance.now() + mostMs;
  let key = '';
  let framesAtChange = 0;
  let stillTicks = 0;
  for (;;) {
    const { sceneState } = campus.getState().session;
    const now = stillnessKey(campus);
    const pending = pendingWork(campus);
    if (now !== key || pending !== null) {
      if (performance.now() > untilMs)
        throw new Error(`the page did not come to rest: ${pending ?? 'something keeps moving'}`);
      key = now;
      framesAtChange = campus.frameClock.frames;
      stillTicks = 0;
    } else stillTicks += 1;
    const drawn =
      sceneState !== 'running' || campus.frameClock.frames > framesAtChange || stillTicks > NO_FRAME_TICKS;
    if (stillTicks >= STILL_TICKS && drawn) return;
    await nextTick();
  }
}
