import { useEffect, useState } from 'react';
import type { Plan, ThingId } from '../../plan/plan-types.ts';
import type { LensName } from '../../store/store-types.ts';
import { type LatePart, useLatePart } from '../kit/use-late-part.tsx';
import { useCampus } from '../use-campus.ts';

/** What the lens of the moment tells of things: fetched with the first lens that is put on. */
export const LENS_PARTS: LatePart<typeof import('./lens-parts.tsx')> = {
  lack: 'Values of the lens are missing',
  fetch: () => import('./lens-parts.tsx'),
};

interface Told {
  readonly plan: Plan;
  readonly lens: LensName;
  readonly id: ThingId;
  readonly text: string;
}

/** What the lens tells of a thing of the campus on screen, in words; nothing while it tells nothing. */
export function useLensText(id: ThingId | null): string {
  const plan = useCampus((state) => state.run.plan);
  const lens = useCampus((state) => state.view.lens);
  const parts = useLatePart(LENS_PARTS, id !== null && lens !== 'natural');
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    if (parts === null || plan === null || id === null) return;
    let stale = false;
    void parts.lensText(plan, lens, id).then((text) => {
      if (!stale) setTold({ plan, lens, id, text });
    });
    return () => {
      stale = true;
    };
  }, [parts, plan, lens, id]);
  return told !== null && told.plan === plan && told.lens === lens && told.id === id ? told.text : '';
}
