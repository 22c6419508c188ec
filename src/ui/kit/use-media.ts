import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query matches, kept current. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/**
 * Phones, tablets held upright, and windows hardly higher than a bar (a laptop at 400 % zoom): two side panels would leave
 * no campus between them. The style sheets repeat it.
 */
export const PHONE_QUERY =
  '(max-width: 719px), (max-width: 899px) and (orientation: portrait), (max-height: 359px)';

/** Phone windows so low that half of one is too little for a picture. */
export const LOW_QUERY = '(max-width: 719px) and (max-height: 479px), (max-height: 359px)';
