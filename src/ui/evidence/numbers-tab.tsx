import { type ReactElement, useState } from 'react';
import { METRICS } from '../../answers/metric-facts.ts';
import { exactMetricText, metricText, rangeText } from '../../answers/metric-text.ts';
import {
  METRIC_DOMAINS,
  METRIC_IDS,
  type MetricDomain,
  type Metrics,
  readBands,
} from '../../answers/metrics.ts';
import { readBlocks } from '../../answers/read-blocks.ts';
import { presetOf } from '../../params/presets.ts';
import type { CampusActions } from '../../store/actions.ts';
import { Icon } from '../kit/icon.tsx';
import { shiftText } from '../kit/shift-text.ts';
import { EarlierNote } from '../panels/earlier-note.tsx';
import { usePresetMetrics } from '../panels/preset-metrics.ts';
import { WarningList } from '../panels/warning-list.tsx';
import { useActions, useCampus } from '../use-campus.ts';
import { BlocksTable } from './blocks-table.tsx';
import { useEvidencePlace } from './evidence-place.tsx';
import { MoneyParts } from './money-parts.tsx';

/** Every number of the flat contract with how it is made, and what is wrong on top. */
export function NumbersTab(): ReactElement {
  const plan = useCampus((state) => state.run.plan);
  const presetId = useCampus((state) => state.params.presetId);
  const base = usePresetMetrics(0);
  const [copied, setCopied] = useState('');
  if (plan === null) return <p className="gc-soft">The campus is being computed.</p>;
  const bands = readBands(plan.campus);
  const blocks = readBlocks(plan.campus);
  const changedCount = base === null ? 0 : countChanged(plan.metrics, base);
  return (
    <>
      <EarlierNote />
      <WarningList warnings={plan.warnings} />
      <p className="gc-soft gc-evidence-lead">
        <span>
          {changedCount === 0
            ? 'Every number is that of the preset.'
            : `${changedCount} numbers have moved away from the preset ${presetOf(presetId)?.label ?? presetId}; they carry a dot and the change against it.`}
        </span>{' '}
        Pointing at a value shows all its digits, pressing it copies them. Rules are defined in docs/model.
      </p>
      <p className="gc-offscreen" role="status">
        {copied}
      </p>
      <div className="gc-domains">
        {METRIC_DOMAINS.map((domain) => (
          <DomainTable
            key={domain.name}
            domain={domain}
            metrics={plan.metrics}
            base={base}
            bands={bands}
            onCopied={setCopied}
          />
        ))}
        {blocks.length > 1 && <BlocksTable title="Blocks of racks" blocks={blocks} />}
        <MoneyParts campus={plan.campus} />
      </div>
    </>
  );
}

interface DomainTableProps {
  readonly domain: MetricDomain;
  readonly metrics: Metrics;
  readonly base: Metrics | null;
  readonly bands: ReturnType<typeof readBands>;
  readonly onCopied: (text: string) => void;
}

function DomainTable({ domain, metrics, base, bands, onCopied }: DomainTableProps): ReactElement {
  return (
    <table className="gc-table gc-numbers">
      <caption>{domain.name}</caption>
      <thead className="gc-offscreen">
        <tr>
          <th scope="col">Number, how it is made, rules</th>
          <th scope="col">Value</th>
          <th scope="col">Uncertainty</th>
        </tr>
      </thead>
      <tbody>
        {domain.metrics.map((id) => (
          <MetricRow
            key={id}
            id={id}
            value={metrics[id]}
            base={base?.[id]}
            band={bands[id]}
            onCopied={onCopied}
          />
        ))}
      </tbody>
    </table>
  );
}

interface MetricRowProps {
  readonly id: keyof Metrics;
  readonly value: number | null;
  /** Of the preset; undefined where that is not known. */
  readonly base: number | null | undefined;
  /** What a number that cannot be told well lies between. */
  readonly band: readonly [number, number] | undefined;
  readonly onCopied: (text: string) => void;
}

function MetricRow({ id, value, base, band, onCopied }: MetricRowProps): ReactElement {
  const { label, rules, formula, bandOf = '' } = METRICS[id];
  const { show } = useEvidencePlace();
  const moved = base !== undefined && hasMoved(value, base);
  return (
    <tr>
      <th scope="row">
        <span className="gc-knob-label" data-changed={moved}>
          {label}
        </span>
        {moved && <span className="gc-offscreen">, changed since the preset</span>}
        <span className="gc-formula">
          <span>{formula}</span> <code translate="no">{rules}</code>
        </span>
      </th>
      <td translate="no">
        <MetricValue id={id} value={value} onCopied={onCopied} />
        {band !== undefined && (
          <span className="gc-formula" title={bandOf}>
            {rangeText(band[0], band[1], METRICS[id].unit)}
          </span>
        )}
        {moved && <MetricShift id={id} value={value} base={base} />}
      </td>
      <td>
        <button
          type="button"
          className="gc-icon-button gc-small"
          aria-label={`How sure is ${label}?`}
          data-tip="How sure?"
          onClick={() => show({ tab: 'sure', metricId: id })}
        >
          <Icon name="spread" />
        </button>
      </td>
    </tr>
  );
}

type MetricValueProps = Pick<MetricRowProps, 'id' | 'value' | 'onCopied'>;

/** The number, to be copied; where there is none, why. */
function MetricValue({ id, value, onCopied }: MetricValueProps): ReactElement {
  const { notify } = useActions();
  const exact = exactMetricText(id, value);
  if (value === null) {
    return (
      <>
        <span>{metricText(id, value)}</span>
        <span className="gc-formula">{exact}</span>
      </>
    );
  }
  return (
    <button
      type="button"
      className="gc-value"
      aria-label={`${metricText(id, value)}, exactly ${exact}; copy`}
      data-tip={exact}
      onClick={() => void copyValue(notify, METRICS[id].label, value, exact).then(onCopied)}
    >
      {metricText(id, value)}
    </button>
  );
}

interface MetricShiftProps {
  readonly id: keyof Metrics;
  readonly value: number | null;
  readonly base: number | null;
}

function MetricShift({ id, value, base }: MetricShiftProps): ReactElement {
  const both = value !== null && base !== null;
  const shift = both ? shiftText(value, base) : '';
  return (
    <span className="gc-figure-shift" data-way={both ? (value < base ? 'down' : 'up') : 'none'}>
      {shift === '' ? `was ${metricText(id, base)}` : shift}
    </span>
  );
}

/** Rounding of doubles is no change. */
function hasMoved(value: number | null, base: number | null): boolean {
  if (value === null || base === null) return value !== base;
  return Math.abs(value - base) > 1e-9 * Math.max(Math.abs(value), Math.abs(base));
}

function countChanged(metrics: Metrics, base: Metrics): number {
  return METRIC_IDS.filter((id) => hasMoved(metrics[id], base[id])).length;
}

/** Copies all digits; where the clipboard is closed to pages, shows them to copy by hand. */
async function copyValue(
  notify: CampusActions['notify'],
  label: string,
  value: number,
  exact: string,
): Promise<string> {
  try {
    await navigator.clipboard.writeText(String(value));
    return `${label} copied`;
  } catch {
    notify({
      tone: 'info',
      title: `${label}, exactly`,
      problems: [{ where: exact, message: String(value) }],
    });
    return '';
  }
}
