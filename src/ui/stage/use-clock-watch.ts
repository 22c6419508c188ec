import { useEffect } from 'react';
import { useSession } from './use-session.ts';

const LOOK_MS = 2000;
/** Less is how clocks are kept right all day, milliseconds. */
const SLACK_MS = 1500;

/** Notices that the clock of the wall has jumped, so that the talk keeps its time. */
export function useClockWatch(): void {
  const { order } = useSession();
  useEffect(() => {
    let ahead = Date.now() - performance.now();
    const look = (): void => {
      const now = Date.now() - performance.now();
      if (Math.abs(now - ahead) > SLACK_MS) order({ kind: 'clock-jumped', byMs: now - ahead });
      ahead = now;
    };
    const clock = setInterval(look, LOOK_MS);
    return () => clearInterval(clock);
  }, [order]);
}
