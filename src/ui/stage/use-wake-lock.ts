import { useEffect } from 'react';
import { useSession } from './use-session.ts';

const ASLEEP = 'The browser does not keep the screen awake: it may go to sleep by itself';

/** Keeps the screen awake; a browser that will not lets it sleep, and the talk goes on. */
export function useWakeLock(): void {
  const { lack } = useSession();
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const ask = async (): Promise<void> => {
      if (document.hidden) return;
      try {
        lock = await navigator.wakeLock.request('screen');
        lack(ASLEEP, false);
        if (over) await lock.release();
      } catch {
        lack(ASLEEP);
      }
    };
    // The lock is lost whenever the page is covered.
    const again = (): void => void ask();
    document.addEventListener('visibilitychange', again);
    void ask();
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, [lack]);
}
