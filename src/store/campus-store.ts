import { createStore, type StoreApi } from 'zustand/vanilla';
import { type CampusActions, createActions } from './actions.ts';
import { createFrameClock, type FrameClock } from './frame-clock.ts';
import { createInitialState } from './initial-state.ts';
import type { CampusState } from './store-types.ts';

/** One campus: its state to read and follow, what may be done to it, and the clock of its frames. */
export interface CampusStore
  extends Pick<StoreApi<CampusState>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly actions: CampusActions;
  readonly frameClock: FrameClock;
}

/** Makes a campus as a page that has just been opened shows it. Two of them share nothing. */
export function createCampusStore(): CampusStore {
  const store = createStore<CampusState>(createInitialState);
  const { getState, getInitialState, subscribe } = store;
  return {
    getState,
    getInitialState,
    subscribe,
    actions: createActions(store),
    frameClock: createFrameClock(),
  };
}
