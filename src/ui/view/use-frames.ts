import { useEffect } from 'react';
import type { FrameClock } from '../../store/frame-clock.ts';
import { useCampusStore } from '../use-campus.ts';

/** Calls with every frame that is drawn, and once at first, without a commit of React. */
export function useFrames(follow: (clock: FrameClock) => void): void {
  const { frameClock } = useCampusStore();
  useEffect(() => {
    const drawn = (): void => follow(frameClock);
    drawn();
    frameClock.listeners.add(drawn);
    return () => {
      frameClock.listeners.delete(drawn);
    };
  }, [frameClock, follow]);
}
