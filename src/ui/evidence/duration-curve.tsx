import type { ReactElement } from 'react';
import { PlotGrid } from './plot-grid.tsx';
import { durationPath, type Frame, niceTicks, spanOf } from './year-chart-data.ts';

interface DurationCurveProps {
  readonly title: string;
  readonly values: Float32Array;
  readonly format: (value: number) => string;
}

const WIDTH = 380;
const HEIGHT = 132;
const FRAME: Frame = { x: 46, y: 10, width: WIDTH - 58, height: HEIGHT - 36 };
const POINTS = 240;
const TICKS = 4;
const SHARES = [0, 0.25, 0.5, 0.75, 1] as const;

/** For how many hours of the year a value is passed: all hours from the highest to the lowest. */
export function DurationCurve({ title, values, format }: DurationCurveProps): ReactElement {
  const span = spanOf(values);
  const ticks = niceTicks(span, TICKS);
  const foot = FRAME.y + FRAME.height;
  const label = `${title}: ${format(span.high)} in the highest hour, ${format(span.low)} in the lowest.`;
  return (
    <figure className="gc-plot-chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <PlotGrid ticks={ticks} span={span} frame={FRAME} />
        {SHARES.map((share) => (
          <text
            key={share}
            className="gc-plot-axis"
            x={FRAME.x + share * FRAME.width}
            y={foot + 15}
            textAnchor={share === 1 ? 'end' : 'middle'}
          >
            {`${Math.round(share * values.length).toLocaleString('en-US')}${share === 1 ? ' h' : ''}`}
          </text>
        ))}
        <path className="gc-plot-curve" d={durationPath(values, span, FRAME, POINTS)} />
      </svg>
    </figure>
  );
}
