import { createContext, useContext, useSyncExternalStore } from 'react';
import type { StageScreen, StageSession } from './stage-session.ts';

export const SessionContext = createContext<StageSession | null>(null);

/** The session of the stage around this component. */
export function useSession(): StageSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('There is no stage around this part of the interface');
  return session;
}

export function useScreen(): StageScreen {
  const { read, subscribe } = useSession();
  return useSyncExternalStore(subscribe, read, read);
}
