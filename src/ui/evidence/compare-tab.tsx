import { type ReactElement, useMemo } from 'react';
import { METRICS } from '../../answers/metric-facts.ts';
import { differenceText, metricText } from '../../answers/metric-text.ts';
import { METRIC_DOMAINS } from '../../answers/metrics.ts';
import type { Comparison, MetricComparison } from '../../answers/questions/compare.ts';
import type { Portability } from '../../model/compare/portability-types.ts';
import { DEFAULT_PRESET, PRESETS, presetOf } from '../../params/presets.ts';
import { Icon } from '../kit/icon.tsx';
import { useCampus } from '../use-campus.ts';
import { BlocksTable } from './blocks-table.tsx';
import { portabilityLines } from './portability-text.ts';
import { ratioText } from './ratio-text.ts';
import { StudyFailure, StudyProgressBar } from './study-status.tsx';
import { useKeptCurrent, useStudiedCampus } from './use-kept-current.ts';
import type { QuestionState } from './use-question.ts';

interface CompareTabProps {
  readonly state: QuestionState<'compare'>;
  readonly otherId: string;
  readonly onOther: (presetId: string) => void;
}

/** Another preset beside the campus on screen: every metric, and what moving the job would take. */
export function CompareTab({ state, otherId, onOther }: CompareTabProps): ReactElement {
  const campus = useStudiedCampus();
  const other = presetOf(otherId) ?? DEFAULT_PRESET;
  const question = campus === null ? null : { ...campus, given: { presetId: other.id } };
  useKeptCurrent(state, question, ({ key, given }) => `${given.presetId} ${key}`);
  const { result, progress, problem, start } = state;
  const shown = result?.question.given.presetId === other.id ? result : null;
  const stale = shown !== null && shown.question.key !== campus?.key;
  return (
    <>
      <label className="gc-field">
        <span className="gc-field-name">Compare with</span>
        <select
          className="gc-select"
          value={other.id}
          onChange={(event) => onOther(event.currentTarget.value)}
        >
          {PRESETS.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {problem !== null && question !== null && (
        <StudyFailure what="The comparison failed." problem={problem} onRetry={() => start(question)} />
      )}
      {shown === null && problem === null && <StudyProgressBar label="Comparing" progress={progress} />}
      {shown !== null && (
        <div className="gc-comparison" data-stale={stale} aria-busy={stale}>
          <Differences metrics={shown.answer.metrics} otherLabel={other.label} />
          <ComparedBlocks blocks={shown.answer.blocks} otherLabel={other.label} />
          <div className="gc-moves">
            <Move title={`Moving the job to ${other.label}`} move={shown.answer.portability.aToB} />
            <Move title="Moving its job from there to here" move={shown.answer.portability.bToA} />
          </div>
        </div>
      )}
    </>
  );
}

/** Both block by block, where one of them is a mixed fleet. */
function ComparedBlocks({
  blocks: { a, b },
  otherLabel,
}: {
  readonly blocks: Comparison['blocks'];
  readonly otherLabel: string;
}): ReactElement | null {
  if (a.length < 2 && b.length < 2) return null;
  return (
    <div className="gc-table-scroll">
      <BlocksTable title="Blocks of racks of this campus" blocks={a} />
      <BlocksTable title={`Blocks of racks of ${otherLabel}`} blocks={b} />
    </div>
  );
}

interface DifferencesProps {
  readonly metrics: readonly MetricComparison[];
  readonly otherLabel: string;
}

function Differences({ metrics, otherLabel }: DifferencesProps): ReactElement {
  const presetLabel = useCampus((state) => presetOf(state.params.presetId)?.label ?? state.params.presetId);
  const byId = useMemo(() => new Map(metrics.map((each) => [each.metric, each])), [metrics]);
  const better = (side: 'a' | 'b'): number => metrics.filter(({ winner }) => winner === side).length;
  return (
    <>
      <p className="gc-evidence-lead">
        <span className="gc-soft">
          {`Where one side is plainly better it is marked: ${better('a')} numbers here, ${better('b')} there. Sizes are neither good nor bad. No sum is made of them: what matters is yours to weigh.`}
        </span>
      </p>
      <div className="gc-table-scroll">
        <table className="gc-table gc-differences">
          <thead>
            <tr>
              <th scope="col">Number</th>
              <th scope="col">
                This campus <span className="gc-formula">{presetLabel}</span>
              </th>
              <th scope="col">
                The other <span className="gc-formula">{otherLabel}</span>
              </th>
              <th scope="col">Difference</th>
              <th scope="col">Ratio</th>
            </tr>
          </thead>
          {METRIC_DOMAINS.map(({ name, metrics: ids }) => (
            <tbody key={name}>
              <tr className="gc-table-part">
                <th scope="rowgroup" colSpan={5}>
                  {name}
                </th>
              </tr>
              {ids.map((id) => {
                const row = byId.get(id);
                return row === undefined ? null : <DifferenceRow key={id} row={row} />;
              })}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}

function DifferenceRow({ row }: { readonly row: MetricComparison }): ReactElement {
  const { metric, a, b, difference, ratio, winner } = row;
  return (
    <tr>
      <th scope="row">
        <span>{METRICS[metric].label}</span>
        {difference === null && <span className="gc-formula">{METRICS[metric].none}</span>}
      </th>
      <Side text={metricText(metric, a)} better={winner === 'a'} />
      <Side text={metricText(metric, b)} better={winner === 'b'} />
      <td translate="no">{difference === null ? '—' : differenceText(metric, difference)}</td>
      <td className="gc-soft">{difference === 0 || ratio === null ? '' : ratioText(ratio)}</td>
    </tr>
  );
}

function Side({ text, better }: { readonly text: string; readonly better: boolean }): ReactElement {
  return (
    <td data-better={better} translate="no">
      {better && <Icon name="check" />}
      <span>{text}</span>
      {better && <span className="gc-offscreen">, better</span>}
    </td>
  );
}

function Move({ title, move }: { readonly title: string; readonly move: Portability }): ReactElement {
  return (
    <section className="gc-move">
      <h3>{title}</h3>
      <dl>
        {portabilityLines(move).map(({ part, size, sentence }) => (
          <div key={part}>
            <dt>{part}</dt>
            <dd>
              <b>{size}</b> <span>{sentence}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
