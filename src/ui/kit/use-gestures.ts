import { useEffect } from 'react';
import { useActions } from '../use-campus.ts';

/** From the pointer's going down to its lifting all edits of one control are one step of the history. */
export function useGestures(): void {
  const { beginGesture, endGesture } = useActions();
  useEffect(() => {
    window.addEventListener('pointerdown', beginGesture, { capture: true });
    window.addEventListener('pointerup', endGesture, { capture: true });
    window.addEventListener('pointercancel', endGesture, { capture: true });
    // Of the window alone: whatever loses the focus to a slider must not end its drag.
    window.addEventListener('blur', endGesture);
    return () => {
      window.removeEventListener('pointerdown', beginGesture, { capture: true });
      window.removeEventListener('pointerup', endGesture, { capture: true });
      window.removeEventListener('pointercancel', endGesture, { capture: true });
      window.removeEventListener('blur', endGesture);
    };
  }, [beginGesture, endGesture]);
}
