import { useEffect, useRef, useState } from 'react';
import type { Story } from '../../story/story-types.ts';
import { useCampus, useCampusStore } from '../use-campus.ts';
import type { StageServices } from './stage-services.ts';
import { useSession } from './use-session.ts';

export interface TakenPicture {
  readonly slide: string;
  readonly blob: Blob;
}

export interface SlidePictures {
  /** Addresses by slide id. */
  readonly addresses: Readonly<Record<string, string>>;
  readonly taken: TakenPicture | null;
}

const HEIGHT = 270;

/** As wide as the audience sees it: who points at the picture points at the stage. */
const sizeNow = (): { width: number; height: number } => ({
  width: Math.round((HEIGHT * window.innerWidth) / Math.max(1, window.innerHeight)),
  height: HEIGHT,
});
const QUALITY = 0.8;

const NONE = 'There are no pictures of the slides: this browser draws none';

/** The stage as it is, small. Rejects where this browser draws nothing. */
export async function pictureBlob(takePicture: StageServices['takePicture']): Promise<Blob> {
  const canvas = takePicture(sizeNow());
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  if (blob === null) throw new Error('The picture could not be encoded');
  return blob;
}

/** Pictures of the slides that have been shown, each taken once it stands still. */
export function useSlidePictures(story: Story, { takePicture, atRest }: StageServices): SlidePictures {
  const { getState } = useCampusStore();
  const { lack } = useSession();
  const talk = useCampus((state) => state.session.talk);
  const known = useRef<Record<string, string>>({});
  // A slide that asks is pictured once more with its answer, which is its own campus.
  const stepOf = useRef<Record<string, number>>({});
  const [pictures, setPictures] = useState<SlidePictures>({ addresses: {}, taken: null });
  const id = talk === null || talk.offScript ? undefined : story.slides[talk.slide]?.id;
  const step = talk?.step ?? 0;
  useEffect(() => {
    if (id === undefined || (stepOf.current[id] ?? -1) >= step) return;
    let wanted = true;
    const take = async (): Promise<void> => {
      await atRest();
      if (!wanted || getState().session.talk?.offScript !== false) return;
      const blob = await pictureBlob(takePicture);
      const before = known.current[id];
      known.current = { ...known.current, [id]: URL.createObjectURL(blob) };
      stepOf.current[id] = step;
      setPictures({ addresses: known.current, taken: { slide: id, blob } });
      if (before !== undefined) URL.revokeObjectURL(before);
      lack(NONE, false);
    };
    take().catch(() => lack(NONE));
    return () => {
      wanted = false;
    };
  }, [id, step, takePicture, atRest, getState, lack]);
  useEffect(
    () => () => {
      for (const address of Object.values(known.current)) URL.revokeObjectURL(address);
    },
    [],
  );
  return pictures;
}
