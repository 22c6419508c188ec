import { type ReactElement, useEffect, useState } from 'react';
import type { Ask } from '../../answers/questions.ts';
import { useActions } from '../use-campus.ts';
import { useEvidencePlace } from './evidence-place.tsx';

type SheetModule = typeof import('./evidence-sheet.tsx');

/** Fetches the sheet when it is first opened, and keeps what it has learnt while it is closed. */
export function EvidenceDoor({ ask }: { readonly ask: Ask }): ReactElement | null {
  const { open, close } = useEvidencePlace();
  const { notify } = useActions();
  const [sheet, setSheet] = useState<SheetModule | null>(null);
  const wanted = open && sheet === null;
  useEffect(() => {
    if (!wanted) return;
    import('./evidence-sheet.tsx').then(setSheet, (cause: unknown) => {
      close();
      // A module that failed to load stays failed until the page is loaded anew.
      const message = `${cause instanceof Error ? cause.message : String(cause)}. Save the scenario to keep it, then load the page again`;
      notify({
        tone: 'error',
        title: 'The evidence could not be loaded',
        problems: [{ where: 'evidence', message }],
      });
    });
  }, [wanted, close, notify]);
  return sheet === null ? null : <sheet.EvidenceSheet ask={ask} />;
}
