import { type ReactElement, useEffect, useState } from 'react';
import { NOTHING_CHOSEN } from '../../store/nothing-chosen.ts';
import { reasonOf, reportMissing } from '../../store/report-missing.ts';
import type { FileServices } from '../files/file-services.ts';
import { useActions, useCampus } from '../use-campus.ts';

type PanelModule = typeof import('./site-panel.tsx');

const fetchPanel = (): Promise<PanelModule> => import('./site-panel.tsx');

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
  return panel === null || !open ? null : <panel.SitePanel files={files} />;
}
