import { useEffect } from 'react';
import { useSession } from './use-session.ts';

const LOOK_MS = 2000;
/** Less is how clocks are kept right all day, milliseconds. */
const SLACK_MS = 1500;

/**
 * Notices that the clock of the wall was set back, and keeps the time of the talk. One that jumps ahead may be a lid that was closed:
 * that time has passed.
 */
export function useClockWatch(): void {
  const { order } = useSession();
  useEffect(() => {
    let ahead = Date.now() - performance.now();
    const look = (): void => {
      const now = Date.now() - performance.now();
      if (now < ahead - SLACK_MS) order({ kind: 'clock-set-back', byMs: ahead - now });
      ahead = now;
    };
    const clock = setInterval(look, LOOK_MS);
    return () => clearInterval(clock);
  }, [order]);
}
