import type { ReactElement } from 'react';
import { SITE_FORMATS, type SiteFormat } from '../../plan/site-formats.ts';
import type { CampusStore } from '../../store/campus-store.ts';
import { reasonOf, reportMissing } from '../../store/report-missing.ts';
import type { FileServices } from '../files/file-services.ts';
import { saveFile } from '../files/save-file.ts';
import { useCampusStore } from '../use-campus.ts';

/** The site as it stands, as a file for whoever draws on: a button a format. */
export function SiteFiles({ files }: { readonly files: FileServices }): ReactElement {
  const campus = useCampusStore();
  return (
    <section aria-label="Draw out the site">
      <h3>Draw out</h3>
      <div className="gc-site-steps">
        {Object.entries(SITE_FORMATS).map(([format, { label }]) => (
          <button
            key={format}
            type="button"
            className="gc-button gc-small"
            onClick={() => void saveSite(campus, files, format as SiteFormat)}
          >
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}

async function saveSite(campus: CampusStore, files: FileServices, format: SiteFormat): Promise<void> {
  const { params, run } = campus.getState();
  if (run.plan === null) return;
  try {
    const text = await files.drawSite(run.plan, format);
    saveFile(text, `gigacampus-${params.presetId}.${format}`, SITE_FORMATS[format].mime);
  } catch (cause) {
    const again = () => void saveSite(campus, files, format);
    reportMissing(campus.actions, 'The site could not be drawn out', reasonOf(cause), again);
  }
}
