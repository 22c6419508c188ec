import { type ReactElement, useId } from 'react';
import type { Finding } from '../../model/layout/rules/finding.ts';
import { drawnCorners } from '../../store/nothing-chosen.ts';
import { withPartLabels } from '../../store/part-label.ts';
import { standingOf } from '../../store/site-marks.ts';
import { addGate } from '../../store/site-ways.ts';
import { useCampus, useCampusStore } from '../use-campus.ts';

const MOST_SHOWN = 12;

/** Rules that are not kept: of the part in hand while one is held, else of the whole site. */
export function FindingList(): ReactElement {
  const plan = useCampus((state) => state.run.plan);
  const held = useCampus((state) => state.session.siteShaping?.held === true);
  const draws = useCampus(drawnCorners) !== null;
  const inHand = useCampus((state) => state.session.siteShaping?.findings);
  const standing = plan === null ? [] : standingOf(plan.campus).all;
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
            <FindingRow
              key={`${finding.rule} ${finding.parts.join()} ${finding.neededM}`}
              finding={finding}
              busy={held || draws}
            />
          ))}
        </ul>
      )}
      {more > 0 && <p className="gc-soft">{`and ${more} more`}</p>}
    </section>
  );
}

interface FindingRowProps {
  readonly finding: Finding;
  /** Something is held or drawn, which a gate would take out of the hand. */
  readonly busy: boolean;
}

function FindingRow({ finding, busy }: FindingRowProps): ReactElement {
  const campus = useCampusStore();
  const { rule, severity, message, remedy, gateAt } = finding;
  const said = useId();
  return (
    <li data-severity={severity}>
      <b>{severity === 'hard' ? 'Cannot stand' : 'At a cost'}</b>{' '}
      <span id={said}>{`${withPartLabels(message)}. ${remedy} (${rule})`}</span>
      {gateAt !== undefined && !busy && (
        <button
          type="button"
          className="gc-button gc-small"
          aria-describedby={said}
          onClick={() => addGate(campus, gateAt)}
        >
          Add a gate there
        </button>
      )}
    </li>
  );
}
