import { useEffect } from 'react';
import { useCampusStore } from '../use-campus.ts';
import type { StageServices } from './stage-services.ts';
import { useSession } from './use-session.ts';
import { pictureBlob } from './use-slide-pictures.ts';

/** The stage is looked at this often, milliseconds. */
const EVERY_MS = 1000;

/** While `wanted`, hands over a picture of the stage as it is whenever something has been drawn since the last one. */
export function useMirror(
  wanted: boolean,
  takePicture: StageServices['takePicture'],
  show: (picture: Blob) => void,
): void {
  const { frameClock } = useCampusStore();
  const { lack } = useSession();
  useEffect(() => {
    if (!wanted) return;
    let drawn = -1;
    const look = (): void => {
      if (frameClock.frames === drawn) return;
      pictureBlob(takePicture).then(show, () =>
        lack('There is no picture of the stage off its script: this browser draws none'),
      );
      // Behind the picture, which may count as a frame itself.
      drawn = frameClock.frames;
    };
    look();
    const timer = setInterval(look, EVERY_MS);
    return () => clearInterval(timer);
  }, [wanted, takePicture, show, frameClock, lack]);
}
