import { useCallback, useEffect, useRef, useState } from 'react';
import { type Improvement, mergeImprovements } from '../../answers/questions/improvement.ts';
import type { BestSoFar, Progress } from '../../answers/questions/question.ts';
import type { Ask } from '../../answers/questions.ts';
import type { CampusInput } from '../../params/site-edits.ts';
import { reasonOf } from '../../store/report-missing.ts';

/** Starts of one search; each is asked for by itself, so that a search can rest between them. */
export const STARTS = 8;

export interface ImprovementState {
  readonly phase: 'idle' | 'running' | 'paused' | 'done';
  /** Starts that are over, and the part of the one under way, 0–1. */
  readonly startsDone: number;
  readonly partDone: number;
  /** The campus that is asked about. */
  readonly input: CampusInput | null;
  readonly improvement: Improvement | null;
  readonly best: BestSoFar | null;
  /** What made the best of the starts so far, the newest last. */
  readonly said: readonly string[];
  readonly problem: string | null;
}

const IDLE: ImprovementState = {
  phase: 'idle',
  startsDone: 0,
  partDone: 0,
  input: null,
  improvement: null,
  best: null,
  said: [],
  problem: null,
};

interface ImprovementSearch extends ImprovementState {
  readonly begin: (input: CampusInput) => void;
  readonly pause: () => void;
  readonly goOn: () => void;
  /** Ends the search; what it has found stays. */
  readonly cancel: () => void;
}

/** Searches start by start. A paused start is begun anew when it goes on: equal seeds find the same. */
export function useImprovement(ask: Ask | null): ImprovementSearch {
  const [state, setState] = useState(IDLE);
  const held = useRef(state);
  const control = useRef<AbortController | null>(null);
  const tell = useCallback((change: Partial<ImprovementState>): void => {
    held.current = { ...held.current, ...change };
    setState(held.current);
  }, []);
  const run = useCallback(async (): Promise<void> => {
    if (ask === null) return;
    const mine = new AbortController();
    control.current = mine;
    tell({ phase: 'running', problem: null });
    try {
      await searchOn(ask, mine.signal, () => held.current, tell);
      tell({ phase: 'done' });
    } catch (cause) {
      if (!mine.signal.aborted) tell({ phase: 'done', problem: reasonOf(cause) });
    }
  }, [ask, tell]);
  const stop = useCallback(
    (phase: ImprovementState['phase']): void => {
      control.current?.abort();
      tell({ phase, partDone: 0 });
    },
    [tell],
  );
  useEffect(() => () => control.current?.abort(), []);
  const begin = useCallback(
    (input: CampusInput): void => {
      control.current?.abort();
      tell({ ...IDLE, input });
      void run();
    },
    [run, tell],
  );
  return {
    ...state,
    begin,
    pause: () => stop('paused'),
    goOn: () => void run(),
    cancel: () => stop('done'),
  };
}

function bestOf(
  before: BestSoFar | null,
  now: BestSoFar | undefined,
): Pick<ImprovementState, 'best'> | undefined {
  if (now === undefined || (before !== null && before.usdPerYear <= now.usdPerYear)) return undefined;
  return { best: now };
}

/** Asks for start after start until all are over; rejects once the signal is aborted. */
async function searchOn(
  ask: Ask,
  signal: AbortSignal,
  now: () => ImprovementState,
  tell: (change: Partial<ImprovementState>) => void,
): Promise<void> {
  const onProgress = ({ doneCount, totalCount, best }: Progress): void => {
    if (!signal.aborted) tell({ partDone: doneCount / totalCount, ...bestOf(now().best, best) });
  };
  for (;;) {
    const { input, startsDone, improvement } = now();
    if (input === null || startsDone >= STARTS) return;
    const given = { startCount: 1, seed: startsDone + 1 };
    const answer = await ask('improve', input, given, { signal, onProgress });
    signal.throwIfAborted();
    const merged = improvement === null ? answer : mergeImprovements(improvement, answer);
    const said = merged.gains.map(({ text }) => text);
    tell({ improvement: merged, startsDone: startsDone + 1, partDone: 0, said });
  }
}
