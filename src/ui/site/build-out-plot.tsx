import type { ReactElement } from 'react';
import type { BuildOut, BuiltMonth } from '../../model/build-out/build-out.ts';

interface PlotProps {
  readonly answer: BuildOut;
  readonly month: number;
}

const WIDTH = 300;
const HEIGHT = 90;
const EDGE = 2;

/** A step a month: what stands at its end holds until the next. */
function stepsOf(months: readonly BuiltMonth[], of: (row: BuiltMonth) => number, most: number): string {
  const x = (month: number): string =>
    (EDGE + ((WIDTH - 2 * EDGE) * month) / Math.max(1, months.length - 1)).toFixed(1);
  const y = (value: number): string =>
    (HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * value) / (most > 0 ? most : 1)).toFixed(1);
  return months
    .map((row, month) => `${month === 0 ? 'M' : 'H'}${x(month)}${month === 0 ? ' ' : 'V'}${y(of(row))}`)
    .join('');
}

/** Feed, power that works and capital spent over the months, each as a share of its own end or peak. */
export function BuildOutPlot({ answer: { months }, month }: PlotProps): ReactElement {
  const last = months.at(-1);
  const peakW = Math.max(last?.feedW ?? 0, last?.facilityPowerW ?? 0);
  const at = EDGE + ((WIDTH - 2 * EDGE) * month) / Math.max(1, months.length - 1);
  const lines = [
    { id: 'feed', label: 'Feed', path: stepsOf(months, (row) => row.feedW, peakW) },
    { id: 'load', label: 'Facility power', path: stepsOf(months, (row) => row.facilityPowerW, peakW) },
    {
      id: 'spent',
      label: 'Capital spent',
      path: stepsOf(months, (row) => row.spentUsd, last?.spentUsd ?? 0),
    },
  ];
  return (
    <figure className="gc-site-plot">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={lines.map(({ label }) => label).join(', ')}
      >
        {lines.map(({ id, path }) => (
          <path key={id} className={`gc-build-${id}`} d={path} />
        ))}
        <line className="gc-build-now" x1={at} x2={at} y1={0} y2={HEIGHT} />
      </svg>
      <figcaption>
        {lines.map(({ id, label }) => (
          <span key={id} className={`gc-build-key gc-build-${id}`}>
            {label}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
