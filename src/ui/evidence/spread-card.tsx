import type { ReactElement } from 'react';
import { METRICS } from '../../answers/metric-facts.ts';
import { exactMetricText, metricText } from '../../answers/metric-text.ts';
import type { MetricSpread } from '../../answers/questions/sample.ts';
import { formatQuantity } from '../../units/format.ts';
import { placeMarks } from './tornado-scale.ts';

interface SpreadCardProps {
  readonly spread: MetricSpread;
  readonly sampleCount: number;
  readonly seed: number;
  readonly stale: boolean;
}

/** Three percentiles of one metric on a line, beside what the most likely inputs give. */
export function SpreadCard({ spread, sampleCount, seed, stale }: SpreadCardProps): ReactElement {
  const { metricId, modeValue, mean, p10, p50, p90, undefinedShare } = spread;
  const text = (value: number | null): string => metricText(metricId, value);
  const drawn = `${sampleCount.toLocaleString('en-US')} samples, seed ${seed}`;
  if (p10 === null)
    return (
      <p className="gc-soft">{`No sample has this number. ${METRICS[metricId].none ?? ''} (${drawn})`}</p>
    );
  if (p10 === p90)
    return (
      <p className="gc-soft">
        {`${METRICS[metricId].label} is ${text(p50)} in nearly every sample: it follows from the parameters alone. (${drawn})`}
      </p>
    );
  return (
    <div className="gc-spread" data-stale={stale}>
      <dl>
        <Percentile name="p10" meaning="1 in 10 is lower" value={p10} metricId={metricId} />
        <Percentile name="p50" meaning="the middle one" value={p50} metricId={metricId} />
        <Percentile name="p90" meaning="1 in 10 is higher" value={p90} metricId={metricId} />
      </dl>
      <SpreadLine spread={spread} />
      <p>
        <span>
          {`In 8 of 10 samples ${METRICS[metricId].label.toLowerCase()} lies between ${text(p10)} and ${text(p90)}.`}
        </span>{' '}
        With every input at its most likely value, the ring, it is <b translate="no">{text(modeValue)}</b> and
        the mean is <span translate="no">{text(mean)}</span>.
      </p>
      {undefinedShare > 0 && (
        <p>
          {`In ${formatQuantity(undefinedShare, '%')} of the samples there is no such number; the percentiles are of the others. ${METRICS[metricId].none ?? ''}`}
        </p>
      )}
      <p className="gc-source">
        <span>{drawn}</span>; inputs drawn independently from PERT (rules UNC-2, UNC-3). Where prices move
        together, the true spread is wider.
      </p>
    </div>
  );
}

interface PercentileProps {
  readonly name: string;
  readonly meaning: string;
  readonly value: number | null;
  readonly metricId: MetricSpread['metricId'];
}

function Percentile({ name, meaning, value, metricId }: PercentileProps): ReactElement {
  return (
    <div>
      <dt>
        <span>{name}</span> <span className="gc-spread-meaning">{meaning}</span>
      </dt>
      <dd translate="no" title={exactMetricText(metricId, value)}>
        {metricText(metricId, value)}
      </dd>
    </div>
  );
}

/** The band from p10 to p90 with its middle and, as a ring, the run at the most likely inputs. */
function SpreadLine({ spread }: { readonly spread: MetricSpread }): ReactElement {
  const { p10, p50, p90, modeValue } = spread;
  const marks = [p10, p50, p90, modeValue].filter((each) => each !== null);
  const [low = 0, middle = 0, high = 0, mode] = placeMarks(marks);
  return (
    <svg className="gc-spread-line" aria-hidden="true" focusable="false">
      <line className="gc-spread-axis" x1="0" x2="100%" y1="14" y2="14" />
      <line className="gc-spread-band" x1={percent(low)} x2={percent(high)} y1="14" y2="14" />
      <line className="gc-spread-middle" x1={percent(middle)} x2={percent(middle)} y1="5" y2="23" />
      {mode !== undefined && <circle className="gc-spread-mode" cx={percent(mode)} cy="14" r="6" />}
    </svg>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
