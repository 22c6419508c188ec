import { type ReactElement, useEffect, useState } from 'react';
import { FINISHED_MONTH } from '../../store/fields.ts';
import { NOTHING_CHOSEN } from '../../store/nothing-chosen.ts';
import { reasonOf, reportMissing } from '../../store/report-missing.ts';
import type { FileServices } from '../files/file-services.ts';
import { useActions, useCampus } from '../use-campus.ts';

type PanelModule = typeof import('./site-panel.tsx');

const fetchPanel = (): Promise<PanelModule> => import('./site-panel.tsx');

/** Says that not all of the campus is drawn, for whoever came by a link or closed the panel. */
function MonthNote({ onOpen }: { readonly onOpen: () => void }): ReactElement | null {
  const month = useCampus((state) => state.view.month);
  if (month >= FINISHED_MONTH) return null;
  return (
    <button type="button" className="gc-button gc-month-note" onClick={onOpen}>
      {`As built by month ${month}`}
    </button>
  );
}

/** Fetches the panel for shaping the site when it is first opened. */
export function SiteDoor({ files }: { readonly files: FileServices }): ReactElement | null {
  const open = useCampus((state) => state.session.siteShaping !== null);
  const actions = useActions();
  const [panel, setPanel] = useState<PanelModule | null>(null);
  const wanted = open && panel === null;
  useEffect(() => {
    if (!wanted) return;
    fetchPanel().then(setPanel, (cause: unknown) => {
      actions.setSiteShaping(null);
      const again = () => actions.setSiteShaping(NOTHING_CHOSEN);
      reportMissing(actions, 'The site cannot be shaped yet', reasonOf(cause), again);
    });
  }, [wanted, actions]);
  if (panel !== null && open) return <panel.SitePanel files={files} />;
  return wanted ? null : <MonthNote onOpen={() => actions.setSiteShaping(NOTHING_CHOSEN)} />;
}
