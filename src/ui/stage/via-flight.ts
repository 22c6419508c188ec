import type { CameraPose } from '../../store/store-types.ts';
import { cameraPath } from '../../story/camera-path.ts';
import type { TalkFrames } from './talk-motion.ts';

/** A flight of a slide along key poses. */
export interface ViaFlight {
  /** Flies through the poses in so many seconds and stands at the last. */
  start(poses: readonly CameraPose[], seconds: number): void;
  /** Stays where it is. */
  stop(): void;
}

/** `standAt` puts the camera somewhere at once. */
export function createViaFlight(standAt: (pose: CameraPose) => void, frames: TalkFrames): ViaFlight {
  let cancel = (): void => undefined;
  const stop = (): void => cancel();
  return {
    start: (poses, seconds) => {
      stop();
      const path = cameraPath(poses);
      if (path === null) return;
      const beganMs = frames.nowMs();
      const step = (): void => {
        const share = (frames.nowMs() - beganMs) / (1000 * seconds);
        standAt(path.at(share, 'soft'));
        if (share < 1) cancel = frames.request(step);
      };
      step();
    },
    stop,
  };
}
