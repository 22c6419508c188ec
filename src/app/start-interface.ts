import type { CampusStore } from '../store/campus-store.ts';
import { reasonOf } from '../store/report-missing.ts';

/** Puts the panels into the page; returns the way to take them away. */
type MountInterface = () => () => void;

export interface InterfaceSeams {
  /** Fetches the panels; rejects, naming what is missing, where they do not arrive. */
  readonly fetch: () => Promise<MountInterface>;
  /** Says in the place of the panels why they are not there. */
  readonly sayMissing: (reason: string) => void;
}

/** A scene that has neither drawn nor given up by then keeps no one from the panels any longer. */
const SCENE_FIRST_MS = 10_000;

/** Resolves with the first picture, or as soon as there will be none. */
function sceneHadItsTurn(campus: CampusStore, mostMs: number): Promise<void> {
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

/** Fetches the panels behind the first picture, which waits for nothing that it does not show, and mounts them. */
export function startInterface(
  campus: CampusStore,
  { fetch, sayMissing }: InterfaceSeams,
  sceneFirstMs = SCENE_FIRST_MS,
): { readonly stands: Promise<void>; readonly stop: () => void } {
  let stopped = false;
  let unmount = (): void => undefined;
  async function fetchAndMount(): Promise<void> {
    try {
      const mount = await fetch();
      if (!stopped) unmount = mount();
    } catch (cause) {
      sayMissing(reasonOf(cause));
    }
  }
  return {
    stands: sceneHadItsTurn(campus, sceneFirstMs).then(fetchAndMount),
    stop: () => {
      stopped = true;
      unmount();
    },
  };
}
