import { useCallback, useEffect, useRef, useState } from 'react';
import type { CampusState } from '../../../store/store-types.ts';
import type { Slide } from '../../../story/story-types.ts';
import { useCampusStore } from '../../use-campus.ts';
import type { StageServices } from '../stage-services.ts';
import { pictureBlob } from '../use-slide-pictures.ts';

/** What of a slide is seen of the campus: slides that share it share their picture. */
export function pictureKey({ preset, values, siteEdits, view, camera, selection }: Slide): string {
  return JSON.stringify([preset, values, siteEdits, view, camera, selection]);
}

interface DraftPictures {
  /** Addresses by `pictureKey`. */
  readonly addresses: Readonly<Record<string, string>>;
  /** The slide is on screen, or on its way there: it is pictured once it stands, unless a hand moves on before. */
  readonly takeSoon: (slide: Slide) => void;
}

/** All that tells what is in the picture, apart from hands on the camera. */
function shownNow({ params, view, session }: CampusState): readonly unknown[] {
  return [params, view, session.selection, session.cameraRequest.serial];
}

/** Small pictures of the slides that have been on screen while a story is written. */
export function useDraftPictures({ takePicture, atRest }: StageServices): DraftPictures {
  const [addresses, setAddresses] = useState<Readonly<Record<string, string>>>({});
  const { getState } = useCampusStore();
  const known = useRef<Record<string, string>>({});
  const wanted = useRef('');
  const takeSoon = useCallback(
    (slide: Slide): void => {
      const key = pictureKey(slide);
      wanted.current = key;
      const asked = shownNow(getState());
      const take = async (): Promise<void> => {
        await atRest();
        // What a hand, a key or a menu has moved on since shows another campus than the slide's.
        if (wanted.current !== key || shownNow(getState()).some((part, at) => part !== asked[at])) return;
        const picture = await pictureBlob(takePicture);
        // The editor may have gone meanwhile, and frees no address that is made after.
        if (wanted.current !== key) return;
        const before = known.current[key];
        known.current = { ...known.current, [key]: URL.createObjectURL(picture) };
        setAddresses(known.current);
        if (before !== undefined) URL.revokeObjectURL(before);
      };
      take().catch(() => {
        // Where nothing is drawn, the list goes without pictures, as its slides do.
      });
    },
    [takePicture, atRest, getState],
  );
  useEffect(() => {
    const canvas = document.getElementById('scene');
    const moved = (): void => {
      wanted.current = '';
    };
    canvas?.addEventListener('cameramove', moved);
    return () => canvas?.removeEventListener('cameramove', moved);
  }, []);
  useEffect(
    () => () => {
      wanted.current = '';
      for (const address of Object.values(known.current)) URL.revokeObjectURL(address);
    },
    [],
  );
  return { addresses, takeSoon };
}
