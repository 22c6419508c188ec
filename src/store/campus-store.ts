import { createStore, type StoreApi } from 'zustand/vanilla';
import { type CampusActions, createActions } from './actions.ts';
import { createFrameClock, type FrameClock } from './frame-clock.ts';
import { createInitialState } from './initial-state.ts';
import { createScreenAnchors, type ScreenAnchors } from './screen-anchors.ts';
import type { CampusState } from './store-types.ts';

/** One campus: its state to read and follow, what may be done to it, the clock of its frames, and where things stand on screen. */
export interface CampusStore extends Pick<StoreApi<CampusState>, 'getState' | 'subscribe'> {
  readonly actions: CampusActions;
  readonly frameClock: FrameClock;
  readonly anchors: ScreenAnchors;
}

/** Makes a campus as a page that has just been opened shows it. Two of them share nothing. */
export function createCampusStore(): CampusStore {
  const store = createStore<CampusState>(createInitialState);
  const { getState, subscribe } = store;
  return {
    getState,
    subscribe,
    actions: createActions(store),
    frameClock: createFrameClock(),
    anchors: createScreenAnchors(),
  };
}
