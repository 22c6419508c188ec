import type { ReactElement } from 'react';
import { type Frame, heightAt, type Span, tickText } from './year-chart-data.ts';

interface PlotGridProps {
  readonly ticks: readonly number[];
  readonly span: Span;
  readonly frame: Frame;
}

/** Lines across a plot at its ticks, each with its number on the left. */
export function PlotGrid({ ticks, span, frame }: PlotGridProps): ReactElement {
  return (
    <>
      {ticks.map((tick) => {
        const y = heightAt(tick, span, frame);
        return (
          <g key={tick}>
            <line className="gc-plot-grid" x1={frame.x} x2={frame.x + frame.width} y1={y} y2={y} />
            <text className="gc-plot-axis" x={frame.x - 5} y={y + 4} textAnchor="end">
              {tickText(tick, ticks)}
            </text>
          </g>
        );
      })}
    </>
  );
}
