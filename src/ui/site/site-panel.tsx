import './site-panel.css';
import { type ReactElement, useEffect, useMemo } from 'react';
import { checkSite } from '../../model/layout/rules/check-site.ts';
import type { Finding } from '../../model/layout/rules/finding.ts';
import { GRID_M } from '../../model/layout/rules/snap-move.ts';
import { partLabel, withPartLabels } from '../../store/part-label.ts';
import { choosePart, nudgePart, putBack, shapeSite } from '../../store/site-shaping.ts';
import type { FileServices } from '../files/file-services.ts';
import { Icon } from '../kit/icon.tsx';
import { useCampus, useCampusStore } from '../use-campus.ts';
import { BuildOutQuestion } from './build-out.tsx';
import { editText } from './edit-text.ts';
import { ImproveSite } from './improve-site.tsx';
import { LandQuestion } from './land-fit.tsx';
import { SiteDifference } from './site-difference.tsx';
import { SiteFiles } from './site-files.tsx';
import { listenToSiteKeys } from './site-keys.ts';

/** Shaping the site by hand: what is chosen, where it was put, which rules it breaks, and what that changes. */
export function SitePanel({ files }: { readonly files: FileServices }): ReactElement {
  const campus = useCampusStore();
  useEffect(() => listenToSiteKeys(campus), [campus]);
  // The menu of tools from which it was opened would lie over it on phones.
  useEffect(() => document.querySelector<HTMLElement>(':popover-open')?.hidePopover(), []);
  return (
    <section className="gc-panel gc-site" aria-label="Shape the site">
      <div className="gc-site-head">
        <h2>Shape the site</h2>
        <button type="button" className="gc-button gc-primary" onClick={() => shapeSite(campus, false)}>
          Done
        </button>
      </div>
      <p className="gc-soft">
        {`Drag a building or a yard. Alt holds off snapping, arrows move ${GRID_M} m, R turns, Esc puts back.`}
      </p>
      <PartChooser />
      <SiteDifference />
      <FindingList />
      <EditList />
      <ImproveSite />
      <LandQuestion />
      <BuildOutQuestion />
      <SiteFiles files={files} />
    </section>
  );
}

function usePartIds(): readonly string[] {
  const plan = useCampus((state) => state.run.plan);
  return useMemo(() => plan?.campus.site.parcels.map(({ id }) => id) ?? [], [plan]);
}

const STEPS = [
  { label: 'West', dx: -GRID_M, dz: 0 },
  { label: 'East', dx: GRID_M, dz: 0 },
  { label: 'North', dx: 0, dz: -GRID_M },
  { label: 'South', dx: 0, dz: GRID_M },
] as const;

/** The chosen part by its name, with a button for each way it can go. */
function PartChooser(): ReactElement {
  const campus = useCampusStore();
  const ids = usePartIds();
  const partId = useCampus((state) => state.session.siteShaping?.partId ?? '');
  return (
    <div className="gc-site-part">
      <select
        className="gc-select"
        aria-label="Part of the site"
        value={partId}
        onChange={(event) => choosePart(campus, event.currentTarget.value || null)}
      >
        <option value="">Choose a part</option>
        {ids.map((id) => (
          <option key={id} value={id}>
            {partLabel(id)}
          </option>
        ))}
      </select>
      <fieldset className="gc-site-steps" disabled={partId === ''}>
        <legend className="gc-offscreen">{`Move by ${GRID_M} m or turn`}</legend>
        {STEPS.map(({ label, dx, dz }) => (
          <button
            key={label}
            type="button"
            className="gc-button gc-small"
            onClick={() => nudgePart(campus, partId, { dx, dz })}
          >
            {label}
          </button>
        ))}
        <button
          type="button"
          className="gc-button gc-small"
          onClick={() => nudgePart(campus, partId, { quarterTurns: 1 })}
        >
          Turn
        </button>
      </fieldset>
    </div>
  );
}

const MOST_SHOWN = 12;

/** Rules that are not kept: of the part in hand while one is held, else of the whole site. */
function FindingList(): ReactElement {
  const plan = useCampus((state) => state.run.plan);
  const held = useCampus((state) => state.session.siteShaping?.held === true);
  const inHand = useCampus((state) => state.session.siteShaping?.findings);
  const standing = useMemo(() => (plan === null ? [] : checkSite(plan.campus.site, plan.campus)), [plan]);
  const found = held ? (inHand ?? []) : standing;
  const more = found.length - MOST_SHOWN;
  return (
    <section aria-label="Rules of the site">
      <h3>Rules</h3>
      {found.length === 0 ? (
        <p className="gc-soft">All rules are kept.</p>
      ) : (
        <ul className="gc-site-findings">
          {found.slice(0, MOST_SHOWN).map((finding) => (
            <FindingRow key={`${finding.rule} ${finding.parts.join()}`} finding={finding} />
          ))}
        </ul>
      )}
      {more > 0 && <p className="gc-soft">{`and ${more} more`}</p>}
    </section>
  );
}

function FindingRow({ finding }: { readonly finding: Finding }): ReactElement {
  const { rule, severity, message, remedy } = finding;
  return (
    <li data-severity={severity}>
      <b>{severity === 'hard' ? 'Cannot stand' : 'At a cost'}</b>{' '}
      <span>{`${withPartLabels(message)}. ${remedy} (${rule})`}</span>
    </li>
  );
}

/** What was changed by hand, part by part, with a way back for each. */
function EditList(): ReactElement | null {
  const campus = useCampusStore();
  const siteEdits = useCampus((state) => state.params.siteEdits);
  const warnings = useCampus((state) => state.run.plan?.warnings);
  if (siteEdits.length === 0) return null;
  const leftOut = warnings?.filter(({ rule }) => rule === 'LAY-11') ?? [];
  const parts = [...new Set(siteEdits.map(({ id }) => id))];
  const wayOf = (id: string): string =>
    siteEdits
      .filter((edit) => edit.id === id)
      .map(editText)
      .join(', ');
  return (
    <section aria-label="Changed by hand">
      <h3>Changed by hand</h3>
      <ul className="gc-site-edits">
        {parts.map((id) => (
          <li key={id}>
            <span>{`${partLabel(id)}: ${wayOf(id)}`}</span>
            <button
              type="button"
              className="gc-icon-button gc-small"
              aria-label={`Put back ${partLabel(id)}`}
              onClick={() => putBack(campus, id)}
            >
              <Icon name="reset" />
            </button>
          </li>
        ))}
      </ul>
      {leftOut.map(({ message }) => (
        <p key={message} className="gc-warning-text">
          {`Left out: ${withPartLabels(message)}`}
        </p>
      ))}
    </section>
  );
}
