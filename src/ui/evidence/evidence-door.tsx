import { type ReactElement, useEffect, useState } from 'react';
import type { Ask } from '../../answers/questions.ts';
import { reasonOf, reportMissing } from '../../store/report-missing.ts';
import { useActions } from '../use-campus.ts';
import { useEvidencePlace } from './evidence-place.tsx';

type SheetModule = typeof import('./evidence-sheet.tsx');

const fetchSheet = (): Promise<SheetModule> => import('./evidence-sheet.tsx');

/** Fetches the sheet when it is first opened, and keeps what it has learnt while it is closed. */
export function EvidenceDoor({ ask }: { readonly ask: Ask }): ReactElement | null {
  const { open, show, close } = useEvidencePlace();
  const actions = useActions();
  const [sheet, setSheet] = useState<SheetModule | null>(null);
  const wanted = open && sheet === null;
  useEffect(() => {
    if (!wanted) return;
    fetchSheet().then(setSheet, (cause: unknown) => {
      close();
      reportMissing(actions, 'The evidence could not be fetched', reasonOf(cause), () => show());
    });
  }, [wanted, show, close, actions]);
  return sheet === null ? null : <sheet.EvidenceSheet ask={ask} />;
}
