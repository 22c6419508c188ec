import { createContext, useContext, useSyncExternalStore } from 'react';
import type { CampusActions } from '../store/actions.ts';
import type { CampusStore } from '../store/campus-store.ts';
import type { CampusState } from '../store/store-types.ts';

/** The campus that the panels below are of. */
export const CampusContext = createContext<CampusStore | null>(null);

/** The campus around this component, for what reads it in an event or follows it by itself. */
export function useCampusStore(): CampusStore {
  const campus = useContext(CampusContext);
  if (campus === null) throw new Error('There is no campus around this part of the interface');
  return campus;
}

/** Subscribes a component to one selected part of the state; select scalars or whole slices, not new objects. */
export function useCampus<Selected>(selector: (state: CampusState) => Selected): Selected {
  const { getState, subscribe } = useCampusStore();
  const read = (): Selected => selector(getState());
  return useSyncExternalStore(subscribe, read, read);
}

/** What may be done to the campus around this component; the same object in every render. */
export function useActions(): CampusActions {
  return useCampusStore().actions;
}
