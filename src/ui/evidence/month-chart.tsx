import type { ReactElement } from 'react';
import { PlotGrid } from './plot-grid.tsx';
import { barsOf, type Frame, heightAt, MONTH_NAMES, niceTicks, type Span } from './year-chart-data.ts';

interface MonthChartProps {
  readonly title: string;
  /** Twelve values, January first. */
  readonly values: readonly number[];
  /** Where the bars stand: 1 for a PUE, 0 for water. */
  readonly foot: number;
  /** What the whole year comes to; drawn as a line across. */
  readonly mean: number;
  readonly format: (value: number) => string;
}

const WIDTH = 380;
const HEIGHT = 132;
const FRAME: Frame = { x: 46, y: 10, width: WIDTH - 52, height: HEIGHT - 32 };
const TICKS = 4;
const HEADROOM = 1.08;
/** A plant without any water still needs an axis. */
const LEAST_SPAN = 0.02;

/** Twelve bars with an axis and the mean of the year. The figures stand in the table of months as well. */
export function MonthChart({ title, values, foot, mean, format }: MonthChartProps): ReactElement {
  const most = Math.max(mean, ...values);
  const span: Span = { low: foot, high: foot + Math.max(LEAST_SPAN, (most - foot) * HEADROOM) };
  const ticks = niceTicks(span, TICKS);
  const meanY = heightAt(mean, span, FRAME);
  const right = FRAME.x + FRAME.width;
  return (
    <figure className="gc-plot-chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={spoken(title, values, mean, format)}>
        <PlotGrid ticks={ticks} span={span} frame={FRAME} />
        {barsOf(values, span, FRAME).map((bar, index) => (
          <g key={MONTH_NAMES[index]}>
            <rect className="gc-plot-bar" {...bar} rx="1.5" />
            <text className="gc-plot-axis" x={bar.x + bar.width / 2} y={HEIGHT - 7} textAnchor="middle">
              {MONTH_NAMES[index]?.slice(0, 1)}
            </text>
          </g>
        ))}
        <line className="gc-plot-mean" x1={FRAME.x} x2={right} y1={meanY} y2={meanY} />
      </svg>
    </figure>
  );
}

function spoken(
  title: string,
  values: readonly number[],
  mean: number,
  format: (value: number) => string,
): string {
  const most = values.indexOf(Math.max(...values));
  const least = values.indexOf(Math.min(...values));
  const at = (index: number) => `${format(values[index] ?? mean)} in ${MONTH_NAMES[index] ?? 'no month'}`;
  return `${title}: ${format(mean)} over the year, from ${at(least)} to ${at(most)}.`;
}
