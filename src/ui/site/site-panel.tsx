import './site-panel.css';
import { type ReactElement, useEffect, useState } from 'react';
import { GRID_M } from '../../model/layout/rules/snap-move.ts';
import { drawnCorners } from '../../store/nothing-chosen.ts';
import { shapeSite } from '../../store/site-shaping.ts';
import type { FileServices } from '../files/file-services.ts';
import { useCampus, useCampusStore } from '../use-campus.ts';
import { BoundaryEditor } from './boundary-editor.tsx';
import { BuildOutQuestion } from './build-out.tsx';
import { DrawingCard, DrawingOutcome } from './drawing-card.tsx';
import { ImproveSite } from './improve-site.tsx';
import { LandQuestion } from './land-fit.tsx';
import { SiteDifference } from './site-difference.tsx';
import { EditList } from './site-edit-list.tsx';
import { SiteFiles } from './site-files.tsx';
import { FindingList } from './site-findings.tsx';
import { listenToSiteKeys } from './site-keys.ts';
import { PartChooser } from './site-parts.tsx';

/** Shaping the site by hand: what is chosen, where it was put, which rules it breaks, and what that changes. */
export function SitePanel({ files }: { readonly files: FileServices }): ReactElement {
  const campus = useCampusStore();
  const corners = useCampus(drawnCorners);
  const [beside, setBeside] = useState(false);
  useEffect(() => listenToSiteKeys(campus), [campus]);
  // The menu of tools from which it was opened would lie over it on phones.
  useEffect(() => document.querySelector<HTMLElement>(':popover-open')?.hidePopover(), []);
  return (
    <section className="gc-panel gc-site" aria-label="Shape the site" data-beside={beside}>
      <div className="gc-site-head">
        <h2>Shape the site</h2>
        <button
          type="button"
          className="gc-button gc-small gc-site-beside"
          aria-pressed={beside}
          onClick={() => setBeside(!beside)}
        >
          Parameters
        </button>
        <button type="button" className="gc-button gc-primary" onClick={() => shapeSite(campus, false)}>
          Done
        </button>
      </div>
      {corners === null ? <HandsOn /> : <DrawingCard corners={corners} />}
      <DrawingOutcome />
      <SiteDifference />
      <FindingList />
      <EditList />
      <ImproveSite />
      {corners === null && <BoundaryEditor />}
      <LandQuestion />
      <BuildOutQuestion />
      <SiteFiles files={files} />
    </section>
  );
}

/** While nothing is drawn: what the hands do, and the parts by their names. */
function HandsOn(): ReactElement {
  return (
    <>
      <p className="gc-soft">
        {`Drag a building, a yard, a gate or a road; Shift+click chooses several. Alt holds off snapping, arrows move ${GRID_M} m, R turns, X mirrors, C copies, Delete removes, Esc puts back.`}
      </p>
      <PartChooser />
    </>
  );
}
