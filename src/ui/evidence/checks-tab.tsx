import type { ReactElement } from 'react';
import { rangeText } from '../../answers/metric-text.ts';
import { type KindSummary, summariseKinds } from '../../model/validation/summarise-kinds.ts';
import type { ValidationRow } from '../../model/validation/validation-types.ts';
import { formatQuantity } from '../../units/format.ts';
import { Icon } from '../kit/icon.tsx';
import { PopoverButton } from '../kit/popover.tsx';
import { SourceNote } from '../kit/source-note.tsx';
import {
  BASIS_TEXTS,
  type CampusRows,
  countVerdicts,
  gapText,
  gradeText,
  KIND_GOAL_TEXT,
  rowsByCampus,
  shareText,
  toleranceText,
} from './check-rows.ts';
import { StudyFailure, StudyProgressBar } from './study-status.tsx';
import { useKeptCurrent, useStudiedCampus } from './use-kept-current.ts';
import type { QuestionState } from './use-question.ts';

interface ChecksTabProps {
  readonly state: QuestionState<'validation'>;
}

/** The model against what has been published of real campuses. */
export function ChecksTab({ state }: ChecksTabProps): ReactElement {
  const campus = useStudiedCampus();
  const question = campus === null ? null : { ...campus, given: {} };
  // The published campuses are the same whichever is on screen.
  useKeptCurrent(state, question, () => 'published');
  const { result, progress, problem, start } = state;
  if (problem !== null && question !== null)
    return <StudyFailure what="The checks failed." problem={problem} onRetry={() => start(question)} />;
  if (result === null) return <StudyProgressBar label="Checking the model" progress={progress} />;
  const { within, outside, told } = countVerdicts(result.answer);
  return (
    <>
      <p className="gc-evidence-lead">
        <b>{`${within} of ${within + outside} judged figures lie within tolerance.`}</b>{' '}
        <span className="gc-soft">
          {`${told} more are shown and not judged: their published side is an estimate, or a rule was mended by it. No site has a constant of its own in the model; each campus is a set of parameters. What lies outside is told with its cause.`}
        </span>
      </p>
      <KindTable kinds={summariseKinds(result.answer)} />
      {rowsByCampus(result.answer).map((group) => (
        <CampusTable key={group.campus} group={group} />
      ))}
    </>
  );
}

function KindTable({ kinds }: { readonly kinds: readonly KindSummary[] }): ReactElement {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard, and holds nothing that can be
    <section className="gc-table-scroll" aria-label="By kind of quantity" tabIndex={0}>
      <table className="gc-table gc-kinds">
        <caption>
          <span>By kind of quantity</span> <span className="gc-soft">{KIND_GOAL_TEXT}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">Figures</th>
            <th scope="col">Median gap</th>
            <th scope="col">Worst gap</th>
            <th scope="col">Goal</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((each) => (
            <tr key={`${each.basis} ${each.kind}`}>
              <th scope="row">
                <span>{each.label}</span>
                <span className="gc-formula">{BASIS_TEXTS[each.basis]}</span>
              </th>
              <td translate="no">{each.rowCount}</td>
              <td translate="no">{shareText(each.medianGap)}</td>
              <td>
                <span translate="no">{shareText(each.worstGap)}</span>
                <span className="gc-formula">{each.worstCampus}</span>
              </td>
              <td>
                <Verdict verdict={each.verdict} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CampusTable({ group }: { readonly group: CampusRows }): ReactElement {
  return (
    <div className="gc-table-scroll">
      <table className="gc-table gc-checks">
        <caption>
          <span>{group.campus}</span> <span className="gc-soft">{gradeText(group.grade)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Quantity</th>
            <th scope="col">Published</th>
            <th scope="col">Model</th>
            <th scope="col">Gap</th>
            <th scope="col">Allowed</th>
            <th scope="col">Verdict</th>
            <th scope="col">
              <span className="gc-offscreen">Source</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {group.rows.map((row) => (
            <CheckRow key={row.quantity} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CheckRow({ row }: { readonly row: ValidationRow }): ReactElement {
  const { quantity, unit, published, publishedRange, model, verdict, source, note, cause } = row;
  return (
    <tr>
      <th scope="row">
        <span>{quantity}</span>
        {note !== '' && <span className="gc-formula">{note}</span>}
        {cause !== '' && <span className="gc-formula">{cause}</span>}
      </th>
      <td translate="no">
        <span>{formatQuantity(published, unit)}</span>
        {publishedRange !== null && (
          <span className="gc-formula">{rangeText(publishedRange[0], publishedRange[1], unit)}</span>
        )}
      </td>
      <td translate="no">
        <b>{formatQuantity(model, unit)}</b>
      </td>
      <td translate="no">{gapText(row)}</td>
      <td className="gc-soft">{toleranceText(row.tolerance)}</td>
      <td>
        <Verdict verdict={verdict} />
        <span className="gc-formula gc-check-gap">
          <span>{`${gapText(row)},`}</span> <span>{toleranceText(row.tolerance)}</span>
        </span>
      </td>
      <td>
        <PopoverButton
          className="gc-icon-button gc-small"
          label={`Source of ${quantity}, ${row.campus}`}
          face={<Icon name="info" />}
          title={quantity}
        >
          <SourceNote id={source} />
          <p className="gc-source">{gradeText(row.grade)}</p>
        </PopoverButton>
      </td>
    </tr>
  );
}

const VERDICTS = {
  within: { icon: 'check', text: 'Within' },
  outside: { icon: 'warning', text: 'Outside' },
  told: { icon: null, text: 'Not judged' },
} as const;

function Verdict({ verdict }: { readonly verdict: ValidationRow['verdict'] }): ReactElement {
  const { icon, text } = VERDICTS[verdict];
  return (
    <span className="gc-verdict" data-verdict={verdict}>
      {icon !== null && <Icon name={icon} />}
      <span>{text}</span>
    </span>
  );
}
