import { useEffect } from 'react';
import { NO_INSETS } from '../../store/initial-state.ts';
import { useActions } from '../use-campus.ts';

/** The lower part of the picture belongs to the words: the campus is framed above them. */
export const WORDS_INSETS = { left: 0, right: 0, top: 0.02, bottom: 0.3 };

export function useSlideFrame(wanted: boolean): void {
  const { setInsets } = useActions();
  useEffect(() => {
    if (!wanted) return;
    setInsets(WORDS_INSETS);
    return () => setInsets(NO_INSETS);
  }, [wanted, setInsets]);
}
