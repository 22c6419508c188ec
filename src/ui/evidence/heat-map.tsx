import { type PointerEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { HEAT_GRADIENT, heatPixels, hourText, MONTH_NAMES, type Span, spanOf } from './year-chart-data.ts';

interface HeatMapProps {
  readonly title: string;
  /** One value an hour of the year. */
  readonly values: Float32Array;
  readonly format: (value: number) => string;
}

/** A year at one look: a column a day, midnight at the foot. Under the pointer, the hour and its value. */
export function HeatMap({ title, values, format }: HeatMapProps): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [hour, setHour] = useState<number | null>(null);
  const span = spanOf(values);
  useEffect(() => {
    if (canvas.current !== null) paint(canvas.current, values);
  }, [values]);
  const shown = hour === null ? undefined : values[hour];
  return (
    <figure className="gc-plot-chart">
      <figcaption>
        <span>{title}</span>
        {hour !== null && shown !== undefined && (
          <span className="gc-soft" translate="no">
            {` ${hourText(hour, values.length)}: ${format(shown)}`}
          </span>
        )}
      </figcaption>
      <div className="gc-heat">
        <span className="gc-heat-hours" aria-hidden="true">
          <span>24 h</span>
          <span>12</span>
          <span>0</span>
        </span>
        <canvas
          ref={canvas}
          role="img"
          aria-label={spoken(title, values, span, format)}
          onPointerMove={(event) => setHour(hourUnder(event, values.length))}
          onPointerLeave={() => setHour(null)}
        />
        <span className="gc-heat-months" aria-hidden="true">
          {MONTH_NAMES.map((name) => (
            <span key={name}>{name.slice(0, 1)}</span>
          ))}
        </span>
        <span className="gc-heat-scale" aria-hidden="true">
          <b>{format(span.low)}</b>
          <span style={{ backgroundImage: HEAT_GRADIENT }} />
          <b>{format(span.high)}</b>
        </span>
      </div>
    </figure>
  );
}

function paint(canvas: HTMLCanvasElement, values: Float32Array): void {
  const { width, height, pixels } = heatPixels(values, spanOf(values));
  canvas.width = width;
  canvas.height = height;
  // Without a 2D context the months below still hold the figures.
  canvas.getContext('2d')?.putImageData(new ImageData(pixels, width, height), 0, 0);
}

function hourUnder(event: PointerEvent<HTMLCanvasElement>, hours: number): number {
  const box = event.currentTarget.getBoundingClientRect();
  const days = Math.ceil(hours / 24);
  const share = (at: number, from: number, size: number) => Math.min(0.999, Math.max(0, (at - from) / size));
  const day = Math.floor(share(event.clientX, box.left, box.width) * days);
  const clock = 23 - Math.floor(share(event.clientY, box.top, box.height) * 24);
  return Math.min(hours - 1, day * 24 + clock);
}

function spoken(title: string, values: Float32Array, span: Span, format: (value: number) => string): string {
  const most = values.indexOf(span.high);
  const least = values.indexOf(span.low);
  const at = (hour: number, value: number) =>
    hour < 0 ? format(value) : `${format(value)} on ${hourText(hour, values.length)}`;
  return `${title}, hour by hour: from ${at(least, span.low)} to ${at(most, span.high)}.`;
}
