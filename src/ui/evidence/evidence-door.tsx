import { type ReactElement, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { EvidenceHands } from './evidence-hands.ts';
import { useEvidencePlace } from './evidence-place.tsx';

type SheetModule = typeof import('./evidence-sheet.tsx');

/** Fetches the sheet when it is first opened, and keeps what it has learnt while it is closed. */
export function EvidenceDoor({ hands }: { readonly hands: EvidenceHands }): ReactElement | null {
  const desk = useEvidencePlace();
  const [sheet, setSheet] = useState<SheetModule | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const wanted = desk.open && sheet === null && problem === null;
  useEffect(() => {
    if (!wanted) return;
    import('./evidence-sheet.tsx').then(
      (loaded) => setSheet(loaded),
      (cause: unknown) => setProblem(cause instanceof Error ? cause.message : String(cause)),
    );
  }, [wanted]);
  if (sheet !== null) return <sheet.EvidenceSheet hands={hands} />;
  if (!desk.open || desk.slot === null || problem === null) return null;
  return createPortal(
    <div className="gc-notice" data-tone="error" role="alert">
      <p className="gc-notice-title">The evidence could not be loaded</p>
      <p>{problem}</p>
      <p className="gc-ways">
        {/* A module that failed to load stays failed until the page is loaded anew; the address keeps the parameters. */}
        <button type="button" className="gc-button" onClick={() => window.location.reload()}>
          Reload the page
        </button>
        <button type="button" className="gc-button" onClick={desk.close}>
          Close
        </button>
      </p>
    </div>,
    desk.slot,
  );
}
