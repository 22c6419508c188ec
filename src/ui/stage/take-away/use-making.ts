import { useCallback, useRef, useState } from 'react';
import { reasonOf } from '../../../store/report-missing.ts';
import { useSession } from '../use-session.ts';

/** One thing that is made at a time, with words on how far it is. */
export interface Making {
  readonly said: string;
  readonly busy: boolean;
  say(words: string): void;
  /** `make` answers what came of it, in words. */
  run(make: (signal: AbortSignal) => Promise<string>): void;
  cancel(): void;
}

export function useMaking(): Making {
  const session = useSession();
  const [said, say] = useState('');
  const [busy, setBusy] = useState(false);
  const stop = useRef<AbortController | null>(null);
  const run = (make: (signal: AbortSignal) => Promise<string>): void => {
    const control = new AbortController();
    stop.current = control;
    setBusy(true);
    session
      .making(() => {
        control.signal.throwIfAborted();
        return make(control.signal);
      })
      .catch((cause: unknown) =>
        control.signal.aborted ? 'Stopped: no file was made' : `Nothing was made: ${reasonOf(cause)}`,
      )
      .then((words) => {
        say(words);
        setBusy(false);
      });
  };
  const cancel = useCallback((): void => stop.current?.abort(), []);
  return { said, busy, say, run, cancel };
}
