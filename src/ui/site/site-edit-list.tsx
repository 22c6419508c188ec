import type { ReactElement } from 'react';
import { editedLabel, withPartLabels } from '../../store/part-label.ts';
import { putBack } from '../../store/site-counts.ts';
import { Icon } from '../kit/icon.tsx';
import { useCampus, useCampusStore } from '../use-campus.ts';
import { editText } from './edit-text.ts';
import { tellCounted } from './site-parts.tsx';

/** More lines than these nobody reads; undoing takes back the others too. */
const MOST_SHOWN = 40;

/** What was changed by hand, part by part, with a way back for each. */
export function EditList(): ReactElement | null {
  const campus = useCampusStore();
  const siteEdits = useCampus((state) => state.params.siteEdits);
  const warnings = useCampus((state) => state.run.plan?.warnings);
  const site = useCampus((state) => state.run.plan?.campus.site);
  if (siteEdits.length === 0 || site === undefined) return null;
  const leftOut = warnings?.filter(({ rule }) => rule === 'LAY-11') ?? [];
  const parts = [...new Set(siteEdits.map(({ id }) => id))];
  const more = parts.length - MOST_SHOWN;
  const wayOf = (id: string): string =>
    siteEdits
      .filter((edit) => edit.id === id)
      .map(editText)
      .join(', ');
  return (
    <section aria-label="Changed by hand">
      <h3>Changed by hand</h3>
      <ul className="gc-site-edits">
        {parts.slice(0, MOST_SHOWN).map((id) => (
          <li key={id}>
            <span>{`${editedLabel(site, id)}: ${wayOf(id)}`}</span>
            <button
              type="button"
              className="gc-icon-button gc-small"
              aria-label={`Put back ${editedLabel(site, id)}`}
              onClick={() => tellCounted(campus, putBack(campus, id))}
            >
              <Icon name="reset" />
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="gc-soft">{`and ${more} more`}</p>}
      {leftOut.slice(0, MOST_SHOWN).map(({ message }) => (
        <p key={message} className="gc-warning-text">
          {`Left out: ${withPartLabels(message)}`}
        </p>
      ))}
    </section>
  );
}
