import { reducedMotionQuery } from './camera/typing.ts';

/** What the scene does when something outside of it is a reason to draw. */
export interface PageReasons {
  /** Asks for a frame; the reason is counted. */
  request(reason: string): void;
  /** The picture may need other pixels. */
  resize(): void;
  /** Whether things may move has changed. */
  motion(): void;
}

type Listening = readonly [target: EventTarget, types: readonly string[], listener: (event: Event) => void];

function listenAll(all: readonly Listening[]): () => void {
  for (const [target, types, listener] of all)
    for (const type of types) target.addEventListener(type, listener);
  return () => {
    for (const [target, types, listener] of all)
      for (const type of types) target.removeEventListener(type, listener);
  };
}

/**
 * Calls back when a CSS pixel is made of another number of device pixels: another screen, another zoom of the page. A
 * media query only tells of leaving the ratio it names, so each change makes the next one.
 */
function watchPixelRatio(changed: () => void): () => void {
  let known = globalThis.devicePixelRatio;
  let query: MediaQueryList | null = null;
  const arm = (): void => {
    query?.removeEventListener('change', look);
    query = matchMedia(`(resolution: ${known}dppx)`);
    query.addEventListener('change', look);
  };
  const look = (): void => {
    if (globalThis.devicePixelRatio === known) return;
    known = globalThis.devicePixelRatio;
    arm();
    changed();
  };
  arm();
  // Browsers that do not tell of the resolution still tell of the window.
  window.addEventListener('resize', look);
  return () => {
    query?.removeEventListener('change', look);
    window.removeEventListener('resize', look);
  };
}

/**
 * Everything outside of the campus that is a reason for a frame: another pixel ratio, fonts that have come, motion wanted
 * or not, and a page that is seen again after another tab, a sleeping machine or a walk through the history.
 */
export function watchPage(reasons: PageReasons): () => void {
  const wake = (): void => {
    reasons.motion();
    if (!document.hidden) reasons.request('wake');
  };
  const stopListening = listenAll([
    [document, ['visibilitychange', 'resume'], wake],
    [window, ['pageshow', 'focus'], wake],
    [document.fonts, ['loadingdone'], () => reasons.request('fonts')],
    [
      reducedMotionQuery(),
      ['change'],
      () => {
        reasons.motion();
        reasons.request('motion');
      },
    ],
  ]);
  const stopRatio = watchPixelRatio(() => {
    reasons.resize();
    reasons.request('pixel-ratio');
  });
  return () => {
    stopListening();
    stopRatio();
  };
}
