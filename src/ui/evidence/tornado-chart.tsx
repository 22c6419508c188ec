import { type ReactElement, useMemo } from 'react';
import { METRICS } from '../../answers/metric-facts.ts';
import { metricText } from '../../answers/metric-text.ts';
import type { TornadoOutcome } from '../../answers/questions/tornado.ts';
import type { Figure } from '../../catalogue/figure.ts';
import { uncertainFigures } from '../../model/assumptions.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { PopoverButton } from '../kit/popover.tsx';
import { SourceNote } from '../kit/source-note.tsx';
import { inputLabelOf, inputRangeText, inputText } from './input-labels.ts';
import { type PlacedBar, placeBars } from './tornado-scale.ts';

const SHOWN_BARS = 12;

interface TornadoChartProps {
  readonly outcome: TornadoOutcome;
  readonly values: ParamValues;
  readonly stale: boolean;
}

/** Each uncertain input moved alone from its low to its high end, the widest first. */
export function TornadoChart({ outcome, values, stale }: TornadoChartProps): ReactElement {
  const figures = useMemo(() => uncertainFigures(values), [values]);
  const scale = useMemo(() => placeBars(outcome, SHOWN_BARS), [outcome]);
  const { metricId, modeValue } = outcome;
  const lost = outcome.bars.filter(({ swing }) => swing === null);
  if (modeValue === null)
    return <p className="gc-soft">{`There is nothing to draw. ${METRICS[metricId].none ?? ''}`}</p>;
  if (scale.bars.length === 0 && lost.length === 0)
    return (
      <p className="gc-soft">No uncertain input moves this number: it follows from the parameters alone.</p>
    );
  return (
    <div className="gc-tornado" data-stale={stale} aria-busy={stale}>
      <p className="gc-soft">
        <span>{METRICS[metricId].label}</span> with one input at the{' '}
        <span className="gc-key" data-end="low">
          low
        </span>{' '}
        and at the{' '}
        <span className="gc-key" data-end="high">
          high
        </span>{' '}
        end of its range, the others most likely. The line is{' '}
        <span translate="no">{metricText(metricId, modeValue)}</span>.
      </p>
      <table className="gc-table">
        <thead className="gc-offscreen">
          <tr>
            <th scope="col">Input and its range</th>
            <th scope="col">Bar</th>
            <th scope="col">Result at its low and high end</th>
          </tr>
        </thead>
        <tbody>
          {scale.bars.map((placed) => (
            <TornadoRow
              key={placed.bar.assumptionId}
              placed={placed}
              atMode={scale.atMode}
              metricId={metricId}
              figure={figures[placed.bar.assumptionId]}
            />
          ))}
        </tbody>
      </table>
      {lost.length > 0 && (
        <p>
          {`At one end of ${lost.map(({ assumptionId }) => inputLabelOf(assumptionId).label).join(', ')} there is no such number. ${METRICS[metricId].none ?? ''}`}
        </p>
      )}
      {scale.hiddenCount > 0 && (
        <p className="gc-source">{`${scale.hiddenCount} more inputs move it less. Rule UNC-4.`}</p>
      )}
    </div>
  );
}

interface TornadoRowProps {
  readonly placed: PlacedBar;
  readonly atMode: number;
  readonly metricId: TornadoOutcome['metricId'];
  readonly figure: Figure;
}

function TornadoRow({ placed, atMode, metricId, figure }: TornadoRowProps): ReactElement {
  const { bar, atLow, atHigh } = placed;
  const { label } = inputLabelOf(bar.assumptionId);
  const show = (value: number): string => inputText(bar.assumptionId, value, figure.unit);
  return (
    <tr>
      <th scope="row">
        <PopoverButton className="gc-link" label={`${label}, where it comes from`} face={label} title={label}>
          <p translate="no">
            {`Low ${show(bar.low)}, most likely ${show(bar.mode)}, high ${show(bar.high)}.`}
          </p>
          <p className="gc-soft">{`Kind: ${figure.kind}`}</p>
          <SourceNote id={figure.source} />
        </PopoverButton>
        <span className="gc-formula">{inputRangeText(bar.assumptionId, figure)}</span>
      </th>
      <td className="gc-bar-cell" aria-hidden="true">
        <svg className="gc-tornado-bar" aria-hidden="true" focusable="false">
          <BarPart end="low" from={atMode} to={atLow} />
          <BarPart end="high" from={atMode} to={atHigh} />
          <line x1={percent(atMode)} x2={percent(atMode)} y1="0" y2="100%" />
        </svg>
      </td>
      <td className="gc-ends" translate="no">
        <span data-end="low">{metricText(metricId, bar.metricAtLow)}</span>
        <span data-end="high">{metricText(metricId, bar.metricAtHigh)}</span>
      </td>
    </tr>
  );
}

interface BarPartProps {
  readonly end: 'low' | 'high';
  readonly from: number;
  readonly to: number;
}

function BarPart({ end, from, to }: BarPartProps): ReactElement {
  return (
    <rect
      data-end={end}
      x={percent(Math.min(from, to))}
      width={percent(Math.abs(to - from))}
      y={end === 'low' ? '3' : '10'}
      height="7"
      rx="1.5"
    />
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
