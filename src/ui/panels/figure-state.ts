import { useEffect, useState } from 'react';
import type { RunSlice } from '../../store/store-types.ts';
import { useCampus } from '../use-campus.ts';

/** Of which parameters the figures on screen are. */
export type FigureState = 'none' | 'current' | 'pending' | 'outdated' | 'failed';

/**
 * `pending`: a run for newer parameters is under way. `outdated`: that run failed and the last good campus is shown.
 * `none` and `failed`: there is no campus yet, or there could be none.
 */
export function figureStateOf({ status, plan }: Pick<RunSlice, 'status' | 'plan'>): FigureState {
  if (plan === null) return status === 'failed' ? 'failed' : 'none';
  if (status === 'failed') return 'outdated';
  return status === 'running' ? 'pending' : 'current';
}

/** Runs are done within a few frames; a word about each would only flicker. */
const TELL_AFTER_MS = 400;

/** The state of the figures as the page shows it: a run is told of once it takes noticeably long. */
export function useFigureState(): FigureState {
  const state = useCampus(({ run }) => figureStateOf(run));
  const [slow, setSlow] = useState(false);
  const pending = state === 'pending';
  useEffect(() => {
    if (!pending) return;
    const timer = window.setTimeout(() => setSlow(true), TELL_AFTER_MS);
    return () => {
      window.clearTimeout(timer);
      setSlow(false);
    };
  }, [pending]);
  return pending && !slow ? 'current' : state;
}

const EARLIER_TEXTS: Readonly<Partial<Record<FigureState, string>>> = {
  pending: 'Of the earlier parameters; the new ones are being computed.',
  outdated: 'Of the earlier parameters: the new ones could not be computed.',
  failed: 'These parameters could not be computed.',
};

/** What has to be said beside figures that are not those of the parameters; null where they are. */
export function earlierText(state: FigureState): string | null {
  return EARLIER_TEXTS[state] ?? null;
}
