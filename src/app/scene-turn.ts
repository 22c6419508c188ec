import type { CampusStore } from '../store/campus-store.ts';

/** A scene that has neither drawn nor given up by then keeps nothing from the page any longer. */
const SCENE_FIRST_MS = 10_000;

/** Resolves with the first picture, or as soon as there will be none. */
export function sceneHadItsTurn(campus: CampusStore, mostMs = SCENE_FIRST_MS): Promise<void> {
  return new Promise((resolve) => {
    const isOver = (): boolean => campus.getState().session.sceneState !== 'starting';
    const timer = setTimeout(() => end(), mostMs);
    const stop = campus.subscribe(() => {
      if (isOver()) end();
    });
    function end(): void {
      clearTimeout(timer);
      stop();
      resolve();
    }
    if (isOver()) end();
  });
}
