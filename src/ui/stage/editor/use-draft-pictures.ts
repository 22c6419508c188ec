import { useCallback, useEffect, useRef, useState } from 'react';
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
      if (known.current[key] !== undefined) return;
      const { params, view } = getState();
      // A knob, a lens or the hour that a hand has moved on shows another campus than the slide's.
      const isChanged = (): boolean => getState().params !== params || getState().view !== view;
      const take = async (): Promise<void> => {
        await atRest();
        if (wanted.current !== key || isChanged()) return;
        const picture = await pictureBlob(takePicture);
        // The editor may have gone meanwhile, and frees no address that is made after.
        if (wanted.current !== key) return;
        known.current = { ...known.current, [key]: URL.createObjectURL(picture) };
        setAddresses(known.current);
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
