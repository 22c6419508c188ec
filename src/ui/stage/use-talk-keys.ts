import { useEffect } from 'react';
import { useCampusStore } from '../use-campus.ts';
import { TalkKeyboard, type WindowKeys } from './talk-keyboard.ts';
import { useSession } from './use-session.ts';

/** Listens while a talk is given, in front of everything else on the page. */
export function useTalkKeys(keys: WindowKeys): void {
  const campus = useCampusStore();
  const session = useSession();
  useEffect(() => {
    const { press, roll } = new TalkKeyboard(campus, session, keys);
    window.addEventListener('keydown', press, { capture: true });
    window.addEventListener('wheel', roll, { capture: true, passive: false });
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
      window.removeEventListener('wheel', roll, { capture: true });
    };
  }, [campus, session, keys]);
}
